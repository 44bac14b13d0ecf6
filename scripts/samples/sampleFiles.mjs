import { docxBytes } from "./docxPackage.mjs";
import { childInNeedPlan } from "./plans/childInNeedPlan.mjs";
import { outlineChildProtectionPlan } from "./plans/outlineChildProtectionPlan.mjs";
import { safetyPlan } from "./plans/safetyPlan.mjs";

/** The sample plans by the name of their file in assets/samples, as bytes. */
export function sampleFiles() {
  return {
    "outline-child-protection-plan.docx": docxBytes(outlineChildProtectionPlan()),
    "child-in-need-plan.docx": docxBytes(childInNeedPlan()),
    "safety-plan.docx": docxBytes(safetyPlan()),
  };
}
