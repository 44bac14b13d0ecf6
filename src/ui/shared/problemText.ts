import type { Problem } from "../../app/problem";
import type { Text } from "../../strings/en";

/** A problem in words: what did not happen, and what is safe and what to do. */
export const problemText = (text: Text, { doing, code }: Problem): { title: string; body: string } => ({
  title: text(`problem.doing.${doing}`),
  body: text(`problem.${code}`),
});
