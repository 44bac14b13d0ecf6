import type { AppliedChange } from "../../src/core/document/port";
import { applyEdits } from "../../src/core/document/edit";
import {
  afterWriting,
  certainPlaces,
  placeName,
  possiblePlaces,
  readRecords,
  textKey,
  writeRecords,
  type ColourRecord,
} from "../../src/word/colourRecords";
import { marked, oneMarked } from "../support/marked";

const record = (source: string, paragraph = 0, was: string | null = null): ColourRecord => {
  const { text, range } = oneMarked(source);
  return {
    paragraph,
    text: textKey(text),
    words: textKey(text.slice(range.start, range.end)),
    range,
    colour: "#FF00FF",
    was,
  };
};

/** Where a record's words are: `!` marks a place that is certain. */
const placesIn = (records: readonly ColourRecord[], texts: readonly string[]): string[][] => {
  const certain = certainPlaces(records, texts);
  return records.map((one) => {
    const place = certain.get(one);
    return place === undefined ? possiblePlaces(one, texts).map(placeName) : [`${placeName(place)}!`];
  });
};

describe("records of colours", () => {
  it("come back as they were stored, and hold no text of the plan", () => {
    const records = [record("Sam needs ⟦stability⟧", 3, "#FFFF00"), record("⟦CPP⟧ held", 4)];
    const stored = writeRecords(records);
    expect(readRecords(stored)).toEqual(records);
    expect(stored).not.toMatch(/Sam|stability|CPP|held/);
  });

  it.each([
    { name: "nothing", stored: null },
    { name: "no JSON", stored: "[[1," },
    { name: "no list", stored: '{"a":1}' },
    { name: "rows of another shape", stored: '[[1,2,3],["0","a","b",0,1,"c",null]]' },
  ])("unreadable ones are left out: $name", ({ stored }) => {
    expect(readRecords(stored)).toEqual([]);
  });

  it.each([
    { name: "where it was", record: record("a ⟦plan⟧"), texts: ["a plan"], places: ["0:2!"] },
    { name: "moved", record: record("a ⟦plan⟧"), texts: ["new", "a plan"], places: ["1:2!"] },
    {
      name: "the old index before another equal one",
      record: record("a ⟦plan⟧", 1),
      texts: ["a plan", "a plan"],
      places: ["1:2!"],
    },
    { name: "the paragraph was changed", record: record("a ⟦plan⟧"), texts: ["so a plan"], places: ["0:5"] },
    {
      name: "changed, and the words stand there twice",
      record: record("a ⟦plan⟧"),
      texts: ["plan or plan"],
      places: ["0:0", "0:8"],
    },
    { name: "changed and moved", record: record("a ⟦plan⟧", 5), texts: ["x", "the plan"], places: ["1:4"] },
    { name: "gone", record: record("a ⟦plan⟧"), texts: ["a pan"], places: [] },
  ])("found again: $name", ({ record: given, texts, places }) => {
    expect(placesIn([given], texts)).toEqual([places]);
  });

  it("equal paragraphs that moved keep their order, and no place is taken twice", () => {
    const records = [record("a ⟦plan⟧", 0), record("a ⟦plan⟧", 1), record("the ⟦plan⟧", 2)];
    expect(placesIn(records, ["new", "a plan", "a plan", "my plan"])).toEqual([
      ["2:2!"],
      ["1:2!"],
      ["2:2", "1:2", "3:3"],
    ]);
  });

  it.each([
    {
      name: "words before it",
      text: "⟦ongoing⟧ support",
      edit: "",
      coloured: "ongoing ⟦support⟧",
      after: " ⟦support⟧",
    },
    {
      name: "the words themselves",
      text: "the ⟦plan⟧ now",
      edit: "list of steps",
      coloured: "the ⟦plan⟧ now",
      after: "the ⟦list of steps⟧ now",
    },
    {
      name: "a part of them",
      text: "⟦family⟧ time",
      edit: "Sam’s",
      coloured: "⟦family time⟧",
      after: "⟦Sam’s time⟧",
    },
    {
      name: "more than them",
      text: "⟦the family time⟧",
      edit: "visits",
      coloured: "the ⟦family⟧ time",
      after: "⟦visits⟧",
    },
    {
      name: "words behind it",
      text: "plan ⟦now⟧",
      edit: "by May",
      coloured: "⟦plan⟧ now",
      after: "⟦plan⟧ by May",
    },
    {
      name: "they were taken out",
      text: "a ⟦very ⟧good plan",
      edit: "",
      coloured: "a ⟦very ⟧good plan",
      after: null,
    },
  ])("move along when words are replaced: $name", ({ text, edit, coloured, after }) => {
    const { text: before, range } = oneMarked(text);
    const edits = [{ range, text: edit }];
    const applied: AppliedChange = {
      change: { anchor: { paragraph: 0, hostId: null, paragraphText: before, range }, edits },
      paragraph: 0,
      before,
      after: applyEdits(before, edits),
    };
    expect(afterWriting([record(coloured)], [applied])).toEqual(after === null ? [] : [record(after)]);
  });

  it("stay as they are when a paragraph that reads otherwise was written", () => {
    const records = [record("a ⟦plan⟧", 2)];
    const { text, range } = oneMarked("⟦my⟧ plan");
    const applied: AppliedChange = {
      change: {
        anchor: { paragraph: 2, hostId: null, paragraphText: text, range },
        edits: [{ range, text: "the" }],
      },
      paragraph: 2,
      before: text,
      after: "the plan",
    };
    expect(afterWriting(records, [applied])).toEqual(records);
  });

  it("of two equal paragraphs only the one that was written moves along", () => {
    const records = [record("a ⟦plan⟧", 1), record("a ⟦plan⟧", 6)];
    const { text, range } = oneMarked("⟦a⟧ plan");
    const applied: AppliedChange = {
      change: {
        anchor: { paragraph: 7, hostId: null, paragraphText: text, range },
        edits: [{ range, text: "the" }],
      },
      paragraph: 7,
      before: text,
      after: "the plan",
    };
    expect(afterWriting(records, [applied])).toEqual([records[0], record("the ⟦plan⟧", 7)]);
  });

  it("two stretches that were replaced together are one", () => {
    const { text, ranges } = marked("⟦fam⟧⟦ily⟧ time");
    const [first, second] = ranges.map((range, index) => ({
      ...record("family time".replace("family", "⟦family⟧")),
      range,
      was: index === 0 ? "#FFFF00" : null,
    }));
    if (first === undefined || second === undefined) throw new Error("the case has two ranges");
    const range = { start: 0, end: 6 };
    const applied: AppliedChange = {
      change: {
        anchor: { paragraph: 0, hostId: null, paragraphText: text, range },
        edits: [{ range, text: "our" }],
      },
      paragraph: 0,
      before: text,
      after: "our time",
    };
    const records = afterWriting([first, second], [applied]);
    expect(records.map(({ range: now, was }) => [now, was])).toEqual([[{ start: 0, end: 3 }, "#FFFF00"]]);
  });
});
