import type { PackEntry } from "../../core/packs/entry";
import type { SenseRule } from "../../core/packs/pattern";
import { acronym } from "./acronym";
import { careFirst, elsewhere, lettersElsewhere } from "./acronymSenses";

/** A section of the law that is signed or begun, and no bus, telephone or postcode. */
const sectionFirst: SenseRule = {
  verdict: "flag",
  because: "a section of the law",
  after: ["was|were|began|starts|started|ended|is|to|for|money|in|by"],
  not: {
    any: [
      { near: "@route|@make|postcode|handset|charger|saloon|timetable", within: 6 },
      {
        before: [
          "a|an|his|her|my|new|in|old|locker|room|bus|route|seat|bay|size|plug|grade|screw|stop|train|tram|coach|stand",
        ],
      },
    ],
  },
};

/** Sections of the Children Act beside buses, rooms and telephones of the same name. */
const sectionSenses: readonly SenseRule[] = [
  sectionFirst,
  careFirst,
  {
    verdict: "leave",
    because: "a route or a room",
    before: ["bus|route|stop|train|tram|room|locker|seat|bay|stand|plug|size|grade|screw|coach"],
  },
  { verdict: "leave", because: "a route", after: ["bus|route|stop|train|tram|service|coach"] },
  elsewhere("a route", "@route", 3),
  elsewhere("a telephone or a car", "phone|phone's|handset|tablet|charger|screen|car|saloon", 5),
  ...lettersElsewhere,
];

/** Those for whom somebody has parental responsibility, where no name says so. */
const prChildren =
  "@child|@relative|eldest|oldest|older|youngest|younger|middle|little|unborn|pair|others|other|three|two|four|both|grandson|granddaughter|grandchildren|stepson|stepdaughter|ward";

/** Letters from the law and from reports. */
export const acronymsLaw: readonly PackEntry[] = [
  {
    ...acronym,
    id: "acronym-pr",
    term: "PR",
    forms: { acronym: ["PR"] },
    expansion: "parental responsibility",
    gloss: "the right to make decisions for a child",
    article: "none",
    senses: [
      {
        verdict: "flag",
        because: "who has it for a child",
        before: [
          "have|has|had|having|hold|holds|held|holding|share|shares|shared|sharing|without|with|gain|gains|given|gives|get|acquire|acquired|lose|lost|exercise|obtain|lack|lacks|no|joint|sole|full|limited",
        ],
        not: { after: ["stunt|stunts|team|firm|job|degree|of"] },
      },
      {
        verdict: "flag",
        because: "who has it for a child",
        after: ["for", "@name|@child|him|her|them|both|the|@possessive"],
        not: {
          any: [
            { before: ["good|bad|great|terrible|poor|in|does|do|doing|did|done|the"] },
            { after: ["for", "the|@possessive"], not: { nearAfter: prChildren, within: 5 } },
          ],
        },
      },
      // "PR for the summer fair"
      {
        verdict: "leave",
        because: "public relations",
        after: ["for", "the|a|an|this|our|@possessive"],
      },
      // "The club's PR", "did the PR"
      {
        verdict: "leave",
        because: "public relations",
        before: ["do|does|did|done|doing|handle|handles|handled", "?the|our|their|its|all|some"],
      },
      {
        verdict: "leave",
        because: "public relations",
        before: ["in|of|and"],
        near: "works|work|worked|working|job|career|degree|firm|marketing|intern",
        within: 6,
      },
      {
        verdict: "leave",
        because: "public relations",
        after: [
          "disaster|stunt|exercise|spin|nightmare|photo|coup|manager|officer|man|woman|person|team|budget",
        ],
      },
      {
        verdict: "leave",
        because: "public relations",
        before: ["good|bad|great|poor|terrible|free"],
        after: ["for"],
      },
      {
        verdict: "leave",
        because: "a best time or weight, or a change of code",
        near: "deadlift|squat|kg|gym|swim|swimming|lap|git|github|merge|merged|commit|repository|javelin|throw|jump|laps|strava|pb",
        within: 7,
      },
      {
        verdict: "leave",
        because: "public relations",
        after: ["stunt|stunts|company|firm|agency|team|campaign"],
      },
      {
        verdict: "leave",
        because: "public relations",
        near: "company's|firm|marketing|campaign|press|photo|agency|publicity|media|advertising|job|client|clients|celebrity|celebrities|theatre",
        within: 4,
      },
      {
        verdict: "leave",
        because: "a best time",
        near: "parkrun|race|marathon|5k|10k|run|runner|sprint|metres",
        within: 6,
      },
      elsewhere("a best time", "@athletics", 6),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-s17",
    term: "S17",
    forms: { fixed: ["s17", "s 17"] },
    expansion: "Section 17",
    gloss: "the part of the law about children who need help",
    article: "none",
    senses: sectionSenses,
  },
  {
    ...acronym,
    id: "acronym-s20",
    term: "S20",
    forms: { fixed: ["s20", "s 20"] },
    expansion: "Section 20",
    gloss: "the part of the law by which parents agree that a child lives elsewhere",
    article: "none",
    senses: sectionSenses,
  },
  {
    ...acronym,
    id: "acronym-s47",
    term: "S47",
    forms: { fixed: ["s47", "s 47"] },
    expansion: "Section 47",
    gloss: "the part of the law by which we check whether a child is being harmed",
    article: "none",
    senses: sectionSenses,
  },
  {
    ...acronym,
    id: "acronym-neet",
    term: "NEET",
    forms: { acronym: ["NEET"] },
    expansion: "not in education, employment or training",
    article: "none",
    suggestions: [
      {
        text: "{1} not in education, employment or training",
        takeAfter: ["young|people|teenagers"],
        when: { not: { after: ["young"] } },
      },
      { text: "young people not in education, employment or training", takeAfter: ["young", "people"] },
      { text: "young person not in education, employment or training", takeAfter: ["young", "person"] },
    ],
    senses: [careFirst, elsewhere("an exam for doctors", "@exam", 7), ...lettersElsewhere],
  },
  {
    ...acronym,
    id: "acronym-da",
    term: "DA",
    forms: { acronym: ["DA"] },
    expansion: "domestic abuse",
    article: "none",
    senses: [
      careFirst,
      {
        verdict: "leave",
        because: "a lawyer in America",
        near: "film|series|episode|drama|courtroom|prosecutor|jury|attorney|american|court's|tv|district",
        within: 6,
      },
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-dv",
    term: "DV",
    forms: { acronym: ["DV"] },
    expansion: "domestic violence",
    article: "none",
    senses: [
      elsewhere("a camera or a visa", "@photography|visa|lottery|tape|camcorder", 5),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-nfa",
    term: "NFA",
    forms: { acronym: ["NFA"] },
    expansion: "no further action",
    article: "none",
    suggestions: [
      {
        text: "of no fixed address",
        when: {
          before: ["@be|been|became", "?now|currently|still|also"],
          not: { nearBefore: "outcome|decision|result|case|enquiry|referral|strategy|it|action", within: 5 },
        },
      },
      {
        text: "no fixed address",
        when: {
          near: "homeless|address|sofa|sofas|hostel|streets",
          within: 8,
          not: { before: ["@be|been|became", "?now|currently|still|also"] },
        },
      },
      {
        text: "no further action",
        when: {
          not: {
            any: [
              { near: "homeless|address|sofa|sofas|hostel|streets", within: 8 },
              {
                before: ["@be|been|became", "?now|currently|still|also"],
                not: {
                  nearBefore: "outcome|decision|result|case|enquiry|referral|strategy|it|action",
                  within: 5,
                },
              },
            ],
          },
        },
      },
    ],
  },
  {
    ...acronym,
    id: "acronym-cse",
    term: "CSE",
    forms: { acronym: ["CSE"] },
    expansion: "child sexual exploitation",
    gloss: "when someone uses a child for sex",
    article: "none",
    senses: [
      {
        verdict: "flag",
        because: "harm to a child",
        before: ["of|about|around|from|suspected|possible|potential|experiencing|through|by|victim"],
        not: { nearBefore: "film|films|essay|documentary|book|quiz", within: 3 },
      },
      careFirst,
      {
        verdict: "leave",
        because: "an old exam",
        near: "@exam|art|left",
        within: 8,
      },
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-cce",
    term: "CCE",
    forms: { acronym: ["CCE"] },
    expansion: "child criminal exploitation",
    gloss: "when someone uses a child to commit crimes",
    article: "none",
  },
  {
    ...acronym,
    id: "acronym-nrpf",
    term: "NRPF",
    forms: { acronym: ["NRPF"] },
    expansion: "no recourse to public funds",
    gloss: "not being allowed to claim benefits",
    article: "none",
  },
  {
    ...acronym,
    id: "acronym-semh",
    term: "SEMH",
    forms: { acronym: ["SEMH"] },
    expansion: "social, emotional and mental health",
    article: "none",
  },
  {
    ...acronym,
    id: "acronym-cme",
    term: "CME",
    forms: { acronym: ["CME"] },
    expansion: "child missing education",
    gloss: "a child without a school place",
    senses: [
      elsewhere("a doctor's training", "doctor|doctors|physician|consultant|credits|continuing", 6),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-ehe",
    term: "EHE",
    forms: { acronym: ["EHE"] },
    expansion: "elective home education",
    gloss: "being taught at home by choice",
    article: "none",
  },
  {
    ...acronym,
    id: "acronym-wnb",
    term: "WNB",
    forms: { acronym: ["WNB"] },
    expansion: "was not brought",
    gloss: "nobody took the child to an appointment",
    article: "none",
  },
  {
    ...acronym,
    id: "acronym-ebsa",
    term: "EBSA",
    forms: { acronym: ["EBSA"] },
    expansion: "emotionally based school avoidance",
    gloss: "when school feels too frightening to go to",
    article: "none",
  },
  {
    ...acronym,
    id: "acronym-pnd",
    term: "PND",
    forms: { acronym: ["PND"] },
    expansion: "postnatal depression",
    gloss: "feeling very low after having a baby",
    article: "none",
  },
  {
    ...acronym,
    id: "acronym-nai",
    term: "NAI",
    forms: { acronym: ["NAI"] },
    expansion: "non-accidental injury",
    gloss: "an injury that somebody may have caused on purpose",
  },
];
