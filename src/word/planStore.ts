import type { PlanStorePort } from "../app/ports";
import type { DocumentSettings } from "./documentSettings";

/** What is kept with the plan, apart from what the adapter keeps there for itself. */
export function createPlanStore(settings: DocumentSettings): PlanStorePort {
  const keyed = (key: string): string => `plan.${key}`;
  return {
    get: (key) => settings.get(keyed(key)),
    set: (key, value) => settings.set(keyed(key), value),
  };
}
