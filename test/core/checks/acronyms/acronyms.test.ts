import { foundIn, readMarked } from "../markedRow";
import { acronymRows } from "./acronyms.cases";

it.each([...acronymRows])("%s", (row) => {
  const { paragraphs, expected } = readMarked(row);
  expect(foundIn(paragraphs)).toEqual(expected);
});
