import { foundIn, readMarked } from "../markedRow";
import { jargonRows } from "./jargon.cases";

describe.each(Object.entries(jargonRows))("%s", (_, rows) => {
  it.each([...rows])("%s", (row) => {
    const { paragraphs, expected } = readMarked(row);
    expect(foundIn(paragraphs)).toEqual(expected);
  });
});
