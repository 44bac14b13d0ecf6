import { isVerbOf } from "../../checks/statements/verbForms";
import { judgeStatement } from "../../checks/statements/judgeStatement";
import type { Statement } from "../../checks/statements/statement";
import { outlineOf, type Row } from "../../checks/plan/outline";
import type { PartRole } from "../../checks/plan/layout";
import { sentencesOf } from "../../text/sentences";
import { oneLine, plainSentence, withCapital, wordCount } from "./plainSentence";
import type { FridgeSource } from "./source";

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

/** "sterilise six bottles and tick the chart": two tasks, where the word after "and" or a comma is a task of its own. */
function splitTasks(does: string, { lexicon }: FridgeSource): readonly string[] {
  const pieces = does.split(/((?:,? and (?:then )?(?:will )?|, ))/);
  const tasks = [pieces[0] ?? ""];
  for (let at = 1; at < pieces.length; at += 2) {
    const [join = "", part = ""] = pieces.slice(at, at + 2);
    const first = (/^[\p{L}'’-]+/u.exec(part)?.[0] ?? "").toLowerCase();
    const own =
      isVerbOf(lexicon.taskVerbs, first) || isVerbOf(lexicon.deliverableVerbs, first) || first === "give";
    if (own && wordCount(part) > 1) tasks.push(part);
    else tasks[tasks.length - 1] += join + part;
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

/** One sentence of a statement as tasks. `before` is who acted in the sentence before it. */
function fromSentence(
  sentence: string,
  statement: Statement,
  before: string,
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
  if (found === null || name === "" || placeholder.test(name)) return [];
  const when = whenOf(statement, source);
  const written = oneLine(statement.when?.text ?? "");
  const sameDoer = name.split(" ")[0] === nameAlone(oneLine(statement.who?.text ?? "")).split(" ")[0];
  const fromCell = statement.when !== null && statement.when.paragraph !== statement.paragraph && sameDoer;
  const does = rest.slice(found[0].length);
  const tasks = found.groups?.["not"] !== undefined ? [`will not ${does}`] : splitTasks(does, source);
  return tasks
    .map((task) => task.replace(/[\s,.;]+$/, ""))
    .filter((task) => wordCount(task) > 1 && wordCount(task) <= mostWords && !dangling.test(task))
    .map((task) => {
      const ends = when !== "" && task.endsWith(` ${written}`);
      return {
        who: withCapital(name),
        does: withCapital(ends ? task.slice(0, -written.length - 1) : task),
        when: ends || fromCell ? withCapital(when) : "",
      };
    });
}

/** Objectives and actions with a named doer and an act that one could watch. */
function fromStatements(source: FridgeSource): readonly FridgeTask[] {
  return source.review.statements
    .filter(({ kind, letters }) => (kind === "action" || kind === "objective") && letters.specific === true)
    .flatMap((statement) => {
      const text = source.snapshot.paragraphs[statement.paragraph]?.text ?? "";
      const own = text.slice(statement.range.start, statement.range.end).replace(/\u{fffc}/gu, "");
      let before = "";
      return sentencesOf(own).flatMap(({ start, end }) => {
        const tasks = fromSentence(own.slice(start, end), statement, before, source);
        before = tasks[0]?.who ?? before;
        return tasks;
      });
    });
}

const columnWith = ({ roles }: Row, role: PartRole): number =>
  [...roles].find(([, own]) => own.includes(role))?.[0] ?? -1;

/** Tables of people: "Ray Barker | Steve's dad | Takes Maisie to school on Mondays". */
function fromPeople(source: FridgeSource): readonly FridgeTask[] {
  let name = "";
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
        return plain === null || wordCount(plain) > mostWords
          ? []
          : [{ who: name, does: withCapital(plain), when: "" }];
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
