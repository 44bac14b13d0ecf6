import type { PlanWords } from "../../core/checks/lexicon/planWords";
import * as acts from "./acts";
import * as people from "./people";

/**
 * The built-in lists behind the reading of statements and contingency plans. They were drawn up for this product
 * from the general language of public child-in-need and child-protection procedures; an organisation's pack can add to them.
 */
export const builtInPlanWords: PlanWords = { ...people, ...acts };
