import type { Anchor } from "../core/document/anchor";
import { changedRegion, reachesInto, type ChangedRegion } from "../core/document/changedRegion";
import { findParagraph, type CurrentParagraph } from "../core/document/findParagraph";
import type { DocumentProblem } from "../core/document/port";
import { occurrenceIndex, occurrencesOf } from "../core/document/occurrences";
import { err, ok, type Result } from "../core/result";
import type { TextRange } from "../core/text/range";
import { problem } from "./errors";
import { plainText, withoutMarks, type PlainText } from "./plainText";
import type { ReadingOptions } from "./readSnapshot";

/** All paragraphs of the body as they stand now, with what is needed to find an anchor's paragraph among them. */
export interface OpenBody {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly texts: readonly PlainText[];
  readonly hostIds: readonly (string | null)[];
  /** The same as anchors are compared with. */
  readonly current: readonly CurrentParagraph[];
}

/**
 * One round trip. `more` names further properties of the paragraphs: they come together or not at all, since loading
 * the collection again gives new objects.
 */
export async function openBody(
  context: Word.RequestContext,
  { ids }: ReadingOptions,
  more: readonly string[] = [],
): Promise<OpenBody> {
  const { paragraphs } = context.document.body;
  const names = ["text", ...(ids ? ["uniqueLocalId"] : []), ...more];
  paragraphs.load(names.map((name) => `items/${name}`).join(","));
  await context.sync();
  const texts = paragraphs.items.map((paragraph) => plainText(paragraph.text));
  const hostIds = paragraphs.items.map((paragraph) => (ids ? (paragraph.uniqueLocalId ?? null) : null));
  return {
    paragraphs: paragraphs.items,
    texts,
    hostIds,
    current: texts.map(({ text }, index) => ({ text, hostId: hostIds[index] ?? null })),
  };
}

/**
 * Where the anchor's paragraph may stand. Where tracked deletions make Word show more than is checked, the text
 * can't be compared yet: the index (or the host's id) is taken, and `settle` compares the text as reviewed.
 */
function candidate(body: OpenBody, anchor: Anchor, reviewedText: boolean): number | null {
  const found = findParagraph(body.current, anchor);
  if (found !== null || !reviewedText) return found;
  const byId = anchor.hostId === null ? -1 : body.hostIds.indexOf(anchor.hostId);
  if (byId !== -1) return byId;
  return anchor.paragraph < body.current.length ? anchor.paragraph : null;
}

/** Word's search takes 255 characters, and `^` begins a code even without wildcards, so it is doubled. */
const searchLimit = 255;
export const escapedForSearch = (text: string): string => text.replaceAll("^", "^^");
/** Characters that Word's search knows by codes only; a quote with one of them is found by its two ends. */
const coded = /[\t\n\v\f]/;
/** How much of each end of long words is looked for. */
const endLength = 60;

/** The stretches to search for: the words themselves, or their two ends where they can't be searched for whole. */
export function searchable(text: string, range: TextRange): readonly TextRange[] | null {
  const fits = (part: TextRange): boolean => {
    const quote = text.slice(part.start, part.end);
    return (
      quote !== "" &&
      !coded.test(quote) &&
      escapedForSearch(quote).length <= searchLimit &&
      occurrenceIndex(text, part) !== null
    );
  };
  if (fits(range)) return [range];
  const lengths = Array.from(
    { length: Math.min(endLength, range.end - range.start) },
    (_, index) => index + 1,
  ).reverse();
  const head = lengths.map((length) => ({ start: range.start, end: range.start + length })).find(fits);
  const tail = lengths.map((length) => ({ start: range.end - length, end: range.end })).find(fits);
  return head !== undefined && tail !== undefined ? [head, tail] : null;
}

/** One paragraph that was asked for its words; `settle` reads the answer after the next round trip. */
export interface Asked {
  readonly index: number;
  readonly paragraph: Word.Paragraph;
  /** The paragraph's text as reviewed, compared with the anchor's; then a range for each one asked for. */
  settle(): Result<Settled, DocumentProblem>;
}

export interface Settled {
  readonly raw: PlainText;
  /** The text as reviewed: equals the anchor's. */
  readonly text: string;
  /** Where tracked deletions stand, if any: between the text that Word shows and the text as reviewed. */
  readonly deletions: ChangedRegion | null;
  /** Where tracked insertions stand, if any: between the original and the text as reviewed. */
  readonly insertions: ChangedRegion | null;
  /** In the order asked for. Two ends come as one range, which still has to be compared. */
  readonly ranges: readonly Result<Word.Range, DocumentProblem>[];
}

/** Finds the anchor's paragraph and queues the searches for `ranges` of its text; null when there is none. */
export function ask(
  body: OpenBody,
  anchor: Anchor,
  ranges: readonly TextRange[],
  { reviewedText }: ReadingOptions,
): Asked | null {
  const index = candidate(body, anchor, reviewedText);
  const paragraph = index === null ? undefined : body.paragraphs[index];
  const raw = index === null ? undefined : body.texts[index];
  if (index === null || paragraph === undefined || raw === undefined) return null;
  const text = anchor.paragraphText;
  const current = reviewedText ? paragraph.getReviewedText("Current") : null;
  const original = reviewedText ? paragraph.getReviewedText("Original") : null;
  const searches = new Map<string, Word.RangeCollection>();
  const search = (part: TextRange): Word.RangeCollection => {
    const quote = text.slice(part.start, part.end);
    const known = searches.get(quote);
    if (known !== undefined) return known;
    const hits = paragraph.search(escapedForSearch(quote), { matchCase: true });
    hits.load("items/text");
    searches.set(quote, hits);
    return hits;
  };
  const pending = ranges.map((range) => {
    const parts = searchable(text, range);
    return parts?.map((part) => ({ part, hits: search(part) })) ?? null;
  });

  return {
    index,
    paragraph,
    settle: () => {
      const now = current === null ? raw.text : withoutMarks(current.value);
      if (now !== text) return err(problem("stale"));
      const deletions = changedRegion(raw.text, now);
      const insertions = original === null ? null : changedRegion(withoutMarks(original.value), now);
      const found = pending.map((parts): Result<Word.Range, DocumentProblem> => {
        if (parts === null) return err(problem("too-long"));
        const ends: Word.Range[] = [];
        for (const { part, hits } of parts) {
          const hit = chooseHit({ raw, text, deletions, part, hits: hits.items.map((item) => item.text) });
          const range = hit === null ? undefined : hits.items[hit];
          if (range === undefined) return err(problem("stale"));
          ends.push(range);
        }
        const [first, last] = [ends[0], ends.at(-1)];
        if (first === undefined || last === undefined) return err(problem("stale"));
        return ok(first === last ? first : first.expandTo(last));
      });
      return ok({ raw, text, deletions, insertions, ranges: found });
    },
  };
}

/**
 * Which of the hits is the part that was meant, or `null` when that is not certain.
 * Word may find more than was asked for (a typed quotation mark for a curly one), so hits that read differently are
 * left out; what is left must be as many as stand in the text, or nothing is certain any more.
 */
export function chooseHit({
  raw,
  text,
  deletions,
  part,
  hits,
}: {
  readonly raw: PlainText;
  readonly text: string;
  readonly deletions: ChangedRegion | null;
  readonly part: TextRange;
  readonly hits: readonly string[];
}): number | null {
  const quote = text.slice(part.start, part.end);
  const exact = hits.flatMap((hit, index) => (withoutMarks(hit) === quote ? [index] : []));
  const shown = shownAt(raw.text, text, deletions, part);
  // A search may see the words behind a mark or not; either way every occurrence must be accounted for.
  const everywhere = occurrencesOf(raw.text, quote);
  const unmarked = everywhere.filter((start) => !raw.markInside({ start, end: start + quote.length }));
  for (const starts of [everywhere, unmarked]) {
    const nth = shown === null ? -1 : starts.indexOf(shown);
    if (starts.length === exact.length && nth !== -1) return exact[nth] ?? null;
  }
  const asReviewed = occurrencesOf(text, quote);
  const nth = asReviewed.indexOf(part.start);
  return deletions !== null && asReviewed.length === exact.length && nth !== -1 ? (exact[nth] ?? null) : null;
}

/** Where a part of the text as reviewed starts in the text that Word shows; `null` inside of tracked changes. */
function shownAt(
  shown: string,
  text: string,
  deletions: ChangedRegion | null,
  part: TextRange,
): number | null {
  if (deletions === null) return part.start;
  if (reachesInto(deletions.after, part)) return null;
  return part.end <= deletions.after.start ? part.start : part.start + shown.length - text.length;
}
