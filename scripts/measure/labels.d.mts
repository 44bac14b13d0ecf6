/** What the tests use of the label reader. */
export interface Span {
  start: number;
  end: number;
  surface: string;
}
export interface Flag extends Span {
  category: string;
  term: string;
  acceptable_replacements: string[];
}
export interface TermItem {
  id: string;
  text: string;
  flags: Flag[];
  optional: (Span & { reason: string })[];
  full_rewrites: string[];
  group: string;
  adversarial: boolean;
  notes: string;
}
export interface StatementItem {
  id: string;
  text: string;
  kind: string;
  kind_alt: string[];
  smart: Record<string, boolean | null>;
  who: string | null;
  when: string | null;
  measure: string | null;
}
export interface ContingencyItem {
  id: string;
  text: string;
  verdict: string;
  missing: string[];
}
export interface PlanLabels {
  id: string;
  layout: string;
  words: number;
  flags: Flag[];
  optional: Span[];
  sections: Record<string, { status: string; why: string }>;
  contingency_verdict: string;
}
export function classify(surface: string, named?: string): { category: string; term: string };
export function unmark(source: string): Pick<TermItem, "text" | "flags" | "optional">;
export function readTerms(source: string, prefix: string): TermItem[];
export function readStatements(source: string, prefix: string): StatementItem[];
export function readContingency(source: string, prefix: string): ContingencyItem[];
export function readPlan(source: string, id: string): { text: string; labels: PlanLabels };
