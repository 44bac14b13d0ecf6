import { Readable } from "node:stream";
import { answerLines, parseLine } from "../../src/cli/check/jsonl";

const refused: readonly { readonly name: string; readonly line: string; readonly says: RegExp }[] = [
  { name: "broken JSON", line: "{", says: /not JSON/ },
  { name: "a list", line: "[]", says: /object/ },
  { name: "null", line: "null", says: /object/ },
  { name: "no text", line: '{"id":"A"}', says: /`text`/ },
  { name: "a text that is a number", line: '{"text":1}', says: /`text`/ },
  { name: "an unknown kind", line: '{"text":"","as":"poem"}', says: /plan, statement, contingency/ },
  { name: "a date that is none", line: '{"text":"","date":"2026-13-40"}', says: /day/ },
  { name: "a date with a time", line: '{"text":"","date":"2026-05-31T10:00"}', says: /day/ },
];

const accepted: readonly { readonly name: string; readonly line: string; readonly reads: object }[] = [
  {
    name: "a plan unless it says otherwise",
    line: '{"id":"T1","text":"x"}',
    reads: { id: "T1", text: "x", as: "plan", date: null },
  },
  {
    name: "a statement",
    line: '{"text":"x","as":"statement"}',
    reads: { text: "x", as: "statement", date: null },
  },
  {
    name: "a day",
    line: '{"text":"","as":"contingency","date":"2026-05-31"}',
    reads: { text: "", as: "contingency", date: "2026-05-31" },
  },
  {
    name: "members that it does not know",
    line: '{"text":"x","note":1}',
    reads: { text: "x", as: "plan", date: null },
  },
];

const linesOf = (lines: readonly string[]): AsyncIterable<string> => Readable.from(lines);

describe("lines of JSON", () => {
  it.each(refused)("refuses $name and says so", ({ line, says }) => {
    const result = parseLine(line, 7);
    expect(result).toMatchObject({ line: 7, error: expect.stringMatching(says) });
  });

  it.each(accepted)("takes $name", ({ line, reads }) => {
    expect(parseLine(line, 1)).toEqual(reads);
  });

  it("answers in order, goes on after a broken line and passes over empty ones", async () => {
    const written: unknown[] = [];
    const { findings } = await answerLines(
      linesOf(['{"id":1,"text":"a"}', "", "broken", '{"id":2,"text":"b"}']),
      ({ id, text }) => ({
        id,
        findings: [],
        statements: [],
        contingency: [],
        plan: { sections: {}, readingAge: null, words: text.length },
      }),
      (line) => void written.push(JSON.parse(line)),
    );
    expect(findings).toBe(0);
    expect(written).toMatchObject([{ id: 1 }, { error: "this line is not JSON", line: 3 }, { id: 2 }]);
  });
});
