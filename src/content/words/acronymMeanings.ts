import type { PackEntry } from "../../core/packs/entry";
import type { SenseRule } from "../../core/packs/pattern";
import { elsewhere } from "./acronymSenses";
import { labelLetters, writtenLetters } from "./writtenLetters";

/** "The S20 runs hourly." */
const routeThatRuns: SenseRule = {
  verdict: "leave",
  because: "a route",
  after: ["runs|leaves|terminates|stops|goes|arrives|departs", "hourly|every|at|from|to|via|late|early|half"],
};

/** What the same letters mean in the wider world, by headword, beyond the rules that stand at the entry itself. */
const meanings: Readonly<Record<string, readonly SenseRule[]>> = {
  SW: [
    elsewhere("a compass point, or a film", "falcon|jedi|quarry|village|hill|moor|cloud|isobars|yacht", 5),

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
  HV: [
    {
      verdict: "leave",
      because: "a bright vest",
      after: ["vest|vests|jacket|jackets|cable|cables|line|lines|switchgear"],
    },
    elsewhere("high voltage, or a bright vest", "pylon|pylons|transformer|transformers|grid|volts", 6),
  ],
  DSL: [
    {
      verdict: "leave",
      because: "broadband",
      after: ["filter|filters|light|socket|splitter|connection|speed|speeds|cable|port|modem|router"],
    },
    elsewhere("broadband", "modem|bt|download|megabits|speeds|outage|engineer|fibre", 6),
  ],
  PA: [
    {
      verdict: "leave",
      because: "a loudspeaker",
      before: [
        "pool|museum|circus|fete|fair|rink|cinema|zoo|beach|church|hall|store|shop|train|coach|showground|racecourse|arena",
      ],
    },
    {
      verdict: "leave",
      because: "a loudspeaker",
      after: [
        "?suddenly|just",
        "went|cut|failed|whistled|buzzed|hissed|squeaked|blew|died|broke",
        "?dead|out|off|down",
      ],
    },

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
    {
      verdict: "leave",
      because: "overtime",
      before: ["does|did|doing|works|worked|working|unpaid|extra|weekend|night"],
      after: ["on|at|for|in|this|every|until|@end|all|and|last"],
      not: { before: ["extra|weekend|night"], after: ["for"] },
    },
    {
      verdict: "leave",
      because: "overtime in a match",
      near: "match|goal|won|lost|scored|beaten|defeat|tie",
      within: 5,
    },
    { verdict: "leave", because: "overtime", after: ["is|was", "paid|banned|compulsory|optional"] },

    elsewhere(
      "overtime, also in a match",
      "bruins|hockey|basketball|nba|nfl|puck|ezekiel|isaiah|exodus|leviticus",
      8,
    ),
  ],
  MGM: [elsewhere("a film studio", "studios|oscar|oscars|musicals|roars|roar", 6)],
  MGF: [
    {
      verdict: "leave",
      because: "a car",
      before: ["drives|drive|drove|bought|sold|restored|parked|owns|washed|polished", "a|an|the|his|her"],
    },
    elsewhere("a car", "roof|tyre|tyres|oil|boot|exhaust|spare|wheels|hood", 5),

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
    { verdict: "leave", because: "an old exam", form: ["plural"] },

    { verdict: "leave", because: "an old exam", before: ["a|one|two|three|no|@number"], after: ["in"] },
    elsewhere("an old exam", "needlework|cookery|typing|gce|metalwork|syllabus", 6),
  ],
  CME: [
    elsewhere("a flare of the sun", "sun|sunspot|telescope|aurora", 6),

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
  EDT: [elsewhere("a time zone", "toronto|florida|boston|livestream|webinar|kickoff|atlanta|eastern", 6)],
  MDT: [elsewhere("a time zone, or a screen in a car", "denver|calgary|webinar|patrol|dashboard", 6)],
  SALT: [
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
    { verdict: "leave", because: "for food", before: ["low|no|reduced|high|added"] },
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
    {
      verdict: "leave",
      because: "Los Angeles",
      after: [
        "cousins|cousin|accent|weather|lawyer|smog|gang|flight|trip|skyline|sun|rapper|studio|girlfriend",
      ],
    },
  ],
  CSA: [elsewhere("child support payments", "wages|deducted|money|salary|assessment", 5)],
  S17: [routeThatRuns],
  S20: [routeThatRuns],
  S47: [routeThatRuns],
};

/** The entries with these meanings behind their own rules, so that letters that a plan means come first. */
export const withMeanings = (entries: readonly PackEntry[]): readonly PackEntry[] =>
  entries.map((entry) => ({
    ...entry,
    senses: [...(entry.senses ?? []), ...(meanings[entry.term] ?? []), ...writtenLetters, ...labelLetters],
  }));
