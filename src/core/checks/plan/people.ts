import { blockPattern, byBlocks } from "../../text/letterBlocks";
import { allMatches } from "../../text/allMatches";
import { anyOf, whole } from "../../text/phrasePattern";
import type { DocumentSnapshot } from "../../document/snapshot";
import { wordsOf, type Word } from "../../text/words";
import { withoutPossessive, type PlanLexicon } from "../lexicon/planLexicon";
import { addresseeOf } from "./addressee";
import { nicknamesIn } from "./nicknames";

/** What the document says that a named person is. */
export type Relation = "child" | "parent" | "kin" | "professional" | "unknown";

/** Everyone whom the document names, by first name or surname with title in lower case ("donna", "mrs pugh"). */
export interface People {
  readonly relations: ReadonlyMap<string, Relation>;
  /** Children whom the plan is about, as written, first names only. */
  readonly children: readonly string[];
  /** Given names of children and of brothers and sisters, in lower case. */
  readonly childNames: ReadonlySet<string>;
  /** True of a letter to the child: "you" is whom the plan is about. */
  readonly toChild: boolean;
}

const childLabel = new RegExp(
  `^\\W*${anyOf([
    "names?( of)?( the)?( (child|children|young person)(ren)?('s)?)?|child(ren)?('s|s')?( names?)?",
    "young person('s)?( name)?|full name|subject|re(garding)?|about|for|who (it|this|the plan) is (about|for)|whose plan( is it| is this| this is)?",
  ])}\\s*[:–-]\\s*(.+)$`,
  "i",
);
/** "Safety plan for Ife and Tobi", "Child in need plan for Freya Coombes". */
const planFor = byBlocks(
  /\b[Pp](?:lan|athway|LAN|ATHWAY)(?: (?:for|FOR))?\s*[:–-]?\s+(?!(?:for|for)\b)(\p{Lu}[\p{L}'’-]+(?:[ ,/&]+(?:and |AND )?\p{Lu}[\p{L}'’-]*\.?){0,5})\s*(?:\(.*|,? ?\d{1,2})?$/u,
);
/** "Conference date: 14 October. Child: Jayden Pratt (born 2012)": the label within a line. */
const childInside = byBlocks(
  /[.;,|)] (?:Child|Children|Young person|Name of child|Name)\s*: ((?:\p{Lu}[\p{L}'’-]+[ ,&]*(?:and )?)+)/u,
);
const myName = /\b(?:my name is|i am called|i'm called|hi,? i'm) ([a-zà-ÿ][a-zà-ÿ'’-]+)/i;
const name = "\\p{Lu}\\p{Ll}[\\p{L}'’-]+";
const namedChild = blockPattern(`(${name})(?: ${name})*`, "gu");
const aged = {
  needs: /[(,] ?(?:aged )?\d/,
  pattern: blockPattern(
    `(${name})(?: ${name})? ?[(,] ?(?:aged )?(\\d{1,2})(?: ?(?:years?|months?|weeks?|yrs?|mths?)(?: old)?)?[),.](?!\\d)`,
    "gu",
  ),
};
/** "Ayo Adeyinka is 9 and Tobi is 6" */
const isAged = {
  needs: / is \d/,
  pattern: blockPattern(
    `(${name})(?: ${name})? is (\\d{1,2})(?= ?(?:,|\\.|and\\b|years?\\b|months?\\b))`,
    "gu",
  ),
};
/** "Tobias Lindqvist, aged 14", "Nesta Bowen, aged six": young enough, so that no number need be read. */
const saidAged = blockPattern(
  `(${name})(?: ${name})?,? (?:who is aged|who is|aged) (?:${anyOf(["1?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", "(thir|four|fif|six|seven)teen"])})\\b(?! of\\b)`,
  "gu",
);
const notNames = whole([
  "Age|Date|Address|Known|The|Child|Children|Plan|Need|Protection|In|And|Born|Dob|Name|Safety",
  "Category|Team|Case|Number|Of|Legal|Status|School|Social|Care|Looked|After|Review|Conference|Record",
  "Our|My|This|Family|Unborn|Baby|Years?|Months?|Cin|Cp|Gender|Male|Female|Nhs|Ethnicity|Religion",
  "White|British|Other|Meeting|Core|Group|Outline|Working|Together|Monday|Tuesday|Wednesday|Thursday",
  "Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October",
  "November|December|Who|What|When|Where|Why|How|Next|Made|Date|Signed",
]);
const parentWord =
  /^(?:mum|mom|mam|mummy|mother|dad|daddy|father|parents?|step-?mum|step-?dad|step-?mother|step-?father|mum's|dad's)$/;
const siblingWord =
  /^(?:brother|sister|half-brother|half-sister|step-?brother|step-?sister|twin|sibling|baby)$/;

const title = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|PC|Sgt)$/;
const nameShape = byBlocks(/^\p{Lu}\p{Ll}[\p{L}'’-]*$/u);

const isName = (word: Word | undefined, lexicon: PlanLexicon): word is Word =>
  word !== undefined &&
  word.isWord &&
  nameShape.test(word.text) &&
  !notNames.test(word.text) &&
  !lexicon.things.has(word.lower) &&
  lexicon.relatives.lengthAt([word], 0) === 0 &&
  !lexicon.organisations.has(word.lower) &&
  !lexicon.roles.has(word.lower);

const bare = (word: Word): string => withoutPossessive(word.lower);

/** Reads who is who: from labels ("Child: …"), brackets ("Mum (Samira)"), appositions ("her sister, Donna") and tables of people. */
export function peopleOf(snapshot: DocumentSnapshot, lexicon: PlanLexicon): People {
  const relations = new Map<string, Relation>();
  const children: string[] = [];
  const siblings = new Set<string>();
  const shortNames: (readonly [name: string, nickname: string])[] = [];
  const note = (who: string, relation: Relation): void => {
    const known = relations.get(who);
    if (known === undefined || known === "unknown") relations.set(who, relation);
  };
  const addChild = (first: string): void => {
    if (!children.includes(first)) children.push(first);
    relations.set(first.toLowerCase(), "child");
  };
  let labelBefore = false;
  for (const { text: written, cell, index } of snapshot.paragraphs) {
    if (written.trim() === "") continue;
    // Bold letters of Markdown stand between a name and its age.
    const unmarked = written.includes("**") ? written.replace(/\*\*/g, "") : written;
    const { text, nicknames } = nicknamesIn(unmarked);
    for (const each of nicknames) shortNames.push(each);
    if (children.length === 0 && index < 60) {
      const labelled =
        childLabel.exec(text.trim()) ??
        planFor.exec(text.trim()) ??
        childInside.exec(text) ??
        (labelBefore ? ([text, text] as unknown as RegExpExecArray) : null);
      if (labelled?.[1] !== undefined)
        for (const child of childrenIn(inTitleCase(labelled[1]))) addChild(child);
      const own = myName.exec(text);
      if (own?.[1]) addChild(own[1]);
    }
    labelBefore =
      cell !== null &&
      /^\W*(?:name(?: of (?:the )?child(?:ren)?)?|child(?:ren)?(?:'s)?(?: name)?|young person|name of child or young person)\W*$/i.test(
        text.trim(),
      );
    for (const { pattern, needs } of [aged, isAged])
      for (const match of needs.test(text) ? allMatches(text, pattern) : [])
        if (match[1] && Number(match[2]) < 19 && !notNames.test(match[1]))
          siblings.add(match[1].toLowerCase());
    for (const match of /aged |who is /.test(text) ? allMatches(text, saidAged) : [])
      if (match[1] && !notNames.test(match[1])) siblings.add(match[1].toLowerCase());
    readRelations(wordsOf(text), lexicon, note, siblings);
  }
  readPeopleTables(snapshot, lexicon, note);
  const addressee = addresseeOf(
    snapshot,
    new Set([...children.map((child) => child.toLowerCase()), ...siblings]),
  );
  if (addressee !== null && addressee.child && children.length === 0) addChild(addressee.name);
  for (const [given, nickname] of shortNames)
    if (relations.get(given) === "child" || siblings.has(given)) siblings.add(nickname);
  for (const child of siblings) if (!relations.has(child)) relations.set(child, "child");
  return {
    relations,
    children,
    childNames: new Set([...children.map((child) => child.toLowerCase()), ...siblings]),
    toChild: addressee?.child === true,
  };
}

/** "SORCHA BYRNE" as it is written elsewhere. */
const inTitleCase = (text: string): string =>
  /\p{Ll}/u.test(text.replace(/\band\b/g, ""))
    ? text
    : text.replace(/(\p{L})([\p{L}'’]+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());

/** First names in "Leila Haddad (9) and Yusuf Haddad (6). Category: neglect." */
function childrenIn(text: string): string[] {
  const upTo = text.split(/[.;:]|\bAge\b|\bDate\b|\bDOB\b|\bAddress\b|,? who\b/i)[0] ?? "";
  const found: string[] = [];
  for (const part of upTo.replace(/\([^)]*\)/g, " ").split(/,|\band\b|&|\//)) {
    const match = allMatches(part, namedChild)
      .map((hit) => hit[1] ?? "")
      .find((word) => !notNames.test(word));
    if (match && part.trim().split(/\s+/).length <= 4) found.push(match);
  }
  return found;
}

type Note = (who: string, relation: Relation) => void;

function readRelations(
  words: readonly Word[],
  lexicon: PlanLexicon,
  note: Note,
  siblings: Set<string>,
): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.isWord) continue;
    const length = lexicon.relatives.lengthAt(words, at);
    const role = lexicon.roles.lengthAt(words, at);
    const last = words[at + Math.max(length, role) - 1];
    if ((length === 0 && role === 0) || !last || /'s$/.test(last.lower)) continue;
    // "Rowan Family Centre" is nobody's relative.
    if (last.lower === "family" && last.capital) continue;
    const relation: Relation =
      role > length || /^foster|^childminder/.test(word.lower)
        ? "professional"
        : parentWord.test(last.lower)
          ? "parent"
          : "kin";
    const named: Word[] = [];
    let next = at + Math.max(length, role);
    // "her sister, Donna", "Mum (Samira)", "Uncle Pete", "social worker: Amina Yusuf"
    if (/^[,(:–-]$/.test(words[next]?.text ?? "")) next += 1;
    // "her teacher, Mr Pell": the title is everybody's.
    if (title.test(words[next]?.text ?? "")) next += 1;
    const behind = words[next];
    if (isName(behind, lexicon)) named.push(behind);
    // "Donna, Tracey's sister", "Amina Yusuf (social worker)", "Denise, the social worker"
    let before = at - 1;
    while (
      before >= 0 &&
      (/^(?:the|her|his|their|my|a|class|school)$/.test(words[before]?.lower ?? "") ||
        /'s$/.test(words[before]?.lower ?? ""))
    )
      before -= 1;
    if (/^[,(–-]$/.test(words[before]?.text ?? "")) {
      const ahead = words[before - 1];
      if (isName(ahead, lexicon)) {
        named.push(ahead);
        const first = words[before - 2];
        if (isName(first, lexicon) && !title.test(first.text)) named.push(first);
      }
    }
    for (const each of named) {
      if (siblingWord.test(last.lower) && relation === "kin" && named.length > 0) siblings.add(bare(each));
      note(bare(each), relation);
    }
  }
}

/** Who a short text says that its named people are: "her sister Meg", "Dean (social worker)". Names in lower case. */
export function relationsIn(words: readonly Word[], lexicon: PlanLexicon): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  const note: Note = (who, relation) => {
    if (!relations.has(who)) relations.set(who, relation);
  };
  readRelations(words, lexicon, note, new Set());
  return relations;
}

/** Rows such as "Donna Coombes | Tracey's sister | …": the second cell says who the first is. */
function readPeopleTables(snapshot: DocumentSnapshot, lexicon: PlanLexicon, note: Note): void {
  const { paragraphs } = snapshot;
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (
      !paragraph.cell ||
      paragraph.cell.column !== 0 ||
      !next?.cell ||
      next.cell.row !== paragraph.cell.row ||
      next.cell.table !== paragraph.cell.table
    )
      continue;
    const names = wordsOf(paragraph.text);
    if (names.length === 0 || names.length > 4 || !names.every((word) => word.capital)) continue;
    const words = wordsOf(next.text);
    if (words.length > 10) continue;
    const relative = words.findIndex((_, index) => lexicon.relatives.lengthAt(words, index) > 0);
    const role = words.findIndex((_, index) => lexicon.roles.lengthAt(words, index) > 0);
    if (role < 0 && relative < 0) continue;
    const relation: Relation =
      role >= 0 || words.some(({ lower }) => /^foster|^childminder/.test(lower))
        ? "professional"
        : parentWord.test(words[relative]?.lower ?? "")
          ? "parent"
          : "kin";
    for (const word of names) if (isName(word, lexicon) && !title.test(word.text)) note(bare(word), relation);
  }
}

/** What the words of a doer say about who acts: the first known name in them. */
export function relationOf(people: People, text: string): Relation {
  for (const word of wordsOf(text)) {
    const relation = people.relations.get(bare(word));
    if (relation) return relation;
  }
  return "unknown";
}
