import type { Template } from "../../core/templates/template";
import { childInNeedAim, childProtectionAim } from "./aims";
import { fiveQuestions } from "./analysis";
import { threeHouses } from "./childsViews";
import { contingency } from "./contingency";
import { fridgePlanTemplate } from "./fridge";
import { gloucestershirePlan } from "./gloucestershire";
import { familyCircle, weekCalendar } from "./network";
import { smartObjective } from "./objective";
import { nineQuestions, reviewRecord } from "./review";
import { safetyPlan } from "./safetyPlan";
import { bottomLines, dangerStatement, safetyGoal, threeColumns } from "./signsOfSafety";
import { agreedAndSigned, goingWell, nextReview, parentsViews, tellingTheChild } from "./smallSections";
import { trajectory } from "./trajectory";
import { writtenAgreement } from "./writtenAgreement";
import { outlineChildProtectionPlan } from "./york";

/** The templates that come with the product, in the order of the gallery. */
export const builtInTemplates: readonly Template[] = [
  smartObjective,
  contingency,
  childInNeedAim,
  childProtectionAim,
  dangerStatement,
  safetyGoal,
  bottomLines,
  threeHouses,
  familyCircle,
  weekCalendar,
  trajectory,
  nextReview,
  tellingTheChild,
  parentsViews,
  goingWell,
  agreedAndSigned,
  fiveQuestions,
  nineQuestions,
  gloucestershirePlan,
  outlineChildProtectionPlan,
  threeColumns,
  safetyPlan,
  writtenAgreement,
  reviewRecord,
  fridgePlanTemplate,
];
