import { createEngine } from "../src/app/engine";
import { builtInPack } from "../src/content/builtIn";
import { builtInPlanLexicon } from "../src/content/plans/builtInPlanLexicon";
import { plainWords } from "../src/content/templates/plainWords";
import { en, english, textIn } from "../src/strings/en";
import type { Message } from "../src/strings/message";
import { createTranslate } from "../src/strings/message";
import { pseudo } from "../src/strings/pseudo";
import { samples } from "../src/strings/samples";

const forms = (message: Message): readonly string[] =>
  typeof message === "string" ? [message] : [message.one, message.other];

const all: readonly (readonly [string, Message])[] = Object.entries(en);

describe("the sentences of the pane", () => {
  const engine = createEngine({
    packs: [builtInPack],
    lexicon: builtInPlanLexicon,
    plainWords,
    today: () => null,
  });

  const findingsIn = (text: string) => {
    const steps = engine.check([text]);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.map(({ surface }) => surface);
    }
  };

  it("pass our own check, all but the samples that it is shown on", () => {
    const found = all
      .filter(([key]) => !(key in samples))
      .flatMap(([key, message]) =>
        forms(message).flatMap((text) => findingsIn(text).map((surface) => `${key}: ${surface}`)),
      );
    expect(found).toEqual([]);
  });

  it("do not shout", () => {
    expect(all.filter(([, message]) => forms(message).some((text) => text.includes("!")))).toEqual([]);
  });

  it("have the same places in both forms of a plural", () => {
    const places = (text: string) =>
      [...new Set(text.match(/\{\w+\}/g) ?? [])].filter((p) => p !== "{count}").sort();
    for (const [key, message] of all) {
      if (typeof message !== "string")
        expect([key, places(message.one)]).toEqual([key, places(message.other)]);
    }
  });
});

describe("making a sentence", () => {
  it.each([
    [1, "1 finding"],
    [0, "0 findings"],
    [12, "12 findings"],
    [1_234, "1,234 findings"],
  ])("counts %d", (count, expected) => {
    expect(english("status.count", { count })).toBe(expected);
  });

  it("leaves braces in words of the plan alone", () => {
    expect(english("notice.ignoredHere", { words: "{count} $& \\1" })).toBe(
      "“{count} $& \\1” is left as it is here.",
    );
  });

  it("speaks another language with the same places", () => {
    const text = textIn(pseudo(en), "en-GB");
    expect(text("notice.replaced", { words: "a", by: "b", count: 2 })).toMatch(/^⟦“a” .*“b”.*2.*⟧$/);
  });

  it("uses the plural forms of its locale", () => {
    const text = createTranslate({ days: { one: "{count} jour", other: "{count} jours" } }, "fr");
    expect([0, 1, 2].map((count) => text("days", { count }))).toEqual(["0 jour", "1 jour", "2 jours"]);
  });
});
