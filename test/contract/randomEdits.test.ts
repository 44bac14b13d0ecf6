import fc from "fast-check";
import { applyEdits, type TextEdit } from "../../src/core/document/edit";
import type { Change } from "../../src/core/document/port";
import { undoChanges } from "../../src/core/document/undo";
import { FakeDocument } from "../fakes/fakeDocument";
import type { FakeParagraph, FakeRun } from "../fakes/fakeRuns";
import { docxFrom, joinedRuns } from "./support/docx";
import { openWord } from "./support/subject";

/** Few words, so that paragraphs repeat themselves, with what a search could stumble over. */
const word = fc.constantFrom("contact", "con", "tact", "a", "^p", "“it’s”", "it's", "😀", "é", "Mum");
const run: fc.Arbitrary<FakeRun> = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
    joined: fc.boolean(),
    look: fc.constantFrom(undefined, "b", "i"),
    highlight: fc.constantFrom(undefined, undefined, "#FFFF00"),
  })
  .map(({ words, joined, look, highlight }) => ({
    text: words.join(joined ? "" : " ") + " ",
    ...(look === undefined ? {} : { look }),
    ...(highlight === undefined ? {} : { highlight }),
  }));
const paragraph: fc.Arbitrary<FakeParagraph> = fc
  .array(run, { minLength: 0, maxLength: 4 })
  .map((runs) => ({ runs: joinedRuns(runs) }));
const body = fc.array(paragraph, { minLength: 1, maxLength: 6 });
const replacement = fc.array(fc.constantFrom("family", "time", "contact", "a", "^t", "’", ""), {
  maxLength: 3,
});

/** Edits of a text that start and end at its words, and do not meet. */
function editsOf(
  text: string,
  picks: readonly { from: number; length: number; now: readonly string[] }[],
): TextEdit[] {
  const places = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const edits: TextEdit[] = [];
  let next = 0;
  for (const { from, length, now } of picks) {
    const first = next + (from % 3);
    const last = Math.min(places.length - 1, first + (length % 2));
    const [start, end] = [places[first]?.start, places[last]?.end];
    if (start === undefined || end === undefined || first > last) break;
    edits.push({ range: { start, end }, text: now.join(" ") });
    next = last + 1;
  }
  return edits;
}

const picks = fc.array(fc.record({ from: fc.nat(5), length: fc.nat(3), now: replacement }), { maxLength: 3 });

describe("random changes of random documents", () => {
  it.each(["word-1.3", "word-1.8"] as const)(
    "write what they say and nothing else, and can be taken back: %s",
    async (pose) => {
      await fc.assert(
        fc.asyncProperty(body, fc.array(picks, { minLength: 6, maxLength: 6 }), async (paragraphs, all) => {
          const fake = new FakeDocument(paragraphs);
          const before = fake.texts();
          const changes: Change[] = before.flatMap((paragraphText, index) =>
            editsOf(paragraphText, all[index] ?? []).map((edit) => ({
              anchor: { paragraph: index, hostId: null, paragraphText, range: edit.range },
              edits: [edit],
            })),
          );
          const opened = await openWord(docxFrom(paragraphs), pose);
          try {
            const original = opened.body();
            const report = await opened.ports.document.apply(changes);
            if (!report.ok) throw new Error(report.error.code);
            const { applied, refused } = report.value;
            expect(applied.length + refused.length).toBe(changes.length);
            // Equal paragraphs at other places are never touched, and nothing is refused that stands where it was.
            expect(refused).toEqual([]);
            const wanted = before.map((text, index) =>
              applyEdits(
                text,
                changes.filter(({ anchor }) => anchor.paragraph === index).flatMap(({ edits }) => edits),
              ),
            );
            const texts = opened.body().map((runs) => runs.map(({ text }) => text).join(""));
            expect(texts).toEqual(wanted);
            const undone = await opened.ports.document.apply(undoChanges(applied));
            if (!undone.ok) throw new Error(undone.error.code);
            expect(undone.value.refused).toEqual([]);
            expect(opened.body().map((runs) => runs.map(({ text }) => text).join(""))).toEqual(
              original.map((runs) => runs.map(({ text }) => text).join("")),
            );
            expect(await opened.references()).toBe(0);
          } finally {
            await opened.close();
          }
        }),
        { seed: 20_261_122, numRuns: 60 },
      );
    },
    240_000,
  );

  it("words that are not written keep their look", async () => {
    await fc.assert(
      fc.asyncProperty(paragraph, picks, async (given, some) => {
        const fake = new FakeDocument([given]);
        const [text = ""] = fake.texts();
        const edits = editsOf(text, some);
        const [first] = edits;
        if (first === undefined) return;
        const change = {
          anchor: { paragraph: 0, hostId: null, paragraphText: text, range: first.range },
          edits,
        };
        const looks = (runs: readonly FakeRun[]): string[] =>
          runs.flatMap(({ text: words, look, highlight }) =>
            words.split("").map((letter) => `${letter}${look ?? ""}${highlight ?? ""}`),
          );
        const opened = await openWord(docxFrom([given]), "word-1.8");
        try {
          const before = looks(opened.body()[0] ?? []);
          await opened.ports.document.apply([change]);
          const after = looks(opened.body()[0] ?? []);
          const last = edits.at(-1) ?? first;
          const tail = text.length - last.range.end;
          expect(after.slice(0, first.range.start)).toEqual(before.slice(0, first.range.start));
          expect(after.slice(after.length - tail)).toEqual(before.slice(before.length - tail));
        } finally {
          await opened.close();
        }
      }),
      { seed: 20_261_122, numRuns: 40 },
    );
  }, 120_000);
});
