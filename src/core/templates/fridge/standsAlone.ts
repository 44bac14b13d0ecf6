import { isParticiple } from "../../checks/statements/verbForms";

/** A line of the page is read by itself: what stood before it in the plan, nobody has in mind. */

/** Words that say nothing by themselves, so that no pronoun can stand for them. Months and days tell when, not what. */
const empty = new Set(
  (
    "a an the to at in on by of for from with up out off about into over and or but then also all own " +
    "i you he she it we they him her them me us his their our my your who what which that this these those if when " +
    "until till before after each every once again not never be is are was were will has have do does can may must " +
    "am pm day days week weeks monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays " +
    "saturday saturdays sunday sundays january february march april may june july august september october november december"
  ).split(" "),
);

/** "… and put them on the fridge": what a pronoun stands for can only be in another clause than its own. */
const clauseStart = /,|\b(?:and|or|but|then|who|which|that|if|when|while|until|till|so|because|to)\b/giu;

/** Pronouns for things: "them", "it", and numbers without their noun, as in "mend both". */
const thing =
  /\b(?:it|them|each one|each(?=$|[,.;])|(?:one|both)(?=$|[,.;]| (?:to|for|from|with|at|on|by|of|in|and|until|when)\b))/iu;
const place = /(?<!\bwith .{1,40})\bthere\b/iu;
const namedPlace = /\b(?:at|in|to|from) (?:the|a|an|his|her|their|your|\p{Lu})/u;
/** "him", and "her" where no noun comes behind it. */
const person =
  /\bhim\b|\bher(?=$|[,.;)]| (?:to|at|from|by|in|on|with|for|and|or|until|every|each|when|if|a|an|the|home|there|back|again|what|how|who|whether|that|up|out|off)\b| \d)/iu;
const writer = /\b(?:I|me|my|mine|us|our)\b/u;
const nowhere = /^(?:go|come)(?: with \S+(?: \S+)?)?$/iu;
const showAgain = /^\S+ (?:\S+ )?(?:\S+ )?again$/iu;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];

/** Whether an earlier clause of `before` (a task from its verb on) has a thing that a pronoun behind it can stand for. */
function hasAntecedent(before: string): boolean {
  const starts = [...before.matchAll(clauseStart)].map(({ index }) => index);
  const last = starts.at(-1);
  if (last === undefined) return false;
  return wordsIn(before.slice(0, last))
    .slice(1)
    .some((word) => !empty.has(word.toLowerCase()));
}

/** True where the task is about a thing or a place that only the words before it name: "put them on the fridge". */
export function pointsBack(task: string): boolean {
  const found = thing.exec(task);
  if (found !== null && !hasAntecedent(task.slice(0, found.index))) return true;
  const where = place.exec(task);
  return where !== null && !namedPlace.test(task.slice(0, where.index));
}

/** True where whoever wrote the plan speaks: on the page nobody can tell who "me" was. */
export const isByWriter = (text: string): boolean => writer.test(text);

/** "Be paid", "be assessed": whoever stands in front does nothing. */
const isPassive = (task: string): boolean => {
  const second = /^be (?:\w+ly )?(\p{L}+)/iu.exec(task)?.[1];
  return second !== undefined && isParticiple(second.toLowerCase());
};

/** First names of `people` that the text names, each once, in its order. */
const namedIn = (text: string, people: ReadonlySet<string>): readonly string[] => [
  ...new Set(wordsIn(text).filter((word) => people.has(word))),
];

/** Whether the text has a capital that no sentence begins with, other than those of whoever acts: perhaps a name. */
const namesSomeone = (text: string, own: ReadonlySet<string>): boolean =>
  [...text.matchAll(/(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}[\p{L}'’-]*/gu)].some(
    ([word]) => !own.has(word) && !empty.has(word.toLowerCase()),
  );

/** What stands around a task in the plan. */
export interface Around {
  /** First words of the names of everyone who does something, and of the child. */
  readonly people: ReadonlySet<string>;
  readonly who: string;
  /** What the statement says before the task. */
  readonly said: string;
  /** The child whose name stands above the page; "" where it is not known. */
  readonly child: string;
}

/**
 * The task as it can be read alone, with the one name that "him" or "her" stands for; `null` where it can't. Where the
 * statement names nobody before, the pronoun means the child, whose name is the heading of the page.
 */
export function standingAlone(task: string, { people, who, said, child }: Around): string | null {
  if (pointsBack(task) || isByWriter(task) || isPassive(task) || showAgain.test(task)) return null;
  const found = person.exec(task);
  if (found === null) return nowhere.test(task) ? null : task;
  const before = task.slice(0, found.index);
  if (namedIn(before, people).length > 0) return task;
  const own = new Set(wordsIn(who));
  const others = namedIn(said, people).filter((name) => !own.has(name));
  const [only, ...more] = others;
  if (only === undefined) {
    const means = child !== "" && !own.has(child) && !namesSomeone(said, own);
    return means && !nowhere.test(task) ? task : null;
  }
  const named = `${before}${only}${task.slice(found.index + found[0].length)}`;
  return more.length > 0 || nowhere.test(named) ? null : named;
}
