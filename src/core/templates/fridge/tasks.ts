import { isVerbOf } from "../../checks/statements/verbForms";
import { judgeStatement } from "../../checks/statements/judgeStatement";
import type { Statement } from "../../checks/statements/statement";
import { outlineOf, type Row } from "../../checks/plan/outline";
import type { PartRole } from "../../checks/plan/layout";
import { sentencesOf } from "../../text/sentences";
import { oneLine, plainSentence, withCapital, wordCount } from "./plainSentence";
import type { FridgeSource } from "./source";
import { pointsBack, standingAlone } from "./standsAlone";

/** One line of the page: who does what, and when as far as the plan says. */
export interface FridgeTask {
  readonly who: string;
  readonly does: string;
  readonly when: string;
}

/** What a page can hold, and a sentence that a family reads without stopping. */
const mostTasks = 10;
const mostWords = 16;

const modal =
  /^[\s,]*(?:(?:has|have) agreed to|agrees? to|needs? to|is to|are to|will|shall|must|should|to)\s+(?<not>(?:not|never)\s+)?/iu;
const months = /\b(?:January|February|August|September|October|November|December)\b/gu;
const placeholder = /^(?:to be (?:confirmed|decided)|tbc|all|everyone|professionals)\b/iu;
/** "No adults other than Mum": in a column of its own the "not" would be lost. */
const noOne = /^(?:no|none|nobody|neither)\b/iu;
/** What a line can't end with where a date was taken off: "on 12 and 26 September and". */
const hanging = /(?:,|\b(?:and|or|to|from|until|till|by|at|on|in|between))$/iu;

/**
 * "sterilise six bottles and tick the chart": two tasks, where the word after "and" or a comma is a task of its own. A
 * part about what the one before it names stays with it ("agree rules and put them up"), or is left out where both are
 * too long for a line.
 */
function splitTasks(does: string, { lexicon }: FridgeSource): readonly string[] {
  const pieces = does.split(/((?:,? and (?:then )?(?:will |to )?|, ))/);
  const tasks = [pieces[0] ?? ""];
  for (let at = 1; at < pieces.length; at += 2) {
    const [join = "", part = ""] = pieces.slice(at, at + 2);
    const [, not = "", first = ""] = /^((?:not|never) )?(\p{Ll}[\p{L}'’-]*)/u.exec(part) ?? [];
    // Behind "will" a verb stands bare: "starting on 12 July" and "phones" are no tasks.
    const known = lexicon.taskVerbs.has(first) || lexicon.deliverableVerbs.has(first) || first === "give";
    const own = known || (/will $/.test(join) && !/^(?:be|have)$/.test(first));
    const last = tasks.length - 1;
    const joined = `${tasks[last]}${own && join === ", " ? " and " : join}${part}`;
    if (!own || wordCount(part) < 2) {
      if (!/^\p{Ll}+ing$/u.test(first) || wordCount(joined) <= mostWords) tasks[last] = joined;
    } else if (not !== "") tasks.push(`will ${part}`);
    else if (!pointsBack(part) && !/\btheir\b/u.test(part)) tasks.push(part);
    else if (wordCount(joined) <= mostWords) tasks[last] = joined;
    else if (!pointsBack(part)) tasks.push(part);
  }
  return tasks;
}

/** When the plan says it, in the words of the plan; nothing for weeks of a trajectory and vague times. */
function whenOf(statement: Statement, source: FridgeSource): string {
  const text = statement.when === null ? "" : oneLine(statement.when.text);
  if (/^weeks?\b|^at the\b/iu.test(text) || !/\d|day|week|month|half term|christmas|easter/iu.test(text))
    return "";
  return shortDates(plainSentence(text, source) ?? "", source.today);
}

/** "From 8 October to 17 December 2026" as "8 Oct to 17 Dec": a cell is read at a glance. The year stays if it is another. */
const shortDates = (text: string, today: string): string =>
  text
    .replace(/^from (?=\d)/iu, "")
    .replace(months, (month) => (month === "September" ? "Sept" : month.slice(0, 3)))
    .replace(new RegExp(` ${today.slice(0, 4)}\\b`, "gu"), "");

/** "Her sister, Rhian" as "Rhian", "Dawn Lister, the nurse" as "Dawn Lister". */
const nameAlone = (who: string): string =>
  who
    .replace(/^(?:her|his|their|my|our)\b[^,]*, /iu, "")
    .replace(/, (?:the|a|an|her|his|their)\b.*$/iu, "")
    .trim();

const pronoun = /^(?:he|she|they|it|we|i|you)$/iu;
/** What can't be told without the sentence before it. */
const dangling = /^\S+ (?:this|that|these|those|it)\b/iu;

const childOf = ({ review }: FridgeSource): string => review.child ?? "";

/** First words of the names of everyone who does something, and of the child. */
function peopleOf({ review }: FridgeSource): ReadonlySet<string> {
  const named = review.statements.map(({ who }) => nameAlone(oneLine(who?.text ?? "")));
  return new Set(
    [...named, review.child ?? ""]
      .flatMap((own) => own.split(/,? and | & /))
      .map((own) => own.split(" ")[0] ?? "")
      .filter((own) => /^\p{Lu}\p{Ll}+(?!.*['’]s$)/u.test(own) && !pronoun.test(own)),
  );
}

/** "Helps Saffron to say…": the cell's first words are what someone does, not who. */
function startsWithAct(name: string, { lexicon }: FridgeSource): boolean {
  const [first = "", second = ""] = name.split(" ");
  return /s$/u.test(first) && /^\p{Lu}/u.test(second) && isVerbOf(lexicon.taskVerbs, first.toLowerCase());
}

/** What one sentence of a statement takes from those before it. */
interface Before {
  /** Who acted there. */
  readonly who: string;
  /** Their words. */
  readonly said: string;
  readonly people: ReadonlySet<string>;
}

/** One sentence of a statement as tasks. */
function fromSentence(
  sentence: string,
  statement: Statement,
  { who: before, said, people }: Before,
  source: FridgeSource,
): readonly FridgeTask[] {
  const plain = plainSentence(sentence, source);
  if (plain === null) return [];
  const { who } = judgeStatement(plain, { lexicon: source.lexicon, today: null });
  const inside = who !== null && who.range.start === 0;
  const rest = inside ? plain.slice(who.range.end) : plain;
  const named = nameAlone(inside ? who.text : oneLine(statement.who?.text ?? ""));
  const name = pronoun.test(named) ? before : named;
  const found = modal.exec(rest);
  if (
    found === null ||
    name === "" ||
    placeholder.test(name) ||
    noOne.test(name) ||
    startsWithAct(name, source)
  )
    return [];
  const when = whenOf(statement, source);
  const written = oneLine(statement.when?.text ?? "");
  const sameDoer = name.split(" ")[0] === nameAlone(oneLine(statement.who?.text ?? "")).split(" ")[0];
  const fromCell = statement.when !== null && statement.when.paragraph !== statement.paragraph && sameDoer;
  const does = rest.slice(found[0].length);
  const tasks = found.groups?.["not"] !== undefined ? [`will not ${does}`] : splitTasks(does, source);
  return tasks
    .map((task) => task.replace(/[\s,.;]+$/, ""))
    .filter((task) => wordCount(task) > 1 && wordCount(task) <= mostWords && !dangling.test(task))
    .flatMap((task) => {
      const around = {
        people,
        who: name,
        said: said + plain.slice(0, plain.indexOf(task)),
        child: childOf(source),
      };
      const alone = standingAlone(task, around);
      if (alone === null) return [];
      const ahead = alone.slice(0, -written.length - 1);
      const ends = when !== "" && alone.endsWith(` ${written}`) && !hanging.test(ahead);
      return [
        {
          who: withCapital(name),
          does: withCapital(ends ? ahead : alone),
          when: ends || fromCell ? withCapital(when) : "",
        },
      ];
    });
}

/** The statement before this one, where it stands in the same paragraph or cell: "her" may be someone whom it names. */
function sameCellBefore(statement: Statement, { review, snapshot }: FridgeSource): string {
  const other = review.statements[review.statements.indexOf(statement) - 1];
  const [here, there] = [
    snapshot.paragraphs[statement.paragraph],
    snapshot.paragraphs[other?.paragraph ?? -1],
  ];
  if (other === undefined || here === undefined || there === undefined) return "";
  const sameCell =
    here.cell !== null &&
    there.cell?.table === here.cell.table &&
    there.cell.row === here.cell.row &&
    there.cell.column === here.cell.column;
  if (here !== there && !sameCell) return "";
  return `${there.text.slice(other.range.start, other.range.end)} `;
}

/** Objectives and actions with a named doer and an act that one could watch. */
function fromStatements(source: FridgeSource): readonly FridgeTask[] {
  const people = peopleOf(source);
  return source.review.statements
    .filter(({ kind, letters }) => (kind === "action" || kind === "objective") && letters.specific === true)
    .flatMap((statement) => {
      const text = source.snapshot.paragraphs[statement.paragraph]?.text ?? "";
      const own = text.slice(statement.range.start, statement.range.end).replace(/\u{fffc}/gu, "");
      const saidBefore = sameCellBefore(statement, source);
      let who = "";
      return sentencesOf(own).flatMap(({ start, end }) => {
        const before: Before = { who, said: saidBefore + own.slice(0, start), people };
        const tasks = fromSentence(own.slice(start, end), statement, before, source);
        who = tasks[0]?.who ?? who;
        return tasks;
      });
    });
}

const columnWith = ({ roles }: Row, role: PartRole): number =>
  [...roles].find(([, own]) => own.includes(role))?.[0] ?? -1;

/** Tables of people: "Ray Barker | Steve's dad | Takes Maisie to school on Mondays". */
function fromPeople(source: FridgeSource): readonly FridgeTask[] {
  let name = "";
  const people = peopleOf(source);
  return outlineOf(source.snapshot, source.layouts).rows.flatMap((row) => {
    const person = Math.max(columnWith(row, "person"), columnWith(row, "who"));
    const action = columnWith(row, "action");
    if (person !== 0 || action < 0 || columnWith(row, "goal") >= 0) return [];
    const cell = (column: number) => row.cells.find((own) => own.column === column);
    name = oneLine(cell(person)?.text ?? "") || name;
    const unticked = row.cells.some(({ text }) => text.includes("☐") && !text.includes("☒"));
    if (name === "" || unticked || placeholder.test(name)) return [];
    return (cell(action)?.paragraphs ?? [])
      .flatMap(({ text }) => text.split(/[\n\r\v]+/))
      .flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))
      .filter((text) => /^[\p{L}]+s\b/u.test(text))
      .flatMap((text) => {
        const plain = plainSentence(text, source);
        if (plain === null || wordCount(plain) > mostWords) return [];
        const alone = standingAlone(plain, { people, who: name, said: "", child: childOf(source) });
        return alone === null ? [] : [{ who: name, does: withCapital(alone), when: "" }];
      });
  });
}

const keyOf = ({ who, does }: FridgeTask): string =>
  `${who.split(" ")[0]}|${does
    .toLowerCase()
    .match(/[\p{L}]{3,}/gu)
    ?.slice(0, 3)
    .join(" ")}`;

/** "Dawn" as "Dawn Lister", where the page has one such name in full. */
function withFullNames(tasks: readonly FridgeTask[]): readonly FridgeTask[] {
  const full = new Set(
    tasks.map(({ who }) => who).filter((who) => /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(who)),
  );
  return tasks.map((task) => {
    const fitting = [...full].filter((who) => who.startsWith(`${task.who} `));
    return fitting.length === 1 ? { ...task, who: fitting[0] ?? task.who } : task;
  });
}

/** Who does what, as the plan says it; the first of two that say the same. What is vague is left to the plan. */
export function tasksOf(source: FridgeSource): readonly FridgeTask[] {
  const seen = new Set<string>();
  const all = [...fromStatements(source), ...fromPeople(source)].filter((task) => {
    const key = keyOf(task);
    return !seen.has(key) && seen.add(key);
  });
  return withFullNames(all).slice(0, mostTasks);
}
