import type { Remark } from "../../src/app/ports";
import { fakeSubject, subjects, type Opened } from "./support/subject";

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
