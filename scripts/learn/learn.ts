import { contingencyParts } from "../../src/core/checks/contingency/contingency";
import { learnedKinds, learnedLetters } from "../../src/core/checks/learned/learnedStatements";
import type { LearnedTable } from "../../src/core/checks/learned/learnedTable";
import { traitsOf, wordingOf } from "../../src/core/checks/learned/traits";
import { findTimes } from "../../src/core/checks/dates/findTimes";
import type { PlanLexicon } from "../../src/core/checks/lexicon/planLexicon";
import { readStatement } from "../../src/core/checks/statements/readStatement";
import { wordsOf } from "../../src/core/text/words";
import { fit, type Example, type Weights } from "./fit";

/** A statement and what people said it is. */
export interface LabelledStatement {
  readonly text: string;
  readonly kind: string;
  readonly kind_alt?: readonly string[];
  readonly smart: Readonly<Record<string, boolean | null>>;
}

/** A contingency and the parts that people missed in it. */
export interface LabelledContingency {
  readonly text: string;
  readonly missing: readonly string[];
}

/** A trait that fewer statements have says more about these than about others. Contingencies are fewer. */
const RARELY = { statements: 6, contingencies: 3 };
/** Weights are whole numbers of this part of the logarithm of the odds; a row of smaller ones is left out. */
const PARTS = 100;
const SLIGHT = 10;

/** Learns from labelled statements how much each trait speaks for what. The same statements give the same table. */
export function learnStatements(
  statements: readonly LabelledStatement[],
  lexicon: PlanLexicon,
): LearnedTable {
  const { names, examples } = numbered(
    statements.map(({ text }) => traitsOf(readStatement(text, lexicon))),
    RARELY.statements,
  );
  const ofKind = statements.map(({ kind, kind_alt = [] }, at) =>
    example(
      examples[at],
      learnedKinds.map((each) => [kind, ...kind_alt].includes(each)),
    ),
  );
  const ofLetter = (letter: string): Example[] =>
    statements.flatMap(({ kind, smart }, at) => {
      const label = smart[letter];
      return (kind === "objective" || kind === "action") && typeof label === "boolean"
        ? [example(examples[at], [label, !label])]
        : [];
    });
  return tableOf(names, [
    fit(ofKind, names.length, learnedKinds.length),
    ...learnedLetters.map((letter) => againstEachOther(fit(ofLetter(letter), names.length, 2))),
  ]);
}

/** The same of labelled contingencies: how much each trait speaks for each part's being missing. */
export function learnContingencies(
  contingencies: readonly LabelledContingency[],
  lexicon: PlanLexicon,
): LearnedTable {
  const { names, examples } = numbered(
    contingencies.map(({ text }) =>
      wordingOf({ words: wordsOf(text), times: findTimes(text, lexicon), lexicon }),
    ),
    RARELY.contingencies,
  );
  const without = (part: string): Example[] =>
    contingencies.map(({ missing }, at) =>
      example(examples[at], [missing.includes(part), !missing.includes(part)]),
    );
  return tableOf(
    names,
    contingencyParts.map((part) => againstEachOther(fit(without(part), names.length, 2))),
  );
}

const example = (traits: readonly number[] = [], allowed: readonly boolean[]): Example => {
  const share = 1 / allowed.filter(Boolean).length;
  return { traits, wanted: allowed.map((each) => (each ? share : 0)) };
};

/** Of two classes only what speaks for the first. */
const againstEachOther = ({ traits, start }: Weights): Weights => {
  const first = (row: Float64Array): Float64Array => Float64Array.of((row[0] ?? 0) - (row[1] ?? 0));
  return { traits: traits.map(first), start: first(start) };
};

/** The traits that enough texts have, in order, and the texts by the numbers of theirs. */
function numbered(
  own: readonly ReadonlySet<string>[],
  fewest: number,
): { readonly names: readonly string[]; readonly examples: readonly (readonly number[])[] } {
  const counts = new Map<string, number>();
  for (const traits of own) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([trait]) => trait)
    .sort();
  const numbers = new Map(names.map((trait, number) => [trait, number]));
  const examples = own.map((traits) =>
    [...traits].map((trait) => numbers.get(trait)).filter((number) => number !== undefined),
  );
  return { names, examples };
}

const whole = (values: readonly number[]): number[] => values.map((value) => Math.round(value * PARTS) + 0);

/** The weights of several fits side by side, without rows that say next to nothing. */
const tableOf = (names: readonly string[], parts: readonly Weights[]): LearnedTable => ({
  start: whole(parts.flatMap((part) => [...part.start])),
  rows: names.flatMap((trait, number) => {
    const weights = whole(parts.flatMap((part) => [...(part.traits[number] ?? [])]));
    return weights.some((weight) => Math.abs(weight) >= SLIGHT) ? [`${trait}\t${weights.join(" ")}`] : [];
  }),
});
