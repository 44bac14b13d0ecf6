import type { Mark } from "../app/ports";
import type { Category } from "../core/checks/finding";
import type { AppliedChange, DocumentProblem } from "../core/document/port";
import { err, ok, type Result } from "../core/result";
import { overlaps } from "../core/text/range";
import { afterWriting, readRecords, textKey, writeRecords, type ColourRecord } from "./colourRecords";
import type { DocumentSettings } from "./documentSettings";
import { problemFrom } from "./errors";
import { findPlaces, within } from "./findPlaces";
import { readHighlighting, setHighlight } from "./highlighting";
import { openBody } from "./locate";
import type { Reading } from "./reading";
import type { ReadingOptions } from "./readSnapshot";
import { restoreHighlights } from "./restoreHighlights";

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
    const found = await findPlaces(
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

  const clear: HighlightMarks["clear"] = () =>
    stored().length === 0
      ? Promise.resolve(ok({ restored: 0, lost: 0 }))
      : reading.run(async (context, options) => {
          const outcome = await restoreHighlights(context, stored(), options);
          const dropped = await store([]);
          return dropped.ok ? ok(outcome) : dropped;
        });

  return {
    clear,
    any: () => stored().length > 0,
    show: async (marks) => {
      const cleared = await clear();
      if (!cleared.ok) return cleared;
      const result = await reading.run((context, options) => paint(context, marks, options), "once");
      return result;
    },
    written: async (applied) => {
      const records = stored();
      if (records.length === 0 || applied.length === 0) return;
      await store(afterWriting(records, applied));
    },
  };
}
