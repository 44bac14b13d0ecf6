import fc from "fast-check";
import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import { changeBetween, type Anchor } from "../../../src/preview/model/anchors";
import type { AutomationHandle } from "../../../src/preview/model/engine";
import { Engine } from "../../../src/preview/model/engine";
import { Story } from "../../../src/preview/model/story";
import { docxOf, plain } from "../smallPlan";

const SEED = 20261122;

/** A story over plain paragraphs, with the engine's own way to change it behind the story's back. */
function open(paragraphs: readonly string[]) {
  const opened = createServerAutomationHost(docxOf(paragraphs.map(plain).join("")));
  if (!opened.ok) throw new Error(opened.reason);
  const engine = new Engine(opened.host, () => undefined);
  return { engine, story: new Story(engine) };
}

const span = (paragraph: AutomationHandle, from: number, to: number) => ({
  start: { paragraph, offset: from },
  end: { paragraph, offset: to },
});

const textAt = ({ start, end }: Anchor): string => start.block.text.slice(start.offset, end.offset);

/** Paragraphs of words that are all different, so that what stands somewhere tells where it came from. */
const paragraphs = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }).map((sizes) => {
  let word = 0;
  return sizes.map((size) =>
    Array.from({ length: size }, () => `w${String.fromCharCode(97 + word++)}`).join(" "),
  );
});

const edit = fc.record({
  kind: fc.constantFrom("type", "delete", "replace", "split", "join", "add", "remove"),
  paragraph: fc.nat(),
  from: fc.nat(),
  length: fc.nat(4),
  text: fc.constantFrom("X", "YZ", "Q Q", "long words"),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Changes the document as a person would, without telling the story. */
function apply(engine: Engine, story: Story, { kind, paragraph, from, length, text }: Edit): void {
  const blocks = engine.handles({ op: "getParagraphs", body: story.body });
  const index = paragraph % blocks.length;
  const handle = blocks[index];
  if (handle === undefined) return;
  const content = engine.text({ op: "getText", target: handle, projection: "model" });
  const start = from % (content.length + 1);
  const end = Math.min(content.length, start + length);
  const next = blocks[index + 1];
  switch (kind) {
    case "type":
      engine.ask({ op: "insertText", at: { paragraph: handle, offset: start }, text });
      return;
    case "delete":
      if (end > start) engine.ask({ op: "replaceSpan", span: span(handle, start, end), text: "" });
      return;
    case "replace":
      if (end > start) engine.ask({ op: "replaceSpan", span: span(handle, start, end), text });
      return;
    case "split":
      engine.ask({ op: "insertText", at: { paragraph: handle, offset: start }, text: "\n" });
      return;
    case "join":
      if (next === undefined) return;
      engine.ask({
        op: "replaceSpan",
        span: { start: { paragraph: handle, offset: content.length }, end: { paragraph: next, offset: 0 } },
        text: "",
      });
      return;
    case "add":
      engine.ask({ op: "insertParagraph", anchor: { paragraph: handle }, where: "after", text });
      return;
    case "remove":
      if (blocks.length > 1) engine.ask({ op: "deleteParagraph", paragraph: handle });
  }
}

describe(`places in the text (seed ${SEED})`, () => {
  it("stay on their words through any single edit that leaves the words alone", () => {
    fc.assert(
      fc.property(paragraphs, edit, (texts, change) => {
        const { engine, story } = open(texts);
        const anchors = story.blocks.flatMap((block) =>
          [...block.text.matchAll(/\w+/g)].map(({ index, 0: word }) => ({
            word,
            anchor: story.track({
              start: { block, offset: index },
              end: { block, offset: index + word.length },
            }),
          })),
        );
        apply(engine, story, change);
        story.reconcile();
        const left = story.blocks.map(({ text }) => text).join("\n");
        for (const { word, anchor } of anchors) {
          if (!anchor.start.block.alive) expect(left.split(/\W+/)).not.toContain(word);
          else if (new RegExp(`\\b${word}\\b`).test(left)) expect(textAt(anchor)).toBe(word);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("are always places: inside their paragraph, start before end, texts as the engine has them", () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.array(edit, { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
        (texts, changes, places) => {
          const { engine, story } = open(texts);
          const anchors = places.map(([paragraph, from, length]) => {
            const block = story.blocks[paragraph % story.blocks.length] ?? story.blocks[0];
            if (block === undefined) throw new Error("no paragraph");
            const start = from % (block.text.length + 1);
            const end = start + (length % (block.text.length - start + 1));
            return story.track({ start: { block, offset: start }, end: { block, offset: end } });
          });
          for (const change of changes) {
            apply(engine, story, change);
            story.reconcile();
            const handles = engine.handles({ op: "getParagraphs", body: story.body });
            const now = engine.texts(
              handles.map((target) => ({ op: "getText", target, projection: "model" })),
            );
            expect(story.blocks.map(({ text }) => text)).toEqual(now);
            for (const { start, end } of anchors) {
              if (!start.block.alive || !end.block.alive) continue;
              expect(start.offset).toBeLessThanOrEqual(start.block.text.length);
              expect(end.offset).toBeLessThanOrEqual(end.block.text.length);
              if (start.block === end.block) expect(start.offset).toBeLessThanOrEqual(end.offset);
            }
          }
        },
      ),
      { seed: SEED, numRuns: 100 },
    );
  });

  it("every paragraph keeps its id as long as it lives, and all ids differ", () => {
    fc.assert(
      fc.property(paragraphs, fc.array(edit, { maxLength: 6 }), (texts, changes) => {
        const { engine, story } = open(texts);
        const known = new Map(story.blocks.map((block) => [block, block.id]));
        for (const change of changes) {
          apply(engine, story, change);
          story.reconcile();
        }
        for (const block of story.blocks) if (known.has(block)) expect(block.id).toBe(known.get(block));
        expect(new Set(story.blocks.map(({ id }) => id)).size).toBe(story.blocks.length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe("the change between two texts", () => {
  it("turns one into the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const change = changeBetween(before, after);
        if (change === null) expect(before).toBe(after);
        else {
          const put = after.slice(change.from, change.until);
          expect(before.slice(0, change.from) + put + before.slice(change.to)).toBe(after);
        }
      }),
      { seed: SEED },
    );
  });
});
