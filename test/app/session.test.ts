import { err } from "../../src/core/result";
import { ignoredKey } from "../../src/app/ignored";
import { testPane } from "./pane";
import type { TestPane } from "./pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets a step finish, and time go on. */
async function after(step: Promise<void> | null, time = 10): Promise<void> {
  await jest.advanceTimersByTimeAsync(time);
  await step;
}

async function checked(pane: TestPane, time = 10): Promise<TestPane> {
  await after(pane.session.start());
  await after(pane.session.check(), time);
  return pane;
}

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

describe("replacing", () => {
  it("puts the chosen words in and moves on to the next finding", async () => {
    const pane = await checked(testPane());
    await after(pane.session.replace(pane.idOf("siblings"), 1));
    expect(pane.document.texts()[1]).toBe("Jamie does not see his family. His siblings miss him.");
    expect(pane.words()).toEqual(["siblings", "ZETA", "robust", "Siblings"]);
    expect(pane.state()).toMatchObject({
      open: null,
      current: pane.idOf("siblings"),
      focusRequests: 1,
      notice: { type: "replaced", words: "siblings", by: "family", count: 1, refused: 0 },
    });
  });

  it("does every equal one whatever its capitals, and no unsure one", async () => {
    const pane = await checked(testPane());
    await after(pane.session.replaceAllLike(pane.idOf("siblings"), 0));
    expect(pane.document.texts()[1]).toBe(
      "Jamie does not see his brothers and sisters. His brothers and sisters miss him.",
    );
    expect(pane.document.texts()[4]).toMatch(/^brothers and sisters come on Sunday\.$/i);
    expect(pane.state().notice).toMatchObject({ type: "replaced", count: 3 });
    expect(pane.words()).toEqual(["ZETA", "robust"]);
  });

  it("refuses a changed place, writes nothing, and marks the list", async () => {
    const pane = await checked(testPane());
    const id = pane.idOf("ZETA");
    pane.document.paragraphs[2] = { id: "other", runs: [{ text: "Someone wrote this anew." }] };
    await after(pane.session.replace(id, 0));
    expect(pane.document.texts()[2]).toBe("Someone wrote this anew.");
    expect(pane.state().notice).toMatchObject({
      type: "problem",
      problem: { doing: "replace", code: "stale" },
    });
    expect(pane.state().check).toMatchObject({ freshness: "stale" });
    expect(pane.state().undo).toEqual([]);
  });

  it("says why a read-only document was left as it is", async () => {
    const pane = await checked(testPane(undefined, { readOnly: true }));
    expect(pane.words()).toHaveLength(5);
    await after(pane.session.replace(pane.idOf("ZETA"), 0));
    expect(pane.state().notice).toMatchObject({ type: "problem", problem: { code: "read-only" } });
    expect(pane.state().writing).toBeNull();
  });

  it("tells how many of many were left, when some are locked", async () => {
    const pane = await checked(
      testPane(["See siblings.", { runs: [{ text: "See siblings too." }], locked: true }]),
    );
    await after(pane.session.replaceAllLike(pane.idOf("siblings"), 0));
    expect(pane.document.texts()).toEqual(["See brothers and sisters.", "See siblings too."]);
    expect(pane.state().notice).toMatchObject({ type: "replaced", count: 1, refused: 1 });
  });

  it("does one write at a time", async () => {
    const pane = await checked(testPane(undefined, { delay: 100 }), 500);
    const [zeta, siblings] = [pane.idOf("ZETA"), pane.idOf("siblings")];
    const first = pane.session.replace(zeta, 0);
    const second = pane.session.replace(siblings, 0);
    await after(
      Promise.all([first, second]).then(() => undefined),
      1_000,
    );
    expect(pane.document.texts()[2]).toBe("The zebra team will make a robust plan nearby.");
    expect(pane.document.texts()[1]).toContain("his siblings");
  });

  it("takes the marks of replaced words away", async () => {
    const pane = await checked(testPane());
    await after(pane.session.replaceAllLike(pane.idOf("siblings"), 0));
    await after(null, 1_000);
    expect(pane.document.underlined).toHaveLength(2);
  });
});

describe("undo", () => {
  it("puts back one replacement after the other, the last first", async () => {
    const pane = await checked(testPane());
    const before = pane.document.texts();
    await after(pane.session.replaceAllLike(pane.idOf("siblings"), 0));
    await after(pane.session.replace(pane.idOf("ZETA"), 0));
    await after(pane.session.undo());
    expect(pane.document.texts()[2]).toBe(before[2]);
    expect(pane.state().notice).toMatchObject({ type: "put-back", words: "ZETA", count: 1 });
    await after(pane.session.undo());
    expect(pane.document.texts()).toEqual(before);
    expect(pane.state().notice).toMatchObject({ type: "put-back", count: 3 });
    expect(pane.words()).toHaveLength(5);
    expect(pane.state().undo).toEqual([]);
  });

  it("is refused when the place has changed since, and is then gone", async () => {
    const pane = await checked(testPane());
    await after(pane.session.replace(pane.idOf("ZETA"), 0));
    pane.document.paragraphs[2] = { id: "other", runs: [{ text: "Written anew." }] };
    await after(pane.session.undo());
    expect(pane.document.texts()[2]).toBe("Written anew.");
    expect(pane.state().notice).toMatchObject({ problem: { doing: "undo", code: "stale" } });
    expect(pane.state().undo).toEqual([]);
  });

  it("stays possible when the document only refused for now", async () => {
    const pane = await checked(testPane());
    await after(pane.session.replace(pane.idOf("ZETA"), 0));
    const port = pane.session.environment.ports.document;
    const refusing = jest.spyOn(port, "apply").mockResolvedValue(err({ code: "busy", detail: null }));
    await after(pane.session.undo());
    expect(pane.state().notice).toMatchObject({ problem: { doing: "undo", code: "busy" } });
    expect(pane.state().undo).toHaveLength(1);
    refusing.mockRestore();
    await after(pane.session.undo());
    expect(pane.document.texts()[2]).toBe("The ZETA will make a robust plan nearby.");
  });
});

describe("ignoring", () => {
  it("takes one place off the list, keeps it with the plan without its words, and can be undone", async () => {
    const pane = await checked(testPane());
    await after(pane.session.ignoreHere(pane.idOf("siblings")));
    expect(pane.words()).toEqual(["siblings", "ZETA", "robust", "Siblings"]);
    expect(pane.document.settings.get(ignoredKey)).not.toMatch(/Jamie|his|see/i);
    await after(pane.session.undo());
    expect(pane.words()).toHaveLength(5);
  });

  it("takes the words off the whole list", async () => {
    const pane = await checked(testPane());
    await after(pane.session.ignoreEverywhere(pane.idOf("siblings")));
    expect(pane.words()).toEqual(["ZETA", "robust"]);
    expect(pane.state().notice).toMatchObject({ type: "ignored-everywhere", count: 3 });
    await after(null, 1_000);
    expect(pane.document.underlined).toHaveLength(2);
  });

  it("holds in the next session over the same document", async () => {
    const pane = await checked(testPane());
    await after(pane.session.ignoreHere(pane.idOf("ZETA")));
    const next = testPane(undefined, {}, (document, ports) => {
      for (const [key, value] of pane.document.settings) document.settings.set(key, value);
      return ports;
    });
    await checked(next);
    expect(next.words()).toEqual(["siblings", "siblings", "robust", "Siblings"]);
  });

  it("holds when our own replacement changes the words beside it", async () => {
    const pane = await checked(testPane(["Our siblings make a robust plan for Jamie."]));
    await after(pane.session.ignoreHere(pane.idOf("robust")));
    await after(pane.session.replace(pane.idOf("siblings"), 0));
    expect(pane.words()).toEqual([]);
    await after(pane.session.check());
    expect(pane.words()).toEqual([]);
  });

  it("brings everything back at once", async () => {
    const pane = await checked(testPane());
    await after(pane.session.ignoreEverywhere(pane.idOf("siblings")));
    await after(pane.session.ignoreHere(pane.idOf("ZETA")));
    await after(pane.session.bringBackIgnored());
    expect(pane.words()).toHaveLength(5);
    expect(pane.state().undo).toEqual([]);
  });

  it("still holds in this pane when the document does not keep it, and says so", async () => {
    const pane = await checked(
      testPane(undefined, {}, (_document, ports) => ({
        ...ports,
        planStore: {
          ...ports.planStore,
          set: () => Promise.resolve(err({ code: "read-only", detail: null })),
        },
      })),
    );
    await after(pane.session.ignoreHere(pane.idOf("ZETA")));
    expect(pane.words()).not.toContain("ZETA");
    expect(pane.state().notice).toMatchObject({ problem: { doing: "ignore", code: "read-only" } });
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
