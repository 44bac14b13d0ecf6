import type { SenseRule } from "../../core/packs/pattern";

const works =
  "film|films|movie|cinema|song|album|poem|novel|band|bands|theatre|magazine|podcast|quiz|pub|musical|dvd|netflix|watched|boxset|odeon|ballet|opera|painting|sitcom|playwright|gig|charity|concert|playlist|comedy";

/** A word with a capital that is the name of a film, a band, a magazine or a charity. */
export const titleSenses: readonly SenseRule[] = [
  {
    verdict: "leave",
    because: "the name of a work, a band or a charity",
    written: "capital",
    near: works,
    within: 6,
    not: { before: ["@start"] },
  },
  {
    verdict: "leave",
    because: "the name of a work, a band or a charity",
    written: "capital",
    before: ["@start"],
    after: [
      "?@Capital",
      "?@Capital",
      "@comma|is|are|was|were|by",
      "?is|are|was|were",
      "a|an|the|our|his|her|my",
    ],
    nearAfter: `${works}|name|title`,
    within: 8,
  },
  {
    verdict: "leave",
    because: "the name of a work, a band or a charity",
    written: "capital",
    before: ["@start"],
    after: ["magazine|theatre|fm|records"],
  },
];
