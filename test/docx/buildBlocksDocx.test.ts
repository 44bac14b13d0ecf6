import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/cli/input/readDocx";
import { builtInTemplates } from "../../src/content/templates/builtInTemplates";
import type { Block } from "../../src/core/templates/block";
import { fillTemplate } from "../../src/core/templates/fill";
import { exampleValues } from "../../src/core/templates/template";
import { buildBlocksDocx } from "../../src/docx/buildBlocksDocx";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function parse(xml: string): Element {
  const problems: string[] = [];
  const parsed = new DOMParser({
    onError: (level, message) => problems.push(`${level}: ${message}`),
  }).parseFromString(xml, "text/xml");
  expect(problems).toEqual([]);
  return parsed.documentElement!;
}

const built = (blocks: readonly Block[]): Uint8Array =>
  buildBlocksDocx({ title: "Our plan", description: "For the family.", blocks });
const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const bodyOf = (blocks: readonly Block[]): Element => parse(partsOf(built(blocks))["word/document.xml"]!);
const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagNameNS(word, name)];
const value = (element: Element | undefined, name = "val"): string | null =>
  element?.getAttributeNS(word, name) ?? null;

const table = (columns: number): Block => ({
  kind: "table",
  title: "Who & what",
  headerRows: [Array.from({ length: columns }, (_, at) => `H${at}`)],
  rows: [Array.from({ length: columns }, (_, at) => `c${at}`)],
  columnWidths: Array.from({ length: columns }, () => 100 / columns),
});

describe("blocks as a document", () => {
  const plans = builtInTemplates.filter(({ kind }) => kind === "plan");

  it.each(plans.map((template) => [template.id, template] as const))(
    "%s, filled with its example: sound XML, the same bytes every time, and all its text in order",
    (_, template) => {
      const { blocks } = fillTemplate(template, exampleValues(template));
      const docx = built(blocks);
      for (const xml of Object.values(partsOf(docx))) parse(xml);
      expect(Buffer.from(built(blocks)).equals(Buffer.from(docx))).toBe(true);
      const read = readDocx(docx);
      if (!read.ok) throw new Error(read.error.reason);
      const { paragraphs } = read.value.snapshot;
      expect(paragraphs.filter(({ headingLevel }) => headingLevel > 0).map(({ text }) => text)).toEqual(
        blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
      );
      expect(all(bodyOf(blocks), "tblHeader")).toHaveLength(
        blocks.filter(({ kind }) => kind === "table").length,
      );
    },
  );

  it("says what its blocks say and no more: no footer, no author and no day", () => {
    const parts = partsOf(built([{ kind: "paragraph", text: "Hello." }]));
    expect(Object.keys(parts).filter((name) => name.includes("footer"))).toEqual([]);
    expect(Object.values(parts).join("")).not.toMatch(/footerReference|footer1|creator|created|modified/i);
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Our plan</dc:title>");
    expect(parts["word/styles.xml"]).toContain('w:lang w:val="en-GB"');
  });

  it.each([
    { name: "four columns stay upright", blocks: [table(4)], turned: null },
    { name: "five turn the page", blocks: [table(5)], turned: "landscape" },
    { name: "a long text stays upright", blocks: [{ kind: "paragraph", text: "x" } as const], turned: null },
  ])("$name", ({ blocks, turned }) => {
    expect(value(all(bodyOf(blocks), "pgSz")[0], "orient") || null).toBe(turned);
  });

  it("gives each numbered list a count of its own, and bullets one", () => {
    const list = (ordered: boolean): Block => ({ kind: "list", ordered, items: ["a", "b"] });
    const ids = all(bodyOf([list(true), list(false), list(true)]), "numId").map((own) => value(own));
    expect(ids).toEqual(["2", "2", "1", "1", "3", "3"]);
  });

  it("keeps a cell's lines apart, a tab as a tab, and the organisation's style by its name", () => {
    const blocks: readonly Block[] = [
      { kind: "heading", level: 1, text: "A", style: "Our Heading" },
      { kind: "paragraph", text: "left\tright" },
      { ...(table(2) as Extract<Block, { kind: "table" }>), rows: [["one\ntwo", ""]] },
    ];
    const body = bodyOf(blocks);
    const cells = all(body, "tc").map((cell) => all(cell, "p").map(({ textContent }) => textContent));
    expect(cells.slice(2)).toEqual([["one", "two"], [""]]);
    expect(all(body, "tab")).toHaveLength(1);
    expect(partsOf(built(blocks))["word/styles.xml"]).toContain('w:val="Our Heading"');
    // Word wants a paragraph behind a table that ends the body.
    expect(all(body, "body")[0]?.lastChild?.previousSibling?.nodeName).toBe("w:p");
  });
});
