import type { Anchor } from "../document/anchor";
import type { Change } from "../document/port";
import type { DocumentSnapshot } from "../document/snapshot";
import { range } from "../text/range";
import type { Filled } from "./fill";
import { partsOf, type Part } from "./parts";
import type { Recognised } from "./recognise";
import type { InsertedRecord } from "./record";

/**
 * How a form that was opened again is written back.
 * `texts`: words inside paragraphs change and nothing else, so that formatting and everything around stays.
 * `whole`: rows or paragraphs come or go; paragraphs [start, end) of the snapshot are replaced by the new blocks.
 */
export type Rewrite =
  | { readonly kind: "texts"; readonly changes: readonly Change[] }
  | { readonly kind: "whole"; readonly start: number; readonly end: number };

function changeAt(
  snapshot: DocumentSnapshot,
  paragraph: number,
  start: number,
  end: number,
  text: string,
): Change {
  const { text: paragraphText, hostId } = snapshot.paragraphs[paragraph]!;
  const anchor: Anchor = { paragraph, hostId, paragraphText, range: range(start, end) };
  return { anchor, edits: [{ range: range(start, end), text }] };
}

const samePlace = (part: Part, recorded: InsertedRecord["parts"][number] | undefined): boolean =>
  recorded !== undefined &&
  part.node === recorded.node &&
  part.place === recorded.place &&
  part.role === recorded.role &&
  part.row === recorded.row &&
  part.column === recorded.column;

/** How a block that was recognised is changed into the newly filled one. Nothing changes while a value is refused. */
export function rewriteBlock(
  record: InsertedRecord,
  recognised: Recognised,
  filled: Filled,
  snapshot: DocumentSnapshot,
): Rewrite {
  if (filled.problems.length > 0) return { kind: "texts", changes: [] };
  const parts = partsOf(filled);
  const whole: Rewrite = { kind: "whole", start: recognised.start, end: recognised.end };
  const added = recognised.changes.some(({ kind }) => kind !== "changed");
  if (added || parts.length !== record.parts.length) return whole;
  if (!parts.every((part, index) => samePlace(part, record.parts[index]))) return whole;
  const changes = parts.flatMap((part, index): readonly Change[] => {
    const paragraph = recognised.paragraphs[index];
    if (paragraph === null || paragraph === undefined) return [];
    const now = snapshot.paragraphs[paragraph]!.text;
    return now === part.text ? [] : [changeAt(snapshot, paragraph, 0, now.length, part.text)];
  });
  return { kind: "texts", changes };
}

/** How a sentence that was recognised is changed into the newly filled one. */
export function rewriteSentence(recognised: Recognised, text: string, snapshot: DocumentSnapshot): Rewrite {
  const { start, range: own } = recognised;
  if (own === null) return { kind: "whole", start, end: recognised.end };
  return { kind: "texts", changes: [changeAt(snapshot, start, own.start, own.end, text)] };
}
