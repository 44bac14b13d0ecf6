import type { Remark } from "../../src/app/ports";
import { docxFrom } from "./support/docx";
import { fakeSubject, openWord, subjects, type Opened, type OpenedWord } from "./support/subject";

let opened: Opened;
afterEach(() => opened.close());

const sentences = Array.from({ length: 8 }, (_, index) => `${String(index)}: Professionals will monitor.`);

async function remarksOn(count: number): Promise<Remark[]> {
  const read = await opened.ports.document.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.paragraphs.slice(0, count).map(({ index, hostId, text }) => ({
    text: `Plain Plan: who will do this? (${String(index)})`,
    anchor: {
      paragraph: index,
      hostId,
      paragraphText: text,
      range: { start: text.indexOf("monitor"), end: text.indexOf("monitor") + 7 },
    },
  }));
}

const able = [fakeSubject, ...subjects.filter(({ name, reviewed }) => reviewed && name !== fakeSubject.name)];

describe.each(able)("comments over $name", (subject) => {
  it("are added beside their words, and taken away as a set", async () => {
    opened = await subject.open(sentences);
    const before = opened.body();
    expect(opened.ports.comments.available).toBe(true);
    expect(await opened.ports.comments.add(await remarksOn(7))).toEqual({
      ok: true,
      value: { added: 7, refused: 0 },
    });
    expect(await opened.ports.comments.count()).toEqual({ ok: true, value: 7 });
    expect(opened.body()).toEqual(before);
    expect(await opened.ports.comments.removeAll()).toEqual({ ok: true, value: { removed: 7, kept: 0 } });
    expect(await opened.ports.comments.count()).toEqual({ ok: true, value: 0 });
  });

  it("leave out remarks whose words are gone", async () => {
    opened = await subject.open(sentences);
    const remarks = await remarksOn(3);
    await opened.type(1, { start: 0, end: 1 }, "x");
    expect(await opened.ports.comments.add(remarks)).toEqual({ ok: true, value: { added: 2, refused: 1 } });
  });

  it("are still known to a pane that was opened later", async () => {
    opened = await subject.open(sentences);
    await opened.ports.comments.add(await remarksOn(4));
    opened = await opened.reopen();
    expect(await opened.ports.comments.removeAll()).toEqual({ ok: true, value: { removed: 4, kept: 0 } });
  });
});

describe("comments in a document that others comment too", () => {
  const inWord = async (work: (context: Word.RequestContext) => Promise<void>): Promise<void> => {
    await word.word.Word.run(work);
  };
  const allComments = async (context: Word.RequestContext): Promise<Word.Comment[]> => {
    const comments = context.document.body.getComments();
    comments.load("items/content");
    await context.sync();
    return comments.items;
  };
  let word: OpenedWord;
  const open = async (): Promise<void> => {
    word = await openWord(docxFrom(sentences.map((text) => ({ runs: [{ text }] }))), "word-1.8");
    opened = word;
  };

  it.each([1, 3, 7])("are written three at a time at most: %i of them", async (count) => {
    await open();
    const remarks = await remarksOn(count);
    word.takeSyncs();
    await opened.ports.comments.add(remarks);
    // The texts, the places, and the comments.
    expect(word.takeSyncs()).toEqual([2 + Math.ceil(count / 3)]);
    expect(await word.references()).toBe(0);
  });

  it("leave the comments of others alone, and those of ours that somebody answered", async () => {
    await open();
    await inWord(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      paragraphs.items[0]?.getRange("Whole").insertComment("Mum agreed to this on the phone.");
      await context.sync();
    });
    await opened.ports.comments.add(await remarksOn(3));
    await inWord(async (context) => {
      const answered = (await allComments(context)).find(({ content }) => content.endsWith("(1)"));
      answered?.reply("Nan will.");
      await context.sync();
    });
    expect(await opened.ports.comments.removeAll()).toEqual({ ok: true, value: { removed: 2, kept: 1 } });
    let left: string[] = [];
    await inWord(async (context) => {
      left = (await allComments(context)).map(({ content }) => content);
    });
    expect(left.sort()).toEqual(["Mum agreed to this on the phone.", "Plain Plan: who will do this? (1)"]);
    expect(await opened.ports.comments.count()).toEqual({ ok: true, value: 0 });
  });
});

describe("comments below WordApi 1.4", () => {
  it("are said to be impossible", async () => {
    const old = subjects.find(({ name }) => name.includes("1.3"));
    if (old === undefined) throw new Error("there is an old Word");
    opened = await old.open(sentences);
    expect(opened.ports.comments.available).toBe(false);
    expect(await opened.ports.comments.add(await remarksOn(1))).toEqual({
      ok: false,
      error: { code: "unsupported", detail: "WordApi 1.4" },
    });
    expect(await opened.ports.comments.count()).toEqual({ ok: true, value: 0 });
  });
});
