import type { Mark, MarkAction } from "../../src/app/ports";
import type { Category } from "../../src/core/checks/finding";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import type { FakeParagraph } from "../fakes/fakeRuns";
import { subjects, type Opened } from "./support/subject";

let opened: Opened;
afterEach(() => opened.close());

async function read(): Promise<DocumentSnapshot> {
  const result = await opened.ports.document.read();
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Marks of these words wherever they stand. */
function marksOf(snapshot: DocumentSnapshot, words: Readonly<Record<string, Category>>): Mark[] {
  return snapshot.paragraphs.flatMap(({ index, text, hostId }) =>
    Object.entries(words).flatMap(([word, category]) =>
      [...text.matchAll(new RegExp(word, "g"))].map((match) => ({
        id: `${String(index)}.${String(match.index)}`,
        category,
        anchor: {
          paragraph: index,
          hostId,
          paragraphText: text,
          range: { start: match.index, end: match.index + word.length },
        },
      })),
    ),
  );
}

const plan: readonly (string | FakeParagraph)[] = [
  "The CPP says contact weekly.",
  "",
  { runs: [{ text: "Ongoing con" }, { text: "tact", look: "b" }, { text: " and contact." }] },
  { runs: [{ text: "No contact" }], cell: { table: 0, row: 0, column: 0 } },
  { runs: [{ text: "" }], cell: { table: 0, row: 0, column: 1 } },
];
const words = { contact: "jargon", CPP: "acronym", Ongoing: "vague-time" } as const;

describe.each(subjects)("marks over $name", (subject) => {
  const show = (marks: readonly Mark[], allowColour = false) =>
    opened.ports.marks.show(marks, { allowColour });
  const open = async (paragraphs: readonly (string | FakeParagraph)[]): Promise<void> => {
    opened = await subject.open(paragraphs);
  };

  if (subject.marks === "underline") {
    it("underlines every word, without a change of the document", async () => {
      await open(plan);
      const before = opened.body();
      const marks = marksOf(await read(), words);
      expect(await show(marks)).toEqual({
        ok: true,
        value: { mode: "underline", reason: null, marked: 6, skipped: 0 },
      });
      const drawn = await opened.underlined();
      expect(drawn.map(({ paragraph, words: text }) => `${String(paragraph)} ${text}`).sort()).toEqual([
        "0 CPP",
        "0 contact",
        "2 Ongoing",
        "2 contact",
        "2 contact",
        "3 contact",
      ]);
      expect(opened.body()).toEqual(before);
    });

    it("takes away what it drew before, and keeps what stays", async () => {
      await open(plan);
      const snapshot = await read();
      await show(marksOf(snapshot, words));
      await show(marksOf(snapshot, { CPP: "acronym", contact: "jargon" }));
      expect((await opened.underlined()).map(({ words: text }) => text)).not.toContain("Ongoing");
      expect(await opened.underlined()).toHaveLength(5);
      await show([]);
      expect(await opened.underlined()).toEqual([]);
    });

    it("leaves out marks that do not fit any more, and paragraphs with tracked deletions", async () => {
      await open([
        "A contact.",
        { runs: [{ text: "An " }, { text: "old ", tracked: "deleted" }, { text: "contact." }] },
        "Last contact.",
      ]);
      const marks = marksOf(await read(), words);
      await opened.type(2, { start: 0, end: 4 }, "The");
      expect(await show(marks)).toMatchObject({ value: { mode: "underline", marked: 1, skipped: 2 } });
      expect((await opened.underlined()).map(({ paragraph }) => paragraph)).toEqual([0]);
    });

    it("clears its underlines", async () => {
      await open(plan);
      await show(marksOf(await read(), words));
      expect(await opened.ports.marks.clear()).toEqual({ ok: true, value: { restored: 0, lost: 0 } });
      expect(await opened.underlined()).toEqual([]);
    });

    it("tells nobody about clicks who does not listen any more", async () => {
      await open(plan);
      const actions: MarkAction[] = [];
      const stop = opened.ports.marks.onAction((action) => actions.push(action));
      stop();
      await show(marksOf(await read(), words));
      expect(actions).toEqual([]);
    });
    return;
  }

  it("shows nothing unasked, and says why", async () => {
    await open(plan);
    const before = opened.body();
    const marks = marksOf(await read(), words);
    expect(await show(marks)).toEqual({
      ok: true,
      value: { mode: "none", reason: subject.marks, marked: 0, skipped: 6 },
    });
    expect(opened.body()).toEqual(before);
    expect(await opened.ports.marks.leftOver()).toBe(false);
  });

  /** Every earlier highlighting that a word can have: none, one colour, the same colour, several. */
  const highlighted: readonly FakeParagraph[] = [
    { runs: [{ text: "Plain contact." }] },
    { runs: [{ text: "Yellow " }, { text: "contact", highlight: "#FFFF00" }, { text: " here." }] },
    { runs: [{ text: "Ours " }, { text: "contact", highlight: "#FF00FF", look: "i" }, { text: "." }] },
    {
      runs: [
        { text: "Mixed c", highlight: "#FFFF00" },
        { text: "ont", highlight: "#00FF00", look: "b" },
        { text: "ac" },
        { text: "t here", highlight: "#C0C0C0" },
      ],
    },
    { runs: [{ text: "All contact and contact", highlight: "#FFFF00" }] },
  ];

  it("colours the words when asked, and puts back exactly what was there", async () => {
    await open(highlighted);
    const before = opened.body();
    const marks = marksOf(await read(), words);
    expect(await show(marks, true)).toEqual({
      ok: true,
      value: { mode: "colour", reason: subject.marks, marked: 6, skipped: 0 },
    });
    const colours = opened
      .body()
      .flat()
      .filter(({ highlight }) => highlight === "#FF00FF");
    expect(colours.map(({ text }) => text).join("|")).toBe(
      "contact|contact|contact|cont|ac|t|contact|contact".replace("cont|ac|t", "c|ont|act"),
    );
    expect(await opened.ports.marks.clear()).toEqual({ ok: true, value: { restored: 9, lost: 0 } });
    expect(opened.body()).toEqual(before);
  });

  it("puts it back in a pane that was opened later", async () => {
    await open(highlighted);
    const before = opened.body();
    await show(marksOf(await read(), words), true);
    expect(await opened.ports.marks.leftOver()).toBe(false);
    opened = await opened.reopen();
    expect(await opened.ports.marks.leftOver()).toBe(true);
    await opened.ports.marks.clear();
    expect(opened.body()).toEqual(before);
    expect(await opened.ports.marks.leftOver()).toBe(false);
  });

  it("puts it back when it colours anew", async () => {
    await open(highlighted);
    const before = opened.body();
    const marks = marksOf(await read(), words);
    await show(marks, true);
    await show(marks.slice(0, 1), true);
    await show(marks, true);
    await opened.ports.marks.clear();
    expect(opened.body()).toEqual(before);
  });

  it("follows its words when paragraphs move and words around them change", async () => {
    await open(["A contact.", "The contact is here."]);
    await show(marksOf(await read(), words), true);
    await opened.insertParagraph(0, "New.");
    const replaced = await opened.ports.document.apply([
      {
        anchor: {
          paragraph: 2,
          hostId: null,
          paragraphText: "The contact is here.",
          range: { start: 15, end: 19 },
        },
        edits: [{ range: { start: 15, end: 19 }, text: "on Friday" }],
      },
    ]);
    expect(replaced).toMatchObject({ value: { refused: [] } });
    expect(await opened.ports.marks.clear()).toEqual({ ok: true, value: { restored: 2, lost: 0 } });
    expect(opened.body()).toEqual([
      [{ text: "New." }],
      [{ text: "A contact." }],
      [{ text: "The contact is on Friday." }],
    ]);
  });

  it("takes the colour from words that it replaced itself", async () => {
    await open([{ runs: [{ text: "The contact", highlight: "#FFFF00" }, { text: " ended." }] }]);
    const snapshot = await read();
    const [mark] = marksOf(snapshot, words);
    if (mark === undefined) throw new Error("the plan has a mark");
    await show([mark], true);
    await opened.ports.document.apply([
      { anchor: mark.anchor, edits: [{ range: mark.anchor.range, text: "family time" }] },
    ]);
    expect(await opened.ports.marks.clear()).toEqual({ ok: true, value: { restored: 1, lost: 0 } });
    expect(opened.body()).toEqual([[{ text: "The family time", highlight: "#FFFF00" }, { text: " ended." }]]);
  });

  it("says what it cannot find again", async () => {
    await open(["A contact.", "The contact."]);
    await show(marksOf(await read(), words), true);
    await opened.removeParagraph(1);
    expect(await opened.ports.marks.clear()).toEqual({ ok: true, value: { restored: 1, lost: 1 } });
    expect(opened.body()).toEqual([[{ text: "A contact." }]]);
  });
});
