import type { StatementAdviceId } from "../core/checks/statements/statement";
import { contingencyAdviceText, sectionAdviceText, statementAdviceText } from "./advice";
import type { Advice } from "./advice";
import { keyed } from "./keyed";
import { contingencyPartNames, kindWords, letterWords, sectionTitles, statusWords } from "./planWords";

const sides = (side: keyof Advice): Readonly<Record<StatementAdviceId, string>> =>
  Object.fromEntries(Object.entries(statementAdviceText).map(([id, advice]) => [id, advice[side]])) as Record<
    StatementAdviceId,
    string
  >;

/** The advice and the names of a plan's parts, as messages of the pane. */
export const planMessages = {
  ...keyed("ask", sides("question")),
  ...keyed("instance", sides("example")),
  ...keyed("contingency", contingencyAdviceText),
  ...keyed("section.advice", sectionAdviceText),
  ...keyed("section", sectionTitles),
  ...keyed("section.status", statusWords),
  ...keyed("statement", kindWords),
  ...keyed("letter", letterWords),
  ...keyed("part", contingencyPartNames),
};
