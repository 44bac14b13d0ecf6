import { strFromU8, unzipSync } from "fflate";
import type { BlocksDocument } from "../../src/core/templates/block";
import { good, plainDocx } from "./support/places";
import { openWord, subjects, type Opened } from "./support/subject";

let opened: Opened;
afterEach(() => opened.close());

const page: BlocksDocument = {
  title: "Our plan for Ade & Bo",
  description: "Who does what.",
  blocks: [
    { kind: "heading", level: 1, text: "Our plan for Ade & Bo" },
    { kind: "paragraph", text: "Sam <rings> “Mum” 😀.\tNow." },
    { kind: "list", ordered: false, items: ["School rings.", "Nan helps."] },
    {
      kind: "table",
      title: "Who does what",
      headerRows: [["Who?", "What?"]],
      rows: [["Sam", "Rings Mum\nThen Nan"]],
      columnWidths: [30, 70],
    },
  ],
};
const texts = [
  "Our plan for Ade & Bo",
  "Sam <rings> “Mum” 😀.\tNow.",
  "School rings.",
  "Nan helps.",
  "Who?",
  "What?",
  "Sam",
  "Rings Mum",
  "Then Nan",
];

describe.each(subjects)("new documents over $name", (subject) => {
  it("open beside the plan with every text as it is, and leave the plan alone", async () => {
    opened = await subject.open(["One.", "Two."]);
    const before = opened.body();
    expect(opened.ports.newDocument.opens).toBe("kept");
    good(await opened.ports.newDocument.open(page));
    good(await opened.ports.newDocument.open({ ...page, blocks: page.blocks.slice(0, 1) }));
    // Behind a table at its very end a document keeps an empty paragraph.
    const [first, second] = opened.newDocuments().map((one) => one.filter((text) => text !== ""));
    expect(first).toEqual(texts);
    expect(second).toEqual(texts.slice(0, 1));
    expect(opened.body()).toEqual(before);
  });

  it("are refused by a Word that makes none, and the plan is as it was", async () => {
    opened = await subject.open(["One."], "new documents");
    const before = opened.body();
    expect(await opened.ports.newDocument.open(page)).toMatchObject({
      ok: false,
      error: { code: "unsupported" },
    });
    expect(opened.newDocuments()).toEqual([]);
    expect(opened.body()).toEqual(before);
  });
});

describe("what Word gets", () => {
  it.each(["\u0000", "\u0007", "\ud800"])("never has a text changed for it: %j is refused", async (odd) => {
    opened = await openWord(plainDocx(["One."]), "word-1.8");
    const blocks = [{ kind: "paragraph" as const, text: `a${odd}b` }];
    expect(await opened.ports.newDocument.open({ ...page, blocks })).toEqual({
      ok: false,
      error: { code: "unsupported", detail: "characters" },
    });
    expect(opened.newDocuments()).toEqual([]);
  });

  it("comes in one round trip, with its title, in British English, and with no name or day of ours", async () => {
    const word = await openWord(plainDocx(["One."]), "word-1.3");
    opened = word;
    word.takeSyncs();
    good(await opened.ports.newDocument.open(page));
    expect(word.takeSyncs()).toEqual([1]);
    const core = strFromU8(unzipSync(word.word.newDocuments[0]!)["docProps/core.xml"]!);
    expect(core).toContain("<dc:title>Our plan for Ade &amp; Bo</dc:title>");
    expect(core).toContain("<dc:language>en-GB</dc:language>");
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
    expect(await word.references()).toBe(0);
    expect(word.word.log.filter(({ kind }) => !["batch", "event"].includes(kind))).toEqual([]);
  });
});
