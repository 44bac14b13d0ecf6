import { byBlocks } from "../../../text/letterBlocks";
import type { SectionContext } from "./context";

/** "Mum agrees with the plan": that she agrees is no task. */
export const agreesOnly = byBlocks(
  /^\P{L}*\p{Lu}[\p{L}'’-]*(?: and \p{L}+)? agrees? (?:with|to) (?:the|this|our|most|all)\b/u,
);

/** The "who" cell of the row in which a paragraph stands. */
export function whoCells({ outline }: SectionContext): ReadonlyMap<number, string> {
  const cells = new Map<number, string>();
  for (const row of outline.rows) {
    const who = row.cells.find(
      ({ column, text }) => text !== "" && (row.roles.get(column) ?? []).includes("who"),
    );
    if (who)
      for (const cell of row.cells) for (const { index } of cell.paragraphs) cells.set(index, who.text);
  }
  return cells;
}
