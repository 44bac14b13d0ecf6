import { fullWeekday } from "./dateWords";
import {
  adverbs,
  countedThings,
  each,
  everyWhat,
  everyWhich,
  fewNumbers,
  roughly,
  rounds,
} from "./frequencyWords";
import type { TimePattern } from "./timePattern";

/** How often: "twice a week", "every other Tuesday". */
export const frequencyPatterns: readonly TimePattern[] = [
  {
    needs: /once|twice|thrice|\d|one|two|three|four|five|six|seven/,
    kind: "frequency",
    source: `\\b(?:${roughly} )?(?:once|twice|thrice|${fewNumbers} ?(?:or ${fewNumbers.replace("one|", "")} )?${countedThings}|\\d+x) ?${each} ?${rounds}\\b`,
  },
  {
    needs: /every|each/,
    kind: "frequency",
    source: `\\b(?:at least |approximately |roughly )?(?:every|each)(?: ${everyWhich})?(?: (?:working|school|term))? ${everyWhat}\\b`,
  },
  {
    needs: /ly\b/,
    kind: "frequency",
    source: `\\b${adverbs}\\b`,
  },
  {
    needs: /days\b/,
    kind: "frequency",
    source: `\\b(?:on )?(?:${fullWeekday}s)\\b(?: (?:and|to|&) ${fullWeekday}s?)?`,
  },
  {
    needs: /day/,
    kind: "frequency",
    source: `\\b(?:on )?${fullWeekday}(?: (?:and|or|&|to) | ?, ?)${fullWeekday}(?: (?:nights|mornings|evenings|afternoons))?\\b`,
  },
  {
    needs: /basis/,
    kind: "frequency",
    source: `\\bon (?:a|an) (?:daily|weekly|fortnightly|monthly|regular|termly|six[- ]weekly) basis\\b`,
  },
  {
    needs: /school|week|most|term/,
    kind: "frequency",
    source: `\\b(?:on |in )?(?:school (?:days|nights|mornings|week)|weekdays|weekends|week nights|weeknights|most days|term time)\\b`,
  },
];
