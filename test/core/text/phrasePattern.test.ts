import { anyOf, opening, whole, within } from "../../../src/core/text/phrasePattern";

it.each([
  [within(["core group|review"]), "At the Core Group.", true],
  [within(["core group|review"]), "reviewed", false],
  [within(["relaps*"]), "She relapsed.", true],
  [within(["a <2> plan"]), "a very good plan", true],
  [within(["a <2> plan"]), "a very good new plan", false],
  [opening(["by|before"]), "before Friday", true],
  [opening(["by|before"]), "not before Friday", false],
  [whole(["age|date"]), "date", true],
  [whole(["age|date"]), "dates", false],
  [new RegExp(`^${anyOf(["one|two"])}{2} ${anyOf(["days?"])}$`), "onetwo days", true],
])("%s in %j: %s", (pattern, text, expected) => {
  expect(pattern.test(text)).toBe(expected);
});
