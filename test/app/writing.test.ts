import { err } from "../../src/core/result";
import { ignoredKey } from "../../src/app/ignored";
import { testPane } from "./pane";
import { after, checked } from "./steps";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

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
