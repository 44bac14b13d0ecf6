import type { PlanLayout } from "../../core/checks/plan/layout";

/** Gloucestershire's child in need and child protection plan: "About my life", then three tables of five columns. */
export const gloucestershire: PlanLayout = {
  id: "gloucestershire",
  title: "Gloucestershire plan",
  minimumColumns: 4,
  columns: [
    { headers: ["what are we worried about", "worried about"], roles: ["worry"] },
    { headers: ["what do we need to see", "need to see"], roles: ["goal", "measure"] },
    { headers: ["what are we going to do", "going to do"], roles: ["action"] },
    { headers: ["why"], roles: ["why"] },
    { headers: ["by who and when", "by whom and when", "who and when"], roles: ["who", "when", "measure"] },
  ],
  headings: [],
  sections: [
    { headers: ["about my life"], section: "childs_views" },
    { headers: ["why do we have a plan"], section: "aim" },
  ],
};
