import { contingency } from "../../../src/content/templates/contingency";
import { applyEdits } from "../../../src/core/document/edit";
import { fillSentenceSpans, fillTemplate } from "../../../src/core/templates/fill";
import { recognise } from "../../../src/core/templates/recognise";
import { recordBlock, recordSentence } from "../../../src/core/templates/record";
import { rewriteBlock, rewriteSentence, type Rewrite } from "../../../src/core/templates/rewrite";
import { exampleValues } from "../../../src/core/templates/template";
import type { Values } from "../../../src/core/templates/values";
import { asSnapshot, line, linesOfBlocks, type Line } from "./asSnapshot";

const example = exampleValues(contingency);
const first = fillTemplate(contingency, example);
const record = recordBlock("one", contingency, first);
const lines = [line("Before."), ...linesOfBlocks(first.blocks), line("After.")];

function rewriteWith(change: Values, own: readonly Line[] = lines): Rewrite {
  const snapshot = asSnapshot(own);
  const found = recognise(record, contingency, snapshot);
  if (!found.found) throw new Error(found.reason);
  return rewriteBlock(record, found, fillTemplate(contingency, { ...found.values, ...change }), snapshot);
}

describe("writing a form back", () => {
  it("changes nothing when nothing was changed", () => {
    expect(rewriteWith({})).toEqual({ kind: "texts", changes: [] });
  });

  it("changes only the paragraph whose words differ", () => {
    const rewrite = rewriteWith({ days: "3" });
    if (rewrite.kind !== "texts") throw new Error(rewrite.kind);
    const [change, ...others] = rewrite.changes;
    expect(others).toEqual([]);
    expect(change!.anchor.paragraphText).toContain("within 5 working days");
    expect(applyEdits(change!.anchor.paragraphText, change!.edits)).toContain("within 3 working days");
  });

  it("changes every place where a field stands", () => {
    const rewrite = rewriteWith({ child: "Ava" });
    expect(rewrite.kind === "texts" ? rewrite.changes.length : 0).toBe(2);
  });

  it("writes the whole block anew when a row comes", () => {
    const signs = [...(example["signs"] as []), { sign: "Alfie is hurt", level: "once" }];
    expect(rewriteWith({ signs })).toEqual({ kind: "whole", start: 1, end: lines.length - 1 });
  });

  it("writes the whole block anew when someone added a paragraph inside", () => {
    const own = [...lines.slice(0, 3), line("Somebody's remark."), ...lines.slice(3)];
    expect(rewriteWith({ days: "3" }, own)).toEqual({ kind: "whole", start: 1, end: own.length - 1 });
  });

  it("changes nothing while something typed is refused", () => {
    expect(rewriteWith({ actor: "Paul\u0007" })).toEqual({ kind: "texts", changes: [] });
  });

  it("puts a sentence in the place of the old one, and leaves its neighbours", () => {
    const rendered = fillSentenceSpans(contingency, example)!;
    const snapshot = asSnapshot([line(`So it was. ${rendered.text} And then.`)]);
    const found = recognise(recordSentence("s", contingency, rendered), contingency, snapshot);
    if (!found.found) throw new Error(found.reason);
    const rewrite = rewriteSentence(found, "It is different now.", snapshot);
    if (rewrite.kind !== "texts") throw new Error(rewrite.kind);
    const { anchor, edits } = rewrite.changes[0]!;
    expect(applyEdits(anchor.paragraphText, edits)).toBe("So it was. It is different now. And then.");
  });
});
