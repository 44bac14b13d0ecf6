import type { PlanLayout } from "../../core/checks/plan/layout";

/** The three columns of Signs of Safety, with danger statement, safety goal and next steps around them. */
export const signsOfSafety: PlanLayout = {
  id: "signs-of-safety",
  title: "Signs of Safety map",
  minimumColumns: 3,
  columns: [
    { headers: ["what are we worried about", "worried about", "worries"], roles: ["worry"] },
    {
      headers: ["what's working well", "what is working well", "working well", "going well"],
      roles: ["strength"],
    },
    { headers: ["what needs to happen", "needs to happen", "next steps"], roles: ["action"] },
  ],
  headings: [
    { headers: ["danger statement", "harm statement", "worry statement"], roles: ["worry"] },
    { headers: ["safety goal", "wellbeing goal", "success goal", "safety goals"], roles: ["goal"] },
    { headers: ["bottom line", "bottom lines", "next steps"], roles: ["action"] },
  ],
  sections: [
    { headers: ["danger statement", "danger statements", "harm statement"], section: "risks" },
    { headers: ["safety goal", "safety goals", "wellbeing goal", "success goal"], section: "aim" },
    { headers: ["working well"], section: "strengths" },
  ],
};
