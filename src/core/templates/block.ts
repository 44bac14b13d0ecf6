/**
 * What a host writes into a document, top to bottom. Plain text only: no markup is ever read out of it.
 * Headings, paragraphs and list items hold no line break. A table cell may hold "\n": each line is a paragraph.
 * `style` is the name of a style of the organisation's document; a host that does not find it uses the built-in one.
 */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | PageBreakBlock;

/** A finished text that is to be a document of its own. */
export interface BlocksDocument {
  /** What the document is called, as a screen reader and Word's own list of windows say it. */
  readonly title: string;
  /** One sentence: what it is for. */
  readonly description: string;
  readonly blocks: readonly Block[];
}

export interface HeadingBlock {
  readonly kind: "heading";
  /** 1 to 6: the built-in heading style to use. */
  readonly level: HeadingLevel;
  readonly text: string;
  readonly style?: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly style?: string;
}

/** One list; every item is one paragraph. Never empty. */
export interface ListBlock {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly string[];
  readonly style?: string;
}

/** A table whose header rows come first. Every row has as many cells as the first header row. */
export interface TableBlock {
  readonly kind: "table";
  /** What the table holds, for people who hear it read out (alternative text where the host can set it). */
  readonly title: string;
  readonly headerRows: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the table's width, one a column, adding up to 100. */
  readonly columnWidths: readonly number[];
  readonly style?: string;
}

export interface PageBreakBlock {
  readonly kind: "page-break";
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
