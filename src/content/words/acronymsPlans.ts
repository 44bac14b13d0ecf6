import type { PackEntry, Suggestion } from "../../core/packs/entry";
import { acronym } from "./acronym";
import { careFirst, elsewhere, lettersElsewhere } from "./acronymSenses";

const lookedAfterPeople =
  "pupil|pupils|student|students|child|children|boy|boys|girl|girls|teenager|teenagers|learners|young|siblings|people|kids|status|population";

/** Letters for a child whom the council looks after: a state, a kind of pupil, a nurse's title or one child. */
const lookedAfter = (expansion: string): readonly Suggestion[] => [
  {
    text: "looked after",
    when: {
      before: ["@be|been|became|become|becomes|remains|remain", "?not|now|still|also"],
      not: { after: ["child|children|review|reviews|team|nurse|status|medical|visit|teacher|reviewing"] },
    },
  },
  { text: "looked-after", when: { form: ["singular"], after: [lookedAfterPeople] } },
  {
    text: "looked-after children's",
    when: { form: ["singular"], after: ["nurse|nurses|doctor|doctors|team|medical"] },
  },
  {
    text: "looked-after children",
    when: {
      form: ["singular"],
      any: [
        { after: ["cohort|council|service|services|teacher|policy|system"] },
        { before: ["of|for|among"], after: ["@pause|and|in|at|who|from|with|by"] },
      ],
    },
  },
  { text: expansion, as: "noun", when: { not: { form: ["singular"], after: [lookedAfterPeople] } } },
];

/** Letters that stand for plans, meetings and assessments. */
export const acronymsPlans: readonly PackEntry[] = [
  {
    ...acronym,
    id: "acronym-lac",
    term: "LAC",
    forms: { acronym: ["LAC"] },
    expansion: "looked-after child",
    gloss: "a child whom the council looks after",
    suggestions: lookedAfter("looked-after child"),
    senses: [
      { verdict: "flag", because: "a state", before: ["@be|became|become|becomes|becoming|been"] },
      careFirst,
      { verdict: "leave", because: "a name", before: ["fond|du|flight|le|grand"] },
      {
        verdict: "leave",
        because: "letters of something else",
        near: "flight|airline|airport|gate|runway|lisbon|brand|crocodile|logo|leading|aircraftman",
        within: 5,
      },
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-cla",
    term: "CLA",
    forms: { acronym: ["CLA"] },
    expansion: "child looked after",
    gloss: "a child whom the council looks after",
    suggestions: lookedAfter("child looked after"),
    senses: [
      careFirst,
      elsewhere(
        "a car",
        "game|fair|landowner|landowners|magistrates|farming|farmers|estates|gamekeeper|@make|car|cars|boot|engine|exhaust|seats|booster|mot|saloon|coupe",
        6,
      ),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-cic",
    term: "CIC",
    forms: { acronym: ["CIC"] },
    expansion: "child in care",
    gloss: "a child whom the council looks after",
    suggestions: lookedAfter("child in care"),
    senses: [
      careFirst,
      {
        verdict: "leave",
        because: "a company for the community",
        near: "company|café|cafe|grant|grants|funding|charity|ltd|enterprise|gym|project|runs|run|directors|parcel|volunteers|shop|community|founded|garden",
        within: 7,
      },
      { verdict: "leave", because: "a company's name", before: ["@name"] },
      elsewhere("a company for the community", "@company", 7),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-cin",
    term: "CIN",
    forms: { acronym: ["CIN"], noun: ["cin"] },
    expansion: "child in need",
    gloss: "a child whom the law says the council must help",
    article: "none",
    senses: [
      careFirst,
      // "Cin and her sister": in small letters only before what belongs to a plan.
      { verdict: "leave", because: "a name", words: ["cin"] },
      elsewhere(
        "a telethon",
        "pudsey|bbc|telethon|fundraiser|fundraising|raised|cake|cakes|bake|spotty|pyjamas|sponsored",
        6,
      ),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-cp",
    term: "CP",
    forms: { acronym: ["CP"] },
    expansion: "child protection",
    gloss: "keeping a child safe from harm",
    article: "none",
    senses: [
      {
        verdict: "flag",
        because: "child protection",
        before: ["on|under|off"],
        not: { near: "railway|splints|wheelchair", within: 6 },
      },
      {
        verdict: "flag",
        because: "before what belongs to child protection",
        after: [
          "plan|plans|conference|conferences|meeting|meetings|process|review|reviews|chair|register|case|concerns|procedures|visit|visits|enquiry|enquiries|medical|medicals|category|status|core|team|investigation|threshold|work|report|social",
        ],
      },
      {
        verdict: "leave",
        because: "cerebral palsy",
        near: "hips|hip|spastic|hemiplegia|tightness|crawl|crawls|crutches|orthotist|aids|palsy|cerebral|wheelchair|walker|walk|walks|walking|stairs|muscles|muscle|stiff|splints|legs|leg|physio|physiotherapist|orthotics|mobility|frame|spasms|botox|diagnosed|born|condition|disability|hoist",
        within: 14,
      },
      {
        verdict: "leave",
        because: "cerebral palsy",
        before: ["has|had|have|with|mild|severe|his|her|their|@possessive"],
        not: {
          any: [
            { before: ["on|under|for|of|to|from", "his|her|their|a|the"] },
            { nearBefore: "subject|plan|register", within: 4 },
          ],
        },
      },
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-cpp",
    term: "CPP",
    forms: { acronym: ["CPP"] },
    expansion: "child protection plan",
    gloss: "the plan that says how a child will be kept safe",
  },
  {
    ...acronym,
    id: "acronym-cpc",
    term: "CPC",
    forms: { acronym: ["CPC"] },
    expansion: "child protection conference",
    gloss: "the meeting where we decide if a plan is needed",
    senses: [
      {
        verdict: "leave",
        because: "a lorry driver's certificate",
        near: "lorry|driver|drivers|driving|hgv|licence|bus",
        within: 7,
      },
      elsewhere(
        "a lorry driver's certificate",
        "lorries|tachograph|haulage|module|truck|coach|certificate|test",
        7,
      ),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-icpc",
    term: "ICPC",
    forms: { acronym: ["ICPC"], noun: ["icpc"] },
    expansion: "initial child protection conference",
    gloss: "the first meeting where we decide if a plan is needed",
  },
  {
    ...acronym,
    id: "acronym-rcpc",
    term: "RCPC",
    forms: { acronym: ["RCPC"], noun: ["rcpc"] },
    expansion: "review child protection conference",
    gloss: "the meeting where we decide if the plan is still needed",
  },
  {
    ...acronym,
    id: "acronym-ehcp",
    term: "EHCP",
    forms: { acronym: ["EHCP"], noun: ["ehcp"] },
    expansion: "Education, Health and Care Plan",
    gloss: "the plan for a child who needs extra help at school",
  },
  {
    ...acronym,
    id: "acronym-fgc",
    term: "FGC",
    forms: { acronym: ["FGC"] },
    expansion: "Family Group Conference",
    gloss: "a meeting where the family makes its own plan",
    senses: [elsewhere("games", "tournament|esports|tekken|gaming|fighter|console", 7), ...lettersElsewhere],
  },
  {
    ...acronym,
    id: "acronym-fnm",
    term: "FNM",
    forms: { acronym: ["FNM"] },
    expansion: "family network meeting",
    gloss: "a meeting of the people who matter to the family",
    senses: [elsewhere("a card game", "magic|cards|draft|tournament|gaming", 7), ...lettersElsewhere],
  },
  {
    ...acronym,
    id: "acronym-pep",
    term: "PEP",
    forms: { acronym: ["PEP"] },
    expansion: "Personal Education Plan",
    gloss: "the plan for how a child does at school",
    senses: [
      careFirst,
      {
        verdict: "leave",
        because: "other uses",
        after: ["talk|talks|rally|guardiola|squad|pill|pills|tablets"],
      },
      {
        verdict: "leave",
        because: "pills after a risk of HIV",
        near: "hiv|pills|needle|condom|exposure|72|tablets|prophylaxis",
        within: 9,
      },
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-eha",
    term: "EHA",
    forms: { acronym: ["EHA"] },
    expansion: "Early Help Assessment",
    gloss: "a talk with the family about what help is needed",
  },
  {
    ...acronym,
    id: "acronym-caf",
    term: "CAF",
    forms: { acronym: ["CAF"] },
    expansion: "Common Assessment Framework",
    gloss: "a form that asks what help a child needs",
    article: "the",
    senses: [
      careFirst,
      {
        verdict: "leave",
        because: "a charity or benefit",
        near: "bank|charity|donation|voucher|vouchers|france",
        within: 4,
      },
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-iha",
    term: "IHA",
    forms: { acronym: ["IHA"] },
    expansion: "initial health assessment",
    gloss: "a child's first health check after moving",
    senses: [careFirst, elsewhere("hockey", "hockey|puck|rink", 7), ...lettersElsewhere],
  },
  {
    ...acronym,
    id: "acronym-rha",
    term: "RHA",
    forms: { acronym: ["RHA"] },
    expansion: "review health assessment",
    gloss: "a child's regular health check",
    senses: [
      careFirst,
      elsewhere("an army regiment or lorries", "@military|haulage|haulier|headphones|earphones|lorry", 7),
      ...lettersElsewhere,
    ],
  },
  {
    ...acronym,
    id: "acronym-sdq",
    term: "SDQ",
    forms: { acronym: ["SDQ"] },
    expansion: "Strengths and Difficulties Questionnaire",
    gloss: "a form about how a child feels and gets on",
  },
  {
    ...acronym,
    id: "acronym-idp",
    term: "IDP",
    forms: { acronym: ["IDP"] },
    expansion: "individual development plan",
    gloss: "the plan for a child in Wales who needs extra help at school",
    senses: [elsewhere("a driving permit", "driving|permit|licence|licences|abroad", 6), ...lettersElsewhere],
  },
];
