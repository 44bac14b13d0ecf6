import type { Mark, MarkAction } from "../app/ports";
import type { Category } from "../core/checks/finding";
import { findParagraph } from "../core/document/findParagraph";
import type { DocumentProblem } from "../core/document/port";
import { ok, type Result } from "../core/result";
import { inChunks, type Batch } from "./batch";
import type { Capabilities } from "./capabilities";
import { isOfficeError } from "./errors";
import { openBody, type OpenBody } from "./locate";
import { withoutMarks } from "./plainText";
import type { Reading } from "./reading";
import type { ReadingOptions } from "./readSnapshot";

/** Words to change, letters to spell out, and questions to ask. The pane uses the same three colours. */
const colours: Readonly<Record<Category, "Berry" | "Lavender" | "Green">> = {
  jargon: "Berry",
  acronym: "Lavender",
  banned: "Green",
  "vague-time": "Green",
  subjective: "Green",
};

/** Paragraphs underlined in one round trip: few enough that Word on a Mac answers within a second or two. */
const chunkSize = 40;
/** Paragraphs asked for their annotations in one round trip. */
const askSize = 500;

export type Annotated =
  | { readonly underlined: true; readonly marked: number; readonly skipped: number }
  /** Word reports the requirement set but refuses the calls, as perpetual licences do. */
  | { readonly underlined: false };

export interface Annotations {
  show(
    marks: readonly Mark[],
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<Annotated, DocumentProblem>>;
  clear(): Promise<Result<void, DocumentProblem>>;
  onAction(handler: (action: MarkAction) => void): () => void;
}

/** The underlines of one paragraph. */
interface Underlines {
  readonly paragraph: Word.Paragraph;
  readonly marks: readonly Mark[];
  readonly critiques: Word.Critique[];
}

/**
 * What to underline where. Offsets are those of `paragraph.text`, marks of Word's own included, kept inside of it:
 * one critique out of range fails the whole call (OfficeDev/office-js issue 6645).
 */
async function underlinesOf(
  context: Word.RequestContext,
  body: OpenBody,
  marks: readonly Mark[],
): Promise<Underlines[]> {
  const current = body.texts.map(({ text }, index) => ({ text, hostId: body.hostIds[index] ?? null }));
  const byParagraph = new Map<number, Mark[]>();
  for (const mark of marks) {
    const index = mark.anchor.paragraphText === "" ? null : findParagraph(current, mark.anchor);
    if (index !== null) byParagraph.set(index, [...(byParagraph.get(index) ?? []), mark]);
  }
  const asked = [...byParagraph].flatMap(([index, together]) => {
    const paragraph = body.paragraphs[index];
    const text = body.texts[index];
    if (paragraph === undefined || text === undefined) return [];
    return [{ paragraph, text, together, reviewed: paragraph.getReviewedText("Current") }];
  });
  await context.sync();
  return asked.flatMap(({ paragraph, text, together, reviewed }) => {
    // Tracked deletions move the offsets (OfficeDev/office-js issue 5672).
    if (withoutMarks(reviewed.value) !== text.text) return [];
    const placed = together.flatMap((mark) => {
      const { start, end } = text.inRaw(mark.anchor.range);
      const length = Math.min(end, text.raw.length) - start;
      if (start < 0 || length <= 0) return [];
      return [{ mark, critique: { colorScheme: colours[mark.category], start, length } }];
    });
    if (placed.length === 0) return [];
    return [
      { paragraph, marks: placed.map(({ mark }) => mark), critiques: placed.map(({ critique }) => critique) },
    ];
  });
}

export function createAnnotations(batch: Batch, reading: Reading, capabilities: Capabilities): Annotations {
  /** Word's ids of our underlines, and the marks that they stand for. */
  const ours = new Map<string, string>();
  const listeners = new Set<(action: MarkAction) => void>();
  /** Set by the first underline that Word really drew. */
  let proven = false;
  let refused = false;
  let cleared = false;
  let listening = false;

  /** Takes away everything that this add-in left on these paragraphs, an earlier pane's underlines included. */
  async function sweep(context: Word.RequestContext, body: OpenBody): Promise<void> {
    const filled = body.paragraphs.filter((_, index) => body.texts[index]?.raw !== "");
    await inChunks(filled, askSize, async (chunk) => {
      const found = chunk.map((paragraph) => {
        const annotations = paragraph.getAnnotations();
        annotations.load("items/id");
        return annotations;
      });
      await context.sync();
      const items = found.flatMap((annotations) => annotations.items);
      if (items.length === 0) return;
      for (const item of items) item.delete();
      try {
        await context.sync();
      } catch (thrown) {
        // Gone in the meantime (OfficeDev/office-js issues 4973 and 4319).
        if (!isOfficeError(thrown) || thrown.code !== "ItemNotFound") throw thrown;
      }
    });
    ours.clear();
  }

  async function clearOurs(
    context: Word.RequestContext,
    body: OpenBody | null,
    options: ReadingOptions,
  ): Promise<void> {
    if (cleared && ours.size === 0) return;
    if (cleared) {
      for (const id of ours.keys()) context.document.getAnnotationById(id).delete();
      try {
        await context.sync();
        ours.clear();
        return;
      } catch (thrown) {
        if (!isOfficeError(thrown) || thrown.code !== "ItemNotFound") throw thrown;
      }
    }
    await sweep(context, body ?? (await openBody(context, options)));
    cleared = true;
  }

  /** Underlines these paragraphs; where Word refuses them together, each half alone. Returns how many were marked. */
  async function insert(context: Word.RequestContext, chunk: readonly Underlines[]): Promise<number> {
    const answers = chunk.map(({ paragraph, critiques }) => paragraph.insertAnnotations({ critiques }));
    try {
      await context.sync();
    } catch (thrown) {
      if (!proven || !isOfficeError(thrown)) throw thrown;
      if (chunk.length === 1) return 0;
      const middle = Math.ceil(chunk.length / 2);
      return (await insert(context, chunk.slice(0, middle))) + (await insert(context, chunk.slice(middle)));
    }
    proven = true;
    chunk.forEach(({ marks }, index) => {
      answers[index]?.value.forEach((id, at) => {
        const mark = marks[at];
        if (mark !== undefined) ours.set(id, mark.id);
      });
    });
    return chunk.reduce((sum, { marks }) => sum + marks.length, 0);
  }

  async function listen(context: Word.RequestContext): Promise<void> {
    if (listening) return;
    const tell = (action: MarkAction): Promise<void> => {
      for (const listener of listeners) listener(action);
      return Promise.resolve();
    };
    const named = (id: string, act: (ourId: string) => MarkAction): Promise<void> => {
      const ourId = ours.get(id);
      return ourId === undefined ? Promise.resolve() : tell(act(ourId));
    };
    context.document.onAnnotationClicked.add(({ id: annotation }) =>
      named(annotation, (id) => ({ type: "clicked", id })),
    );
    if (capabilities.annotationActions) {
      context.document.onAnnotationPopupAction.add(
        ({ id: annotation, action, critiqueSuggestion: suggestion }) =>
          named(annotation, (id) =>
            action === "Accept" ? { type: "accepted", id, suggestion } : { type: "rejected", id },
          ),
      );
    }
    await context.sync();
    listening = true;
  }

  return {
    show: async (marks, onProgress) => {
      if (refused) return ok({ underlined: false });
      const result = await reading.run(
        async (context, options): Promise<Result<Annotated, DocumentProblem>> => {
          const body = await openBody(context, options);
          const underlines = await underlinesOf(context, body, marks);
          let marked = 0;
          try {
            await clearOurs(context, body, options);
            await listen(context);
            // The first paragraph goes alone until one was underlined: it is the probe.
            const [first] = underlines;
            if (!proven && first !== undefined) marked += await insert(context, [first]);
          } catch (thrown) {
            if (proven || !isOfficeError(thrown)) throw thrown;
            refused = true;
            return ok({ underlined: false });
          }
          await inChunks(underlines.slice(marked > 0 ? 1 : 0), chunkSize, async (chunk) => {
            marked += await insert(context, chunk);
            onProgress(marked, marks.length);
          });
          return ok({ underlined: true, marked, skipped: marks.length - marked });
        },
      );
      return result;
    },
    clear: () =>
      refused
        ? Promise.resolve(ok(undefined))
        : batch.run(async (context) => {
            await clearOurs(context, null, { ids: false, reviewedText: capabilities.reviewedText });
            return ok(undefined);
          }),
    onAction: (handler) => {
      listeners.add(handler);
      return () => listeners.delete(handler);
    },
  };
}
