import { smartObjective } from "../../../src/content/templates/objective";
import { fillRow } from "../../../src/core/templates/fillRow";
import { exampleValues } from "../../../src/core/templates/template";
import { rowCases } from "./fillRow.cases";

describe("an objective as a row", () => {
  it.each(rowCases)("in the columns of: $name", ({ headings, cells, fits }) => {
    const row = fillRow(smartObjective, exampleValues(smartObjective), headings);
    expect(row?.fits).toBe(fits);
    cells.forEach((parts, column) => {
      if (parts.length === 0) expect(row?.cells[column]).toBe("");
      for (const part of parts) expect(row?.cells[column]).toContain(part);
    });
  });

  it("is refused while something typed is", () => {
    expect(fillRow(smartObjective, { ...exampleValues(smartObjective), who: "a\u0007" }, ["Who"])).toBeNull();
  });
});
