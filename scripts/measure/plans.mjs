/** Scores whole plans: findings, false alarms for each thousand words, and the status of each section. */
import { match } from "./terms.mjs";

/**
 * `plans` are `{ text, labels }`. A plan counts as well written when its layout says so or it has no flag at all.
 */
export function scorePlans(plans, outputs) {
  const all = { hits: 0, misses: 0, falseAlarms: 0, words: 0 };
  const good = { hits: 0, misses: 0, falseAlarms: 0, words: 0 };
  const sections = { right: 0, of: 0 };
  const contingency = { right: 0, of: 0 };
  const faults = [];
  plans.forEach(({ text, labels }, at) => {
    const output = outputs[at] ?? {};
    const result = match(output.findings ?? [], labels.flags, labels.optional ?? []);
    const kinds = /well written/u.test(labels.layout) || labels.flags.length === 0 ? [all, good] : [all];
    for (const tally of kinds) {
      tally.hits += result.hits.length;
      tally.misses += result.misses.length;
      tally.falseAlarms += result.falseAlarms.length;
      tally.words += labels.words;
    }
    const around = (span) => text.slice(Math.max(0, span.start - 40), span.end + 40).replace(/\s+/gu, " ");
    for (const flag of result.misses)
      faults.push({
        kind: "miss",
        id: labels.id,
        what: `${flag.term}: “${flag.surface}”`,
        text: around(flag),
      });
    for (const finding of result.falseAlarms)
      faults.push({
        kind: "false alarm",
        id: labels.id,
        what: `${finding.term} (${finding.confidence}): “${finding.surface}”`,
        text: around(finding),
      });
    for (const [name, { status, why }] of Object.entries(labels.sections)) {
      const got = output.plan?.sections?.[name];
      sections.of += 1;
      if (got === status) sections.right += 1;
      else faults.push({ kind: "section", id: labels.id, what: `${name} ${status} but ${got}`, text: why });
    }
    const verdicts = (output.contingency ?? []).map((one) => one.verdict);
    const verdict = verdicts.includes("specific")
      ? "specific"
      : verdicts.includes("vague")
        ? "vague"
        : "missing";
    contingency.of += 1;
    if (verdict === labels.contingency_verdict) contingency.right += 1;
    else
      faults.push({
        kind: "verdict",
        id: labels.id,
        what: `contingency ${labels.contingency_verdict} but ${verdict}`,
        text: "",
      });
  });
  const perThousand = (tally) => (tally.words === 0 ? 0 : (tally.falseAlarms / tally.words) * 1000);
  return {
    all,
    good,
    falseAlarmsPerThousand: perThousand(all),
    falseAlarmsPerThousandGood: perThousand(good),
    sections,
    contingency,
    faults,
  };
}
