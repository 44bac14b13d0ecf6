import { findParagraph } from "../../../src/core/document/findParagraph";

const anchor = (paragraph: number, paragraphText: string, hostId: string | null = null) => ({
  paragraph,
  hostId,
  paragraphText,
  range: { start: 0, end: 0 },
});

const body = (...rows: readonly (string | readonly [text: string, id: string])[]) =>
  rows.map((row) =>
    typeof row === "string" ? { text: row, hostId: null } : { text: row[0], hostId: row[1] },
  );

describe("finding a paragraph again", () => {
  it.each([
    { name: "where it was", paragraphs: body("one", "two"), anchor: anchor(1, "two"), found: 1 },
    { name: "moved down", paragraphs: body("new", "one", "two"), anchor: anchor(1, "two"), found: 2 },
    { name: "moved up", paragraphs: body("two"), anchor: anchor(1, "two"), found: 0 },
    { name: "gone", paragraphs: body("one"), anchor: anchor(1, "two"), found: null },
    { name: "changed", paragraphs: body("one", "two!"), anchor: anchor(1, "two"), found: null },
    {
      name: "moved, and two read the same",
      paragraphs: body("two", "two", "new", "one"),
      anchor: anchor(2, "two"),
      found: null,
    },
    {
      name: "the index decides between equal ones",
      paragraphs: body("two", "two", "two"),
      anchor: anchor(1, "two"),
      found: 1,
    },
    {
      name: "the id decides before the index",
      paragraphs: body(["two", "a"], ["two", "b"], ["two", "c"]),
      anchor: anchor(1, "two", "c"),
      found: 2,
    },
    {
      name: "an id that went over to a new paragraph is no proof",
      paragraphs: body(["new", "b"], ["two", "x"]),
      anchor: anchor(1, "two", "b"),
      found: 1,
    },
    {
      name: "an id that nobody has is no harm",
      paragraphs: body(["one", "a"], ["two", "b"]),
      anchor: anchor(1, "two", "z"),
      found: 1,
    },
  ])("$name", ({ paragraphs, anchor: sought, found }) => {
    expect(findParagraph(paragraphs, sought)).toBe(found);
  });
});
