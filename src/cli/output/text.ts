import type { CompiledPack } from "../../core/checks/compile";
import type { PlanReview } from "../../core/checks/plan/planReview";
import type { CheckedDocument } from "../check/checkDocument";

/** Said before the counts of a document that no plan can be seen in. Nothing is missing from it, so nothing is asked for. */
const natures: Readonly<Record<PlanReview["nature"], string>> = {
  plan: "",
  "review-record": "",
  "not-a-plan": "it does not look like a plan, ",
  "no-text": "there is no text to read (is it a scanned picture?), ",
};

/** One line a finding, in the way of compilers: file, paragraph and character from 1, the words, the advice. */
export function text({ file, findings, review }: CheckedDocument, compiled: CompiledPack): string {
  const lines = findings.map((finding) => {
    const entry = compiled.entry(finding.entryId);
    const advice =
      finding.fixes.length > 0
        ? `could be: ${finding.fixes.map(({ label }) => label).join(" · ")}`
        : (entry.question ?? entry.why);
    const unsure = finding.confidence === "low" ? " (perhaps)" : "";
    return `${file}:${finding.paragraph + 1}:${finding.range.start + 1} ${finding.category}${unsure}: “${finding.surface}” ${advice}`;
  });
  const sections = review.sections
    .filter(({ expected, status }) => expected && status !== "present")
    .map(({ section, status }) => `${section.replaceAll("_", " ")} ${status}`);
  const age = review.readability.readingAge;
  lines.push(
    `${file}: ${natures[review.nature]}${findings.length === 1 ? "1 finding" : `${findings.length} findings`}` +
      (age === null ? "" : `, reading age ${age.toFixed(1)}`) +
      (sections.length > 0 ? `; ${sections.join(", ")}` : ""),
  );
  return lines.join("\n");
}
