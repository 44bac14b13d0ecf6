import { foundIn, readMarked } from "../markedRow";
import { wordingRows } from "./wording.cases";

describe.each(Object.entries(wordingRows))("%s", (_, rows) => {
  it.each([...rows])("%s", (row) => {
    const { paragraphs, expected } = readMarked(row);
    expect(foundIn(paragraphs)).toEqual(expected);
  });
});
