import type { Anchor } from "../../src/core/document/anchor";
import type { TextEdit } from "../../src/core/document/edit";
import type { ApplyReport, Change } from "../../src/core/document/port";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import { undoChanges } from "../../src/core/document/undo";
import type { FakeParagraph } from "../fakes/fakeRuns";
import { subjects, type Opened } from "./support/subject";

let opened: Opened;
afterEach(() => opened.close());

const good = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
const read = async (): Promise<DocumentSnapshot> => good(await opened.ports.document.read());
const apply = async (changes: readonly Change[]): Promise<ApplyReport> =>
  good(await opened.ports.document.apply(changes));
const texts = async (): Promise<string[]> => (await read()).paragraphs.map(({ text }) => text);

/** The n-th place of these words in a paragraph. */
function anchorOf(snapshot: DocumentSnapshot, paragraph: number, words: string, nth = 0): Anchor {
  const one = snapshot.paragraphs[paragraph];
  if (one === undefined) throw new Error("no such paragraph");
  let start = -1;
  for (let seen = 0; seen <= nth; seen += 1) start = one.text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`"${words}" is not in "${one.text}"`);
  return {
    paragraph,
    hostId: one.hostId,
    paragraphText: one.text,
    range: { start, end: start + words.length },
  };
}

const put = (anchor: Anchor, text: string, ...more: readonly TextEdit[]): Change => ({
  anchor,
  edits: [{ range: anchor.range, text }, ...more],
});

const codes = ({ refused }: ApplyReport): string[] => refused.map(({ problem }) => problem.code);

describe.each(subjects)("$name", (subject) => {
  const { reviewed } = subject;
  const open = (paragraphs: Parameters<typeof subject.open>[0]): Promise<Opened> => subject.open(paragraphs);

  describe("reading", () => {
    it("gives every paragraph in reading order, table cells included", async () => {
      opened = await open([
        { runs: [{ text: "Plan for Ade" }], headingLevel: 1 },
        { runs: [{ text: "Staff will pro" }, { text: "vide", look: "b" }, { text: " support." }] },
        { runs: [{ text: "Ring school." }], listItem: true },
        "",
        { runs: [{ text: "Need" }], cell: { table: 0, row: 0, column: 0 } },
        { runs: [{ text: "Action" }], cell: { table: 0, row: 0, column: 1 } },
        { runs: [{ text: "School" }], cell: { table: 0, row: 1, column: 0 } },
        { runs: [{ text: "Sam rings." }], cell: { table: 0, row: 1, column: 1 } },
        { runs: [{ text: "Every week." }], cell: { table: 0, row: 1, column: 1 } },
        "Between.",
        { runs: [{ text: "Other" }], cell: { table: 1, row: 0, column: 0 } },
        "End.",
      ]);
      const { paragraphs } = await read();
      expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, index) => index));
      expect(
        paragraphs.map(({ text, headingLevel, listItem, cell, revised }) => [
          text,
          headingLevel,
          listItem,
          cell === null ? "-" : `${String(cell.table)}:${String(cell.row)}.${String(cell.column)}`,
          revised,
        ]),
      ).toEqual([
        ["Plan for Ade", 1, false, "-", false],
        ["Staff will provide support.", 0, false, "-", false],
        ["Ring school.", 0, true, "-", false],
        ["", 0, false, "-", false],
        ["Need", 0, false, "0:0.0", false],
        ["Action", 0, false, "0:0.1", false],
        ["School", 0, false, "0:1.0", false],
        ["Sam rings.", 0, false, "0:1.1", false],
        ["Every week.", 0, false, "0:1.1", false],
        ["Between.", 0, false, "-", false],
        ["Other", 0, false, "1:0.0", false],
        ["End.", 0, false, "-", false],
      ]);
    });

    if (reviewed) {
      it("gives the text as reviewed, and says where that is not what is shown", async () => {
        opened = await open([
          {
            runs: [
              { text: "Contact is " },
              { text: "asap", tracked: "deleted" },
              { text: "by May", tracked: "inserted" },
              { text: " at home." },
            ],
          },
          { runs: [{ text: "Only " }, { text: "new ", tracked: "inserted" }, { text: "words." }] },
        ]);
        const { paragraphs } = await read();
        expect(paragraphs.map(({ text, revised }) => [text, revised])).toEqual([
          ["Contact is by May at home.", true],
          ["Only new words.", false],
        ]);
      });
    }
  });

  describe("showing a place", () => {
    it("works for what still stands there, also when its paragraph moved", async () => {
      opened = await open(["One plan.", "Ongoing support."]);
      const anchor = anchorOf(await read(), 1, "support");
      expect(await opened.ports.document.reveal(anchor)).toEqual({ ok: true, value: undefined });
      await opened.insertParagraph(0, "New.");
      expect(await opened.ports.document.reveal(anchor)).toEqual({ ok: true, value: undefined });
    });

    it.each([
      { name: "the words were changed", edit: () => opened.type(1, { start: 0, end: 7 }, "Steady") },
      {
        name: "other words of the paragraph were changed",
        edit: () => opened.type(1, { start: 15, end: 16 }, "!"),
      },
      { name: "the paragraph is gone", edit: () => opened.removeParagraph(1) },
    ])("is refused as stale when $name", async ({ edit }) => {
      opened = await open(["One plan.", "Ongoing support.", "End."]);
      const anchor = anchorOf(await read(), 1, "support");
      await edit();
      expect(await opened.ports.document.reveal(anchor)).toMatchObject({
        ok: false,
        error: { code: "stale" },
      });
    });
  });

  describe("writing", () => {
    it("changes the words and keeps the formatting around them", async () => {
      opened = await open([
        {
          runs: [
            { text: "We will " },
            { text: "continue ", look: "b" },
            { text: "supervised contact", look: "i" },
            { text: " weekly." },
          ],
        },
      ]);
      const anchor = anchorOf(await read(), 0, "supervised contact");
      const report = await apply([put(anchor, "supervised family time")]);
      expect(report.applied.map(({ paragraph, before, after }) => [paragraph, before, after])).toEqual([
        [0, "We will continue supervised contact weekly.", "We will continue supervised family time weekly."],
      ]);
      expect(report.refused).toEqual([]);
      expect(opened.body()).toEqual([
        [
          { text: "We will " },
          { text: "continue ", look: "b" },
          { text: "supervised family time", look: "i" },
          { text: " weekly." },
        ],
      ]);
    });

    it("writes into words that stand in several runs, taking the look of the first", async () => {
      opened = await open([{ runs: [{ text: "An ong" }, { text: "oi", look: "b" }, { text: "ng need." }] }]);
      const report = await apply([put(anchorOf(await read(), 0, "ongoing"), "unmet")]);
      expect(report.refused).toEqual([]);
      expect(await texts()).toEqual(["An unmet need."]);
    });

    it("takes the place that was meant among equal words", async () => {
      opened = await open(["contact, contact and contact"]);
      await apply([put(anchorOf(await read(), 0, "contact", 1), "family time")]);
      expect(await texts()).toEqual(["contact, family time and contact"]);
    });

    it("writes two edits of one change, such as a word and its article", async () => {
      opened = await open(["There is a identified need here."]);
      const snapshot = await read();
      const article = anchorOf(snapshot, 0, "a identified").range;
      const anchor = anchorOf(snapshot, 0, "identified need");
      await apply([
        put(anchor, "known worry", { range: { start: article.start, end: article.start + 1 }, text: "the" }),
      ]);
      expect(await texts()).toEqual(["There is the known worry here."]);
    });

    it("writes many changes at once, in one paragraph and in many, each keeping its look", async () => {
      const paragraph = (index: number): FakeParagraph => ({
        runs: [
          { text: `${String(index)} contact `, ...(index % 2 === 0 ? { look: "b" } : {}) },
          { text: "and contact again." },
        ],
      });
      opened = await open(Array.from({ length: 12 }, (_, index) => paragraph(index)));
      const snapshot = await read();
      const changes = snapshot.paragraphs.flatMap((_, index) =>
        [0, 1].map((nth) => put(anchorOf(snapshot, index, "contact", nth), "family time")),
      );
      const report = await apply(changes);
      expect(report.refused).toEqual([]);
      expect(report.applied.map(({ change }) => change)).toEqual(changes);
      expect(await texts()).toEqual(
        snapshot.paragraphs.map((_, index) => `${String(index)} family time and family time again.`),
      );
      expect(opened.body()[0]).toEqual([
        { text: "0 family time ", look: "b" },
        { text: "and family time again." },
      ]);
    });

    it.each([
      { name: "at the start of a paragraph", words: "Mum", now: "Ade’s mum", after: "Ade’s mum agreed" },
      { name: "at the end", words: "agreed", now: "agreed to it", after: "Mum agreed to it" },
      { name: "taking words out", words: "Mum ", now: "", after: "agreed" },
      { name: "putting nothing new", words: "Mum", now: "Mum", after: "Mum agreed" },
    ])("writes $name", async ({ words, now, after }) => {
      opened = await open(["Mum agreed"]);
      const report = await apply([put(anchorOf(await read(), 0, words), now)]);
      expect(report.refused).toEqual([]);
      expect(await texts()).toEqual([after]);
    });

    it("writes words that Word's search reads as codes, quotes and emoji as they are", async () => {
      opened = await open(["2^3 and ^p: “it’s” 😀 *? [x] <y>", "Zoë’s plan"]);
      const snapshot = await read();
      const report = await apply([
        put(anchorOf(snapshot, 0, "2^3 and ^p"), "8 ^t"),
        put(anchorOf(snapshot, 0, "“it’s” 😀"), "‘that’ 😁"),
        put(anchorOf(snapshot, 0, "*? [x]"), "x"),
        put(anchorOf(snapshot, 1, "Zoë’s"), "Zoe's"),
      ]);
      expect(report.refused).toEqual([]);
      expect(await texts()).toEqual(["8 ^t: ‘that’ 😁 x <y>", "Zoe's plan"]);
    });

    it("finds the straight quotation mark that was meant beside a curly one", async () => {
      opened = await open(["It’s or It's ongoing"]);
      await apply([put(anchorOf(await read(), 0, "It's"), "It is")]);
      expect(await texts()).toEqual(["It’s or It is ongoing"]);
    });

    it("writes over more than Word's search can take", async () => {
      const long = Array.from({ length: 60 }, (_, index) => `word${String(index)}`).join(" ");
      opened = await open([`Before. ${long}. After.`]);
      const report = await apply([put(anchorOf(await read(), 0, long), "In short")]);
      expect(report.refused).toEqual([]);
      expect(await texts()).toEqual(["Before. In short. After."]);
    });

    it("follows a paragraph that moved", async () => {
      opened = await open(["One.", "Ongoing support."]);
      const anchor = anchorOf(await read(), 1, "Ongoing");
      await opened.insertParagraph(0, "New.");
      const report = await apply([put(anchor, "Weekly")]);
      expect(report.applied.map(({ paragraph }) => paragraph)).toEqual([2]);
      expect(await texts()).toEqual(["New.", "One.", "Weekly support."]);
    });

    it("refuses what was changed meanwhile, and writes the rest", async () => {
      opened = await open(["Ongoing support.", "Ongoing work."]);
      const snapshot = await read();
      const changes = [
        put(anchorOf(snapshot, 0, "Ongoing"), "Weekly"),
        put(anchorOf(snapshot, 1, "Ongoing"), "Weekly"),
      ];
      await opened.type(0, { start: 8, end: 15 }, "help");
      const report = await apply(changes);
      expect(codes(report)).toEqual(["stale"]);
      expect(report.refused[0]?.change).toBe(changes[0]);
      expect(await texts()).toEqual(["Ongoing help.", "Weekly work."]);
    });

    it("refuses the second of two changes that meet, and writes the first", async () => {
      opened = await open(["Ongoing support."]);
      const snapshot = await read();
      const report = await apply([
        put(anchorOf(snapshot, 0, "Ongoing support"), "Weekly help"),
        put(anchorOf(snapshot, 0, "support"), "visits"),
      ]);
      expect(codes(report)).toEqual(["stale"]);
      expect(await texts()).toEqual(["Weekly help."]);
    });

    it("refuses a range outside of the text", async () => {
      opened = await open(["Plan."]);
      const anchor = anchorOf(await read(), 0, "Plan");
      expect(codes(await apply([{ anchor, edits: [{ range: { start: 3, end: 99 }, text: "x" }] }]))).toEqual([
        "stale",
      ]);
      expect(await texts()).toEqual(["Plan."]);
    });

    it("refuses a locked content control, and writes the rest", async () => {
      opened = await open([{ runs: [{ text: "Ongoing support." }], locked: true }, "Ongoing work."]);
      const snapshot = await read();
      const report = await apply([
        put(anchorOf(snapshot, 0, "Ongoing"), "Weekly"),
        put(anchorOf(snapshot, 1, "Ongoing"), "Weekly"),
      ]);
      expect(codes(report)).toEqual(["locked"]);
      expect(await texts()).toEqual(["Ongoing support.", "Weekly work."]);
    });

    if (reviewed) {
      it.each([
        {
          name: "a deletion inside",
          runs: [{ text: "on" }, { text: "xx", tracked: "deleted" }, { text: "going work" }],
        },
        {
          name: "an insertion inside",
          runs: [{ text: "on" }, { text: "go", tracked: "inserted" }, { text: "ing work" }],
        },
        { name: "all of it inserted", runs: [{ text: "ongoing", tracked: "inserted" }, { text: " work" }] },
      ] as const)("refuses words with tracked changes: $name", async ({ runs }) => {
        opened = await open([{ runs }]);
        const before = opened.body();
        expect(codes(await apply([put(anchorOf(await read(), 0, "ongoing"), "weekly")]))).toEqual([
          "revised",
        ]);
        expect(opened.body()).toEqual(before);
      });

      it.each([
        {
          name: "behind a deletion",
          runs: [{ text: "old ", tracked: "deleted" }, { text: "an ongoing need" }],
        },
        {
          name: "before a deletion",
          runs: [{ text: "an ongoing need" }, { text: " here", tracked: "deleted" }],
        },
        {
          name: "behind an insertion",
          runs: [{ text: "now ", tracked: "inserted" }, { text: "an ongoing need" }],
        },
      ] as const)("writes beside tracked changes and leaves them: $name", async ({ runs }) => {
        opened = await open([{ runs }]);
        const tracked = (): string[] =>
          opened
            .body()
            .flat()
            .flatMap(({ text, tracked: how }) => (how === undefined ? [] : [`${how} ${text}`]));
        const before = tracked();
        const report = await apply([put(anchorOf(await read(), 0, "ongoing"), "unmet")]);
        expect(report.refused).toEqual([]);
        expect((await texts())[0]).toContain("an unmet need");
        expect(tracked()).toEqual(before);
      });
    }

    it("is put back by its undo, formatting around included", async () => {
      opened = await open([
        { runs: [{ text: "Some " }, { text: "ongoing contact", look: "b" }, { text: " and contact." }] },
        "No contact.",
      ]);
      const before = opened.body();
      const snapshot = await read();
      const { applied } = await apply([
        put(anchorOf(snapshot, 0, "contact"), "family time"),
        put(anchorOf(snapshot, 0, "contact", 1), "family time"),
        put(anchorOf(snapshot, 1, "contact"), "family time"),
      ]);
      expect(await texts()).toEqual(["Some ongoing family time and family time.", "No family time."]);
      const undone = await apply(undoChanges(applied));
      expect(undone.refused).toEqual([]);
      expect(opened.body()).toEqual(before);
    });
  });

  describe("what surrounds the document", () => {
    it("keeps small values with the plan", async () => {
      opened = await open(["Plan."]);
      expect(opened.ports.planStore.get("ignored")).toBeNull();
      expect((await opened.ports.planStore.set("ignored", "[1]")).ok).toBe(true);
      opened = await opened.reopen();
      expect(opened.ports.planStore.get("ignored")).toBe("[1]");
    });

    it("keeps the person's choices", async () => {
      opened = await open(["Plan."]);
      expect(opened.ports.preferences.get("colour")).toBeNull();
      opened.ports.preferences.set("colour", "yes");
      expect(opened.ports.preferences.get("colour")).toBe("yes");
    });
  });
});
