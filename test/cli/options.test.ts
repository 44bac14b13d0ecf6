import { parseCheckOptions } from "../../src/cli/check/options";

const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["no file", [], /at least one file/],
  ["an unknown option", ["--sell", "a.docx"], /sell/],
  ["an unknown format", ["--format", "pdf", "a.docx"], /text, json, sarif, html/],
  ["an unknown severity", ["--min-severity", "fatal", "a.docx"], /advice, warning/],
  ["files together with --jsonl", ["--jsonl", "a.docx"], /standard input/],
  ["--pack without a file", ["a.docx", "--pack"], /pack/],
];

const accepted: readonly (readonly [string, readonly string[], object])[] = [
  [
    "files",
    ["a.docx", "b"],
    { paths: ["a.docx", "b"], format: "text", builtIn: true, minSeverity: "advice", jsonl: false },
  ],
  ["--jsonl alone", ["--jsonl"], { jsonl: true, paths: [] }],
  [
    "packs, one after the other",
    ["--pack", "x.json", "--pack=y.json", "a.docx"],
    { packs: ["x.json", "y.json"] },
  ],
  ["--no-built-in", ["--no-built-in", "a.docx"], { builtIn: false }],
  [
    "a format and a severity",
    ["--format=sarif", "--min-severity=warning", "a.docx"],
    { format: "sarif", minSeverity: "warning" },
  ],
];

describe("options of check", () => {
  it.each(refused)("refuses %s", (_name, args, says) => {
    const result = parseCheckOptions(args);
    expect(result.ok).toBe(false);
    expect(result.ok ? "" : result.error).toMatch(says);
  });
  it.each(accepted)("takes %s", (_name, args, expected) => {
    expect(parseCheckOptions(args)).toMatchObject({ ok: true, value: expected });
  });
});
