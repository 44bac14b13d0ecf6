import type { CommentsPort, Remark } from "../app/ports";
import type { DocumentProblem } from "../core/document/port";
import { err, ok, type Result } from "../core/result";
import { inChunks, type Batch } from "./batch";
import type { Capabilities } from "./capabilities";
import { textKey } from "./colourRecords";
import type { DocumentSettings } from "./documentSettings";
import { problem } from "./errors";
import { ask, openBody } from "./locate";
import type { Reading } from "./reading";

/** More than three comments in one round trip make Word hang on undo (OfficeDev/office-js issue 4566). */
const chunkSize = 3;

const settingsKey = "comments";

/** Comments have no owner beside the person, so ours are known by what they say; spaces are Word's own affair. */
const keyOf = (text: string): string => textKey(text.replace(/\s+/g, " ").trim());

/** The comments of the body that were ours, with whether someone answered them: two round trips. */
async function findOurs(
  context: Word.RequestContext,
  keys: ReadonlySet<string>,
): Promise<{ readonly comment: Word.Comment; readonly answered: boolean }[]> {
  const comments = context.document.body.getComments();
  comments.load("items/content");
  await context.sync();
  const ours = comments.items.filter(({ content }) => keys.has(keyOf(content)));
  for (const { replies } of ours) replies.load("items/id");
  if (ours.length > 0) await context.sync();
  return ours.map((comment) => ({ comment, answered: comment.replies.items.length > 0 }));
}

export function createComments(
  batch: Batch,
  reading: Reading,
  settings: DocumentSettings,
  { comments: available }: Capabilities,
): CommentsPort {
  const stored = (): Set<string> =>
    new Set((settings.get(settingsKey) ?? "").split(" ").filter((key) => key !== ""));
  const store = (keys: ReadonlySet<string>): Promise<Result<void, DocumentProblem>> =>
    settings.set(settingsKey, keys.size === 0 ? null : [...keys].join(" "));
  const missing = err(problem("unsupported", "WordApi 1.4"));

  async function addAll(
    remarks: readonly Remark[],
  ): Promise<Result<{ added: number; refused: number }, DocumentProblem>> {
    // Noted before they are written, so that none is ever left without a way to take it off again.
    const noted = await store(new Set([...stored(), ...remarks.map(({ text }) => keyOf(text))]));
    if (!noted.ok) return noted;
    return reading.run(async (context, options) => {
      const body = await openBody(context, options);
      const asked = remarks.map(({ anchor, text }) => ({
        text,
        answer: ask(body, anchor, [anchor.range], options),
      }));
      await context.sync();
      const places = asked.flatMap(({ text, answer }) => {
        const settled = answer?.settle();
        const [range] = settled?.ok ? settled.value.ranges : [];
        return range?.ok ? [{ text, range: range.value }] : [];
      });
      await inChunks([...places].reverse(), chunkSize, async (chunk) => {
        for (const { text, range } of chunk) range.insertComment(text);
        await context.sync();
      });
      return ok({ added: places.length, refused: remarks.length - places.length });
    }, "once");
  }

  return {
    available,
    add: async (remarks) => (available ? addAll(remarks) : missing),
    count: async () => {
      const keys = stored();
      if (!available || keys.size === 0) return ok(0);
      return batch.run(async (context) => ok((await findOurs(context, keys)).length));
    },
    removeAll: async () => {
      const keys = stored();
      if (!available || keys.size === 0) return ok({ removed: 0, kept: 0 });
      const result = await batch.run(async (context) => {
        const ours = await findOurs(context, keys);
        const unanswered = ours.filter(({ answered }) => !answered);
        for (const { comment } of unanswered) comment.delete();
        if (unanswered.length > 0) await context.sync();
        return ok({ removed: unanswered.length, kept: ours.length - unanswered.length });
      });
      if (!result.ok) return result;
      // Answered ones stay for good: they are part of the talk about the plan now.
      const dropped = await store(new Set());
      return dropped.ok ? result : dropped;
    },
  };
}
