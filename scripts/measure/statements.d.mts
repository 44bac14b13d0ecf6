/** What the tests use of the scorers of statements and contingencies. */
import type { ContingencyItem, StatementItem } from "./labels.mjs";
import type { Fault, Tally } from "./terms.mjs";
export interface Count {
  right: number;
  of: number;
}
export type JudgedStatement = {
  start?: number;
  end?: number;
  kind: string;
  who?: string | null;
  when?: string | null;
} & Record<string, unknown>;
export function words(text: string | null): string[];
export function agrees(wanted: string | null, got: string | null): boolean;
export function scoreStatements(
  items: StatementItem[],
  outputs: { statements?: JudgedStatement[] }[],
): {
  kind: Count;
  letters: Record<string, Count>;
  who: Count;
  when: Count;
  goals: { of: number; nagged: number };
  faults: Fault[];
};
export function scoreContingency(
  items: ContingencyItem[],
  outputs: { contingency?: { verdict: string; missing: string[] }[] }[],
): { verdict: Count; parts: Tally; perPart: Record<string, Tally>; exact: Count; faults: Fault[] };
