import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import Ajv2020 from "ajv/dist/2020";
import { main } from "../../src/cli/main";
import type { CommandIo } from "../../src/cli/io";
import { docxOf } from "../preview/smallPlan";
import { oddDocuments, oldTextBox } from "../support/oddDocuments";
import { commandCases } from "./main.cases";

const schema: object = JSON.parse(readFileSync("src/cli/output/check-output.schema.json", "utf8"));
const isOutput = new Ajv2020({ allErrors: true }).compile(schema);
const sample = path.resolve("assets/samples/safety-plan.docx");
const folder = mkdtempSync(path.join(tmpdir(), "plain-plan-"));

const files: Readonly<Record<string, { readonly name: string; readonly content: string | Uint8Array }>> = {
  PLAIN: { name: "plain.txt", content: "Mum will ring Nan from the garden by 6 May." },
  JARGON: { name: "jargon.txt", content: "She has siblings." },
  QUESTION: { name: "question.md", content: "Staff will support Ellie." },
  EMPTY: { name: "EMPTY.docx", content: "" },
  ENCRYPTED: {
    name: "locked.docx",
    content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  },
  TRUNCATED: { name: "half.docx", content: readFileSync(sample).subarray(0, 4000) },
  LATIN1: { name: "old.txt", content: new Uint8Array([0x53, 0xef, 0xe2, 0x6e]) },
  PICTURE: { name: "scan.png", content: "PNG" },
  BOXES: { name: "boxes.docx", content: oddDocuments["text boxes too"]() },
  ONEBOX: { name: "box.docx", content: docxOf(oldTextBox("Mum will ring Nan.")) },
  SCAN: { name: "scan.docx", content: oddDocuments.scan() },
  NOPLAN: { name: "recipe.docx", content: oddDocuments["no plan"]() },
  PACK: {
    name: "pack.json",
    content: JSON.stringify({
      id: "ours",
      title: "Ours",
      version: "1.0.0",
      language: "en-GB",
      entries: [
        {
          id: "garden",
          term: "garden",
          category: "jargon",
          forms: { noun: ["garden"] },
          why: "We say yard here.",
          source: { title: "Our list", year: 2026 },
          suggestions: [{ text: "yard", as: "noun" }],
        },
      ],
    }),
  },
  BROKENPACK: {
    name: "BROKENPACK.json",
    content: JSON.stringify({
      id: "ours",
      title: "Ours",
      version: "1",
      language: "en-GB",
      entries: [{ id: "x", term: 7 }],
    }),
  },
};

beforeAll(() => {
  for (const { name, content } of Object.values(files)) writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, "folder"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const resolved = (arg: string): string => {
  if (arg === "FOLDER") return path.join(folder, "folder");
  if (arg === "NOWHERE") return path.join(folder, "NOWHERE.docx");
  const file = files[arg];
  return file ? path.join(folder, file.name) : arg;
};

const linesOf = (text: string): AsyncIterable<string> => Readable.from(text.split("\n"));

async function run(
  args: readonly string[],
  input = "",
): Promise<{ exit: number; out: string; error: string }> {
  let out = "";
  let error = "";
  const io: CommandIo = {
    stdin: linesOf(input),
    out: (text) => void (out += text),
    error: (line) => void (error += `${line}\n`),
    progress: () => undefined,
  };
  const exit = await main(args.map(resolved), io, { version: "9.9.9", threadScript: null });
  return { exit, out, error };
}

describe("plain-plan", () => {
  it.each(commandCases)("$name", async ({ args, exit, out, error }) => {
    const result = await run(args);
    expect(result.exit).toBe(exit);
    expect(result.out).toMatch(out ?? /^$/);
    expect(result.error).toMatch(error ?? /^$/);
    expect(result.error).not.toMatch(/\n\s+at /);
  });

  it("prints documents as its published schema says, one as an object and several as a list", async () => {
    const one: unknown = JSON.parse((await run(["check", sample, "--format", "json"])).out);
    expect(isOutput(one) ? [] : isOutput.errors).toEqual([]);
    expect(one).toMatchObject({
      file: sample,
      nature: "plan",
      textBoxes: 0,
      plan: { words: expect.any(Number) },
    });
    const several: unknown = JSON.parse((await run(["check", sample, "JARGON", "--format", "json"])).out);
    expect(isOutput(several) ? [] : isOutput.errors).toEqual([]);
    expect(several).toHaveLength(2);
  });

  it("gives findings whose place holds their surface, in order and without overlap", async () => {
    const { paragraphs, findings } = JSON.parse((await run(["check", sample, "--format", "json"])).out) as {
      paragraphs: { text: string }[];
      findings: { paragraph: number; start: number; end: number; surface: string }[];
    };
    expect(findings.length).toBeGreaterThan(0);
    findings.forEach(({ paragraph, start, end, surface }, i) => {
      expect(paragraphs[paragraph]?.text.slice(start, end)).toBe(surface);
      const before = findings[i - 1];
      if (before?.paragraph === paragraph) expect(before.end).toBeLessThanOrEqual(start);
      else expect(before?.paragraph ?? -1).toBeLessThan(paragraph);
    });
  });

  it("answers lines as its published schema says, with offsets into the text that came in", async () => {
    const text = "# Plan\n\n| Who | What |\n| --- | --- |\n| Mum | To see her siblings weekly |\n";
    const input = [
      JSON.stringify({ id: "P", text }),
      "nonsense",
      JSON.stringify({ id: "S", text: "Mum will ring Nan every Sunday until 6 May.", as: "statement" }),
      JSON.stringify({
        id: "C",
        text: "If Mum drinks, Nan takes the children home that night.",
        as: "contingency",
      }),
    ].join("\n");
    const { out, exit } = await run(["check", "--jsonl"], input);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    lines.forEach((line) => expect(isOutput(line) ? [] : isOutput.errors).toEqual([]));
    expect(exit).toBe(1);
    expect(lines.map(({ id, line }) => id ?? line)).toEqual(["P", 2, "S", "C"]);
    const [found] = lines[0]?.["findings"] as { start: number; end: number; surface: string }[];
    expect(text.slice(found?.start, found?.end)).toBe("siblings");
    expect(lines[0]).toHaveProperty("plan");
    expect(lines[2]).toMatchObject({ statements: [{ who: "Mum" }], contingency: [] });
    expect(lines[3]).toMatchObject({ statements: [], contingency: [{ verdict: expect.any(String) }] });
    expect(lines[2]).not.toHaveProperty("plan");
  });

  it("prints SARIF whose results point at its rules and artifacts", async () => {
    const log = JSON.parse((await run(["check", sample, "--format", "sarif"])).out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number }[];
      }[];
    };
    expect(log.version).toBe("2.1.0");
    const [only] = log.runs;
    expect(only?.results.length).toBeGreaterThan(0);
    only?.results.forEach(({ ruleId, ruleIndex }) =>
      expect(only.tool.driver.rules[ruleIndex]?.id).toBe(ruleId),
    );
  });

  it("prints a report without script or address, in which text is only text", async () => {
    writeFileSync(path.join(folder, "hostile.txt"), "# Plan\nAim: <script>alert(1)</script> & siblings");
    const { out } = await run(["check", path.join(folder, "hostile.txt"), "--format", "html"]);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).not.toMatch(/<script|https?:/);
  });
});
