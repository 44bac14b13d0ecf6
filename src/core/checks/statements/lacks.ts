import type { Statement } from "./statement";

/** What a chair asks of an objective or action, in the order in which it is asked. */
export type Lack = "who" | "measure" | "when";

/** What an objective or action still has to say. Goals are not asked. */
export function lacksOf({
  letters,
  who,
  when,
  advice,
}: Pick<Statement, "letters" | "who" | "when" | "advice">): readonly Lack[] {
  const lacks: Lack[] = [];
  // "Professionals", "a social worker": written, but no one in particular.
  if (who === null || advice.some(({ id }) => id === "who-collective")) lacks.push("who");
  if (letters.measurable === false) lacks.push("measure");
  if (letters.timely === false || when === null) lacks.push("when");
  return lacks;
}
