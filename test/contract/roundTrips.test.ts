import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import type { Block } from "../../src/core/templates/block";
import { changedWords, documentXmlOf } from "../e2e/support/documentXml";
import { openWord, type OpenedWord } from "./support/subject";
import { changesOf, good, marksOf, placesOf, plainDocx, sentences } from "./support/places";

let opened: OpenedWord;
afterEach(() => opened.close());

const read = async (): Promise<DocumentSnapshot> => good(await opened.ports.document.read());

describe.each(["word-1.3", "word-1.8"] as const)("round trips as %s", (pose) => {
  it.each([5, 200])("reading %i paragraphs takes two", async (count) => {
    opened = await openWord(plainDocx(sentences(count)), pose);
    await read();
    expect(opened.takeSyncs()).toEqual([2]);
  });

  it("showing a place takes three", async () => {
    opened = await openWord(plainDocx(sentences(3)), pose);
    const [anchor] = placesOf(await read(), "contact");
    opened.takeSyncs();
    if (anchor !== undefined) await opened.ports.document.reveal(anchor);
    expect(opened.takeSyncs()).toEqual([3]);
  });

  it.each([1, 40])("replacing in %i paragraphs takes five, two words in each", async (count) => {
    opened = await openWord(plainDocx(sentences(count)), pose);
    const changes = changesOf(placesOf(await read(), "contact"), "family time");
    opened.takeSyncs();
    const report = good(await opened.ports.document.apply(changes));
    expect(report.applied).toHaveLength(count * 2);
    expect(opened.takeSyncs()).toEqual([5]);
  });

  it("the host saw just as many batches, and nothing that it does not know", async () => {
    opened = await openWord(plainDocx(sentences(3)), pose);
    await read();
    await opened.references();
    const batches = opened.word.log.filter(({ kind }) => kind === "batch").length;
    await opened.ports.document.apply(changesOf(placesOf(await read(), "contact"), "family time"));
    await opened.references();
    // Five for writing, and two for reading, of which the second has nothing to ask without table and review.
    const reading = pose === "word-1.3" ? 1 : 2;
    expect(opened.word.log.filter(({ kind }) => kind === "batch").length - batches).toBe(reading + 5);
    const other = opened.word.log.filter(({ kind }) => !["batch", "event"].includes(kind));
    expect(other).toEqual([]);
  });
});

describe.each(["word-1.3", "word-1.8"] as const)("round trips of inserting as %s", (pose) => {
  const row = (index: number): readonly string[] => [
    `Need ${String(index)}`,
    "Sam rings.\nThen Mum.",
    "by 1 May 2027",
  ];
  const large: readonly Block[] = [
    { kind: "heading", level: 1, text: "Plan" },
    ...Array.from({ length: 4 }, (_, index): Block[] => [
      { kind: "heading", level: 2, text: `Part ${String(index)}` },
      { kind: "paragraph", text: "What we will do." },
      { kind: "list", ordered: index % 2 === 0, items: ["One.", "Two.", "Three."] },
      {
        kind: "table",
        title: "Steps",
        headerRows: [["Need", "What", "By when"]],
        rows: Array.from({ length: 4 }, (__, at) => row(at)),
        columnWidths: [30, 40, 30],
      },
    ]).flat(),
  ];

  it.each([
    { at: "cursor" },
    { at: "end" },
    { at: "after", paragraph: 1, paragraphText: sentences(3)[1] ?? "" },
  ] as const)(
    "a large template takes five at most: $at",
    async (target) => {
      opened = await openWord(plainDocx(sentences(3)), pose);
      await opened.putCursor(1);
      const before = documentXmlOf(opened.save());
      const inserted = good(await opened.ports.insert.insertBlocks(large, target));
      const [syncs = 99] = opened.takeSyncs();
      expect(syncs).toBeLessThanOrEqual(5);
      expect(await opened.references()).toBe(0);
      const xml = documentXmlOf(opened.save());
      expect(xml.match(/<w:tblHeader/g)?.length).toBe(4);
      expect(xml.match(/w:val="Heading2"/g)?.length).toBe(4);
      expect(good(await opened.ports.insert.undo(inserted))).toBeUndefined();
      expect(changedWords(before, documentXmlOf(opened.save()))).toEqual([]);
      expect(await opened.references()).toBe(0);
    },
    60_000,
  );
});

describe("round trips of underlines", () => {
  it.each([
    { paragraphs: 10, first: 6, again: 3 },
    { paragraphs: 100, first: 8, again: 5 },
  ])(
    "$paragraphs paragraphs: $first at first, $again when all are drawn anew",
    async ({ paragraphs, first, again }) => {
      opened = await openWord(plainDocx(sentences(paragraphs)), "word-1.8");
      const marks = marksOf(placesOf(await read(), "contact"));
      opened.takeSyncs();
      const seen: number[] = [];
      await opened.ports.marks.show(marks, { allowColour: false, onProgress: (done) => seen.push(done) });
      expect(opened.takeSyncs()).toEqual([first]);
      expect(seen.at(-1)).toBe(marks.length);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      await opened.ports.marks.show(
        marks.map((mark) => ({ ...mark, category: "banned" })),
        { allowColour: false },
      );
      expect(opened.takeSyncs()).toEqual([again + 1]);
    },
  );

  it("nothing is drawn anew that stays", async () => {
    opened = await openWord(plainDocx(sentences(100)), "word-1.8");
    const marks = marksOf(placesOf(await read(), "contact"));
    await opened.ports.marks.show(marks, { allowColour: false });
    opened.takeSyncs();
    const events = opened.word.log.length;
    await opened.ports.marks.show(marks.slice(2), { allowColour: false });
    // The texts, what is drawn, and the two that go.
    expect(opened.takeSyncs()).toEqual([3]);
    expect(await opened.underlined()).toHaveLength(198);
    expect(opened.word.log.length).toBeGreaterThan(events);
  });
});
