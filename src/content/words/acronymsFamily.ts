import type { PackEntry } from "../../core/packs/entry";
import { acronym } from "./acronym";
import { elsewhere, kinFirst, lettersElsewhere } from "./acronymSenses";

/** Letters that stand for grandparents. */
export const acronymsFamily: readonly PackEntry[] = [
  {
    ...acronym,
    id: "acronym-mgm",
    term: "MGM",
    forms: { acronym: ["MGM"] },
    expansion: "maternal grandmother",
    gloss: "the mother of the child's mum",
    suggestions: [{ text: "Mum's mum", takeBefore: ["?the"] }],
    senses: [
      kinFirst,
      {
        verdict: "leave",
        because: "a film studio",
        near: "vegas|grand|hotel|film|films|studio|lion|casino|movie",
        within: 6,
      },
      elsewhere("a film studio", "@screen", 5),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-mgf",
    term: "MGF",
    forms: { acronym: ["MGF"] },
    expansion: "maternal grandfather",
    gloss: "the father of the child's mum",
    suggestions: [{ text: "Mum's dad", takeBefore: ["?the"] }],
    senses: [
      {
        verdict: "leave",
        because: "a car",
        before: ["old|classic|vintage|red|blue|green|silver|white|black|convertible|rusty"],
      },
      kinFirst,
      elsewhere(
        "a car",
        "@make|car|cars|convertible|roadster|mechanic|garage|mot|mg|engine|exhaust|clutch",
        6,
      ),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-pgm",
    term: "PGM",
    forms: { acronym: ["PGM"] },
    expansion: "paternal grandmother",
    gloss: "the mother of the child's dad",
    suggestions: [{ text: "Dad's mum", takeBefore: ["?the"] }],
  },
  {
    ...acronym,
    id: "acronym-pgf",
    term: "PGF",
    forms: { acronym: ["PGF"] },
    expansion: "paternal grandfather",
    gloss: "the father of the child's dad",
    suggestions: [{ text: "Dad's dad", takeBefore: ["?the"] }],
  },
];
