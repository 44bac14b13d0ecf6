import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandIo } from "../../../src/cli/io";
import { runTemplates } from "../../../src/cli/templates/runTemplates";
import { builtInTemplates } from "../../../src/content/templates/builtInTemplates";

async function run(args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const io: CommandIo = {
    stdin: (async function* () {})(),
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    progress: () => undefined,
  };
  return { code: await runTemplates(args, io), out: out.join(""), errors: errors.join("\n") };
}

describe("plain-plan templates", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "templates-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("writes each whole plan and names the files", async () => {
    const target = join(folder, "a", "b");
    const { code, out } = await run(["build", "--out", target]);
    const names = builtInTemplates.filter(({ kind }) => kind === "plan").map(({ id }) => `${id}.docx`);
    expect(code).toBe(0);
    expect((await readdir(target)).sort()).toEqual([...names].sort());
    expect(out.trim().split("\n")).toEqual(names.map((name) => join(target, name)));
    expect((await readFile(join(target, names[0]!))).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    [[]],
    [["make"]],
    [["build", "--out"]],
    [["build", "--out", "a", "b"]],
    [["build", "x"]],
    [["build", "--out="]],
  ])("refuses %j and says how", async (args) => {
    const { code, errors } = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain("Usage");
  });

  it("says when the folder can't be written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const { code, errors } = await run(["build", `--out=${join(file, "x")}`]);
    expect(code).toBe(2);
    expect(errors).toContain("can't write");
  });

  it("explains itself", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, errors: "" });
  });
});
