import { articleFor } from "../../../../src/core/checks/glossary/article";
import { expandForms } from "../../../../src/core/checks/glossary/forms";
import { pluralOf, verbForms } from "../../../../src/core/checks/glossary/inflect";

it.each([
  ["sibling", "siblings"],
  ["foster family", "foster families"],
  ["care experienced young person", "care experienced young people"],
  ["catch-up", "catch-ups"],
  ["looked-after child", "looked-after children"],
  ["day", "days"],
  ["match", "matches"],
])("the plural of %s is %s", (one, many) => {
  expect(pluralOf(one)).toBe(many);
});

it.each([
  ["run away", "runs away", "ran away", "run away", "running away"],
  ["go missing", "goes missing", "went missing", "gone missing", "going missing"],
  ["drop out", "drops out", "dropped out", "dropped out", "dropping out"],
  ["leave care", "leaves care", "left care", "left care", "leaving care"],
  ["monitor", "monitors", "monitored", "monitored", "monitoring"],
  ["reunify", "reunifies", "reunified", "reunified", "reunifying"],
  ["move on", "moves on", "moved on", "moved on", "moving on"],
  ["see", "sees", "saw", "seen", "seeing"],
  ["travel", "travels", "travelled", "travelled", "travelling"],
])("the forms of %s", (base, third, past, participle, ing) => {
  expect(verbForms(base)).toEqual({ base, third, past, participle, ing });
});

it.each([
  ["early school leaver", "an"],
  ["home", "a"],
  ["hour", "an"],
  ["university place", "a"],
  ["unplanned move", "an"],
  ["SGO", "an"],
  ["CIN plan", "a"],
  ["8 week plan", "an"],
  ["one-to-one", "a"],
  ["independent reviewing officer", "an"],
  ["European", "a"],
])("%s takes %s's article", (words, article) => {
  expect(articleFor(words)).toBe(article);
});

it("expands every kind of form once", () => {
  const spellings = expandForms({
    noun: ["drop out", { one: "lac child", many: "lac children" }],
    verb: ["drop out"],
    mass: ["permanence"],
    plural: ["peers"],
    fixed: ["in care"],
    acronym: ["SENCO"],
  }).map(({ words, capitals }) => `${capitals ? "^" : ""}${words.join(" ")}`);
  expect(spellings.sort()).toEqual(
    [
      "drop out",
      "drop outs",
      "drops out",
      "dropped out",
      "dropping out",
      "in care",
      "lac child",
      "lac children",
      "peers",
      "permanence",
      "^senco",
      "^sencos",
    ].sort(),
  );
});
