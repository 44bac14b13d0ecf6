import type { HostObject } from "../batch/members";
import { collected } from "./registry";
import { searchPattern, type SearchSettings } from "./searchPattern";
import { WordRange } from "./states";
import { anchorAt, blocksOf, partOf, type Stretch } from "./stretch";

/**
 * What Word finds in a stretch, as ranges in reading order, paragraph by paragraph.
 * The engine's own search is not used: it stops at 2,000 hits, tells quotes apart and knows no `^` codes.
 * A hit that would begin or end inside a field's result is left out, since no range can stand there.
 */
export function searchStretch(stretch: Stretch, text: string, settings: SearchSettings): HostObject {
  const pattern = searchPattern(text, settings);
  const { model } = stretch;
  const hits: WordRange[] = [];
  for (const block of blocksOf(stretch)) {
    const { from, to } = partOf(stretch, block);
    const display = model.displays.of(block);
    const [first, last] = [display.toDisplay(from), display.toDisplay(to)];
    for (const match of display.text.matchAll(pattern)) {
      if (match.index < first || match.index + match[0].length > last || match[0] === "") continue;
      const start = display.toModel(match.index);
      const end = display.toModel(match.index + match[0].length);
      if (start === null || end === null) continue;
      hits.push(
        new WordRange(
          model,
          anchorAt({ model, start: { block, offset: start }, end: { block, offset: end } }),
        ),
      );
    }
  }
  return collected("RangeCollection", hits);
}
