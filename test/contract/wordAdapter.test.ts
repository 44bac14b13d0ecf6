import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MarkAction } from "../../src/app/ports";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import { undoChanges } from "../../src/core/document/undo";
import type { Block } from "../../src/core/templates/block";
import { changedWords, documentXmlOf, sameXml } from "../e2e/support/documentXml";
import { smallPlan } from "../preview/smallPlan";
import { openWord, type OpenedWord } from "./support/subject";
import { changesOf, good, marksOf, placesOf, plainDocx, sentences } from "./support/places";

let opened: OpenedWord;
afterEach(() => opened.close());

const read = async (): Promise<DocumentSnapshot> => good(await opened.ports.document.read());

describe("inserting where it goes wrong", () => {
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: "New." },
    { kind: "heading", level: 5, text: "A style that the document lacks." },
    { kind: "table", title: "T", headerRows: [["A", "B"]], rows: [["1", "2"]], columnWidths: [50, 50] },
  ];

  it("takes back what was written when Word refuses in the middle", async () => {
    opened = await openWord(plainDocx(sentences(3)), "word-1.8");
    const before = documentXmlOf(opened.save());
    const result = await opened.ports.insert.insertBlocks(blocks, {
      at: "after",
      paragraph: 0,
      paragraphText: sentences(3)[0] ?? "",
    });
    // The preview's engine adds no styles; Word knows all built-in ones.
    expect(result).toMatchObject({ ok: false, error: { code: "unsupported" } });
    expect(sameXml(before, documentXmlOf(opened.save()))).toBe(true);
    expect(await opened.references()).toBe(0);
  });

  it("writes nothing into a read-only document", async () => {
    opened = await openWord(plainDocx(sentences(3)), "read-only");
    const before = documentXmlOf(opened.save());
    expect(await opened.ports.insert.insertBlocks(blocks, { at: "end" })).toMatchObject({
      error: { code: "read-only" },
    });
    expect(sameXml(before, documentXmlOf(opened.save()))).toBe(true);
  });

  it.each(["bad \u0000 text", "two\nlines", "half \ud83d pair"])(
    "refuses %j, which Word can't hold as text",
    async (text) => {
      opened = await openWord(plainDocx(sentences(1)), "word-1.8");
      expect(await opened.ports.insert.insertBlocks([{ kind: "paragraph", text }], { at: "end" })).toEqual({
        ok: false,
        error: { code: "unsupported", detail: "characters" },
      });
    },
  );

  it("never leaves half of it in a Word that fails now and then", async () => {
    opened = await openWord(plainDocx(sentences(2)), "failing-now-and-then");
    const small = blocks.filter(({ kind }) => kind !== "heading");
    for (let round = 0; round < 10; round += 1) {
      const before = opened.body().map((runs) => runs.map(({ text }) => text).join(""));
      const result = await opened.ports.insert.insertBlocks(small, { at: "end" });
      const now = opened.body().map((runs) => runs.map(({ text }) => text).join(""));
      if (result.ok) expect(now).toEqual([...before, ...result.value.texts]);
      else if (result.error.code !== "not-written") expect(now).toEqual(before);
    }
  });
});

describe.each(["word-1.3", "word-1.8", "word-1.8-perpetual"] as const)(
  "what is left behind as %s",
  (pose) => {
    it("no reference, whatever was asked", async () => {
      opened = await openWord(smallPlan(), pose);
      const snapshot = await read();
      const anchors = placesOf(snapshot, "ongoing");
      expect(anchors.length).toBeGreaterThan(2);
      for (const anchor of anchors) await opened.ports.document.reveal(anchor);
      await opened.ports.marks.show(marksOf(anchors), { allowColour: true });
      await opened.ports.document.apply(changesOf(anchors, "weekly"));
      await opened.ports.marks.clear();
      expect(await opened.references()).toBe(0);
    });

    it("an unchanged document.xml after marks came and went", async () => {
      const bytes = smallPlan();
      opened = await openWord(bytes, pose);
      const before = documentXmlOf(opened.save());
      await opened.ports.marks.show(marksOf(placesOf(await read(), "ongoing")), { allowColour: false });
      await opened.ports.marks.clear();
      expect(sameXml(before, documentXmlOf(opened.save()))).toBe(true);
    });

    it("a document that differs in the replaced words alone", async () => {
      opened = await openWord(smallPlan(), pose);
      const before = documentXmlOf(opened.save());
      const anchors = placesOf(await read(), "ongoing");
      const report = good(await opened.ports.document.apply(changesOf(anchors, "weekly")));
      const changed = changedWords(before, documentXmlOf(opened.save()));
      expect(report.refused).toEqual([]);
      expect(changed.map((one) => [one.before, one.after])).toEqual(anchors.map(() => ["ongoing", "weekly"]));
      for (const { formatsBefore, formatsAfter } of changed) expect(formatsAfter).toEqual(formatsBefore);
    });
  },
);

describe("things inside of words", () => {
  it("a footnote mark is never written over", async () => {
    opened = await openWord(smallPlan(), "word-1.8");
    const snapshot = await read();
    const [anchor] = placesOf(snapshot, "agreed to");
    if (anchor === undefined) throw new Error("the plan has the words");
    const report = good(await opened.ports.document.apply(changesOf([anchor], "is happy with")));
    expect(report.refused.map(({ problem }) => problem.code)).toEqual(["object-inside"]);
    // Beside it all is well, and the mark stays.
    const [before] = placesOf(snapshot, "agreed");
    if (before === undefined) throw new Error("the plan has the word");
    const second = good(await opened.ports.document.apply(changesOf([before], "said yes")));
    expect(second.refused).toEqual([]);
    expect(documentXmlOf(opened.save())).toContain("w:footnoteReference");
  });

  it("words with a footnote mark before them are underlined where they stand", async () => {
    opened = await openWord(smallPlan(), "word-1.8");
    await opened.ports.marks.show(marksOf(placesOf(await read(), "this")), { allowColour: false });
    expect((await opened.underlined()).map(({ words }) => words)).toEqual(["this"]);
  });
});

describe("a document that cannot be edited", () => {
  const open = async (): Promise<DocumentSnapshot> => {
    opened = await openWord(plainDocx(sentences(3)), "read-only");
    return read();
  };

  it("is read, and every change is refused with the reason", async () => {
    const anchors = placesOf(await open(), "contact");
    const report = good(await opened.ports.document.apply(changesOf(anchors, "family time")));
    expect(report.applied).toEqual([]);
    expect(new Set(report.refused.map(({ problem }) => problem.code))).toEqual(new Set(["read-only"]));
    expect(report.refused).toHaveLength(6);
    expect((await read()).paragraphs.map(({ text }) => text)).toEqual(sentences(3));
  });

  it("shows its places all the same", async () => {
    const [anchor] = placesOf(await open(), "contact");
    expect(anchor && (await opened.ports.document.reveal(anchor))).toEqual({ ok: true, value: undefined });
  });
});

describe("a Word that fails now and then", () => {
  it("never leaves a change half written, and says what it did", async () => {
    opened = await openWord(plainDocx(sentences(8)), "failing-now-and-then");
    let written = 0;
    for (let round = 0; round < 12; round += 1) {
      const snapshot = await opened.ports.document.read();
      if (!snapshot.ok) continue;
      const [anchor] = placesOf(snapshot.value, "contact");
      if (anchor === undefined) break;
      const report = await opened.ports.document.apply(changesOf([anchor], "family time"));
      if (report.ok) written += report.value.applied.length;
    }
    const texts = opened.body().map((runs) => runs.map(({ text }) => text).join(""));
    const whole = /^\d: (contact|family time) weekly, then (contact|family time) again\.$/;
    for (const text of texts) expect(text).toMatch(whole);
    expect(texts.join(" ").match(/family time/g)?.length ?? 0).toBe(written);
    expect(written).toBeGreaterThan(3);
  });
});

describe("what the person does in the document", () => {
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await opened.word.host.settled();
    await new Promise((resolve) => setTimeout(resolve, 30));
  };

  it("is told as a change from WordApi 1.6 on, until nobody listens", async () => {
    opened = await openWord(plainDocx(sentences(2)), "word-1.8");
    let told = 0;
    const stop = opened.ports.changes.onChanged(() => (told += 1));
    await settle();
    await opened.type(0, { start: 0, end: 1 }, "x");
    await settle();
    expect(told).toBeGreaterThan(0);
    stop();
    await settle();
    const before = told;
    await opened.type(0, { start: 0, end: 1 }, "y");
    await settle();
    expect(told).toBe(before);
  });

  it("is not told before WordApi 1.6, and nothing breaks", async () => {
    opened = await openWord(plainDocx(sentences(2)), "word-1.3");
    let told = 0;
    opened.ports.changes.onChanged(() => (told += 1))();
    await opened.type(0, { start: 0, end: 1 }, "x");
    await settle();
    expect(told).toBe(0);
  });

  it("a click on an underline names its mark", async () => {
    opened = await openWord(plainDocx(sentences(2)), "word-1.8");
    const actions: MarkAction[] = [];
    opened.ports.marks.onAction((action) => actions.push(action));
    await opened.ports.marks.show(marksOf(placesOf(await read(), "contact")), { allowColour: false });
    await settle();
    const drawn = await opened.annotationIds();
    expect(drawn).toHaveLength(4);
    const [first = "", second = ""] = drawn;
    opened.word.host.annotationClicked(first);
    opened.word.host.annotationAction(second, "Accept", "family time");
    await settle();
    expect(actions).toEqual([
      { type: "clicked", id: "0" },
      { type: "accepted", id: "1", suggestion: "family time" },
    ]);
  });
});

describe("while Word tracks changes", () => {
  it("what is written is read back well, and is taken back whole or not at all", async () => {
    opened = await openWord(plainDocx(["Ongoing contact."]), "word-1.8");
    await opened.word.Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackMineOnly";
      await context.sync();
    });
    const changes = changesOf(placesOf(await read(), "contact"), "family time");
    const report = good(await opened.ports.document.apply(changes));
    expect(report.refused).toEqual([]);
    expect((await read()).paragraphs[0]).toMatchObject({ text: "Ongoing family time.", revised: true });
    const undone = good(await opened.ports.document.apply(undoChanges(report.applied)));
    // The preview's engine refuses to write over its own tracked insertion; Word does it.
    const now = undone.applied.length === 1 ? "Ongoing contact." : "Ongoing family time.";
    expect(undone.applied.length + undone.refused.length).toBe(1);
    expect((await read()).paragraphs[0]).toMatchObject({ text: now });
    expect(undone.refused.map(({ problem }) => problem.code)).not.toContain("revised");
  });
});

describe("the sample plans", () => {
  const samples = ["outline-child-protection-plan", "child-in-need-plan", "safety-plan"];
  it.each(samples)("%s is read whole, and differs in replaced words alone", async (name) => {
    const bytes = new Uint8Array(readFileSync(join(process.cwd(), "assets", "samples", `${name}.docx`)));
    opened = await openWord(bytes, "word-1.8");
    const before = documentXmlOf(opened.save());
    const snapshot = await read();
    expect(snapshot.paragraphs.length).toBeGreaterThan(40);
    expect(snapshot.paragraphs.some(({ cell }) => cell !== null)).toBe(true);
    const changes = changesOf(placesOf(snapshot, "[Ss]upport(?= )"), "helping");
    const report = good(await opened.ports.document.apply(changes.map((change) => change)));
    expect(report.applied.length + report.refused.length).toBe(changes.length);
    const changed = changedWords(before, documentXmlOf(opened.save()));
    expect(changed).toHaveLength(report.applied.length);
    expect(await opened.references()).toBe(0);
  });
});
