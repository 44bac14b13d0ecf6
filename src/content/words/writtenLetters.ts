import type { SenseRule } from "../../core/packs/pattern";

/** Letters that are a label, a place in a sentence about letters, or a firm, whichever they are. */
export const labelLetters: readonly SenseRule[] = [
  {
    verdict: "leave",
    because: "the label of a place or a thing",
    before: [
      "bay|platform|gate|seat|terminal|route|bus|tram|junction|zone|block|locker|registration|reg|plate|size|vitamin|postcode|pitch|berth|channel|socket|button|exit|row|box|pier|carriage|flight|play|chord",
    ],
    not: { after: ["to|will|has|is|was", "be|ring|visit|call|see|been|ringing|told|asked"] },
  },
  {
    verdict: "leave",
    because: "the label of a bus stop",
    before: ["from|at|to|by|bus|tram|the|of|near|outside", "stop"],
  },
  {
    verdict: "leave",
    because: "a line or a firm",
    after: ["bus|railway|railways|airways|airlines|plc|fm|fc|afc|rfc|shares"],
    not: {
      after: ["bus|shares", "pass|fare|fares|escort|ticket|tickets|pr|@any"],
      not: { after: ["bus|shares", "goes|fell|rose|stops|to|from"] },
    },
  },
  {
    verdict: "leave",
    because: "a word of another language",
    after: ["is|means", "?also|just", "italian|french|latin|german|spanish|welsh|polish|greek|slang|cockney"],
  },
  {
    verdict: "leave",
    because: "the name of a place or a thing",
    after: [
      "is|was",
      "?not",
      "a|an|the",
      "?@any",
      "village|town|river|city|island|brand|band|film|game|song|rapper|airport|airline|word|drink|perfume|radio|club|lake|hill|postcode|boat|ship|make|model|newspaper|thriller|sitcom|programme|dealer|file|horse|breed|cat|museum|rank|regiment|software|cheese|beer|crisp|helicopter|satellite|hormone",
    ],
  },
];

/** Letters that stand on something, sound as a time zone, or belong to a person, a match or a firm. */
export const writtenLetters: readonly SenseRule[] = [
  {
    verdict: "leave",
    because: "a time zone",
    before: ["@number", "am|pm|hours|hrs"],
  },
  {
    verdict: "leave",
    because: "a person's initials or surname",
    any: [
      { before: ["mr|mrs|ms|miss|prof|professor|rev|sir"] },
      {
        before: ["dr|sapper|private|corporal|sergeant|gunner|captain|major|lieutenant|pilot"],
        after: ["@Capital"],
      },
    ],
  },
  {
    verdict: "leave",
    because: "letters on a thing, or in a game with letters",
    near: "scrabble|crossword|anagram|hymn|graffiti|plate|plates|spray|painted|numberplate|wordsearch|hangman|boggle|wordle|jumper|bracelet|embroidery|stencil|monogram|keyboard|barcode",
    within: 7,
    not: { after: ["@careThing|will|to|rang|visited|came"] },
  },
  { verdict: "leave", because: "a dose or a pulse", after: ["@number", "mg|ml|mcg|g|units|bpm|mmol"] },
  {
    verdict: "leave",
    because: "what a key explains",
    after: ["means|denotes|signifies|marks"],
    not: { after: ["@any", "the|that|he|she|they|we|a"] },
  },
  {
    verdict: "leave",
    because: "letters on a thing",
    before: ["tag|sign|badge|label|sticker|shirt|door|board|cap|logo", "said|says|reads|read|spells"],
  },
  {
    verdict: "leave",
    because: "what the letters spell",
    before: ["spell|spells|spelling|spelled|spelt|scratched|carved|tattooed"],
  },
  {
    verdict: "leave",
    because: "one of several blocks or buttons",
    nearBefore: "blocks|buttons|bays|gates|zones|lanes|vitamin|vitamins|postcodes|bins|crates|boxes",
    within: 6,
    not: { after: ["@careThing"] },
  },
  {
    verdict: "leave",
    because: "a side in a match",
    before: ["beat|thrashed|versus|v|vs|lost|drew", "?to|with|against"],
    after: ["@number"],
  },
  {
    verdict: "leave",
    because: "a firm",
    after: [
      "sells|insurance|mining|shares|rail|hotel|hotels|records|games|motors|tyres|tools|paints|trainers|skis|bikes|brewery|holdings|gold|oil|headphones|batteries|radio|supermarket",
    ],
  },
];
