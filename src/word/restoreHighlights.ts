import type { TextRange } from "../core/text/range";
import {
  certainPlaces,
  placeName,
  possiblePlaces,
  type ColourRecord,
  type RecordPlace,
} from "./colourRecords";
import { anchorAt, findPlaces, within, type Found } from "./findPlaces";
import { readHighlighting, sameColour, setHighlight } from "./highlighting";
import { openBody, type OpenBody } from "./locate";
import type { ReadingOptions } from "./readSnapshot";

/** A stretch that still has our colour, within the words of its record. */
interface Coloured {
  readonly found: Found<ColourRecord>;
  readonly stretch: TextRange;
  /** The words have one colour, so that they can be put back as they were found. */
  readonly whole: boolean;
}

/** Which of these places still have our colour; of each record the first one that has, and no place twice. */
async function coloured(
  context: Word.RequestContext,
  body: OpenBody,
  sought: readonly { readonly record: ColourRecord; readonly place: RecordPlace }[],
  options: ReadingOptions,
): Promise<Coloured[]> {
  if (sought.length === 0) return [];
  const found = await findPlaces(
    context,
    body,
    sought.map(({ record, place: { paragraph, range } }) => ({
      anchor: anchorAt(body, paragraph, range),
      range,
      purpose: record,
    })),
    options,
  );
  const now = await readHighlighting(
    context,
    found.map(({ word, text }) => ({ range: word, text })),
  );
  const settled = new Set<ColourRecord>();
  const taken = new Set<string>();
  return found.flatMap((one, index) => {
    const read = now[index];
    if (!read || settled.has(one.purpose) || taken.has(placeName(one))) return [];
    const ours = read.filter(({ colour }) => sameColour(colour, one.purpose.colour));
    if (ours.length === 0) return [];
    settled.add(one.purpose);
    taken.add(placeName(one));
    return ours.map(({ range }) => ({
      found: one,
      stretch: within(one.range, range),
      whole: read.length === 1,
    }));
  });
}

/**
 * Puts the highlighting back that the records remember. Words are looked for where they must be, then, if their
 * paragraph was changed or they have lost our colour there, wherever they read the same and have it. Where the person
 * chose another colour since, theirs stays.
 */
export async function restoreHighlights(
  context: Word.RequestContext,
  records: readonly ColourRecord[],
  options: ReadingOptions,
): Promise<{ readonly restored: number; readonly lost: number }> {
  const body = await openBody(context, options);
  const texts = body.texts.map(({ text }) => text);
  const certain = certainPlaces(records, texts);
  const first = await coloured(
    context,
    body,
    [...certain].map(([record, place]) => ({ record, place })),
    options,
  );
  const settled = new Set(first.map(({ found }) => found.purpose));
  const taken = new Set(first.map(({ found }) => placeName(found)));
  const second = await coloured(
    context,
    body,
    records
      .filter((record) => !settled.has(record))
      .flatMap((record) =>
        possiblePlaces(record, texts)
          .filter((place) => !taken.has(placeName(place)))
          .map((place) => ({ record, place })),
      ),
    options,
  );
  const all = [...first, ...second];
  const parts = all.filter(({ whole }) => !whole);
  const pieces =
    parts.length === 0
      ? []
      : await findPlaces(
          context,
          body,
          parts.map(({ found, stretch }) => ({
            anchor: { ...found.anchor, range: stretch },
            range: stretch,
            purpose: found.purpose,
          })),
          options,
        );
  for (const { found, whole } of all) if (whole) setHighlight(found.word, found.purpose.was);
  for (const { word, purpose } of pieces) setHighlight(word, purpose.was);
  await context.sync();
  const restored = new Set(all.map(({ found }) => found.purpose));
  return {
    restored: restored.size,
    lost: records.filter((record) => !restored.has(record) && !certain.has(record)).length,
  };
}
