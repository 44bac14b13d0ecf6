import type { DocumentSnapshot } from "../document/snapshot";
import { range, type TextRange } from "../text/range";
import { hashOf } from "./hash";
import { ownLetters } from "./layoutPatterns";
import { matchPattern } from "./matchPattern";
import { knownBefore, stillThere } from "./readParts";
import type { InsertedRecord } from "./record";
import type { Template } from "./template";

/** Where an inserted sentence stands now. */
export interface SentencePlace {
  readonly paragraph: number;
  readonly range: TextRange;
  readonly changed: boolean;
}

/** Starts of the paragraph's sentences, the paragraph's own start included. */
function starts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/[.!?…]["'”’)]* +|\t/g)].map((match) => match.index + match[0].length)];
}

/** Ends of the paragraph's sentences, the paragraph's own end included. */
function ends(text: string): readonly number[] {
  return [
    ...[...text.matchAll(/[.!?…]["'”’)]*(?= |$)/g)].map((match) => match.index + match[0].length),
    text.length,
  ];
}

function unchanged(record: InsertedRecord, text: string): TextRange | null {
  const hash = record.parts[0]?.hash;
  for (const start of starts(text)) {
    const end = start + record.length;
    if (end <= text.length && hashOf(text.slice(start, end), record.id) === hash) return range(start, end);
  }
  return null;
}

interface Candidate extends SentencePlace {
  /** Fields that hold what they held. */
  readonly score: number;
}

/** The run of whole sentences that the pattern makes and that keeps most fields; of equal ones the shortest. */
function byPattern(
  record: InsertedRecord,
  pattern: string,
  paragraph: number,
  text: string,
): Candidate | null {
  const part = record.parts[0]!;
  const known = knownBefore(part, record.id);
  let best: Candidate | null = null;
  for (const start of starts(text))
    for (const end of ends(text)) {
      if (end <= start) continue;
      const captures = matchPattern(pattern, text.slice(start, end), { accepts: () => true, known });
      if (captures === null) continue;
      const score = [...captures].filter(([id, own]) => known(id, own)).length;
      if (best === null || score > best.score)
        best = { paragraph, range: range(start, end), changed: true, score };
    }
  return best;
}

/** The sentences between the first and the last of its own words that are left. */
function byWords(record: InsertedRecord, paragraph: number, text: string): Candidate | null {
  const fields = (record.parts[0]?.fields ?? []).filter(({ start, end }) => end - start > 5);
  const places = fields.flatMap((field) => {
    const own = stillThere(field, text, record.id);
    return own === null ? [] : [{ start: text.indexOf(own), end: text.indexOf(own) + own.length }];
  });
  if (places.length < 2 || places.length * 2 < fields.length) return null;
  const first = Math.min(...places.map(({ start }) => start));
  const last = Math.max(...places.map(({ end }) => end));
  const start = Math.max(...starts(text).filter((at) => at <= first));
  const end = Math.min(...ends(text).filter((at) => at >= last));
  return { paragraph, range: range(start, end), changed: true, score: places.length };
}

/** Finds an inserted sentence by its hash, which may stand among other sentences; or, changed, by its pattern. */
export function findSentence(
  record: InsertedRecord,
  template: Template,
  { paragraphs }: DocumentSnapshot,
): SentencePlace | null {
  for (const { index, text } of paragraphs) {
    const place = unchanged(record, text);
    if (place !== null) return { paragraph: index, range: place, changed: false };
  }
  const pattern = template.sentence;
  if (pattern === undefined || ownLetters(pattern) < 10) return null;
  const candidates = paragraphs.flatMap(({ index, text }) => {
    const found = byPattern(record, pattern, index, text) ?? byWords(record, index, text);
    return found === null ? [] : [found];
  });
  // Another sentence of the same form is not this one: some of its own words must be left, unless it is alone.
  const [best] = [...candidates].sort((a, b) => b.score - a.score);
  if (best === undefined || (best.score === 0 && candidates.length > 1)) return null;
  return { paragraph: best.paragraph, range: best.range, changed: true };
}
