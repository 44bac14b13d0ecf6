import { byBlocks } from "../../text/letterBlocks";
import { headerOf, type Header } from "./headerKey";
import { asksForTasks, rolesByShape, opensWithCondition, sectionByShape } from "./headingShapes";
import type { PartRole, PlanLayout } from "./layout";
import type { PlanSection } from "./planReview";

/** The header of a cell that holds a sentence. */
const noHeader: Header = { key: "", spaced: "  ", words: [] };

/** A phrase of a header and what it stands for. */
interface Phrase<Meaning> {
  readonly words: string;
  /** The same between spaces, as it stands in a header that is put between spaces. */
  readonly spaced: string;
  readonly meaning: Meaning;
}

/** Finds listed phrases in a header by their first word, so that a header costs its own words, not the lists'. */
class PhraseIndex<Meaning> {
  private readonly byFirst = new Map<string, Phrase<Meaning>[]>();

  add(words: string, meaning: Meaning): void {
    const first = words.split(" ", 1)[0] ?? "";
    const known = this.byFirst.get(first);
    const phrase = { words, spaced: ` ${words} `, meaning };
    if (known) known.push(phrase);
    else this.byFirst.set(first, [phrase]);
  }

  /** Every listed phrase that the header holds as whole words. */
  in({ words, spaced }: Header): Phrase<Meaning>[] {
    const found: Phrase<Meaning>[] = [];
    for (const word of words) {
      for (const phrase of this.byFirst.get(word) ?? nothing)
        if (spaced.includes(phrase.spaced)) found.push(phrase);
    }
    return found;
  }
}

const nothing: readonly never[] = [];

/** The columns of a table by their header cells: roles by column number, and the layout that they follow. */
export interface ColumnMatch {
  readonly layout: string;
  readonly roles: ReadonlyMap<number, readonly PartRole[]>;
}

/** A header that no list knows has to be this short to be told from the text of a cell. */
const shortHeader = 60;

/** Longer headers are sentences, not headers. */
const longestHeader = 90;

/** "To see his dad. He asked for this twice." */
const twoSentences = byBlocks(/\p{Ll}[.!]["”’]?\s+["“]?\p{Lu}/u);

/** The header words of all layouts, ready to be looked up. Made once for a document. */
export class HeaderWords {
  private readonly columns: readonly {
    readonly layout: PlanLayout;
    readonly index: PhraseIndex<readonly PartRole[]>;
  }[];
  private readonly headings = new PhraseIndex<readonly PartRole[]>();
  private readonly sections = new PhraseIndex<PlanSection>();

  constructor(layouts: readonly PlanLayout[]) {
    this.columns = layouts.map((layout) => {
      const index = new PhraseIndex<readonly PartRole[]>();
      for (const { headers, roles } of layout.columns) for (const words of headers) index.add(words, roles);
      return { layout, index };
    });
    for (const { headings, sections } of layouts) {
      for (const { headers, roles } of headings) for (const words of headers) this.headings.add(words, roles);
      for (const { headers, section } of sections)
        for (const words of headers) this.sections.add(words, section);
    }
  }

  /** The first layout of which enough columns are in the row; `null` when the row is no header row. */
  columnsOf(cells: ReadonlyMap<number, string>): ColumnMatch | null {
    const keys = [...cells].map(
      ([column, text]) =>
        [column, text.length > longestHeader || twoSentences.test(text) ? noHeader : headerOf(text)] as const,
    );
    const filled = keys.filter(([, { key }]) => key !== "").length;
    if (filled < 2) return null;
    for (const { layout, index } of this.columns) {
      const roles = new Map<number, readonly PartRole[]>();
      readColumns(keys, index, roles);
      if (roles.size < layout.minimumColumns || roles.size * 2 < filled) continue;
      // Columns that an organisation has added to a known form ("Progress") are read by the words of the others.
      for (const other of this.columns) readColumns(keys, other.index, roles);
      readByShape(keys, roles);
      return { layout: layout.id, roles };
    }
    return null;
  }

  /** The columns of a table's first row by the shape of its headers alone; `null` unless most are told. */
  columnsByShape(cells: ReadonlyMap<number, string>): ColumnMatch | null {
    const keys = [...cells].map(
      ([column, text]) => [column, text.length > shortHeader ? noHeader : headerOf(text)] as const,
    );
    if (keys.length < 2 || keys.some(([, { key }]) => key === "")) return null;
    const roles = new Map<number, readonly PartRole[]>();
    for (const { index } of this.columns) readColumns(keys, index, roles);
    readByShape(keys, roles);
    const kinds = new Set([...roles.values()].map(([role]) => role));
    const plans = ["action", "goal", "objective", "contingency"].some((role) => kinds.has(role as PartRole));
    return kinds.size >= 2 && plans && roles.size * 2 > keys.length
      ? { layout: "header-words", roles }
      : null;
  }

  /** The roles that a heading gives to the text beneath it. */
  rolesOf(heading: string): readonly PartRole[] {
    const header = headerOf(heading);
    const { key } = header;
    const best = longest(this.headings.in(header));
    if (best && best.words.length * 2.5 >= key.length) return best.meaning;
    return asksForTasks(key) ? ["action"] : [];
  }

  /** Every section that a heading or label announces, the best fitting first. */
  sectionsOf(heading: string): readonly PlanSection[] {
    const header = headerOf(heading);
    const { key } = header;
    const scored = new Map<PlanSection, number>();
    for (const { words, meaning } of this.sections.in(header))
      scored.set(meaning, Math.max(words.length, scored.get(meaning) ?? 0));
    const known = [...scored].sort((a, b) => b[1] - a[1]).map(([section]) => section);
    const shaped = sectionByShape(key);
    // "If the agreement is not kept" is no heading of signatures.
    if (shaped === "contingency" && opensWithCondition(key))
      return ["contingency", ...known.filter((section) => section !== "contingency")];
    return known.length === 0 && shaped ? [shaped] : known;
  }
}

/** Sets the roles of columns that have none yet. */
function readColumns(
  keys: readonly (readonly [number, Header])[],
  index: PhraseIndex<readonly PartRole[]>,
  roles: Map<number, readonly PartRole[]>,
): void {
  for (const [column, header] of keys) {
    if (roles.has(column)) continue;
    const best = longest(index.in(header));
    // A header is mostly its own words: "action" in a long sentence of a body cell makes no column.
    if (best && (best.words.length * 3 >= header.key.length || best.words.length >= 10))
      roles.set(column, best.meaning);
  }
}

function readByShape(
  keys: readonly (readonly [number, Header])[],
  roles: Map<number, readonly PartRole[]>,
): void {
  for (const [column, { key }] of keys) {
    const shaped = roles.has(column) ? null : rolesByShape(key);
    if (shaped) roles.set(column, shaped);
  }
}

const longest = <Meaning>(phrases: readonly Phrase<Meaning>[]): Phrase<Meaning> | null =>
  phrases.reduce<Phrase<Meaning> | null>(
    (best, phrase) => (best && best.words.length >= phrase.words.length ? best : phrase),
    null,
  );
