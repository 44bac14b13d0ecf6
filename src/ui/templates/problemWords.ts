import type { ValueProblem } from "../../core/templates/problem";
import type { Text } from "../../strings/en";

/** Why something typed can't go into the plan, in words. */
export function problemWords(text: Text, { code, params }: ValueProblem): string {
  const { max = 0, min = 0, length = 0, character = "" } = params;
  switch (code) {
    case "too-long":
      return text("wrong.too-long", { length, max });
    case "too-many-rows":
      return text("wrong.too-many-rows", { max });
    case "control-character":
      return text("wrong.control-character", { character });
    case "not-a-number":
      return text("wrong.not-a-number", { min, max });
    case "line-break":
    case "tab":
    case "not-a-date":
    case "not-an-option":
    case "wrong-kind":
      return text(`wrong.${code}`);
  }
}
