import type { PackEntry } from "../../core/packs/entry";
import type { SenseRule } from "../../core/packs/pattern";
import { elsewhere } from "./acronymSenses";
import { meaningsOfPeople } from "./acronymMeaningsPeople";
import { labelLetters, writtenLetters } from "./writtenLetters";

/** "The S20 runs hourly." */
const routesThatRun: readonly SenseRule[] = [
  {
    verdict: "leave",
    because: "a route",
    after: [
      "runs|leaves|terminates|stops|goes|arrives|departs",
      "hourly|every|at|from|to|via|late|early|half",
    ],
  },
  {
    verdict: "leave",
    because: "a route",
    after: ["does|did|will|doesn't|won't", "?not", "run|stop|go|leave"],
  },
];

/** What the same letters mean in the wider world, by headword, beyond the rules that stand at the entry itself. */
const meanings: Readonly<Record<string, readonly SenseRule[]>> = {
  ...meaningsOfPeople,
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
    {
      verdict: "leave",
      because: "a standard",
      after: [
        "certification|certificate|accreditation|standard|standards|rating|setting|value|file|image|auditor",
      ],
    },

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
    { verdict: "leave", because: "a picture's file", after: ["file|files|format|image"] },

    elsewhere(
      "a coin of the net, or a picture's file",
      "crypto|bitcoin|coin|coins|token|tokens|investors|blockchain|favicon|scam",
      8,
    ),
  ],
  EPO: [
    elsewhere("a drug in sport", "sports|tour|stage", 5),

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
  CAF: [
    elsewhere("a charity", "grant|grants|hall|donations", 5),

    { verdict: "leave", because: "football in Africa", after: ["cup|final|champions"] },
    elsewhere("football in Africa", "africa|african|nations|qualifiers|confederation", 6),
  ],
  IHA: [elsewhere("ice hockey", "hockey|rink|puck|goalie", 6)],
  RHA: [
    elsewhere("guns on horses", "served|gunners|cavalry|troop|fought", 6),
    elsewhere("guns on horses, or lorries", "regiment|artillery|gunner|haulage|hauliers", 6),
  ],
  TAF: [elsewhere("a forecast for pilots", "airfield|airport|fog|pilot|pilots|metar|forecast|runway", 6)],
  TAC: [elsewhere("a gun's light, or mints", "laser|visor|paintball|airsoft|tic|mints|holster", 6)],
  EDT: [
    elsewhere("a time zone", "behind|gmt|bst|est", 4),
    elsewhere("a time zone", "toronto|florida|boston|livestream|webinar|kickoff|atlanta|eastern", 6),
  ],
  MDT: [elsewhere("a time zone, or a screen in a car", "denver|calgary|webinar|patrol|dashboard", 6)],
  SALT: [
    elsewhere("what chemists call it", "chemistry|sodium|chloride|nacl|crystals", 6),

    {
      verdict: "leave",
      because: "for food",
      before: ["pass|no|without|low|less|sea|table|with", "?the"],
      after: ["@pause|and|added"],
      not: { before: ["no|without|with", "the"] },
    },
    {
      verdict: "leave",
      because: "for food, the sea or bombs",
      after: ["marsh|marshes|flats|lake|mine|mines|beef|cellar|cellars|water|talks|treaty|spray|lamp|pot"],
    },
    { verdict: "leave", because: "for food", before: ["low|reduced|high|added"] },
    elsewhere("for food", "grams|gram|teaspoon|tsp|flavouring|shaker|seasoning|salty|yeast", 6),
  ],
  LAC: [
    elsewhere("an airline", "plane|planes|pilot|luggage|passengers", 5),

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
    { verdict: "leave", because: "cerebral palsy", after: ["since|from", "birth"] },

    {
      verdict: "leave",
      because: "cerebral palsy",
      after: ["athletes|athlete|football|footballers|swimmers|swimmer|sport|clinic|society"],
    },

    { verdict: "leave", because: "cerebral palsy", after: ["means|affects|makes"] },
    { verdict: "leave", because: "a club", before: ["club"] },

    elsewhere(
      "a railway, a game or a cooking pot",
      "railway|railways|canadian|pokémon|pokemon|checkpoint|orienteering|battalion",
      6,
    ),
  ],
  CPC: [
    { verdict: "leave", because: "a lorry driver's certificate", after: ["runs|ran|expires|expired|lapses"] },

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
    elsewhere("a pill", "tablets|capsules|calories|muscle", 4),

    elsewhere(
      "a pill, a car or a licence",
      "supplement|supplements|slimming|mercedes|copyright|landowners|photocopying|fatty",
      6,
    ),
  ],
  PR: [
    { verdict: "leave", because: "of the body", after: ["bleeding|bleed|exam|examination"] },
    elsewhere("a pulse", "bp|pulse|sats|temp", 5),

    {
      verdict: "leave",
      because: "public relations",
      after: ["people|lady|girl|guru|course|agent|event|gift"],
    },

    {
      verdict: "leave",
      because: "public relations",
      before: ["@workplace|@namedKind|firm|company|brand|club|charity|festival|band|label"],
      not: { after: ["for", "@name|him|her|them"] },
    },
    elsewhere("a best time", "mile|miles|minutes|seconds|sprint|hurdles|triathlon", 5),

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
  ASW: [elsewhere("war under water", "helicopter|submarine|submarines|frigate|sonar|destroyer", 6)],
  CIC: [
    {
      verdict: "leave",
      because: "a company for the community",
      before: ["a|the"],
      after: ["has|have|that|which", "?just|now", "taken|opened|won|bought|runs|saved|grows|mends|started"],
    },

    {
      verdict: "leave",
      because: "a company for the community",
      after: ["sells|runs|employs|lends|recycles|mends|hires|opens|trades|makes|rents"],
    },
  ],
  FNM: [elsewhere("a card game", "card|booster|decks|deck|wizard", 6)],
  MASH: [
    {
      verdict: "leave",
      because: "a programme on television",
      after: ["is|was|comes", "filmed|on|funny|set"],
      not: { after: ["@any", "on", "the"] },
    },
  ],
  LA: [
    elsewhere("a chamber of the heart", "atrium|echo|ventricle|lv|valve", 6),

    {
      verdict: "leave",
      because: "Los Angeles",
      before: ["in"],
      not: {
        after: [
          "@careThing|care|area|accommodation|housing|foster|provision|led|maintained|schools|school|placement|placements|funding|policy|homes|nursery",
        ],
      },
    },
    {
      verdict: "leave",
      because: "Los Angeles",
      before: ["is|are|was|were|came|comes|flew|flown|back|home", "from"],
    },

    {
      verdict: "leave",
      because: "Los Angeles",
      after: [
        "cousins|cousin|accent|weather|lawyer|smog|gang|flight|trip|skyline|sun|rapper|studio|girlfriend",
      ],
    },
  ],
  CSA: [elsewhere("child support payments", "wages|deducted|money|salary|assessment", 5)],
  S17: routesThatRun,
  S20: routesThatRun,
  S47: routesThatRun,
};

/** The entries with these meanings behind their own rules, so that letters that a plan means come first. */
export const withMeanings = (entries: readonly PackEntry[]): readonly PackEntry[] =>
  entries.map((entry) => ({
    ...entry,
    senses: [...(entry.senses ?? []), ...(meanings[entry.term] ?? []), ...writtenLetters, ...labelLetters],
  }));
