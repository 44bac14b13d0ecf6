import type { SenseRule, Slot } from "../../core/packs/pattern";

/** The letters come first and their subject stands near: "an EP with four songs". */
export const elsewhere = (because: string, near: Slot, within = 8): SenseRule => ({
  verdict: "leave",
  because,
  near,
  within,
});

/** Before what belongs to them the letters mean what a plan means by them, whatever else the sentence is about. */
export const careFirst: SenseRule = {
  verdict: "flag",
  because: "before what belongs to a plan",
  after: ["@careThing"],
};

/** A person acts: "the HV will park by the fence". */
export const personFirst: SenseRule = {
  verdict: "flag",
  because: "a person who acts",
  after: [
    "will|would|can|must|should|to|rang|rings|phoned|visits|visited|weighed|weighs|said|says|asked|told|saw|met|thinks|wants|agreed|wrote|writes|listened|took|takes|came|comes|watched|observed|spoke|helps|helped|brought|lets|gave|drives|drove|fixed|looked|suggested|advised|recommends|recommended|feels|felt",
  ],
};

/** Grandparents' letters stand alone or after "his": what has an article is a car or a studio. */
export const kinFirst: SenseRule = {
  verdict: "flag",
  because: "a grandparent",
  not: {
    any: [
      { before: ["a|an|the|old|vintage|classic|red|green|blue|every|two|new|this|by"] },
      { after: ["made|makes|released|studio|studios|grand|film|films|lion|films|roadster|convertible"] },
    ],
  },
};

/** Letters that plainly belong to the wider world, whatever they are. Tight patterns only: they hold for all letters. */
export const lettersElsewhere: readonly SenseRule[] = [
  { verdict: "leave", because: "a make's model", before: ["@make"] },
  {
    verdict: "leave",
    because: "what is written on a thing",
    after: ["sign|signs|logo|sticker|stickers|tattoo|hoodie|socket|button|stadium|album|gig|keyring|magnet"],
  },
  {
    verdict: "leave",
    because: "letters as letters",
    before: ["letters|initials|marked|labelled|stamped|embroidered|spells|spelt|graffiti", "?the|an|a"],
  },
  {
    verdict: "leave",
    because: "the subject of a work",
    before: [
      "essay|essays|documentary|book|books|novel|song|poem|film|podcast|quiz|lesson|exhibition|debate",
      "on|about",
      "?the|a|an",
    ],
  },
  { verdict: "leave", because: "a person's initials", after: ["?@comma", "aged"] },
  { verdict: "leave", because: "a surname in capitals", nearBefore: "surname|capitals", within: 6 },
  {
    verdict: "leave",
    because: "a surname in capitals",
    before: ["father|mother|name|mr|mrs|ms|miss|dr|child|patient|pupil", "?@pause"],
    after: ["@comma", "@Capital"],
    not: {
      after: ["@comma", "hv|sw|gp|iro|fsw|dsl|camhs|senco|school|police|midwife|pc|dc|sgt|dr|mr|mrs|ms|miss"],
    },
  },
];

/** An order is made and ends: "ISO made on 3 May". */
export const orderFirst: SenseRule = {
  verdict: "flag",
  because: "an order that is made",
  after: [
    "made|granted|expires|expired|ends|ended|discharged|refused|sought|lapses|lapsed|hearing|threshold",
  ],
};

/** An order can't write, ring or decide: letters that do are an office or a firm ("the ICO wrote back"). */
export const actsItself: SenseRule = {
  verdict: "leave",
  because: "somebody who acts",
  after: [
    "?has|have|had|will|also",
    "?also|now|then",
    "wrote|writes|write|written|rang|called|emailed|replied|replies|asked|told|said|says|sent|fined|investigated|investigates|ruled|advised|advises|warned|warns|published|publishes",
  ],
};

/** "Complained to the ICO", "reported it to the ICO". */
export const toldAbout: SenseRule = {
  verdict: "leave",
  because: "somebody who is told",
  before: [
    "complained|complain|complains|complaint|complaints|wrote|write|writes|appealed|appeal|rang|ring|reported|report|guidance|letter|email",
    "?it|this|them",
    "to|from",
    "the",
  ],
};
