import { foldWord } from "../../text/words";
import type { PartRole, PlanLayout } from "./layout";
import type { PlanSection } from "./planReview";

/** A header as it is compared: lower case, words only, single spaces. */
export const headerKey = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Words of the longest phrase that the header holds whole, or 0. Longer phrases say more. */
function matchLength(key: string, phrases: readonly string[]): number {
  const padded = ` ${key} `;
  let best = 0;
  for (const phrase of phrases)
    if (phrase.length > best && padded.includes(` ${phrase} `)) best = phrase.length;
  return best;
}

/** The columns of a table by their header cells: roles by column number, and the layout that they follow. */
export interface ColumnMatch {
  readonly layout: string;
  readonly roles: ReadonlyMap<number, readonly PartRole[]>;
}

/** Longer headers are sentences, not headers. */
const longestHeader = 90;

/** Finds the first layout of which enough columns are in the row; `null` when the row is no header row. */
export function matchColumns(
  cells: ReadonlyMap<number, string>,
  layouts: readonly PlanLayout[],
): ColumnMatch | null {
  const keys = [...cells].map(
    ([column, text]) => [column, text.length > longestHeader ? "" : headerKey(text)] as const,
  );
  const filled = keys.filter(([, key]) => key !== "").length;
  for (const layout of layouts) {
    const roles = new Map<number, readonly PartRole[]>();
    for (const [column, key] of keys) {
      const scored = layout.columns.map((part) => ({
        part,
        length: key === "" ? 0 : matchLength(key, part.headers),
      }));
      const best = scored.reduce((a, b) => (b.length > a.length ? b : a), {
        part: layout.columns[0],
        length: 0,
      });
      // A header is mostly its own words: "action" in a long sentence of a body cell makes no column.
      if (best.part && best.length > 0 && (best.length * 3 >= key.length || best.length >= 10))
        roles.set(column, best.part.roles);
    }
    if (roles.size >= layout.minimumColumns && roles.size * 2 >= filled) return { layout: layout.id, roles };
  }
  return null;
}

/** The roles that a heading gives to the text beneath it. */
export function headingRoles(text: string, layouts: readonly PlanLayout[]): readonly PartRole[] {
  const key = headerKey(text);
  let best = 0;
  let roles: readonly PartRole[] = [];
  for (const layout of layouts)
    for (const part of layout.headings) {
      const length = matchLength(key, part.headers);
      if (length > best) [best, roles] = [length, part.roles];
    }
  return roles;
}

/** Every section that a heading or label announces, the best fitting first. */
export function headingSections(text: string, layouts: readonly PlanLayout[]): readonly PlanSection[] {
  const key = headerKey(text);
  const scored = new Map<PlanSection, number>();
  for (const layout of layouts)
    for (const { headers, section } of layout.sections) {
      const length = matchLength(key, headers);
      if (length > 0 && length > (scored.get(section) ?? 0)) scored.set(section, length);
    }
  return [...scored].sort((a, b) => b[1] - a[1]).map(([section]) => section);
}
