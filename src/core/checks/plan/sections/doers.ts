import { byBlocks } from "../../../text/letterBlocks";
import { whole } from "../../../text/phrasePattern";
import type { SectionContext } from "./context";

/** "Mum agrees with the plan": that she agrees is no task. */
export const agreesOnly = byBlocks(
  /^\P{L}*\p{Lu}[\p{L}'’-]*(?: and \p{L}+)? agrees? (?:with|to) (?:the|this|our|most|all)\b/u,
);

/** What is no task: how somebody is, feels, lives or is thought of. */
export const states = whole([
  "is|was|has|lives|works|loves|likes|wants|thinks|says|feels|seems|appears|needs|misses|sees|knows|supports|helps|attends|agrees",
  "worries|remains|visits|hopes|wishes|believes|understands|enjoys|suffers|struggles|finds|gets|becomes|comes|goes|looks|states",
  "reports|describes|asks|disagrees|accepts|refuses|denies|admits|continues|plays|uses|drinks|takes part|presents|offers|used|plans|means|keeps|writes|emails",
]);

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
