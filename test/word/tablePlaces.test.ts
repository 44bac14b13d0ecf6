import { tablePlaces } from "../../src/word/tablePlaces";

/** `-` outside of tables, `?` not told, else depth:row.column; expected table:row.column. */
const rows = (source: string): string[] => source.split(/\s+/);

const read = (one: string) => {
  if (one === "-") return { depth: 0, row: 0, column: 0 };
  if (one === "?") return null;
  const [depth = 0, row = 0, column = 0] = one.split(/[:.]/).map(Number);
  return { depth, row, column };
};

describe("which table a paragraph stands in", () => {
  it.each([
    { name: "no table", given: "- -", places: "- -" },
    { name: "one table", given: "- 1:0.0 1:0.1 1:1.0 1:1.1 -", places: "- 0:0.0 0:0.1 0:1.0 0:1.1 -" },
    { name: "two paragraphs in a cell", given: "1:0.0 1:0.0 1:0.1", places: "0:0.0 0:0.0 0:0.1" },
    { name: "two tables with text between", given: "1:0.0 - 1:0.0", places: "0:0.0 - 1:0.0" },
    {
      name: "two tables without text between",
      given: "1:0.0 1:1.0 1:0.0 1:1.0",
      places: "0:0.0 0:1.0 1:0.0 1:1.0",
    },
    { name: "merged cells leave gaps", given: "1:0.0 1:0.3 1:2.0", places: "0:0.0 0:0.3 0:2.0" },
    {
      name: "a table in a cell",
      given: "1:0.0 1:0.1 2:0.0 2:0.1 1:0.1 1:1.0",
      places: "0:0.0 0:0.1 1:0.0 1:0.1 0:0.1 0:1.0",
    },
    {
      name: "two tables in one cell",
      given: "1:0.0 2:0.0 1:0.0 2:0.0 1:0.0",
      places: "0:0.0 1:0.0 0:0.0 2:0.0 0:0.0",
    },
    { name: "a cell that begins with a table", given: "2:0.0 1:0.0", places: "0:0.0 1:0.0" },
    { name: "a position that Word did not give", given: "1:0.0 ? 1:0.0", places: "0:0.0 - 1:0.0" },
  ])("$name", ({ given, places }) => {
    const found = tablePlaces(rows(given).map(read)).map((place) =>
      place === null ? "-" : `${String(place.table)}:${String(place.row)}.${String(place.column)}`,
    );
    expect(found).toEqual(rows(places));
  });
});
