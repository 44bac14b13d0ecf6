import { learnedClasses, type LearnedTable } from "../../src/core/checks/learned/learnedReading";
import { traitsOf } from "../../src/core/checks/learned/traits";
import type { PlanLexicon } from "../../src/core/checks/lexicon/planLexicon";
import { readStatement } from "../../src/core/checks/statements/readStatement";
import { fit, type Example, type Weights } from "./fit";

/** A statement and what people said it is. */
export interface LabelledStatement {
  readonly text: string;
  readonly kind: string;
  readonly kind_alt?: readonly string[];
  readonly smart: Readonly<Record<string, boolean | null>>;
}

/** A trait that fewer statements have says more about these than about others. */
const RARELY = 6;
/** Weights are whole numbers of this part of the logarithm of the odds; a row of smaller ones is left out. */
const PARTS = 100;
const SLIGHT = 10;

const kinds = learnedClasses.slice(0, 4);
const letters = learnedClasses.slice(4);

/** Learns from labelled statements how much each trait speaks for what. The same statements give the same table. */
export function learn(statements: readonly LabelledStatement[], lexicon: PlanLexicon): LearnedTable {
  const own = statements.map(({ text }) => [...traitsOf(readStatement(text, lexicon))]);
  const numbers = numbered(own);
  const examples = own.map((traits) =>
    traits.map((trait) => numbers.get(trait)).filter((number) => number !== undefined),
  );
  const parts: Weights[] = [
    fit(
      statements.map(({ kind, kind_alt = [] }, at) => {
        const allowed = [kind, ...kind_alt];
        return example(
          examples[at],
          kinds.map((each) => allowed.includes(each)),
        );
      }),
      numbers.size,
      kinds.length,
    ),
    ...letters.map((letter) => {
      const judged = statements.flatMap(({ kind, smart }, at) => {
        const label = smart[letter];
        return (kind === "objective" || kind === "action") && typeof label === "boolean"
          ? [example(examples[at], [label, !label])]
          : [];
      });
      return againstEachOther(fit(judged, numbers.size, 2));
    }),
  ];
  const whole = (values: readonly number[]): number[] => values.map((value) => Math.round(value * PARTS) + 0);
  const rows = [...numbers].flatMap(([trait, number]) => {
    const weights = whole(parts.flatMap((part) => [...(part.traits[number] ?? [])]));
    return weights.some((weight) => Math.abs(weight) >= SLIGHT) ? [`${trait}\t${weights.join(" ")}`] : [];
  });
  return { start: whole(parts.flatMap((part) => [...part.start])), rows };
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

/** The traits that enough statements have, in order, with a number each. */
function numbered(own: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const traits of own) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return new Map(
    [...counts]
      .filter(([, count]) => count >= RARELY)
      .map(([trait]) => trait)
      .sort()
      .map((trait, number) => [trait, number]),
  );
}
