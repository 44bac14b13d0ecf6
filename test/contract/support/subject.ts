import type { Ports } from "../../../src/app/ports";
import type { TextRange } from "../../../src/core/text/range";
import type { PoseName } from "../../../src/preview/poses";
import type { StoredSettings } from "../../../src/preview/host";
import { openInNode, type NodeWord } from "../../../src/preview/node/openInNode";
import { blockTexts } from "../../../src/word/blockTexts";
import { createWordPorts } from "../../../src/word/wordPorts";
import { FakeDocument } from "../../fakes/fakeDocument";
import type { FakeParagraph, FakeRun } from "../../fakes/fakeRuns";
import { docxFrom, joinedRuns, runsIn } from "./docx";

export interface Underlined {
  readonly paragraph: number;
  readonly words: string;
  readonly colour: string | null;
}

/** A document that is open, whatever stands behind it. */
export interface Opened {
  readonly ports: Ports;
  /** The runs of every paragraph; runs that look alike are one. */
  body(): FakeRun[][];
  /** As if a person typed over these characters. */
  type(paragraph: number, range: TextRange, text: string): Promise<void>;
  insertParagraph(at: number, text: string): Promise<void>;
  /** As if a person clicked into this paragraph. */
  putCursor(paragraph: number): Promise<void>;
  removeParagraph(at: number): Promise<void>;
  underlined(): Promise<Underlined[]>;
  /** The texts of every paragraph of each document that was opened beside this one. */
  newDocuments(): readonly (readonly string[])[];
  /** Closes the pane and opens a new one over the same document. */
  reopen(): Promise<Opened>;
  close(): Promise<void>;
}

export interface OpenedWord extends Opened {
  readonly word: NodeWord;
  /** Round trips of each run since the last time this was asked. */
  takeSyncs(): number[];
  save(): Uint8Array;
  /** Word's ids of all underlines, in reading order. */
  annotationIds(): Promise<string[]>;
  /** Resolves when Word has nothing left to do; then no reference may be left. */
  references(): Promise<number>;
}

export interface Subject {
  readonly name: string;
  /** Tells tracked changes from text (WordApi 1.4). */
  readonly reviewed: boolean;
  readonly marks: "underline" | "old-word" | "refused";
  open(paragraphs: readonly (string | FakeParagraph)[], without?: "new documents"): Promise<Opened>;
}

const filled = (given: readonly (string | FakeParagraph)[]): FakeParagraph[] =>
  given.map((one) => (typeof one === "string" ? { runs: one === "" ? [] : [{ text: one }] } : one));

function openedFake(fake: FakeDocument): Opened {
  return {
    ports: fake.ports(),
    body: () => fake.paragraphs.map(({ runs }) => joinedRuns(runs)),
    type: (paragraph, range, text) => Promise.resolve(fake.type(paragraph, range, text)),
    insertParagraph: (at, text) => Promise.resolve(fake.insertParagraph(at, text)),
    removeParagraph: (at) => Promise.resolve(fake.removeParagraph(at)),
    putCursor: (paragraph) => {
      fake.cursor = paragraph;
      return Promise.resolve();
    },
    underlined: () =>
      Promise.resolve(
        fake.underlined.map(({ anchor: { paragraph, paragraphText, range } }) => ({
          paragraph,
          words: paragraphText.slice(range.start, range.end),
          colour: null,
        })),
      ),
    newDocuments: () => fake.newDocuments.map(({ blocks }) => blocks.flatMap(blockTexts)),
    reopen: () => Promise.resolve(openedFake(fake)),
    close: () => Promise.resolve(),
  };
}

export const fakeSubject: Subject = {
  name: "the fake",
  reviewed: true,
  marks: "underline",
  open: (paragraphs, without) =>
    Promise.resolve(
      openedFake(
        new FakeDocument(filled(paragraphs), without === undefined ? {} : { refusesDocuments: true }),
      ),
    ),
};

/** The pane's globals, for as long as its document is open. Jest must not find a whole window there. */
const globals = globalThis as { Word?: unknown; Office?: unknown; window?: unknown };

/** Opens the bytes in node with the real Office.js and the Word adapter over it. */
export async function openWord(
  bytes: Uint8Array,
  pose: PoseName,
  settings: StoredSettings = {},
  without?: "new documents",
): Promise<OpenedWord> {
  const word = await openInNode(bytes, { pose, settings, newDocuments: without === undefined });
  globals.Word = word.Word;
  globals.Office = word.Office;
  globals.window = { localStorage: word.window.localStorage };
  const syncs: number[] = [];
  const ports = await createWordPorts({ onRun: (count) => syncs.push(count) });
  if (ports === null) throw new Error("the preview host is no Word");
  /** As a person at the keyboard would: not through the adapter. */
  const edit = (work: (items: readonly Word.Paragraph[]) => void): Promise<void> =>
    word.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      work(paragraphs.items);
      await context.sync();
    });
  const close = async (): Promise<void> => {
    await word.host.settled();
    word.close();
    delete globals.Word;
    delete globals.Office;
    delete globals.window;
  };
  return {
    word,
    ports,
    body: () => runsIn(word.save()),
    type: (paragraph, { start, end }, text) =>
      edit((items) => {
        const one = items[paragraph];
        one?.getRange("Content").insertText(one.text.slice(0, start) + text + one.text.slice(end), "Replace");
      }),
    insertParagraph: (at, text) => edit((items) => void items[at]?.insertParagraph(text, "Before")),
    removeParagraph: (at) => edit((items) => void items[at]?.delete()),
    putCursor: (paragraph) => edit((items) => items[paragraph]?.select("End")),
    underlined: () =>
      word.Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/text");
        await context.sync();
        const found = paragraphs.items.map((paragraph) => {
          const annotations = paragraph.getAnnotations();
          annotations.load("items/id,items/critiqueAnnotation/critique");
          return annotations;
        });
        await context.sync();
        return found.flatMap(({ items }, paragraph) =>
          items.map(({ critiqueAnnotation: { critique } }) => ({
            paragraph,
            words: (paragraphs.items[paragraph]?.text ?? "").slice(
              critique.start,
              critique.start + critique.length,
            ),
            colour: String(critique.colorScheme),
          })),
        );
      }),
    newDocuments: () =>
      word.newDocuments.map((made) => runsIn(made).map((runs) => runs.map(({ text }) => text).join(""))),
    reopen: async () => {
      await word.host.settled();
      const bytesNow = word.save();
      const kept = word.host.settings();
      await close();
      return openWord(bytesNow, pose, kept);
    },
    close,
    annotationIds: () =>
      word.Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/text");
        await context.sync();
        const found = paragraphs.items.map((paragraph) => {
          const annotations = paragraph.getAnnotations();
          annotations.load("items/id");
          return annotations;
        });
        await context.sync();
        return found.flatMap(({ items }) => items.map(({ id }) => id));
      }),
    takeSyncs: () => syncs.splice(0),
    save: () => word.save(),
    references: async () => {
      // References are let go in a batch of their own, which nobody waits for.
      for (let turn = 0; turn < 50 && word.host.referencesLeft() > 0; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await word.host.settled();
      }
      return word.host.referencesLeft();
    },
  };
}

const wordSubject = (pose: PoseName, about: Pick<Subject, "reviewed" | "marks">): Subject => ({
  name: `Word posing as ${pose}`,
  ...about,
  open: (paragraphs, without) => openWord(docxFrom(filled(paragraphs)), pose, {}, without),
});

export const subjects: readonly Subject[] = [
  fakeSubject,
  wordSubject("word-1.3", { reviewed: false, marks: "old-word" }),
  wordSubject("word-1.8", { reviewed: true, marks: "underline" }),
  wordSubject("word-1.8-perpetual", { reviewed: true, marks: "refused" }),
];
