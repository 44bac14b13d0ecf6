import type { PlanLayout } from "../../core/checks/plan/layout";

/** Leicestershire's safety plan: what parents and network agree to do, beside how it will be known. */
export const leicestershireSafetyPlan: PlanLayout = {
  id: "leicestershire-safety-plan",
  title: "Leicestershire safety plan",
  minimumColumns: 2,
  columns: [
    {
      headers: [
        "what actions do",
        "actions do the parents",
        "actions does the safety network",
        "agree to take",
      ],
      roles: ["action"],
    },
    { headers: ["how will we know"], roles: ["measure"] },
  ],
  headings: [
    { headers: ["safety goal"], roles: ["goal"] },
    { headers: ["bottom line", "bottom lines"], roles: ["action"] },
  ],
  sections: [
    { headers: ["danger statement"], section: "risks" },
    { headers: ["safety goal"], section: "aim" },
    { headers: ["date plan to be reviewed"], section: "review_date" },
  ],
};

/** Leicestershire's trajectory: the weeks to the goal, each with its actions. */
export const leicestershireTrajectory: PlanLayout = {
  id: "leicestershire-trajectory",
  title: "Leicestershire trajectory",
  minimumColumns: 2,
  columns: [
    { headers: ["week", "weeks"], roles: ["when"] },
    { headers: ["actions", "action"], roles: ["action"] },
    { headers: ["meeting monitoring", "meetings", "monitoring", "who sees what"], roles: ["measure"] },
    { headers: ["contact changes", "family time", "time with"], roles: ["other"] },
  ],
  headings: [],
  sections: [],
};
