import type { PackEntry } from "../../core/packs/entry";
import type { SenseRule } from "../../core/packs/pattern";
import { elsewhere } from "./acronymSenses";

/** What the same letters mean in the wider world, by headword, beyond the rules that stand at the entry itself. */
const meanings: Readonly<Record<string, readonly SenseRule[]>> = {
  SW: [
    elsewhere(
      "the wireless, or a program",
      "shortwave|coder|software|hardware|hw|compass|breeze|gale|knots",
      5,
    ),
    {
      verdict: "leave",
      because: "a compass point",
      before: ["the"],
      after: ["of", "@Capital|the"],
      not: { after: ["of", "the", "family|team|children"] },
    },
    {
      verdict: "leave",
      because: "a compass point",
      before: [
        "turn|turned|heading|headed|face|facing|faces|sail|sailed|blew|blows|veered|going|walk|drive|towards",
      ],
      after: ["at|towards|for|along|until|across|by|@pause"],
    },
  ],
  SSW: [
    elsewhere(
      "a compass point",
      "wind|winds|breeze|gale|sail|sailed|steer|compass|forecast|chart|miles|knots|veered",
      8,
    ),
  ],
  HV: [elsewhere("high voltage, or a bright vest", "pylon|pylons|transformer|transformers|grid|volts", 6)],
  DSL: [elsewhere("broadband", "modem|bt|download|megabits|speeds|outage|engineer|fibre", 6)],
  PA: [
    {
      verdict: "leave",
      because: "a loudspeaker",
      after: ["announced|crackled|boomed|played|squealed|hummed"],
    },
    {
      verdict: "leave",
      because: "an assistant at an office",
      before: ["is|as|was|a|become|became"],
      after: ["to", "the|a|our", "@any"],
      not: { after: ["to", "the", "young|child"] },
    },
    {
      verdict: "leave",
      because: "an assistant at an office",
      before: [
        "chief|head|headteacher|mayor|minister|mp|ceo|director|boss|chairman|principal|surgeon|president|headmaster|governor",
      ],
    },
    elsewhere("a state of America", "scranton|pittsburgh|harrisburg|amish|erie", 6),
    elsewhere("a paid helper of a disabled adult", "quadriplegic", 6),
  ],
  OT: [
    elsewhere(
      "overtime, also in a match",
      "bruins|hockey|basketball|nba|nfl|puck|ezekiel|isaiah|exodus|leviticus",
      8,
    ),
  ],
  MGM: [elsewhere("a film studio", "studios|oscar|oscars|musicals|roars|roar", 6)],
  MGF: [
    elsewhere("a car", "restores|restored|restoring|rover|convertible|bonnet|gearbox|roadster|clutch", 6),
  ],
  IFA: [elsewhere("a football association", "goalkeeper|irish|ireland|footballers|qualifier|windsor", 6)],
  NEET: [
    elsewhere("an exam in India, or a word of the net", "india|indian|delhi|manga|anime|aspirants", 6),
    {
      verdict: "leave",
      because: "an exam in India",
      any: [{ after: ["is|was", "the|an|a", "exam"] }, { after: ["exam|syllabus|coaching"] }],
    },
  ],
  DV: [elsewhere("video on tape", "tape|tapes|camcorder|camcorders|lottery|visa|vetting|clearance|reel", 6)],
  DA: [elsewhere("a hairstyle", "elvis|quiff|hairstyle|barber|rockabilly|brylcreem", 6)],
  NFA: [
    {
      verdict: "leave",
      because: "a football association",
      before: ["the"],
      near: "football|league|cup|referees|norway|fixtures",
      within: 5,
    },
  ],
  CSE: [
    { verdict: "leave", because: "an old exam", before: ["a|one|two|three|no|@number"], after: ["in"] },
    elsewhere("an old exam", "needlework|cookery|typing|gce|metalwork|syllabus", 6),
  ],
  CME: [
    elsewhere(
      "a flare of the sun, or lessons for doctors",
      "solar|aurora|flare|flares|physicians|satellite|satellites",
      6,
    ),
  ],
  PLO: [
    elsewhere(
      "a Palestinian party",
      "arafat|palestine|palestinian|palestinians|israel|israeli|lebanon|gaza|oslo",
      6,
    ),
  ],
  LPM: [
    { verdict: "leave", because: "litres each minute", before: ["@number"] },
    elsewhere("litres each minute", "litres|oxygen|aquarium", 6),
  ],
  ISO: [
    elsewhere(
      "a picture's brightness, or a disc",
      "grainy|exposure|burnt|linux|windows|usb|tripod|installer|photographer|photography",
      7,
    ),
    {
      verdict: "leave",
      because: "a picture's brightness",
      after: ["of|at|to", "@number"],
      not: { near: "court|order|granted|until", within: 8 },
    },
  ],
  ICO: [
    elsewhere(
      "a coin of the net, or a picture's file",
      "crypto|bitcoin|coin|coins|token|tokens|investors|blockchain|favicon|scam",
      8,
    ),
  ],
  EPO: [
    elsewhere(
      "a drug in sport, or patents",
      "cyclist|cyclists|cycling|doping|doped|athlete|athletes|patent|patents|peloton|dialysis|inventor|kenyan",
      8,
    ),
  ],
  CAO: [elsewhere("a form for college in Ireland, or a name", "ireland|dublin|dynasty|emperor", 8)],
  FGC: [
    elsewhere(
      "players of fighting games, or cutting",
      "gaming|gamers|gamer|fighter|tekken|arcade|esports|combo|genital|mutilation",
      7,
    ),
  ],
  PEP: [elsewhere("money or a politician", "ministers|politically|isa|isas|dividends", 7)],
  CAF: [elsewhere("football in Africa", "africa|african|nations|qualifiers|confederation", 6)],
  IHA: [elsewhere("ice hockey", "hockey|rink|puck|goalie", 6)],
  RHA: [elsewhere("guns on horses, or lorries", "regiment|artillery|gunner|haulage|hauliers", 6)],
  TAF: [elsewhere("a forecast for pilots", "airfield|airport|fog|pilot|pilots|metar|forecast|runway", 6)],
  TAC: [elsewhere("a gun's light, or mints", "laser|visor|paintball|airsoft|tic|mints|holster", 6)],
  EDT: [elsewhere("a time zone", "toronto|florida|boston|livestream|webinar|kickoff|atlanta|eastern", 6)],
  MDT: [elsewhere("a time zone, or a screen in a car", "denver|calgary|webinar|patrol|dashboard", 6)],
  SALT: [elsewhere("for food", "grams|gram|teaspoon|tsp|flavouring|shaker|seasoning|salty|yeast", 6)],
  LAC: [
    elsewhere("letters of something else", "adjuster|adjusters|shellac|insect|lacquer|varnish|rupees", 6),
  ],
  CIN: [
    elsewhere(
      "cells that doctors look at",
      "smear|cervical|cells|colposcopy|biopsy|pathology|laser|gynaecologist|hpv",
      8,
    ),
    {
      verdict: "leave",
      because: "cells that doctors look at",
      after: ["1|2|3"],
      not: { after: ["@any", "visit|visits|meeting|review"] },
    },
  ],
  CP: [
    elsewhere(
      "a railway, a game or a cooking pot",
      "railway|railways|canadian|pokémon|pokemon|checkpoint|orienteering|battalion",
      6,
    ),
  ],
  CPC: [
    elsewhere(
      "a lorry driver's certificate, or an advert's price",
      "lorries|wagons|464|amstrad|click|clicks|advert|adverts|tacho|tachograph",
      7,
    ),
  ],
  ICPC: [
    elsewhere("a contest for coders", "code|coding|coder|programming|contest|programmers|algorithms", 6),
  ],
  CPP: [
    elsewhere(
      "a language for computers, or a pension",
      "code|compiler|compile|programming|python|java|header|canada|canadian|debug",
      6,
    ),
  ],
  CLA: [
    elsewhere(
      "a pill, a car or a licence",
      "supplement|supplements|slimming|mercedes|copyright|landowners|photocopying|fatty",
      6,
    ),
  ],
  PR: [
    {
      verdict: "leave",
      because: "public relations",
      after: [
        "for|by",
        "?the|a|an|his|her|their|our",
        "?@any",
        "band|firm|club|company|brand|team|film|festival|shop|celebrities|celebrity|label|party|bank",
      ],
    },
    elsewhere(
      "a way to vote, or a best time",
      "vote|votes|voted|voting|voter|voters|poll|polls|ballot|electoral|election|elections|proportional|metres|hurdles|relay|triathlon",
      7,
    ),
  ],
  CSC: [
    elsewhere(
      "a card for building sites",
      "construction|scaffolding|roofers|labourer|computing|supercomputer|coal|carbon",
      6,
    ),
  ],
};

/** Letters that are a label, a place in a sentence about letters, or a firm, whichever they are. */
const anyLetters: readonly SenseRule[] = [
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
      "village|town|river|city|island|brand|band|film|game|song|rapper|airport|airline|word|drink|perfume|radio|club|lake|hill",
    ],
  },
];

/** The entries with these meanings behind their own rules, so that letters that a plan means come first. */
export const withMeanings = (entries: readonly PackEntry[]): readonly PackEntry[] =>
  entries.map((entry) => ({
    ...entry,
    senses: [...(entry.senses ?? []), ...(meanings[entry.term] ?? []), ...anyLetters],
  }));
