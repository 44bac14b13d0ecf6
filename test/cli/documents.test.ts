import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDocx } from "../../src/cli/input/readDocx";

const samples = path.resolve("assets/samples");
const real = path.resolve("../shared/documents");
const folders = [samples, real].filter((folder) => existsSync(folder));

describe.each(folders)("documents in %s", (folder) => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  it.each(files)("reads %s, or says in one clause why not", (name) => {
    const result = readDocx(new Uint8Array(readFileSync(path.join(folder, name))));
    if (result.ok) {
      result.value.snapshot.paragraphs.forEach((paragraph, i) => expect(paragraph.index).toBe(i));
    } else {
      expect(result.error.reason).toMatch(/^(it|a part) \S.*[^.]$/);
    }
  });
});
