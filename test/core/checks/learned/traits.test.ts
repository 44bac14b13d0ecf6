import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { traitsOf } from "../../../../src/core/checks/learned/traits";
import { readStatement } from "../../../../src/core/checks/statements/readStatement";

const traits = (text: string): ReadonlySet<string> => traitsOf(readStatement(text, builtInPlanLexicon));

describe("the traits of a statement", () => {
  it.each([
    ["Jo will ring the school by 3 May.", "marker,doer,when=will,person,timely"],
    ["Jo will ring the school by 3 May.", "does0=ring"],
    ["Jo will ring the school by 3 May.", "opens=<name> will"],
    ["Jo will ring the school by 3 May.", "<organisations> <date>"],
    ["The social worker will visit.", "of=<roles>"],
    ["He goes out on 4 nights.", "opens=he goes"],
    ["He goes out on 4 nights.", "on 0"],
    ["Dad not to be alone with Mia.", "negated"],
    ["Outcomes:", "colon"],
    ["", "doer=none"],
  ])("of “%s” hold %s", (text, trait) => {
    expect(traits(text)).toContain(trait);
  });

  it.each([
    ["Zoltan will ring Persephone by 17 May.", /zoltan|persephone|17|may/i],
    ["If Zoltan rings 07700 900123, Persephone stays in.", /zoltan|persephone|07700|900123/i],
  ])("of “%s” name nobody and no day", (text, own) => {
    expect([...traits(text)].filter((trait) => own.test(trait))).toEqual([]);
  });

  it("grow no faster than the words", () => {
    const once = "Jo will ring the school and ask about the bus. ";
    expect(traits(once.repeat(200)).size).toBeLessThan(traits(once.repeat(2)).size * 2);
  });
});
