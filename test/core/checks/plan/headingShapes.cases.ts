import type { PlanSection } from "../../../../src/core/checks/plan/planReview";

/** Headings that no list knows, and headings that announce none of the sections. */
export const headings: readonly { readonly heading: string; readonly section: PlanSection | null }[] = [
  { heading: "8. If things change", section: "contingency" },
  { heading: "And if it goes badly?", section: "contingency" },
  { heading: "5. If it isn't working", section: "contingency" },
  { heading: "If it does not go well", section: "contingency" },
  { heading: "If all goes well, move forward", section: null },
  { heading: "Back together", section: "review_date" },
  { heading: "When do we all look at it again?", section: "review_date" },
  { heading: "We have all read this and say yes", section: "agreed_signed" },
  { heading: "What you have told us", section: "childs_views" },
  { heading: "What we want for Alex and Bonnie", section: "aim" },
  { heading: "What we are aiming for", section: "aim" },
  { heading: "Who is doing what?", section: "named_people" },
  { heading: "Marley's school", section: null },
  { heading: "Where you will live", section: null },
  { heading: "Money", section: null },
  { heading: "Your health", section: null },
  { heading: "Statutory visits", section: null },
  { heading: "Outcome 2: Jayden is protected from harm", section: null },
  { heading: "Identity", section: null },
  { heading: "The weeks", section: null },
  { heading: "Emotional wellbeing", section: null },
];
