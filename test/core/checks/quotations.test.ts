import { foundIn, readMarked } from "./markedRow";
import { quotationRows } from "./quotations.cases";

it.each([...quotationRows])("%s", (row) => {
  const { paragraphs, expected } = readMarked(row);
  expect(foundIn(paragraphs)).toEqual(expected);
});
