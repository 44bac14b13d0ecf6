import type { Mark } from "../app/ports";
import type { Category } from "../core/checks/finding";
import type { Anchor } from "../core/document/anchor";
import type { AppliedChange, DocumentProblem } from "../core/document/port";
import { err, ok, type Result } from "../core/result";
import { overlaps, type TextRange } from "../core/text/range";
import {
  afterWriting,
  placesOf,
  readRecords,
  textKey,
  writeRecords,
  type ColourRecord,
} from "./colourRecords";
import type { DocumentSettings } from "./documentSettings";
import { problemFrom } from "./errors";
import { readHighlighting, sameColour, setHighlight } from "./highlighting";
import { ask, openBody, type OpenBody } from "./locate";
import type { Reading } from "./reading";
import type { ReadingOptions } from "./readSnapshot";

/** Light enough to read black words on, and not the yellow that people use themselves. */
const colours: Readonly<Record<Category, string>> = {
  jargon: "#FF00FF",
  acronym: "#00FFFF",
  banned: "#00FF00",
  "vague-time": "#00FF00",
  subjective: "#00FF00",
};

const settingsKey = "colours";

/**
 * Colours words by their highlighting, which is part of the document: saved, printed and seen by others. So what was
 * there before is written down inside of the document first, and `clear` puts exactly that back, in this pane or in
 * one opened later.
 */
export interface HighlightMarks {
  show(
    marks: readonly Mark[],
  ): Promise<Result<{ readonly marked: number; readonly skipped: number }, DocumentProblem>>;
  clear(): Promise<Result<{ readonly restored: number; readonly lost: number }, DocumentProblem>>;
  /** True when words are coloured. */
  any(): boolean;
  /** Keeps the records right when words were replaced. */
  written(applied: readonly AppliedChange[]): Promise<void>;
}

/** A place in the document that was asked for, with whatever it is wanted for. */
interface Wanted<For> {
  readonly anchor: Anchor;
  readonly range: TextRange;
  readonly purpose: For;
}

interface Found<For> extends Wanted<For> {
  readonly paragraph: number;
  readonly word: Word.Range;
  readonly text: string;
}

/** Finds the places, in one round trip; those that can't be told for certain are left out. */
async function find<For>(
  context: Word.RequestContext,
  body: OpenBody,
  wanted: readonly Wanted<For>[],
  options: ReadingOptions,
): Promise<Found<For>[]> {
  const asked = wanted.map((one) => ({ one, answer: ask(body, one.anchor, [one.range], options) }));
  await context.sync();
  return asked.flatMap(({ one, answer }) => {
    const settled = answer?.settle();
    if (!answer || !settled?.ok || settled.value.deletions !== null) return [];
    const [located] = settled.value.ranges;
    if (!located?.ok) return [];
    const text = one.anchor.paragraphText.slice(one.range.start, one.range.end);
    return [{ ...one, paragraph: answer.index, word: located.value, text }];
  });
}

const anchorAt = (body: OpenBody, paragraph: number, range: TextRange): Anchor => ({
  paragraph,
  hostId: body.hostIds[paragraph] ?? null,
  paragraphText: body.texts[paragraph]?.text ?? "",
  range,
});

const within = (outer: TextRange, inner: TextRange): TextRange => ({
  start: outer.start + inner.start,
  end: outer.start + inner.end,
});

export function createHighlightMarks(reading: Reading, settings: DocumentSettings): HighlightMarks {
  const stored = (): ColourRecord[] => readRecords(settings.get(settingsKey));
  const store = (records: readonly ColourRecord[]): Promise<Result<void, DocumentProblem>> =>
    settings.set(settingsKey, records.length === 0 ? null : writeRecords(records));

  async function paint(
    context: Word.RequestContext,
    marks: readonly Mark[],
    options: ReadingOptions,
  ): Promise<Result<{ readonly marked: number; readonly skipped: number }, DocumentProblem>> {
    const body = await openBody(context, options);
    const apart = marks.filter(
      (mark, index) =>
        !marks
          .slice(0, index)
          .some(
            ({ anchor }) =>
              anchor.paragraph === mark.anchor.paragraph && overlaps(anchor.range, mark.anchor.range),
          ),
    );
    const found = await find(
      context,
      body,
      apart.map((mark) => ({ anchor: mark.anchor, range: mark.anchor.range, purpose: mark })),
      options,
    );
    const before = await readHighlighting(
      context,
      found.map(({ word, text }) => ({ range: word, text })),
    );
    const painted = found.filter((_, index) => before[index] !== null);
    const records = found.flatMap(({ paragraph, range, anchor, purpose }, index) =>
      (before[index] ?? []).map((stretch): ColourRecord => {
        const place = within(range, stretch.range);
        return {
          paragraph,
          text: textKey(anchor.paragraphText),
          words: textKey(anchor.paragraphText.slice(place.start, place.end)),
          range: place,
          colour: colours[purpose.category],
          was: stretch.colour,
        };
      }),
    );
    if (records.length === 0) return ok({ marked: 0, skipped: marks.length });
    const kept = await store(records);
    if (!kept.ok) return kept;
    for (const { word, purpose } of painted) setHighlight(word, colours[purpose.category]);
    try {
      await context.sync();
    } catch (thrown) {
      // Whatever was coloured before Word refused is still in the records, so `clear` finds it.
      return err(problemFrom(thrown));
    }
    return ok({ marked: painted.length, skipped: marks.length - painted.length });
  }

  async function putBack(
    context: Word.RequestContext,
    options: ReadingOptions,
  ): Promise<Result<{ readonly restored: number; readonly lost: number }, DocumentProblem>> {
    const records = stored();
    if (records.length === 0) return ok({ restored: 0, lost: 0 });
    const body = await openBody(context, options);
    const texts = body.texts.map(({ text }) => text);
    const keys = texts.map(textKey);
    const wanted = records.flatMap((record) =>
      placesOf(record, texts, keys).map(({ paragraph, range, certain }) => ({
        anchor: anchorAt(body, paragraph, range),
        range,
        purpose: { record, certain },
      })),
    );
    const found = await find(context, body, wanted, options);
    const now = await readHighlighting(
      context,
      found.map(({ word, text }) => ({ range: word, text })),
    );
    // Where the colour is no longer ours, the person chose another one since: theirs stays.
    const seen = new Set<ColourRecord>();
    const stretches = found.flatMap((one, index) => {
      const read = now[index];
      if (read === null || read === undefined) return [];
      const { record, certain } = one.purpose;
      const ours = read.filter(({ colour }) => sameColour(colour, record.colour));
      if (certain || ours.length > 0) seen.add(record);
      return ours.map((stretch) => ({
        one,
        part: within(one.range, stretch.range),
        whole: read.length === 1,
      }));
    });
    const parts = await find(
      context,
      body,
      stretches
        .filter(({ whole }) => !whole)
        .map(({ one, part }) => ({
          anchor: { ...one.anchor, range: part },
          range: part,
          purpose: one.purpose,
        })),
      options,
    );
    for (const { one, whole } of stretches) if (whole) setHighlight(one.word, one.purpose.record.was);
    for (const { word, purpose } of parts) setHighlight(word, purpose.record.was);
    await context.sync();
    const dropped = await store([]);
    if (!dropped.ok) return dropped;
    const restored = new Set(stretches.map(({ one }) => one.purpose.record)).size;
    return ok({ restored, lost: records.filter((record) => !seen.has(record)).length });
  }

  const clear: HighlightMarks["clear"] = () =>
    stored().length === 0
      ? Promise.resolve(ok({ restored: 0, lost: 0 }))
      : reading.run((context, options) => putBack(context, options));

  return {
    clear,
    any: () => stored().length > 0,
    show: async (marks) => {
      const cleared = await clear();
      if (!cleared.ok) return cleared;
      const result = await reading.run((context, options) => paint(context, marks, options));
      return result;
    },
    written: async (applied) => {
      const records = stored();
      if (records.length === 0 || applied.length === 0) return;
      await store(afterWriting(records, applied));
    },
  };
}
