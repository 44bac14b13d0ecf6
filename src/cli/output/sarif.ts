import type { CompiledPack } from "../../core/checks/compile";
import { severityOf } from "../check/options";
import type { CheckedDocument } from "../check/checkDocument";

/**
 * All findings of a run as SARIF 2.1.0 (OASIS, 2020). A rule is a pack entry. A .docx has no lines, so a place is the
 * paragraph as a logical location, and a character range within the paragraph.
 */
export function sarif(
  documents: readonly CheckedDocument[],
  compiled: CompiledPack,
  version: string,
): string {
  const used = new Set(documents.flatMap(({ findings }) => findings.map(({ entryId }) => entryId)));
  const rules = compiled.entries
    .filter(({ id }) => used.has(id))
    .map((entry) => ({
      id: entry.id,
      shortDescription: { text: entry.term },
      fullDescription: { text: entry.why },
      help: { text: entry.question ?? entry.why },
      defaultConfiguration: { level: severityOf[entry.category] === "warning" ? "warning" : "note" },
      properties: { category: entry.category, source: `${entry.source.title} (${entry.source.year})` },
    }));
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]));

  const results = documents.flatMap(({ file, findings }) =>
    findings.map((finding) => ({
      ruleId: finding.entryId,
      ruleIndex: indexOf.get(finding.entryId) ?? -1,
      level: severityOf[finding.category] === "warning" ? "warning" : "note",
      message: { text: `“${finding.surface}”: ${compiled.entry(finding.entryId).why}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
            region: { charOffset: finding.range.start, charLength: finding.range.end - finding.range.start },
          },
          logicalLocations: [{ name: `paragraph ${finding.paragraph + 1}`, kind: "paragraph" }],
        },
      ],
      partialFingerprints: {
        "plainPlan/v1": `${finding.entryId}:${finding.paragraph}:${finding.range.start}`,
      },
      properties: { confidence: finding.confidence, fixes: finding.fixes.map(({ label }) => label) },
    })),
  );

  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "Plain Plan", semanticVersion: version, rules } },
          columnKind: "utf16CodeUnits",
          artifacts: documents.map(({ file }) => ({
            location: { uri: encodeURI(file.replaceAll("\\", "/")) },
          })),
          results,
        },
      ],
    },
    null,
    2,
  );
}
