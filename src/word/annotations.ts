import type { Mark, MarkAction } from "../app/ports";
import type { DocumentProblem } from "../core/document/port";
import { ok, type Result } from "../core/result";
import { inChunks, type Batch } from "./batch";
import type { Capabilities } from "./capabilities";
import { isOfficeError } from "./errors";
import { openBody, type OpenBody } from "./locate";
import type { Reading } from "./reading";
import { underlinesOf, type Underlines } from "./underlines";

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

/** An underline of ours: the mark that it stands for, and which one it is in its paragraph. */
interface Ours {
  readonly mark: string;
  readonly key: string;
  readonly at: number;
}

const countMarks = (some: readonly Underlines[]): number =>
  some.reduce((sum, { marks }) => sum + marks.length, 0);

/** Word lost an underline before we took it away (OfficeDev/office-js issues 4973 and 4319). */
const wasGone = (thrown: unknown): boolean => isOfficeError(thrown) && thrown.code === "ItemNotFound";

export function createAnnotations(batch: Batch, reading: Reading, capabilities: Capabilities): Annotations {
  /** By Word's ids. */
  const ours = new Map<string, Ours>();
  const listeners = new Set<(action: MarkAction) => void>();
  /** Set by the first underline that Word really drew. */
  let proven = false;
  let refused = false;
  /** Set once what an earlier pane left is gone. */
  let swept = false;
  let listening = false;

  /** Takes away everything that this add-in left in the body, an earlier pane's underlines included. */
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
        if (!wasGone(thrown)) throw thrown;
      }
    });
    ours.clear();
    swept = true;
  }

  /** Takes away these underlines of ours; false when Word has lost one of them, so that nothing is certain. */
  async function remove(context: Word.RequestContext, ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return true;
    for (const id of ids) context.document.getAnnotationById(id).delete();
    try {
      await context.sync();
    } catch (thrown) {
      if (!wasGone(thrown)) throw thrown;
      return false;
    }
    for (const id of ids) ours.delete(id);
    return true;
  }

  /** Leaves paragraphs alone that are underlined as they should be; gives back those that are not, cleared. */
  async function clearForNew(
    context: Word.RequestContext,
    body: OpenBody,
    wanted: readonly Underlines[],
  ): Promise<readonly Underlines[]> {
    const fine = new Set(
      wanted.filter(
        ({ drawn, critiques, key }) =>
          drawn?.length === critiques.length && drawn.every((id) => ours.get(id)?.key === key),
      ),
    );
    const kept = new Set([...fine].flatMap(({ drawn }) => drawn ?? []));
    const gone = [...ours.keys()].filter((id) => !kept.has(id));
    if (!swept || !(await remove(context, gone))) {
      await sweep(context, body);
      return wanted;
    }
    for (const { drawn, marks } of fine) {
      for (const id of drawn ?? []) {
        const known = ours.get(id);
        const mark = known === undefined ? undefined : marks[known.at];
        if (known !== undefined && mark !== undefined) ours.set(id, { ...known, mark: mark.id });
      }
    }
    return wanted.filter((one) => !fine.has(one));
  }

  /** Underlines these paragraphs; where Word refuses them together, each half alone. Returns how many marks failed. */
  async function insert(context: Word.RequestContext, chunk: readonly Underlines[]): Promise<number> {
    const answers = chunk.map(({ paragraph, critiques }) =>
      paragraph.insertAnnotations({ critiques: [...critiques] }),
    );
    try {
      await context.sync();
    } catch (thrown) {
      if (!proven || !isOfficeError(thrown)) throw thrown;
      if (chunk.length === 1) return countMarks(chunk);
      const middle = Math.ceil(chunk.length / 2);
      return (await insert(context, chunk.slice(0, middle))) + (await insert(context, chunk.slice(middle)));
    }
    proven = true;
    chunk.forEach(({ marks, key }, index) => {
      answers[index]?.value.forEach((id, at) => {
        const mark = marks[at];
        if (mark !== undefined) ours.set(id, { mark: mark.id, key, at });
      });
    });
    return 0;
  }

  async function listen(context: Word.RequestContext): Promise<void> {
    if (listening) return;
    const named = (id: string, act: (mark: string) => MarkAction): Promise<void> => {
      const known = ours.get(id);
      if (known !== undefined) for (const listener of listeners) listener(act(known.mark));
      return Promise.resolve();
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

  /** Clears, listens, and underlines one paragraph alone: until one was underlined, that is the probe. */
  async function begin(
    context: Word.RequestContext,
    body: OpenBody,
    wanted: readonly Underlines[],
  ): Promise<{ readonly left: readonly Underlines[]; readonly failed: number } | "refused"> {
    try {
      const left = await clearForNew(context, body, wanted);
      await listen(context);
      const [first] = left;
      if (proven || first === undefined) return { left, failed: 0 };
      return { left: left.slice(1), failed: await insert(context, [first]) };
    } catch (thrown) {
      if (proven || !isOfficeError(thrown)) throw thrown;
      return "refused";
    }
  }

  return {
    show: async (marks, onProgress) => {
      if (refused) return ok({ underlined: false });
      return reading.run(async (context, options): Promise<Result<Annotated, DocumentProblem>> => {
        const body = await openBody(context, options);
        const wanted = await underlinesOf(context, body, marks, swept);
        const begun = await begin(context, body, wanted);
        if (begun === "refused") {
          refused = true;
          return ok({ underlined: false });
        }
        const total = countMarks(wanted);
        let { failed } = begun;
        let done = total - countMarks(begun.left);
        onProgress(done, total);
        await inChunks(begun.left, chunkSize, async (chunk) => {
          failed += await insert(context, chunk);
          done += countMarks(chunk);
          onProgress(done, total);
        });
        return ok({ underlined: true, marked: total - failed, skipped: marks.length - total + failed });
      });
    },
    clear: async () => {
      if (refused) return ok(undefined);
      return batch.run(async (context) => {
        try {
          if (swept && (await remove(context, [...ours.keys()]))) return ok(undefined);
          await sweep(context, await openBody(context, { ids: false, reviewedText: false }));
        } catch (thrown) {
          if (proven || !isOfficeError(thrown)) throw thrown;
          refused = true;
        }
        return ok(undefined);
      });
    },
    onAction: (handler) => {
      listeners.add(handler);
      return () => listeners.delete(handler);
    },
  };
}
