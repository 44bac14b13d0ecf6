import type { Condition } from "./template";
import { isEmpty, optionsOf, type Values } from "./values";

/** Whether a field or a part of the layout is shown for what is typed so far. No condition: always. */
export function holds(condition: Condition | undefined, values: Values): boolean {
  if (condition === undefined) return true;
  if ("all" in condition) return condition.all.every((part) => holds(part, values));
  if ("any" in condition) return condition.any.some((part) => holds(part, values));
  if ("not" in condition) return !holds(condition.not, values);
  const value = values[condition.field];
  if ("filled" in condition) return isEmpty(value) !== condition.filled;
  return optionsOf(value).some((option) => condition.is.includes(option));
}

/** Ids of the fields that a condition asks about. */
export function conditionFields(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(conditionFields);
  if ("any" in condition) return condition.any.flatMap(conditionFields);
  if ("not" in condition) return conditionFields(condition.not);
  return [condition.field];
}
