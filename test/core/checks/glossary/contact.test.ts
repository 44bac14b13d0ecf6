import { foundIn, readMarked } from "../markedRow";
import { contactCentreRows, contactRows } from "./contact.cases";

describe.each([
  ["contact", contactRows],
  ["contact centre", contactCentreRows],
])("%s", (_, rows) => {
  it.each([...rows])("%s", (row) => {
    const { paragraphs, expected } = readMarked(row);
    expect(foundIn(paragraphs)).toEqual(expected);
  });
});
