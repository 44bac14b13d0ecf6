import { foundIn, readMarked } from "../markedRow";
import { lookAlikesAcronyms } from "./lookAlikesAcronyms.cases";
import { lookAlikesHomes } from "./lookAlikesHomes.cases";
import { lookAlikesLife } from "./lookAlikesLife.cases";

const rows = [lookAlikesHomes, lookAlikesLife, lookAlikesAcronyms].flatMap((each) => Object.entries(each));

describe.each(rows)("%s", (_, marked) => {
  it.each([...marked])("%s", (row) => {
    const { paragraphs, expected } = readMarked(row);
    expect(foundIn(paragraphs)).toEqual(expected);
  });
});
