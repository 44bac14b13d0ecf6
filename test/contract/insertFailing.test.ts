import type { Inserted } from "../../src/app/ports";
import type { Block } from "../../src/core/templates/block";
import type { FakeParagraph } from "../fakes/fakeRuns";
import { docxFrom } from "./support/docx";
import { good } from "./support/places";
import { openWord, type OpenedWord } from "./support/subject";

let opened: OpenedWord;
afterEach(() => opened.close());

const blocks: readonly Block[] = [
  { kind: "paragraph", text: "New." },
  { kind: "list", ordered: false, items: ["School rings.", "Nan helps."] },
  { kind: "table", title: "T", headerRows: [["A", "B"]], rows: [["1", "2"]], columnWidths: [50, 50] },
  { kind: "paragraph", text: "Agreed." },
];

const cells = [
  ["Need", "Who"],
  ["School", "Sam"],
  ["Home", "Mum"],
];
const plan: readonly FakeParagraph[] = [
  { runs: [{ text: "One." }] },
  ...cells.flatMap((row, at) =>
    row.map((text, column) => ({ runs: [{ text }], cell: { table: 0, row: at, column } })),
  ),
  { runs: [{ text: "Two." }] },
];

const texts = (): string[] => opened.body().map((runs) => runs.map(({ text }) => text).join(""));

type Sync = (this: OfficeExtension.ClientRequestContext, passed: unknown) => Promise<unknown>;

/** Lets the n-th round trip from now (from 1) fail once Word has carried it out, as when a connection breaks; only that one. */
function refuse(nth: number): void {
  let count = 0;
  const contexts = opened.word.OfficeExtension.ClientRequestContext.prototype as { sync: Sync };
  const { sync } = contexts;
  contexts.sync = async function (passed) {
    // Office.js asks for things by contexts of its own, too.
    const own = this instanceof opened.word.Word.RequestContext;
    if (own) count += 1;
    const refused = own && count === nth;
    const answer = await sync.call(this, passed);
    if (!refused) return answer;
    contexts.sync = sync;
    throw Object.assign(new Error("Word said no."), { code: "GeneralException", debugInfo: {} });
  };
}

// A run of Word ends with a round trip of its own.
describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("a Word that says no after round trip %d", (nth) => {
  beforeEach(async () => {
    opened = await openWord(docxFrom(plan), "word-1.8");
  });
  const inserted = async (): Promise<Inserted> =>
    good(await opened.ports.insert.insertBlocks(blocks, { at: "end" }));

  it("takes blocks whole or not at all", async () => {
    const before = texts();
    refuse(nth);
    const result = await opened.ports.insert.insertBlocks(blocks, { at: "end" });
    expect(texts()).toEqual(result.ok ? [...before, ...result.value.texts] : before);
  });

  it("takes a row whole or not at all", async () => {
    await opened.putCursor(3);
    const before = texts();
    refuse(nth);
    const result = await opened.ports.insert.insertRow(["Sleep", "Dad"]);
    expect(texts()).toEqual(result.ok ? [...before.slice(0, 5), "Sleep", "Dad", ...before.slice(5)] : before);
  });

  it("loses neither the old blocks nor the new ones when it writes over them", async () => {
    const before = texts();
    const old = await inserted();
    const whole = texts();
    refuse(nth);
    const result = await opened.ports.insert.replaceBlocks(old, [{ kind: "paragraph", text: "Short." }]);
    const now = texts();
    const written = [...before, "Short."];
    if (result.ok) expect(now).toEqual(written);
    else if (result.error.code === "not-written")
      expect([whole, written, [...whole, "Short."]]).toContainEqual(now);
    else expect(now).toEqual(whole);
  });

  it("takes an insertion out, or leaves it and says so", async () => {
    const before = texts();
    const put = await inserted();
    const whole = texts();
    refuse(nth);
    const result = await opened.ports.insert.undo(put);
    expect(texts()).toEqual(result.ok ? before : whole);
  });
});
