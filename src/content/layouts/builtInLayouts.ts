import type { PlanLayout } from "../../core/checks/plan/layout";
import { gloucestershire } from "./gloucestershire";
import { headerWords } from "./headerWords";
import { leicestershireSafetyPlan, leicestershireTrajectory } from "./leicestershire";
import { signsOfSafety } from "./signsOfSafety";
import { yorkOutline } from "./yorkOutline";

/** The known plan layouts, in the order in which a table is tried against them; the general header words come last. */
export const builtInLayouts: readonly PlanLayout[] = [
  gloucestershire,
  signsOfSafety,
  leicestershireSafetyPlan,
  leicestershireTrajectory,
  yorkOutline,
  headerWords,
];
