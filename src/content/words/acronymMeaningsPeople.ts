import type { SenseRule } from "../../core/packs/pattern";
import { elsewhere } from "./acronymSenses";

/** What letters for people, their worries and their teams mean in the wider world, beyond the rules at the entry itself. */
export const meaningsOfPeople: Readonly<Record<string, readonly SenseRule[]>> = {
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
    { verdict: "leave", because: "a compass point", after: ["@number", "to", "@number"] },

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
      after: ["went|is|was", "?still|been|now", "down|slow|off|patchy"],
    },

    {
      verdict: "leave",
      because: "broadband",
      after: ["filter|filters|light|socket|splitter|connection|speed|speeds|cable|port|modem|router"],
    },
    elsewhere("broadband", "modem|bt|download|megabits|speeds|outage|engineer|fibre", 6),
  ],
  PA: [
    elsewhere("an office or a loudspeaker", "mayor|crier|bishop|compere|brewery", 6),

    elsewhere("an X-ray", "xray|chest|lateral|radiographer", 5),

    { verdict: "leave", because: "an assistant at an office", after: ["job|jobs|vacancy|salary"] },

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
      any: [
        { after: ["?suddenly|just", "went|cut|blew", "dead|out|down|off|quiet|silent"] },
        { after: ["whistled|buzzed|hissed|squeaked|failed|broke"] },
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
    {
      verdict: "leave",
      because: "overtime",
      after: ["is|was", "paid|banned|compulsory|optional"],
      not: { after: ["@any", "paid", "by|for"] },
    },

    elsewhere(
      "overtime, also in a match",
      "bruins|hockey|basketball|nba|nfl|puck|ezekiel|isaiah|exodus|leviticus",
      8,
    ),
  ],
  MGM: [elsewhere("a film studio", "studios|oscar|oscars|musicals|roars|roar", 6)],
  MGF: [
    { verdict: "leave", because: "a car", after: ["owners|owner|club|rally|parts|dashboard"] },

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
  DA: [
    elsewhere("a lawyer in America", "defence|scene|verdict|gavel|testified", 5),
    elsewhere("a hairstyle", "elvis|quiff|hairstyle|barber|rockabilly|brylcreem", 6),
  ],
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
};
