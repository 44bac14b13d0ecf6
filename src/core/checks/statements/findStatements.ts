import { byBlocks } from "../../text/letterBlocks";
import type { DocumentSnapshot, ParagraphSnapshot } from "../../document/snapshot";
import { sentencesOf } from "../../text/sentences";
import type { TextRange } from "../../text/range";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { PartRole, PlanLayout } from "../plan/layout";
import { outlineOf, type Cell, type Outline, type Part, type Row } from "../plan/outline";
import { judgeStatement } from "./judgeStatement";
import type { ColumnHint } from "./neither";
import { relocate } from "./relocate";
import type { Statement } from "./statement";
import type { NeighbourText } from "./who";

/** Statements judged before, by their words. Owned by the caller, so that one edited paragraph is judged alone. */
export type StatementCache = Map<string, Statement>;

export interface FindOptions {
  readonly lexicon: PlanLexicon;
  readonly today: string | null;
  readonly childNames?: ReadonlySet<string>;
  readonly cache?: StatementCache;
}

/** Every goal, objective and action of a document, in reading order, judged with its neighbouring cells. */
export const findStatements = (
  snapshot: DocumentSnapshot,
  layouts: readonly PlanLayout[],
  options: FindOptions,
): Statement[] => statementsIn(outlineOf(snapshot, layouts), options);

/** The same for a document that has been cut up already. */
export function statementsIn(outline: Outline, options: FindOptions): Statement[] {
  const found = [...fromTables(outline.rows, options), ...fromParts(outline.parts, options)];
  if (found.filter(({ kind }) => kind === "action" || kind === "objective").length < fewSteps)
    found.push(...fromRunningText(outline.parts, options));
  const seen = new Set<string>();
  return found
    .filter(({ kind }) => kind !== "neither")
    .filter(({ paragraph, range }) => {
      const key = `${paragraph}:${range.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.range.start - b.range.start);
}

/** A plan with fewer steps in its tables and lists than this is told in running text. */
const fewSteps = 3;

const hintOf = (roles: readonly PartRole[]): ColumnHint =>
  roles.includes("action")
    ? "action"
    : roles.includes("objective")
      ? "objective"
      : roles.includes("goal")
        ? "goal"
        : null;

/** Columns that are missing in a row because of merged cells hold what stood above them. */
function fromTables(rows: readonly Row[], options: FindOptions): Statement[] {
  const found: Statement[] = [];
  let table = -1;
  let above = new Map<number, Cell>();
  for (const row of rows) {
    if (row.table !== table) above = new Map();
    table = row.table;
    if (row.roles.size === 0) continue;
    const filled = row.cells.filter(({ text }) => text !== "");
    // One cell across the row ("If all goes well, move forward") stands in the first column.
    if (filled.length <= 1 && row.roles.size > 2 && (filled[0]?.column ?? 0) === 0) continue;
    const own = new Map(row.cells.map((cell) => [cell.column, cell] as const));
    const cells = [...row.roles.keys()].flatMap((column) => own.get(column) ?? above.get(column) ?? []);
    for (const cell of row.cells) above.set(cell.column, cell);
    for (const cell of row.cells) {
      const roles = row.roles.get(cell.column) ?? [];
      const hint = hintOf(roles);
      if (hint === null) continue;
      const neighbours = cells
        .filter((other) => other.column !== cell.column)
        .flatMap((other) => neighboursOf(other, row.roles.get(other.column) ?? []));
      for (const paragraph of cell.paragraphs)
        found.push(...unitsOf(paragraph, 0, hint, neighbours, options));
    }
  }
  return found;
}

function neighboursOf(cell: Cell, roles: readonly PartRole[]): NeighbourText[] {
  const useful = roles.filter(
    (role) => role === "who" || role === "when" || role === "measure" || role === "why",
  );
  if (useful.length === 0) return [];
  return cell.paragraphs
    .filter(({ text }) => text.trim() !== "")
    .map(({ index, text }) => ({ paragraph: index, text, roles: useful }));
}

const notStatements = new Set([
  "contingency",
  "review_date",
  "agreed_signed",
  "childs_views",
  "parents_views",
  "named_people",
  "risks",
  "strengths",
]);

/** Lists and lines beneath "Goals", "What will happen?", "Bottom lines". */
function fromParts(parts: readonly Part[], options: FindOptions): Statement[] {
  return parts.flatMap((part) => {
    const hint = hintOf(part.roles);
    if (hint === null || part.roles.some((role) => role === "worry" || role === "strength")) return [];
    if (
      part.sections.some(
        (section) => section === "contingency" || section === "agreed_signed" || section === "childs_views",
      )
    )
      return [];
    return part.body.flatMap((paragraph, at) =>
      unitsOf(paragraph, at === 0 ? part.labelLength : 0, hint, [], options),
    );
  });
}

/** "Will ring", "to be booked": a sentence that looks ahead. */
const looksAhead = byBlocks(/\b(?:will|won['’]t|shall|must|should)\b|['’]ll\b|\bto \p{Ll}/u);

/** A plan without a table or a heading: the sentences in which somebody will do something. */
function fromRunningText(parts: readonly Part[], options: FindOptions): Statement[] {
  const texts = new Map(parts.flatMap(({ body }) => body.map(({ index, text }) => [index, text] as const)));
  return parts
    .filter(({ sections }) => !sections.some((section) => notStatements.has(section)))
    .flatMap((part) =>
      part.body.flatMap((paragraph, at) =>
        unitsOf(paragraph, at === 0 ? part.labelLength : 0, null, [], options),
      ),
    )
    .filter(
      ({ kind, paragraph, range }) =>
        (kind === "objective" || kind === "action") &&
        looksAhead.test((texts.get(paragraph) ?? "").slice(range.start, range.end)),
    );
}

const goesOn =
  /^(?:this|that|so|these|it|in order|because|to (?:keep|help|prevent|ensure|reduce)|they|he|she|if (?:he|she|they|not|this|it))\b/i;

/** A paragraph may hold several statements; a sentence that only goes on ("This is to…") belongs to the one before. */
function unitsOf(
  paragraph: ParagraphSnapshot,
  from: number,
  hint: ColumnHint,
  neighbours: readonly NeighbourText[],
  options: FindOptions,
): Statement[] {
  const { text } = paragraph;
  const units: TextRange[] = [];
  for (const sentence of sentencesOf(text.slice(from))) {
    const start = sentence.start + from;
    const end = sentence.end + from;
    const last = units.at(-1);
    if (last && goesOn.test(text.slice(start, end))) units[units.length - 1] = { start: last.start, end };
    else units.push({ start, end });
  }
  return units.map(({ start, end }) => {
    const words = text.slice(start, end);
    const key = [
      words,
      hint ?? "",
      options.today ?? "",
      ...neighbours.map((cell) => `${cell.roles.join("+")}=${cell.text}`),
    ].join("\u0000");
    const known = options.cache?.get(key);
    const judged =
      known ??
      judgeStatement(words, {
        lexicon: options.lexicon,
        today: options.today,
        hint,
        neighbours: neighbours.map((cell, at) => ({ ...cell, paragraph: at + 1 })),
        ...(options.childNames ? { childNames: options.childNames } : {}),
      });
    if (!known) options.cache?.set(key, judged);
    return relocate(judged, [paragraph.index, ...neighbours.map((cell) => cell.paragraph)], start);
  });
}
