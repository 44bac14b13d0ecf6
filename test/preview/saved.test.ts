import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { at, inPane, paragraphsOf } from "./pane";
import { SMALL, smallPlan } from "./smallPlan";

/** What the engine's serializer may add or drop anywhere without changing a document. */
const NOISE = /^(w14:paraId|w14:textId|xml:space|xmlns(:.*)?|mc:Ignorable)$/;

/**
 * One line per element and text, attributes in order, blanks between elements left out: two documents are the
 * same if the lines are.
 */
function canonical(node: Node, depth = 0): readonly string[] {
  const text = node.nodeValue ?? "";
  if (node.nodeType === node.TEXT_NODE && text.trim() === "" && node.parentNode?.nodeName !== "w:t")
    return [];
  if (node.nodeType === node.TEXT_NODE) return [`${" ".repeat(depth)}${JSON.stringify(text)}`];
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  const attributes = [...element.attributes]
    .filter(({ name }) => !NOISE.test(name))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return [
    `${" ".repeat(depth)}<${[element.tagName, ...attributes].join(" ")}>`,
    ...[...element.childNodes].flatMap((child) => canonical(child, depth + 1)),
  ];
}

/** The parts of a .docx, each canonical. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => {
        const root = new DOMParser().parseFromString(strFromU8(part), "text/xml").documentElement;
        return [name, root === null ? [] : canonical(root)];
      }),
  );
}

/** Lines that only one of two parts has. */
function difference(before: readonly string[], after: readonly string[]) {
  const count = (lines: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [old, now] = [count(before), count(after)];
  const beyond = (lines: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) =>
    [...lines].filter(([line, times]) => times > (others.get(line) ?? 0)).map(([line]) => line.trim());
  return { gone: beyond(old, now), come: beyond(now, old) };
}

type Run = (context: Word.RequestContext) => Promise<void>;

async function changes(run: Run) {
  const saved = await inPane(async ({ Word, save }) => {
    await Word.run(run);
    return save();
  });
  const [before, after] = [partsOf(smallPlan()), partsOf(saved)];
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  return [...before].flatMap(([name, lines]) => {
    const { gone, come } = difference(lines, after.get(name) ?? []);
    return gone.length + come.length === 0 ? [] : [{ name, gone, come }];
  });
}

describe("what is saved", () => {
  it("is what was opened when nothing was written, whatever was read and annotated", async () => {
    const run: Run = async (context) => {
      const paragraphs = await paragraphsOf(context, "text,style,uniqueLocalId,isListItem,outlineLevel");
      at(paragraphs, SMALL.split).font.load("bold,highlightColor");
      at(paragraphs, SMALL.split).insertAnnotations({
        critiques: [{ colorScheme: "Red", start: 0, length: 5 }],
      });
      context.document.body.search("ongoing").load("text");
      at(paragraphs, SMALL.field).select();
      await context.sync();
    };
    expect(await changes(run)).toEqual([]);
  });

  it("differs only in the words that were replaced", async () => {
    const run: Run = async (context) => {
      at(await paragraphsOf(context), SMALL.bullet)
        .search("ongoing")
        .getFirst()
        .insertText("many", "Replace");
      await context.sync();
    };
    expect(await changes(run)).toEqual([
      { name: "word/document.xml", gone: ['"Review ongoing needs."'], come: ['"Review many needs."'] },
    ]);
  });

  it("keeps the formatting of the runs around words that were split over them", async () => {
    const run: Run = async (context) => {
      at(await paragraphsOf(context), SMALL.split)
        .search("provide")
        .getFirst()
        .insertText("give", "Replace");
      await context.sync();
    };
    const [change, ...others] = await changes(run);
    expect(others).toEqual([]);
    expect(change?.gone).toEqual(['"Staff will pro"', '"vide appro"']);
    expect(change?.come).toEqual(['"Staff will give"', '" appro"']);
  });

  it("has no colour left once a highlight was put on and taken off, but says so: the engine writes none", async () => {
    const run: Run = async (context) => {
      const range = at(await paragraphsOf(context), SMALL.bullet).getRange();
      range.font.highlightColor = "yellow";
      await context.sync();
      range.font.highlightColor = null as unknown as string;
      await context.sync();
    };
    const left = (await changes(run)).flatMap(({ come }) => come);
    expect(left.filter((line) => line.includes("highlight"))).toEqual(['<w:highlight w:val="none">']);
  });
});
