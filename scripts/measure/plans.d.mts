/** What the tests use of the scorer of whole plans. */
import type { PlanLabels } from "./labels.mjs";
import type { Count } from "./statements.mjs";
import type { Fault, Finding, Tally } from "./terms.mjs";
export function scorePlans(
  plans: { text: string; labels: PlanLabels }[],
  outputs: {
    findings?: Finding[];
    contingency?: { verdict: string }[];
    plan?: { sections: Record<string, string> };
  }[],
): {
  all: Tally & { words: number };
  good: Tally & { words: number };
  falseAlarmsPerThousand: number;
  falseAlarmsPerThousandGood: number;
  sections: Count;
  contingency: Count;
  faults: Fault[];
};
