import type { ParagraphSnapshot } from "../../core/document/snapshot";
import type { PlanSource } from "./source";

const HEADING = /^(#{1,6})[ \t]+/;
const LIST_ITEM = /^[ \t]*(?:[-*•‣◦]|\d{1,3}[.)])[ \t]+/;
const TABLE_RULE = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/;

/**
 * Reads plain text or Markdown: every line is a paragraph, every cell of a `| a | b |` row is one too.
 * `#` makes a heading and `-` or `1.` a list item; the marks themselves are not part of the paragraph's text.
 * A backslash keeps a `|` inside its cell. Nothing is refused: any text is a plan, if a poor one.
 */
export function readText(text: string): PlanSource {
  const paragraphs: ParagraphSnapshot[] = [];
  const starts: number[] = [];
  let table = -1;
  let row = -1;
  const add = (
    start: number,
    end: number,
    facts: Pick<ParagraphSnapshot, "headingLevel" | "listItem" | "cell">,
  ): void => {
    starts.push(start);
    paragraphs.push({
      index: paragraphs.length,
      hostId: null,
      text: text.slice(start, end),
      revised: false,
      ...facts,
    });
  };

  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length + 1 : newline + 1;
    let end = newline < 0 ? text.length : newline;
    if (end > start && text[end - 1] === "\r") end -= 1;
    const line = text.slice(start, end);
    if (isTableRow(line)) {
      if (row < 0) table += 1;
      if (row !== 0 || !TABLE_RULE.test(line.trim())) {
        row += 1;
        cellsOf(line).forEach(([from, to], column) =>
          add(start + from, start + to, { headingLevel: 0, listItem: false, cell: { table, row, column } }),
        );
      }
    } else {
      row = -1;
      const heading = HEADING.exec(line);
      const mark = heading ?? LIST_ITEM.exec(line);
      add(start + (mark?.[0].length ?? 0), end, {
        headingLevel: heading?.[1]?.length ?? 0,
        listItem: mark !== null && heading === null,
        cell: null,
      });
    }
    start = next;
  }
  return { snapshot: { paragraphs }, starts };
}

function isTableRow(line: string): boolean {
  const row = line.trim();
  return row.length > 1 && row.startsWith("|") && row.endsWith("|");
}

/** Start and end of each cell's text in its row, without the space around it. `| a |  | c |` has three cells. */
function cellsOf(line: string): [number, number][] {
  const bars: number[] = [];
  for (let i = 0; i < line.length; i += 1) {
    if (line[i] === "\\") i += 1;
    else if (line[i] === "|") bars.push(i);
  }
  const cells: [number, number][] = [];
  for (let i = 0; i + 1 < bars.length; i += 1) {
    let from = (bars[i] ?? 0) + 1;
    let to = bars[i + 1] ?? line.length;
    while (from < to && isSpace(line[from])) from += 1;
    while (to > from && isSpace(line[to - 1])) to -= 1;
    cells.push([from, to]);
  }
  return cells;
}

const isSpace = (character: string | undefined): boolean => character === " " || character === "\t";
