import { createInsert } from "../../src/word/insert";
import type { Reading } from "../../src/word/reading";
import { createSelection } from "../../src/word/selection";

const load = (): undefined => undefined;
const nothing = { isNullObject: true, load };

/** A Word whose cursor stands in a body of this type; the text itself is one paragraph that nobody may write to. */
function cursorIn(type: string): { reading: Reading; written: () => number } {
  let written = 0;
  const own = {
    text: "Page 1",
    load,
    font: { load },
    parentTableCellOrNullObject: nothing,
    parentTableOrNullObject: nothing,
    parentContentControlOrNullObject: nothing,
    insertParagraph: () => (written += 1),
  };
  const context = {
    document: {
      getSelection: () => ({ parentBody: { type, load }, paragraphs: { getFirst: () => own } }),
      body: { paragraphs: { load, items: [{ ...own, tableNestingLevel: 0 }] } },
    },
    sync: () => Promise.resolve(),
  } as unknown as Word.RequestContext;
  const reading: Reading = { run: (work) => work(context, { ids: false, reviewedText: false }) };
  return { reading, written: () => written };
}

/** `Word.BodyType`, and what stands there of it for the person. */
const outside = [
  { type: "Header", where: "header-or-footer" },
  { type: "Footer", where: "header-or-footer" },
  { type: "Footnote", where: "note" },
  { type: "Endnote", where: "note" },
  { type: "NoteItem", where: "note" },
  { type: "Shape", where: "elsewhere" },
  { type: "Unknown", where: "elsewhere" },
  { type: "A type of a later Word", where: "elsewhere" },
] as const;

describe.each(outside)("a cursor in a body of type $type", ({ type, where }) => {
  it("is told as such, with no paragraph of the text", async () => {
    expect(await createSelection(cursorIn(type).reading).read()).toMatchObject({
      ok: true,
      value: { where, paragraph: null, table: null },
    });
  });

  it("takes neither blocks nor a row", async () => {
    const { reading, written } = cursorIn(type);
    const insert = createInsert(reading);
    const refused = { ok: false, error: { code: "wrong-place", detail: where } };
    const blocks = [{ kind: "paragraph", text: "New." }] as const;
    expect(await insert.insertBlocks(blocks, { at: "cursor" })).toEqual(refused);
    expect(await insert.insertRow(["a"])).toEqual(refused);
    expect(written()).toBe(0);
  });
});
