import type { Block, TableBlock } from "../core/templates/block";
import { blockTexts } from "./blockTexts";
import { setHighlight } from "./highlighting";

/** What stands around the new paragraphs. */
export interface Surroundings {
  /** The paragraph before is a list item: a new one would join its list. */
  readonly listItem: boolean;
  /** Looks that the paragraph before has by hand and that a new one would take over. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly highlighted: boolean;
  /** A table comes right behind: one that ended there would become one with it. */
  readonly tableFollows: boolean;
  /** The new paragraphs stand in a table cell, whose text has a style of its own more often than not. */
  readonly inCell: boolean;
  /** Names of the styles that the document is known to have. */
  readonly styles: ReadonlySet<string>;
}

/** What the blocks go behind: a paragraph, or the table that it stands in. */
export interface Behind {
  readonly paragraph: Word.Paragraph;
  readonly table: Word.Table | null;
}

export interface Queued {
  /** The paragraphs that come of it, in reading order, with the empty ones that keep tables apart. */
  readonly texts: readonly string[];
  readonly tables: readonly QueuedTable[];
}

export interface QueuedTable {
  readonly table: Word.Table;
  readonly block: TableBlock;
}

/** A list whose first item stands; the others follow once it is a list, since they take that over. */
interface OpenList {
  readonly first: Word.Paragraph;
  readonly items: readonly string[];
  readonly ordered: boolean;
}

/** Points between a table and the text below it. */
const spaceBelowTable = 8;
/** Points above and below each paragraph of a table's cell. */
const cellSpace = 2;

const builtInHeadings = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"] as const;

/**
 * Queues the blocks behind `start`, top to bottom, by Word's own members of WordApi 1.3. `insertOoxml` is not used: in
 * Word on the web it ends undo (OfficeDev/office-js issue 6423). Every paragraph is given its style, since it would
 * keep its neighbour's.
 */
export function queueBlocks(behind: Behind, blocks: readonly Block[], around: Surroundings): Queued {
  const texts: string[] = [];
  const lists: OpenList[] = [];
  const tables: QueuedTable[] = [];
  /** What comes next goes behind this; at first, what was there before. */
  let last: Word.Paragraph | Word.Table = behind.table ?? behind.paragraph;
  /** The same, where it is a paragraph. */
  let above: Word.Paragraph | null = behind.table === null ? behind.paragraph : null;
  /** The paragraph that is added stands right below a table of ours. */
  let belowTable = false;

  const add = (text: string): Word.Paragraph => {
    const paragraph = last.insertParagraph(text, "After");
    if (around.listItem && last === behind.paragraph) paragraph.detachFromList();
    texts.push(text);
    belowTable = last === tables.at(-1)?.table;
    last = paragraph;
    above = paragraph;
    return paragraph;
  };
  const space = (): Word.Paragraph => {
    const paragraph = add("");
    paragraph.styleBuiltIn = "Normal";
    return paragraph;
  };
  /** Takes off what the paragraph before has by hand. */
  const plain = (paragraph: Word.Paragraph): void => {
    const { font } = paragraph;
    if (around.italic) font.italic = false;
    if (around.underlined) font.underline = "None";
    if (around.highlighted) setHighlight(paragraph.getRange("Whole"), null);
  };
  const dress = (
    paragraph: Word.Paragraph,
    style: string | undefined,
    builtIn: "Normal" | (typeof builtInHeadings)[number],
  ): void => {
    if (style !== undefined && around.styles.has(style)) paragraph.style = style;
    else if (!around.inCell || builtIn !== "Normal") paragraph.styleBuiltIn = builtIn;
    plain(paragraph);
    // Headings are bold by their style more often than not.
    if (around.bold && builtIn === "Normal") paragraph.font.bold = false;
    // A table has no room below it, and headings bring their own.
    if (belowTable && builtIn === "Normal") paragraph.spaceBefore = spaceBelowTable;
  };

  for (const block of blocks) {
    switch (block.kind) {
      case "heading":
        dress(add(block.text), block.style, builtInHeadings[block.level - 1] ?? "Heading6");
        break;
      case "paragraph":
        dress(add(block.text), block.style, "Normal");
        break;
      case "page-break": {
        const paragraph = add("");
        dress(paragraph, undefined, "Normal");
        paragraph.insertBreak("Page", "After");
        break;
      }
      case "list": {
        const [text = "", ...items] = block.items;
        const first = add(text);
        dress(first, block.style, "Normal");
        lists.push({ first, items, ordered: block.ordered });
        texts.push(...items);
        break;
      }
      case "table": {
        const table = (above ?? space()).insertTable(
          block.headerRows.length + block.rows.length,
          block.columnWidths.length,
          "After",
          [...block.headerRows, ...block.rows].map((row) => row.map((cell) => cell.split("\n")[0] ?? "")),
        );
        addLines(table, block);
        texts.push(...blockTexts(block));
        tables.push({ table, block });
        last = table;
        above = null;
      }
    }
  }
  if (above === null && around.tableFollows) space();
  for (const { first, items, ordered } of lists) {
    const list = first.startNewList();
    if (ordered) list.setLevelNumbering(0, "Arabic", [0, "."]);
    else list.setLevelBullet(0, "Solid");
    let item = first;
    for (const text of items) item = item.insertParagraph(text, "After");
  }
  return { texts, tables };
}

/**
 * Every further line of a cell is a paragraph of its own. Cells are given little room: where the document's text has
 * more below each paragraph, a row that breaks over two pages would show an empty row on the second one.
 */
function addLines(table: Word.Table, { headerRows, rows }: TableBlock): void {
  [...headerRows, ...rows].forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const { body } = table.getCell(rowIndex, column);
      const [, ...lines] = cell.split("\n");
      const paragraphs = [
        body.paragraphs.getFirst(),
        ...lines.map((line) => body.insertParagraph(line, "End")),
      ];
      for (const paragraph of paragraphs) {
        paragraph.spaceBefore = cellSpace;
        paragraph.spaceAfter = cellSpace;
      }
    });
  });
}

/** Marks the header rows, so that they are read out with their columns and repeat on every page. */
export function queueHeaders(tables: readonly QueuedTable[]): void {
  for (const { table, block } of tables) {
    const count = block.headerRows.length;
    if (count === 0) continue;
    table.headerRowCount = count;
    for (let row = 0; row < count; row += 1) {
      for (let column = 0; column < block.columnWidths.length; column += 1) {
        table.getCell(row, column).body.font.bold = true;
      }
    }
  }
}

/** Makes the tables as wide as the text, and asks how wide that is. */
export function queueFit(tables: readonly QueuedTable[]): void {
  for (const { table } of tables) {
    table.autoFitWindow();
    table.load("width");
  }
}

/** Gives every column its share of the width that was asked for. */
export function queueWidths(tables: readonly QueuedTable[]): void {
  for (const { table, block } of tables) {
    block.columnWidths.forEach((share, column) => {
      table.getCell(0, column).columnWidth = (table.width * share) / 100;
    });
  }
}
