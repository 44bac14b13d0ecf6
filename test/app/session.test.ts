import { err } from "../../src/core/result";
import { ignoredKey } from "../../src/app/ignored";
import { testPane } from "./pane";
import { after, checked } from "./steps";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("checking", () => {
  it("lists the sure findings in the order of the text and marks them", async () => {
    const pane = await checked(testPane());
    expect(pane.words()).toEqual(["siblings", "siblings", "ZETA", "robust", "Siblings"]);
    expect(pane.state().check.status).toBe("ready");
    expect(pane.document.underlined).toHaveLength(5);
    expect(pane.state().marks).toMatchObject({ status: "shown", report: { mode: "underline", marked: 5 } });
  });

  it("gives findings in equal surroundings ids of their own", async () => {
    const pane = await checked(testPane(["See siblings.", "See siblings.", "See siblings."]));
    const ids = [0, 1, 2].map((nth) => pane.idOf("siblings", nth));
    expect(new Set(ids).size).toBe(3);
  });

  it("says that it was refused, and keeps the list of before", async () => {
    let refuse = false;
    const pane = await checked(
      testPane(undefined, {}, (_document, ports) => ({
        ...ports,
        document: {
          ...ports.document,
          read: () =>
            refuse ? Promise.resolve(err({ code: "timed-out", detail: null })) : ports.document.read(),
        },
      })),
    );
    refuse = true;
    await after(pane.session.check());
    expect(pane.state().check).toMatchObject({ status: "failed", problem: { code: "timed-out" } });
    expect(pane.words()).toHaveLength(5);
  });

  it("turns a thrown fault into a problem, never into silence", async () => {
    const pane = testPane(undefined, {}, (_document, ports) => ({
      ...ports,
      document: { ...ports.document, read: () => Promise.reject(new TypeError("boom")) },
    }));
    await after(pane.session.check());
    expect(pane.state().check).toMatchObject({
      status: "failed",
      problem: { code: "broken", detail: "TypeError" },
    });
  });

  it("shows how far it is only when it takes longer than half a second", async () => {
    const pane = testPane(undefined, { delay: 2_000 });
    const check = pane.session.check();
    await jest.advanceTimersByTimeAsync(400);
    expect(pane.state().check).toMatchObject({ status: "checking", pace: "quick" });
    await jest.advanceTimersByTimeAsync(200);
    expect(pane.state().check).toMatchObject({ status: "checking", pace: "slow" });
    await after(check, 5_000);
    expect(pane.state().check.status).toBe("ready");
  });

  it("can be stopped, and drops what comes too late", async () => {
    const pane = testPane(undefined, { delay: 1_000 });
    const check = pane.session.check();
    await jest.advanceTimersByTimeAsync(100);
    pane.session.stopCheck();
    await after(check, 3_000);
    expect(pane.state().check).toEqual({ status: "idle" });
    expect(pane.words()).toEqual([]);
  });
});

describe("choosing", () => {
  it("opens the card and shows the place in the document", async () => {
    const pane = await checked(testPane());
    await after(pane.session.choose(pane.idOf("ZETA")));
    expect(pane.state().open).toBe(pane.idOf("ZETA"));
    expect(pane.document.shown).toEqual({ paragraph: 2, range: { start: 4, end: 8 } });
  });

  it("selects the whole sentence to write it anew", async () => {
    const pane = await checked(testPane());
    await after(pane.session.writeIt(pane.idOf("siblings", 1)));
    expect(pane.document.shown).toEqual({ paragraph: 1, range: { start: 33, end: 55 } });
  });

  it("is refused as stale when the words are gone, and marks the list as perhaps out of date", async () => {
    const pane = await checked(testPane());
    pane.document.paragraphs = pane.document.paragraphs.slice(0, 2);
    await after(pane.session.choose(pane.idOf("ZETA")));
    expect(pane.state().notice).toMatchObject({ type: "problem", problem: { doing: "show", code: "stale" } });
    expect(pane.state().check).toMatchObject({ status: "ready", freshness: "stale" });
  });
});

describe("a document that changes under the list", () => {
  it("marks the list, and brings it up to date once the document rests", async () => {
    const pane = await checked(testPane());
    await after(null, 3_000);
    pane.document.insertParagraph(1, "Robust siblings.");
    expect(pane.state().check).toMatchObject({ freshness: "stale" });
    await after(null, 900);
    pane.document.type(1, { start: 0, end: 6 }, "Kind");
    await after(null, 900);
    expect(pane.words()).toHaveLength(5);
    await after(null, 200);
    expect(pane.words()).toEqual(["siblings", "siblings", "siblings", "ZETA", "robust", "Siblings"]);
    expect(pane.state().check).toMatchObject({ freshness: "fresh" });
  });

  it("keeps the open card and the place of the keys", async () => {
    const pane = await checked(testPane());
    await after(null, 3_000);
    const id = pane.idOf("robust");
    await after(pane.session.choose(id));
    pane.document.insertParagraph(0, "Hello.");
    await after(null, 1_500);
    expect(pane.state()).toMatchObject({ open: id, current: id });
  });

  it("does not take its own writing for somebody else's", async () => {
    const pane = await checked(testPane());
    const seen: string[] = [];
    pane.store.subscribe(() => {
      const { check } = pane.state();
      if (check.status === "ready") seen.push(check.freshness);
    });
    await after(pane.session.replace(pane.idOf("ZETA"), 0), 3_000);
    expect(seen).not.toContain("stale");
  });

  it("does not read a slow document again unasked", async () => {
    const pane = testPane(undefined, { delay: 3_000 });
    await after(pane.session.start(), 4_000);
    await after(pane.session.check(), 20_000);
    pane.document.insertParagraph(1, "Robust.");
    await after(null, 20_000);
    expect(pane.words()).toContain("Robust");
    pane.document.insertParagraph(1, "Robust again.");
    await after(null, 20_000);
    expect(pane.words().filter((word) => word === "Robust")).toHaveLength(1);
    expect(pane.state().check).toMatchObject({ freshness: "stale" });
  });

  it("stops listening at the end", async () => {
    const pane = await checked(testPane());
    await after(null, 3_000);
    pane.session.end();
    pane.document.insertParagraph(1, "Robust.");
    await after(null, 3_000);
    expect(pane.state().check).toMatchObject({ freshness: "fresh" });
    expect(pane.words()).not.toContain("Robust");
  });
});

describe("marks", () => {
  it("says why there are none, and colours only when asked to", async () => {
    const pane = await checked(testPane(undefined, { underlines: "old-word" }));
    expect(pane.state().marks).toMatchObject({ report: { mode: "none", reason: "old-word" } });
    expect(pane.document.paragraphs[2]?.runs).toHaveLength(1);
    await after(pane.session.colourWords());
    expect(pane.state().marks).toMatchObject({ report: { mode: "colour" } });
    expect(pane.document.paragraphs[2]?.runs[1]).toMatchObject({ highlight: expect.any(String) as string });
    await after(pane.session.takeColoursAway());
    expect(pane.document.paragraphs[2]?.runs).toEqual([{ text: "The ZETA will make a robust plan nearby." }]);
    expect(pane.state()).toMatchObject({ colour: "not-asked", notice: { type: "colours-gone", lost: 0 } });
  });

  it("offers to take away the colours of an earlier session", async () => {
    const pane = testPane(undefined, {}, (_document, ports) => ({
      ...ports,
      marks: { ...ports.marks, leftOver: () => Promise.resolve(true) },
    }));
    await after(pane.session.start());
    expect(pane.state().marks).toEqual({ status: "off", leftOver: true });
  });

  it("opens a finding whose underline is clicked, and leaves the focus where it is", async () => {
    const pane = await checked(testPane());
    pane.document.act({ type: "clicked", id: pane.idOf("ZETA") });
    await after(null);
    expect(pane.state()).toMatchObject({ open: pane.idOf("ZETA"), focusRequests: 0 });
  });

  it("ignores here what is rejected in the document", async () => {
    const pane = await checked(testPane());
    pane.document.act({ type: "rejected", id: pane.idOf("ZETA") });
    await after(null);
    expect(pane.words()).not.toContain("ZETA");
  });

  it("puts an accepted suggestion in when Word did not", async () => {
    const pane = await checked(testPane());
    pane.document.act({ type: "accepted", id: pane.idOf("ZETA"), suggestion: "zebra team" });
    await after(null, 100);
    expect(pane.document.texts()[2]).toBe("The zebra team will make a robust plan nearby.");
  });

  it("does not write twice when Word did", async () => {
    const pane = await checked(testPane());
    const id = pane.idOf("ZETA");
    pane.document.type(2, { start: 4, end: 8 }, "zebra team");
    pane.document.act({ type: "accepted", id, suggestion: "zebra team" });
    await after(null, 100);
    expect(pane.document.texts()[2]).toBe("The zebra team will make a robust plan nearby.");
    expect(pane.words()).not.toContain("ZETA");
  });

  it("keeps the list when marking fails", async () => {
    const pane = await checked(
      testPane(undefined, {}, (_document, ports) => ({
        ...ports,
        marks: { ...ports.marks, show: () => Promise.resolve(err({ code: "unknown", detail: "5001" })) },
      })),
    );
    expect(pane.words()).toHaveLength(5);
    expect(pane.state().marks).toMatchObject({ status: "refused", problem: { detail: "5001" } });
  });
});

describe("what earlier sessions left", () => {
  it("greets a first visit with the introduction, and a later one without", async () => {
    const first = testPane();
    await after(first.session.start());
    expect(first.state().introduction).toBe(0);
    first.session.introduce(null);
    const second = testPane(undefined, {}, (document, ports) => {
      for (const [key, value] of first.document.choices) document.choices.set(key, value);
      return ports;
    });
    await after(second.session.start());
    expect(second.state().introduction).toBeNull();
  });

  it("puts the introduction away at the first check", async () => {
    const pane = await checked(testPane());
    expect(pane.state().introduction).toBeNull();
    expect([...pane.document.choices.values()]).toEqual([JSON.stringify({ introduced: true })]);
  });

  it.each([
    ["no JSON", "{nonsense"],
    ["another shape", JSON.stringify({ version: 1, here: "x", everywhere: [] })],
    ["another version", JSON.stringify({ version: 9, here: [], everywhere: [] })],
    ["text where keys should be", JSON.stringify({ version: 1, here: ["Jamie was sad."], everywhere: [] })],
    ["nothing at all", "null"],
    ["far too much", JSON.stringify({ version: 1, here: new Array(6_000).fill("a:b"), everywhere: [] })],
  ])("leaves unreadable ignored findings aside and says so once: %s", async (_what, stored) => {
    const pane = testPane(undefined, {}, (document, ports) => {
      document.settings.set(ignoredKey, stored);
      return ports;
    });
    await checked(pane);
    await after(pane.session.start());
    expect(pane.words()).toHaveLength(5);
    expect(pane.state().notice).toMatchObject({ problem: { doing: "start", code: "lost-settings" } });
  });

  it("leaves unreadable choices aside", async () => {
    const pane = testPane(undefined, {}, (document, ports) => {
      document.choices.set("plainPlan.choices", "[]");
      return ports;
    });
    await after(pane.session.start());
    expect(pane.state()).toMatchObject({ introduction: 0, notice: { problem: { code: "lost-settings" } } });
  });

  it("starts all the same when marks left over cannot be asked for", async () => {
    const pane = testPane(undefined, {}, (_document, ports) => ({
      ...ports,
      marks: { ...ports.marks, leftOver: () => Promise.reject(new Error("no settings")) },
    }));
    await after(pane.session.start());
    expect(pane.state().notice).toMatchObject({ problem: { doing: "start", code: "broken" } });
  });
});
