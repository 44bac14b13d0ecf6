import { builtInLayouts } from "../../../../src/content/layouts/builtInLayouts";
import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { reviewPlan } from "../../../../src/core/checks/plan/reviewPlan";
import { extraRows, otherNames, protectionHead, recordHeaders } from "./extras.cases";
import { markdownPlan } from "./markdownPlan";

const reviewOf = (text: string) =>
  reviewPlan(markdownPlan(text), { layouts: builtInLayouts, lexicon: builtInPlanLexicon, today: null });

describe("parts that only some plans need", () => {
  it.each(extraRows)("has %s %s in %j", (section, status, text) => {
    const { sections } = reviewOf(`${protectionHead}${text}`);
    expect(sections.find((each) => each.section === section)?.status).toBe(status);
  });

  it.each(otherNames)("sees %s as another child's name in %j", (name, text) => {
    const { otherChildNames } = reviewOf(`${protectionHead}## Goals\n\n- ${text}`);
    expect(otherChildNames.map((each) => each.name)).toEqual(name === null ? [] : [name]);
  });

  it.each(recordHeaders)("finds last time's action with nothing against it under %s", (header) => {
    const { outstanding } = reviewOf(
      `# Record of the core group\n\nChild: Connor Fell (8)\n\n| ${header} |\n| --- | --- |\n| Jo to ring school | Yes |\n| Kirsty to see the GP | |`,
    );
    expect(outstanding.map(({ text }) => text)).toEqual(["Kirsty to see the GP"]);
  });
});
