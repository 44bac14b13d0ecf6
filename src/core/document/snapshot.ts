/** Where a paragraph stands in a table. Counted from 0; for nested tables, the innermost one. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * One paragraph as read from a document at one moment.
 * `text` is the text as reviewed: what stays if every tracked change is accepted, without the paragraph mark.
 */
export interface ParagraphSnapshot {
  /** Position in reading order, table cells included, from 0. Equals its place in `DocumentSnapshot.paragraphs`. */
  readonly index: number;
  /** The host's own id, only a hint: it can be missing, change from load to load and move to another paragraph. */
  readonly hostId: string | null;
  readonly text: string;
  /** Heading level 1 to 9, or 0 for body text. */
  readonly headingLevel: number;
  readonly listItem: boolean;
  /** `null` outside tables, and where the host cannot tell. */
  readonly cell: TablePlace | null;
  /** True when tracked changes stand in the paragraph, so that what is shown is not what is checked. */
  readonly revised: boolean;
}

/** A whole document body at one moment, in reading order. */
export interface DocumentSnapshot {
  readonly paragraphs: readonly ParagraphSnapshot[];
  /**
   * Text boxes and shapes with text in them, which is in no paragraph and so was not read. Left out where the host
   * can't tell. Headers, footers and notes are never read and not counted here.
   */
  readonly textBoxes?: number;
}
