import type { Block, BlocksDocument, HeadingLevel, TableBlock } from "../core/templates/block";
import { pageBreak, paragraph, table } from "./blocks";
import { bulletNumbering, firstOrderedNumbering } from "./numbering";
import { docxBytes, manyColumns, textWidth } from "./parts";
import { textRun } from "./runs";
import { OwnStyles, styleIds } from "./styles";

const isWide = (block: Block): boolean => block.kind === "table" && block.columnWidths.length >= manyColumns;

/** Paragraphs of one cell: each line is one. */
const cellOf = (text: string): readonly string[] => text.split("\n").map((line) => textRun(line));

/** Turns blocks into the body of a document, top to bottom. */
class BlocksBody {
  private readonly own = new OwnStyles();
  private orderedLists = 0;

  constructor(private readonly document: BlocksDocument) {}

  build(): Uint8Array {
    const { title, description, blocks } = this.document;
    const landscape = blocks.some(isWide);
    const width = textWidth(landscape);
    const body = blocks
      .map((block, at) => this.block(block, width, blocks[at - 1]?.kind === "table"))
      .join("");
    return docxBytes({
      kind: "finished",
      title,
      description,
      landscape,
      // Word wants a paragraph after a table that ends the body.
      body: blocks.at(-1)?.kind === "table" ? body + paragraph("") : body,
      orderedLists: this.orderedLists,
      ownStyles: this.own.all(),
    });
  }

  private block(block: Block, width: number, afterTable: boolean): string {
    switch (block.kind) {
      case "heading":
        return paragraph(textRun(block.text), { style: this.heading(block.level, block.style) });
      case "paragraph":
        return paragraph(textRun(block.text), {
          style: this.own.idFor(block.style, styleIds.paragraph),
          afterTable,
        });
      case "list": {
        const numbering = block.ordered ? firstOrderedNumbering + this.orderedLists++ : bulletNumbering;
        const style = this.own.idFor(block.style, block.ordered ? styleIds.numbers : styleIds.bullets);
        return block.items.map((item) => paragraph(textRun(item), { style, numbering })).join("");
      }
      case "table":
        return this.table(block, width);
      case "page-break":
        return pageBreak();
    }
  }

  private heading(level: HeadingLevel, style: string | undefined): string {
    return this.own.idFor(style, styleIds.heading(level));
  }

  private table({ title, headerRows, rows, columnWidths }: TableBlock, width: number): string {
    return table(
      {
        title,
        headers: headerRows.map((cells) => cells.map(cellOf)),
        rows: rows.map((cells) => cells.map(cellOf)),
        widths: columnWidths,
      },
      width,
    );
  }
}

/** Blocks as an accessible .docx in British English. The same bytes for the same blocks, every time. */
export const buildBlocksDocx = (document: BlocksDocument): Uint8Array => new BlocksBody(document).build();
