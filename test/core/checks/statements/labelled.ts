import { readFileSync } from "node:fs";
import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { judgeContingency } from "../../../../src/core/checks/contingency/judgeContingency";
import { judgeStatement } from "../../../../src/core/checks/statements/judgeStatement";

interface LabelledStatement {
  readonly text: string;
  readonly kind: string;
  readonly kind_alt?: readonly string[];
  readonly smart: Readonly<Record<"specific" | "measurable" | "achievable" | "timely", boolean | null>>;
  readonly who: string | null;
  readonly when: string | null;
}

interface LabelledContingency {
  readonly text: string;
  readonly verdict: string;
  readonly missing: readonly string[];
}

/** Shares of labels that the judge meets, from 0 to 1. */
export type Figures = Readonly<Record<string, number>>;

const lines = <Row>(file: string): Row[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

const words = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !/^(?:the|at|by|on|in|for)$/.test(word)),
  );

/** Both nothing, or at least one word in common: labels are written freely ("4 May" for "by 4 May"). */
function agrees(found: string | undefined, label: string | null): boolean {
  if (found === undefined || label === null) return found === undefined && label === null;
  const own = words(found);
  return [...words(label)].some((word) => own.has(word));
}

/** How many labels of a file of statements are met, by what is labelled. */
export function statementFigures(file: string): Figures {
  const met: Record<string, [number, number]> = {};
  const count = (name: string, right: boolean): void => {
    const [good, all] = met[name] ?? [0, 0];
    met[name] = [good + (right ? 1 : 0), all + 1];
  };
  for (const item of lines<LabelledStatement>(file)) {
    const statement = judgeStatement(item.text, { lexicon: builtInPlanLexicon, today: null });
    const right = [item.kind, ...(item.kind_alt ?? [])].includes(statement.kind);
    count("kind", right);
    if (item.kind === "neither") continue;
    // Nobody is labelled where it may be left open whose the wish is.
    if (item.who !== null) count("who", agrees(statement.who?.text, item.who));
    // Called an objective where the label allows that: it may be asked for a number.
    if (item.kind === "goal" && right && statement.kind !== "goal") continue;
    if (item.kind === "goal") {
      count(
        "not nagged",
        statement.advice.every(({ id }) => !/missing$|^act-vague|^frequency/.test(id)),
      );
      continue;
    }
    // Called a goal, or no statement, where the label allows that: its letters are not judged.
    if (right && (statement.kind === "goal" || statement.kind === "neither")) continue;
    for (const letter of ["specific", "measurable", "timely"] as const)
      if (item.smart[letter] !== null) count(letter, statement.letters[letter] === item.smart[letter]);
    count("when", agrees(statement.when?.text, item.when));
    count("achievable", (statement.letters.achievable === false) === (item.smart.achievable === false));
  }
  return Object.fromEntries(Object.entries(met).map(([name, [good, all]]) => [name, good / all]));
}

/** Verdicts met, and F1 over the missing parts. */
export function contingencyFigures(file: string): Figures {
  let right = 0;
  let hits = 0;
  let misses = 0;
  const items = lines<LabelledContingency>(file);
  for (const item of items) {
    const { verdict, missing } = judgeContingency(item.text, { lexicon: builtInPlanLexicon, today: null });
    if (verdict === item.verdict) right += 1;
    const shared = missing.filter((part) => item.missing.includes(part)).length;
    hits += shared;
    misses += missing.length + item.missing.length - 2 * shared;
  }
  return { verdict: right / items.length, missing: (2 * hits) / (2 * hits + misses) };
}
