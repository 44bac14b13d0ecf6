import type { InsertTarget } from "../../src/app/ports";
import type { Block } from "../../src/core/templates/block";
import type { FakeParagraph } from "../fakes/fakeRuns";
import { subjects, type Opened } from "./support/subject";

let opened: Opened;
afterEach(() => opened.close());

const blocks: readonly Block[] = [
  { kind: "heading", level: 2, text: "If the plan does not work" },
  { kind: "paragraph", text: "Sam <rings> Mum & “Dad” ^p 😀." },
  { kind: "list", ordered: false, items: ["School rings.", "Nan helps."] },
  { kind: "list", ordered: true, items: ["First this.", "Then that."] },
  {
    kind: "table",
    title: "Signs",
    headerRows: [["Sign", "Who"]],
    rows: [
      ["Misses school\ntwice a week", "Sam"],
      ["", "Mum"],
    ],
    columnWidths: [70, 30],
  },
  { kind: "paragraph", text: "Agreed by all." },
];
const texts = [
  "If the plan does not work",
  "Sam <rings> Mum & “Dad” ^p 😀.",
  "School rings.",
  "Nan helps.",
  "First this.",
  "Then that.",
  "Sign",
  "Who",
  "Misses school",
  "twice a week",
  "Sam",
  "",
  "Mum",
  "Agreed by all.",
];

const table = (rows: readonly (readonly string[])[]): FakeParagraph[] =>
  rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ runs: text === "" ? [] : [{ text }], cell: { table: 0, row, column } })),
  );

describe.each(subjects)("inserting over $name", (subject) => {
  const open = async (paragraphs: readonly (string | FakeParagraph)[]): Promise<void> => {
    opened = await subject.open(paragraphs);
  };
  const outline = async (): Promise<string[]> => {
    const read = await opened.ports.document.read();
    if (!read.ok) throw new Error(read.error.code);
    return read.value.paragraphs.map(({ text, headingLevel, listItem, cell }) => {
      const place = cell === null ? "" : `${String(cell.table)}:${String(cell.row)}.${String(cell.column)} `;
      return `${place}${headingLevel > 0 ? "#".repeat(headingLevel) + " " : ""}${listItem ? "- " : ""}${text}`;
    });
  };
  const wanted = [
    "## If the plan does not work",
    "Sam <rings> Mum & “Dad” ^p 😀.",
    "- School rings.",
    "- Nan helps.",
    "- First this.",
    "- Then that.",
    "0:0.0 Sign",
    "0:0.1 Who",
    "0:1.0 Misses school",
    "0:1.0 twice a week",
    "0:1.1 Sam",
    "0:2.0 ",
    "0:2.1 Mum",
    "Agreed by all.",
  ];

  it.each<{ name: string; target: InsertTarget; start: number }>([
    { name: "behind a paragraph", target: { at: "after", paragraph: 0, paragraphText: "One." }, start: 1 },
    { name: "at the cursor", target: { at: "cursor" }, start: 2 },
    { name: "at the end", target: { at: "end" }, start: 3 },
  ])("$name: every kind of block, and taken out again", async ({ target, start }) => {
    await open(["One.", { runs: [{ text: "Two.", look: "b" }] }, "Three."]);
    await opened.putCursor(1);
    const before = opened.body();
    const inserted = await opened.ports.insert.insertBlocks(blocks, target);
    expect(inserted).toEqual({ ok: true, value: { kind: "blocks", start, texts } });
    const rows = ["One.", "Two.", "Three."];
    expect(await outline()).toEqual([...rows.slice(0, start), ...wanted, ...rows.slice(start)]);
    const looks = opened
      .body()
      .slice(start + 1, start + 6)
      .map((runs) => runs.map(({ look }) => look ?? "").join(""));
    expect(looks.join("")).toBe("");
    if (!inserted.ok) return;
    expect(await opened.ports.insert.undo(inserted.value)).toEqual({ ok: true, value: undefined });
    expect(opened.body()).toEqual(before);
  });

  it("behind the table that the cursor is in, and inside of its cell", async () => {
    await open([
      "One.",
      ...table([
        ["Need", "Who"],
        ["School", "Sam"],
      ]),
      "Two.",
    ]);
    await opened.putCursor(3);
    const before = opened.body();
    const inCell = await opened.ports.insert.insertBlocks([{ kind: "paragraph", text: "By May." }], {
      at: "cursor",
    });
    expect(inCell).toMatchObject({ value: { start: 4, texts: ["By May."] } });
    expect((await outline())[4]).toBe("0:1.0 By May.");
    const behind = await opened.ports.insert.insertBlocks([{ kind: "heading", level: 1, text: "Next" }], {
      at: "after-table",
    });
    expect((await outline()).slice(-2)).toEqual(["# Next", "Two."]);
    for (const done of [behind, inCell]) {
      if (!done.ok) throw new Error(done.error.code);
      expect(await opened.ports.insert.undo(done.value)).toEqual({ ok: true, value: undefined });
    }
    expect(opened.body()).toEqual(before);
  });

  it("behind a table that ends the file, and before the paragraph that Word keeps there", async () => {
    await open(["One.", ...table([["Need", "Who"]])]);
    const before = await outline();
    const inserted = await opened.ports.insert.insertBlocks(blocks, { at: "end" });
    if (!inserted.ok) throw new Error(inserted.error.code);
    expect(inserted.value.texts).toEqual(texts);
    const after = await outline();
    expect(after.filter((line) => line !== "").slice(0, 3)).toEqual(["One.", "0:0.0 Need", "0:0.1 Who"]);
    expect(after.join("\n")).toContain("Agreed by all.");
    expect((await opened.ports.insert.undo(inserted.value)).ok).toBe(true);
    expect(await outline()).toEqual(before);
  });

  it("a part on a new page, and taken out again with its page break", async () => {
    await open(["One."]);
    const before = opened.body();
    const page: readonly Block[] = [
      { kind: "page-break" },
      { kind: "heading", level: 1, text: "Our plan" },
      { kind: "paragraph", text: "Sam rings Mum." },
    ];
    const inserted = await opened.ports.insert.insertBlocks(page, { at: "end" });
    if (!inserted.ok) throw new Error(inserted.error.code);
    expect((await outline()).filter((line) => line.trim() !== "")).toEqual([
      "One.",
      "# Our plan",
      "Sam rings Mum.",
    ]);
    expect(await opened.ports.insert.undo(inserted.value)).toEqual({ ok: true, value: undefined });
    expect(opened.body()).toEqual(before);
  });

  it("two tables behind a table do not grow together with it", async () => {
    await open(["One.", ...table([["Need", "Who"]]), "Two."]);
    await opened.putCursor(1);
    const small: Block = {
      kind: "table",
      title: "T",
      headerRows: [["A", "B"]],
      rows: [],
      columnWidths: [50, 50],
    };
    const inserted = await opened.ports.insert.insertBlocks([small, small], { at: "after-table" });
    expect((await outline()).slice(1)).toEqual([
      "0:0.0 Need",
      "0:0.1 Who",
      "",
      "1:0.0 A",
      "1:0.1 B",
      "",
      "2:0.0 A",
      "2:0.1 B",
      "Two.",
    ]);
    if (inserted.ok) expect((await opened.ports.insert.undo(inserted.value)).ok).toBe(true);
    expect(await outline()).toEqual(["One.", "0:0.0 Need", "0:0.1 Who", "Two."]);
  });

  it("a row of the table that the cursor is in, and taken out again", async () => {
    await open([
      "One.",
      ...table([
        ["Need", "Who"],
        ["School", "Sam"],
        ["Home", "Mum"],
      ]),
      "Two.",
    ]);
    await opened.putCursor(3);
    const before = opened.body();
    const inserted = await opened.ports.insert.insertRow(["Sleep", "Dad"]);
    expect(inserted).toEqual({ ok: true, value: { kind: "row", start: 5, texts: ["Sleep", "Dad"] } });
    expect((await outline()).slice(5, 9)).toEqual(["0:2.0 Sleep", "0:2.1 Dad", "0:3.0 Home", "0:3.1 Mum"]);
    if (inserted.ok) await opened.ports.insert.undo(inserted.value);
    expect(opened.body()).toEqual(before);
  });

  it.each([
    { name: "outside of a table", cursor: 0, cells: ["a", "b"], detail: "no-table" },
    { name: "with more cells than columns", cursor: 1, cells: ["a", "b", "c"], detail: "wrong-columns" },
  ])("no row $name", async ({ cursor, cells, detail }) => {
    await open(["One.", ...table([["Need", "Who"]]), "Two."]);
    await opened.putCursor(cursor);
    const before = opened.body();
    expect(await opened.ports.insert.insertRow(cells)).toEqual({
      ok: false,
      error: { code: "wrong-place", detail },
    });
    expect(opened.body()).toEqual(before);
  });

  it("no row into a table whose rows differ", async () => {
    await open([...table([["Need", "Who"], ["All of us"]]), "Two."]);
    await opened.putCursor(0);
    expect(await opened.ports.insert.insertRow(["a", "b"])).toMatchObject({
      error: { detail: "uneven-table" },
    });
  });

  it("puts blocks in the place of others", async () => {
    await open(["One.", "Two."]);
    const first = await opened.ports.insert.insertBlocks(blocks, {
      at: "after",
      paragraph: 0,
      paragraphText: "One.",
    });
    if (!first.ok) throw new Error(first.error.code);
    const second = await opened.ports.insert.replaceBlocks(first.value, [
      { kind: "paragraph", text: "Short." },
    ]);
    expect(second).toEqual({ ok: true, value: { kind: "blocks", start: 1, texts: ["Short."] } });
    expect(await outline()).toEqual(["One.", "Short.", "Two."]);
  });

  it("refuses a place that reads otherwise now, and what was changed since", async () => {
    await open(["One.", "Two."]);
    expect(
      await opened.ports.insert.insertBlocks(blocks, { at: "after", paragraph: 1, paragraphText: "Three." }),
    ).toMatchObject({ ok: false, error: { code: "stale" } });
    const inserted = await opened.ports.insert.insertBlocks([{ kind: "paragraph", text: "New." }], {
      at: "end",
    });
    await opened.type(2, { start: 0, end: 3 }, "Old");
    if (!inserted.ok) throw new Error(inserted.error.code);
    expect(await opened.ports.insert.undo(inserted.value)).toMatchObject({ error: { code: "stale" } });
    expect(await outline()).toEqual(["One.", "Two.", "Old."]);
  });

  it("refuses a locked place", async () => {
    await open([{ runs: [{ text: "Locked." }], locked: true }, "Two."]);
    expect(
      await opened.ports.insert.insertBlocks(blocks, { at: "after", paragraph: 0, paragraphText: "Locked." }),
    ).toMatchObject({ error: { code: "locked" } });
  });

  describe("where the cursor is", () => {
    it("in the text", async () => {
      await open(["Same.", "Same.", "Same."]);
      await opened.putCursor(1);
      expect(await opened.ports.selection.read()).toEqual({
        ok: true,
        value: { where: "body", paragraph: 1, paragraphText: "Same.", locked: false, table: null },
      });
    });

    it("in a part that is locked, where nothing goes in", async () => {
      await open(["One.", { runs: [{ text: "Locked." }], locked: true }]);
      await opened.putCursor(1);
      const before = opened.body();
      expect(await opened.ports.selection.read()).toMatchObject({ value: { paragraph: 1, locked: true } });
      expect(await opened.ports.insert.insertBlocks(blocks, { at: "cursor" })).toMatchObject({
        error: { code: "locked" },
      });
      expect(opened.body()).toEqual(before);
    });

    it("in a table", async () => {
      await open([
        "One.",
        ...table([
          ["Need", "Who"],
          ["", ""],
        ]),
        "Two.",
      ]);
      await opened.putCursor(4);
      expect(await opened.ports.selection.read()).toMatchObject({
        value: {
          where: "table",
          paragraph: 4,
          table: { row: 1, column: 1, headings: ["Need", "Who"], even: true },
        },
      });
    });
  });
});
