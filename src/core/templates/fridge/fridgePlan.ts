import { readabilityOf, type ReadabilityCache } from "../../checks/plan/readability";
import type { Block } from "../block";
import { fillTemplate } from "../fill";
import type { Template } from "../template";
import type { Values } from "../values";
import { nextMeeting } from "./meeting";
import { contactsOf } from "./ring";
import type { FridgeSource } from "./source";
import { tasksOf, type FridgeTask } from "./tasks";
import { troubleOf } from "./trouble";

/** Years of reading age that the page is for, and what is kept in hand for other ways of counting. */
const targetAge = 9;
const inHand = 0.5;

/** What the page says of the plan: tasks, and what happens if it goes wrong in groups that belong together. */
interface Lines {
  readonly tasks: readonly FridgeTask[];
  readonly trouble: readonly (readonly string[])[];
}

/** Texts of the page that are read as sentences: headings and header rows are not. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return block.rows.flat();
    case "heading":
    case "page-break":
      return [];
  }
}

/** Years of reading age of texts; `null` where there are too few words to tell. */
function ageOf(texts: readonly string[], cache: ReadabilityCache): number | null {
  const paragraphs = texts.map((text, index) => ({
    index,
    hostId: null,
    text,
    headingLevel: 0,
    listItem: false,
    cell: null,
    revised: false,
  }));
  return readabilityOf({ paragraphs }, new Set(), targetAge, cache).readingAge;
}

/**
 * Leaves out the hardest lines, tasks first, until the page reads at the target age; what is left out stands in the plan
 * itself. `pageAge` is the reading age of the page with these lines.
 */
function easyEnough(lines: Lines, pageAge: (lines: Lines) => number | null): Lines {
  const age = pageAge(lines);
  if (age === null || age <= targetAge - inHand) return lines;
  const { tasks, trouble } = lines;
  const easiest = (some: readonly Lines[]) =>
    some
      .map((own) => ({ own, age: pageAge(own) ?? 0 }))
      .reduce<{ own: Lines; age: number } | null>(
        (best, next) => (best === null || next.age < best.age ? next : best),
        null,
      );
  const task = easiest(tasks.map((own) => ({ tasks: tasks.filter((other) => other !== own), trouble })));
  if (task !== null && task.age < age) return easyEnough(task.own, pageAge);
  const group = easiest(trouble.map((own) => ({ tasks, trouble: trouble.filter((other) => other !== own) })));
  return group === null ? lines : easyEnough(group.own, pageAge);
}

/**
 * What the form of the fridge plan holds when it is opened over a plan: who does what and when, what happens if it
 * goes wrong, who to ring. Vague lines of the plan are left out; a person can add and change everything. `template` is
 * the fridge plan's, whose own sentences count when the page's reading age is told.
 */
export function fridgeValues(source: FridgeSource, template: Template): Values {
  const rest: Values = {
    child: source.review.child ?? "",
    ring: contactsOf(source.snapshot).map((contact) => ({ ...contact })),
    meet: nextMeeting(source.snapshot, source.today) ?? "",
  };
  const withLines = ({ tasks, trouble }: Lines): Values => ({
    ...rest,
    tasks: tasks.map((task) => ({ ...task })),
    trouble: trouble.flat().map((then) => ({ then })),
  });
  const own = fillTemplate(template, withLines({ tasks: [], trouble: [] })).blocks.flatMap(textsOf);
  const cache: ReadabilityCache = new Map();
  const lines = easyEnough({ tasks: tasksOf(source), trouble: troubleOf(source) }, ({ tasks, trouble }) =>
    ageOf([...own, ...tasks.flatMap(({ who, does, when }) => [who, does, when]), ...trouble.flat()], cache),
  );
  return withLines(lines);
}

/** The page for the family as blocks. `template` is the fridge plan's. */
export const fridgePlan = (source: FridgeSource, template: Template): readonly Block[] =>
  fillTemplate(template, fridgeValues(source, template)).blocks;
