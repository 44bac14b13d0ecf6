import type { Finding, Fix } from "../core/checks/finding";
import type { ParagraphSnapshot } from "../core/document/snapshot";
import { overlaps } from "../core/text/range";
import { kindOf } from "./kind";
import type { Kind } from "./kind";
import type { AppState, CheckedPlan, CheckState, Filter, Ignored, Listed } from "./state";

/** The newest list that there is to read, also while another check runs or after one failed. */
export function planOf(check: CheckState): CheckedPlan | null {
  switch (check.status) {
    case "idle":
      return null;
    case "checking":
    case "failed":
      return check.before;
    case "ready":
      return check.plan;
  }
}

/** Remembers the last answer, so that views that did not change stay identical. */
function lastOf<Inputs extends readonly unknown[], Output>(compute: (...inputs: Inputs) => Output) {
  let inputs: Inputs | null = null;
  let output: Output;
  return (...next: Inputs): Output => {
    if (inputs === null || next.some((value, i) => value !== inputs?.[i])) {
      inputs = next;
      output = compute(...next);
    }
    return output;
  };
}

const nothing: readonly Listed[] = [];

const isIgnored = ({ fingerprint, wordingKey }: Listed, { here, everywhere }: Ignored): boolean =>
  here.includes(fingerprint) || everywhere.includes(wordingKey);

/** Findings that are not ignored, in the order of the text. */
export const remaining = lastOf((plan: CheckedPlan | null, ignored: Ignored): readonly Listed[] =>
  plan === null ? nothing : plan.listed.filter((listed) => !isIgnored(listed, ignored)),
);

const passes = (listed: Listed, filter: Filter): boolean =>
  filter === "all" || kindOf(listed.finding.category) === filter;

export interface FindingsView {
  /** Sure findings that the filter lets through: the list. */
  readonly sure: readonly Listed[];
  /** Unsure ones that the filter lets through: shown apart, folded. */
  readonly unsure: readonly Listed[];
  /** Sure findings of all kinds. */
  readonly total: number;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly ignoredCount: number;
}

const viewOf = lastOf((plan: CheckedPlan | null, ignored: Ignored, filter: Filter): FindingsView => {
  const left = remaining(plan, ignored);
  const sure = left.filter(({ finding }) => finding.confidence === "high");
  const counts: Record<Kind, number> = { jargon: 0, acronym: 0, question: 0 };
  for (const { finding } of sure) counts[kindOf(finding.category)] += 1;
  return {
    sure: sure.filter((listed) => passes(listed, filter)),
    unsure: left.filter((listed) => listed.finding.confidence === "low" && passes(listed, filter)),
    total: sure.length,
    counts,
    ignoredCount: (plan?.listed.length ?? 0) - left.length,
  };
});

export const findingsView = (state: AppState): FindingsView =>
  viewOf(planOf(state.check), state.ignored, state.filter);

/** Findings that can hold the focus, in the order in which they stand in the pane. */
export const focusOrder = (state: AppState): readonly Listed[] => {
  const { sure, unsure } = findingsView(state);
  return unsure.length === 0 ? sure : [...sure, ...unsure];
};

export const listedById = (state: AppState, id: string | null): Listed | null =>
  (id !== null && planOf(state.check)?.listed.find((listed) => listed.id === id)) || null;

export const paragraphOf = (plan: CheckedPlan, finding: Finding): ParagraphSnapshot | null =>
  plan.snapshot.paragraphs[finding.paragraph] ?? null;

/** The text of the plan's own heading above each paragraph, by paragraph index; `null` before the first. */
export const headingsOf = lastOf((plan: CheckedPlan | null): readonly (string | null)[] => {
  let heading: string | null = null;
  return (plan?.snapshot.paragraphs ?? []).map((paragraph) => {
    if (paragraph.headingLevel > 0 && paragraph.text.trim() !== "") heading = paragraph.text.trim();
    return heading;
  });
});

/** A finding with the fix that is to be made there. */
export interface Replacement {
  readonly listed: Listed;
  readonly fix: Fix;
}

const sameWords = (a: string, b: string): boolean =>
  a.toLocaleLowerCase("en-GB") === b.toLocaleLowerCase("en-GB");

const editsClash = (a: Fix, b: Fix): boolean =>
  a.edits.some((one) => b.edits.some((other) => overlaps(one.range, other.range)));

/**
 * Every finding that is equal to this one, itself included, with the fix that says the same there: sure ones of
 * the same entry and words, whatever their capitals. Where two fixes would touch the same characters, the
 * first is taken. Without a fix there is nothing to replace, and an unsure finding stands for no other.
 */
export function equalReplacements(left: readonly Listed[], chosen: Listed, fix: Fix): readonly Replacement[] {
  const found: Replacement[] = [];
  if (chosen.finding.confidence !== "high") return found;
  for (const listed of left) {
    const { finding } = listed;
    if (finding.confidence !== "high" || finding.entryId !== chosen.finding.entryId) continue;
    if (!sameWords(finding.surface, chosen.finding.surface)) continue;
    const same =
      listed.id === chosen.id ? fix : finding.fixes.find((other) => sameWords(other.label, fix.label));
    if (same === undefined) continue;
    const clashes = found.some(
      (other) => other.listed.finding.paragraph === finding.paragraph && editsClash(other.fix, same),
    );
    if (!clashes) found.push({ listed, fix: same });
  }
  return found;
}

/** Where a finding stands, to compare places of different checks. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
}

export const placeOf = ({ finding }: Listed): Place => ({
  paragraph: finding.paragraph,
  start: finding.range.start,
});

/** The first of the findings at or after the place, else the last before it. */
export function nextAt(findings: readonly Listed[], { paragraph, start }: Place): Listed | null {
  const next = findings.find(
    ({ finding }) =>
      finding.paragraph > paragraph || (finding.paragraph === paragraph && finding.range.start >= start),
  );
  return next ?? findings[findings.length - 1] ?? null;
}
