import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { support, supportDocument } from "../../src/preview/support";

const FILE = join(__dirname, "../../docs/preview-support.md");

/** Requirement sets of Word's members, from the comments in `@types/office-js`. */
function declaredSets(): ReadonlyMap<string, string> {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Word" && node.body) node.body.forEachChild(visit);
    if (!ts.isClassDeclaration(node) || node.name === undefined) return;
    for (const member of node.members) {
      if (member.name === undefined) continue;
      const comment = source.text.slice(member.pos, member.getStart(source));
      const [, desktop, version] = /\[Api set: WordApi(Desktop)? ([\d.]+)/.exec(comment) ?? [];
      const set = version === undefined || desktop === undefined ? version : `desktop ${version}`;
      const key = `${node.name.text}.${member.name.getText(source)}`;
      if (set !== undefined && !sets.has(key)) sets.set(key, set);
    }
  };
  source.forEachChild(visit);
  return sets;
}

describe("what the preview answers", () => {
  it("is what docs/preview-support.md says (UPDATE_SUPPORT=1 writes it)", () => {
    const expected = supportDocument();
    if (process.env["UPDATE_SUPPORT"] === "1") writeFileSync(FILE, expected);
    expect(existsSync(FILE)).toBe(true);
    expect(readFileSync(FILE, "utf8")).toBe(expected);
  });

  it("exists in Word, in the requirement set that the tables name", () => {
    const declared = declaredSets();
    const wrong = support().flatMap(({ name, lines }) =>
      lines
        .filter(({ since }) => since !== "client")
        .filter(({ member, since }) => declared.get(`${name}.${member}`) !== since)
        .map(
          ({ member, since }) =>
            `${name}.${member}: ${since}, declared ${declared.get(`${name}.${member}`) ?? "not at all"}`,
        ),
    );
    expect(wrong).toEqual([]);
    expect(support().flatMap(({ lines }) => lines).length).toBeGreaterThan(250);
  });
});
