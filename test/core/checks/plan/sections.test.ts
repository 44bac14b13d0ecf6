import { builtInLayouts } from "../../../../src/content/layouts/builtInLayouts";
import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { reviewPlan } from "../../../../src/core/checks/plan/reviewPlan";
import { authorRows } from "./authors.cases";
import { formHead, formRows } from "./forms.cases";
import { letterRows } from "./letters.cases";
import { markdownPlan } from "./markdownPlan";
import { voiceRows } from "./voices.cases";
import { sectionRows } from "./sections.cases";

const options = { layouts: builtInLayouts, lexicon: builtInPlanLexicon, today: null };

describe("sections of small plans", () => {
  it.each(sectionRows)("$name", ({ plan, section, status }) => {
    const { sections } = reviewPlan(markdownPlan(plan), options);
    expect(sections.find((each) => each.section === section)?.status).toBe(status);
  });

  it.each([...formRows, ...authorRows, ...voiceRows, ...letterRows])(
    "has %s %s in %j",
    (section, status, text) => {
      const { sections } = reviewPlan(markdownPlan(`${formHead}${text}`), options);
      expect(sections.find((each) => each.section === section)?.status).toBe(status);
    },
  );
});
