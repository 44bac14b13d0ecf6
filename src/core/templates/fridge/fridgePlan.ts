import { readabilityOf } from "../../checks/plan/readability";
import type { Block } from "../block";
import { fillTemplate } from "../fill";
import type { Template } from "../template";
import type { Values } from "../values";
import { nextMeeting } from "./meeting";
import { contactsOf } from "./ring";
import type { FridgeSource } from "./source";
import { tasksOf, type FridgeTask } from "./tasks";
import { troubleOf } from "./trouble";

/** Years of reading age that the page is for. */
const targetAge = 9;

/** Leaves out the lines that cost most, tasks first, until the rest reads at the target age; what is left out stands in the plan itself. */
function easyEnough(
  tasks: readonly FridgeTask[],
  trouble: readonly (readonly string[])[],
): { readonly tasks: readonly FridgeTask[]; readonly trouble: readonly (readonly string[])[] } {
  const texts = [...tasks.flatMap(({ who, does, when }) => [who, does, when]), ...trouble.flat()];
  const paragraphs = texts.map((text, index) => ({
    index,
    hostId: null,
    text,
    headingLevel: 0,
    listItem: false,
    cell: null,
    revised: false,
  }));
  const { readingAge, costly } = readabilityOf({ paragraphs }, new Set(), targetAge, new Map());
  // The page's own short sentences bring the age down further; half a year is kept in hand for other counts.
  if (readingAge === null || readingAge <= targetAge - 0.5) return { tasks, trouble };
  const hard = new Set(costly.map(({ paragraph }) => texts[paragraph]));
  const task = tasks.find(({ does, when }) => hard.has(does) || hard.has(when));
  if (task !== undefined)
    return easyEnough(
      tasks.filter((own) => own !== task),
      trouble,
    );
  const group = trouble.find((own) => own.some((sentence) => hard.has(sentence)));
  if (group !== undefined)
    return easyEnough(
      tasks,
      trouble.filter((own) => own !== group),
    );
  return { tasks, trouble };
}

/**
 * What the form of the fridge plan holds when it is opened over a plan: who does what and when, what happens if it
 * goes wrong, who to ring. Vague lines of the plan are left out; a person can add and change everything.
 */
export function fridgeValues(source: FridgeSource): Values {
  const { tasks, trouble } = easyEnough(tasksOf(source), troubleOf(source));
  return {
    child: source.review.child ?? "",
    tasks: tasks.map((task) => ({ ...task })),
    trouble: trouble.flat().map((then) => ({ then })),
    ring: contactsOf(source.snapshot).map((contact) => ({ ...contact })),
    meet: nextMeeting(source.snapshot, source.today) ?? "",
  };
}

/** The page for the family as blocks. `template` is the fridge plan's. */
export const fridgePlan = (source: FridgeSource, template: Template): readonly Block[] =>
  fillTemplate(template, fridgeValues(source)).blocks;
