import type { CompiledPack } from "../../core/checks/compile";
import type { CheckedDocument } from "../check/checkDocument";

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
    `${file}: ${findings.length === 1 ? "1 finding" : `${findings.length} findings`}` +
      (age === null ? "" : `, reading age ${age.toFixed(1)}`) +
      (review.nature === "plan" && sections.length > 0 ? `; ${sections.join(", ")}` : ""),
  );
  return lines.join("\n");
}
