import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const script = path.resolve("dist/cli/plain-plan.cjs");
const samples = path.resolve("assets/samples");

/** The built command in a process of its own: threads, streams and exit codes as they are for other programs. */
const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [script, ...args], { encoding: "utf8", input, maxBuffer: 2 ** 28 });

describe("the built command", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "plain-plan-many-"));
  const names = readdirSync(samples).filter((name) => name.endsWith(".docx"));

  beforeAll(() => {
    for (let i = 0; i < 40; i += 1) {
      const name = names[i % names.length] ?? "";
      copyFileSync(path.join(samples, name), path.join(folder, `${String(i).padStart(3, "0")}-${name}`));
    }
    writeFileSync(path.join(folder, "017-broken.docx"), "PK nothing");
    writeFileSync(path.join(folder, "~$lock.docx"), "left by Word");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads a folder of plans over several threads, in order, and one bad file stops nothing", () => {
    const { status, stdout, stderr } = run(["check", folder, "--format", "json"]);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("017-broken.docx: ")]);
    const documents = JSON.parse(stdout) as { file: string; findings: unknown[] }[];
    expect(documents.map(({ file }) => file)).toEqual([...documents.map(({ file }) => file)].sort());
    expect(documents).toHaveLength(40);
    expect(documents.every(({ findings }) => findings.length > 0)).toBe(true);
  });

  it("says the same on several threads as on one", () => {
    const file = path.join(folder, `000-${names[0] ?? ""}`);
    const [alone] = [JSON.parse(run(["check", file, "--format", "json"]).stdout)] as { findings: unknown }[];
    const many = JSON.parse(run(["check", folder, "--format", "json"]).stdout) as {
      file: string;
      findings: unknown;
    }[];
    expect(many.find((document) => document.file === file)?.findings).toEqual(alone?.findings);
  });

  it("answers lines of JSON through a pipe", () => {
    const { status, stdout } = run(
      ["check", "--jsonl"],
      '{"id":1,"text":"Nan rings."}\n{"id":2,"text":"Her siblings."}\n',
    );
    expect(status).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 2]);
  });
});
