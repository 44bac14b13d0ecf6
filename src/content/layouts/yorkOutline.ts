import type { PlanLayout } from "../../core/checks/plan/layout";

/** York's outline plan: outcome, action, who and when, in one table. */
export const yorkOutline: PlanLayout = {
  id: "york-outline",
  title: "York outline plan",
  minimumColumns: 3,
  columns: [
    { headers: ["outcome", "outcomes", "desired outcome"], roles: ["goal"] },
    { headers: ["action", "actions"], roles: ["action"] },
    { headers: ["who", "by whom", "by who"], roles: ["who"] },
    { headers: ["when", "by when", "timescale"], roles: ["when"] },
  ],
  headings: [{ headers: ["outcomes and actions"], roles: ["action"] }],
  sections: [
    { headers: ["contingency"], section: "contingency" },
    { headers: ["next meeting", "review date"], section: "review_date" },
  ],
};
