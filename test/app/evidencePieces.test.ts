import { evidencePieces, shortenedPieces } from "../../src/app/evidencePieces";

const long = "and then they all went home again ".repeat(40);

const shortened = (text: string, ...found: string[]): string => {
  const evidence = found.map((words) => {
    const start = text.indexOf(words);
    return { paragraph: 0, range: { start, end: start + words.length }, text: words };
  });
  const place = { paragraph: 0, range: { start: 0, end: text.length } };
  return shortenedPieces(evidencePieces(text, place, evidence))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join("");
};

describe("a statement with its evidence", () => {
  it("stands whole where it is short", () => {
    expect(shortened("Mum will ring Nan by 4 May.", "Mum", "by 4 May")).toBe(
      "[Mum] will ring Nan [by 4 May].",
    );
  });

  it("leaves out what is long and holds none, and keeps every piece of evidence", () => {
    const said = shortened(`${long}Mum will ring ${long}by 4 May. ${long}`, "Mum will ring", "by 4 May");
    expect(said).toMatch(/^….* again \[Mum will ring\] and then .*….* again \[by 4 May\]\. and then .*…$/);
    expect(said.length).toBeLessThan(700);
  });

  it("is shortened where no evidence was found at all", () => {
    expect(shortened(long).length).toBeLessThan(130);
    expect(shortened("x".repeat(5_000))).toBe(`${"x".repeat(120)}…`);
  });
});
