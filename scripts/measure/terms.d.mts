/** What the tests use of the scorer of findings. */
import type { Edit } from "./grammar.mjs";
import type { Flag, Span, TermItem } from "./labels.mjs";
export interface Finding extends Span {
  category: string;
  term?: string;
  confidence?: string;
  fixes?: { label?: string; edits: Edit[] }[];
}
export interface Tally {
  hits: number;
  misses: number;
  falseAlarms: number;
}
export interface Fault {
  kind: string;
  id: string;
  what: string;
  text: string;
}
export function match(
  findings: Finding[],
  flags: Flag[],
  optional: Span[],
): { hits: { flag: Flag; finding: Finding }[]; misses: Flag[]; falseAlarms: Finding[] };
export function rates(tally: Tally): { precision: number; recall: number; f1: number };
export function judgeFixes(
  text: string,
  flag: Flag,
  finding: Finding,
  rewrites?: string[],
): {
  made: { sentence: string; broken: string[]; accepted: boolean }[];
  first: boolean;
  firstButCase: boolean;
  any: boolean;
};
export function scoreTerms(
  items: TermItem[],
  outputs: { findings?: Finding[] }[],
): {
  natural: Tally;
  adversarial: Tally;
  fixes: Record<string, number>;
  groups: Record<string, Tally>;
  faults: Fault[];
};
