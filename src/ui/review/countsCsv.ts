import { kinds } from "../../app/kind";
import type { ReviewCounts } from "../../app/reviewCounts";
import type { Text } from "../../strings/en";

/** A field of a CSV file (RFC 4180): in quotation marks where it holds a comma, a quotation mark or a line end. */
const field = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** The counts as a table of two columns. Numbers, a date and our own words: never text of the plan. */
export function countsCsv(text: Text, counts: ReviewCounts): string {
  const rows: readonly (readonly [string, string])[] = [
    [text("csv.what"), text("csv.count")],
    [text("csv.date"), counts.date],
    ...kinds.map((kind): [string, string] => [text(`kind.${kind}`), String(counts.words[kind])]),
    [text("csv.goals"), String(counts.goals)],
    [text("csv.steps"), String(counts.steps)],
    [text("csv.complete"), String(counts.complete)],
    [text("csv.present"), String(counts.sections.present)],
    [text("csv.weak"), String(counts.sections.weak)],
    [text("csv.missing"), String(counts.sections.missing)],
    [text("csv.readingAge"), counts.readingAge?.toFixed(1) ?? ""],
  ];
  return `${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}
