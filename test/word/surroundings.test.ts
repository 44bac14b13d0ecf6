import { createDocumentSettings } from "../../src/word/documentSettings";
import { createPlanStore } from "../../src/word/planStore";
import { createPreferences } from "../../src/word/preferences";
import { brightness, readDark } from "../../src/word/theme";

const world = globalThis as { Office?: unknown; window?: unknown };

afterEach(() => {
  delete world.Office;
  delete world.window;
});

describe("the theme", () => {
  it.each([
    { name: "Word says dark", theme: { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, dark: true },
    { name: "Word says light", theme: { isDarkTheme: false, bodyBackgroundColor: "#000000" }, dark: false },
    { name: "only a dark background", theme: { bodyBackgroundColor: "#1F1F1F" }, dark: true },
    { name: "only a light background", theme: { bodyBackgroundColor: "#FAF9F8" }, dark: false },
    { name: "a colour that can't be read", theme: { bodyBackgroundColor: "Canvas" }, dark: null },
    { name: "an empty theme", theme: {}, dark: null },
    { name: "no theme at all", theme: undefined, dark: null },
  ])("$name", ({ theme, dark }) => {
    world.Office = { context: { officeTheme: theme } };
    expect(readDark()).toBe(dark);
  });

  it.each([
    { colour: "#000000", light: 0 },
    { colour: "ffffff", light: 1 },
    { colour: "#808080", light: 128 / 255 },
    { colour: "red", light: null },
  ])("brightness of $colour", ({ colour, light }) => {
    const found = brightness(colour);
    if (light === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(light, 6);
  });
});

describe("the person's choices", () => {
  const storage = (): {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    kept: Map<string, string>;
  } => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    };
  };

  it("stand under the key that Office gives, and outlast the pane", () => {
    const localStorage = storage();
    world.window = { localStorage };
    world.Office = { context: { partitionKey: "part/" } };
    createPreferences().set("colour", "yes");
    expect([...localStorage.kept]).toEqual([["part/plainPlan.colour", "yes"]]);
    expect(createPreferences().get("colour")).toBe("yes");
  });

  it("without a partition the key is ours alone", () => {
    const localStorage = storage();
    world.window = { localStorage };
    world.Office = { context: {} };
    createPreferences().set("colour", "yes");
    expect([...localStorage.kept.keys()]).toEqual(["plainPlan.colour"]);
  });

  it("last as long as the pane where storage is blocked", () => {
    world.window = {
      get localStorage(): never {
        throw new Error("SecurityError");
      },
    };
    world.Office = { context: {} };
    const preferences = createPreferences();
    expect(preferences.get("colour")).toBeNull();
    preferences.set("colour", "yes");
    expect(preferences.get("colour")).toBe("yes");
  });
});

describe("what is kept with the plan", () => {
  /** Document settings as Office.js has them; `outcome` is what saving answers. */
  function office(outcome: "succeeded" | "failed" | "never", start: Record<string, unknown> = {}) {
    const values = new Map(Object.entries(start));
    const settings = {
      get: (key: string) => values.get(key) ?? null,
      set: (key: string, value: unknown) => void values.set(key, value),
      remove: (key: string) => void values.delete(key),
      saveAsync: (callback: (answer: unknown) => void) => {
        if (outcome !== "never") callback({ status: outcome, value: undefined, error: { code: 5001 } });
      },
    };
    world.Office = { AsyncResultStatus: { Succeeded: "succeeded" }, context: { document: { settings } } };
    return values;
  }

  it("is found again under a key of its own", async () => {
    const values = office("succeeded");
    const store = createPlanStore(createDocumentSettings());
    expect(await store.set("ignored", "[1]")).toEqual({ ok: true, value: undefined });
    expect([...values]).toEqual([["plainPlan.plan.ignored", "[1]"]]);
    expect(store.get("ignored")).toBe("[1]");
    expect(store.get("other")).toBeNull();
  });

  it("is nothing where something unreadable stands", () => {
    office("succeeded", { "plainPlan.plan.ignored": { was: "an object" } });
    expect(createPlanStore(createDocumentSettings()).get("ignored")).toBeNull();
  });

  it("says so when Word does not save", async () => {
    office("failed");
    const saved = await createPlanStore(createDocumentSettings()).set("ignored", "[1]");
    expect(saved).toEqual({ ok: false, error: { code: "unknown", detail: "5001" } });
  });

  it("says so when Word does not answer", async () => {
    jest.useFakeTimers();
    office("never");
    const saving = createPlanStore(createDocumentSettings()).set("ignored", "[1]");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await saving).toEqual({ ok: false, error: { code: "timed-out", detail: null } });
    jest.useRealTimers();
  });
});
