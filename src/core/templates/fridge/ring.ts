import type { DocumentSnapshot, ParagraphSnapshot } from "../../document/snapshot";
import { oneLine } from "./plainSentence";

/** Someone to ring; `number` is "" where the plan names no number. */
export interface FridgeContact {
  readonly name: string;
  readonly number: string;
}

const phone = /(?<![\d£.])(?:\+44 ?|0)\d(?:[ -]?\d){8,9}(?!\d)/gu;
const nameBefore =
  /(?<name>(?:the )?\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|and|of))*)\s*(?:on|at|:|\(|–|-|,)?\s*$/u;
const workerLabel = /^(?:lead |the |named )?social worker\b/iu;
const most = 5;

const plainName = (text: string): string =>
  text.replace(/^(?:Ring|Call|Phone|Text|Contact|Please)\s+/u, "").trim();

/** The social worker by the label in front: "Social worker" and a name, in two cells or in one line. */
function workerOf({ paragraphs }: DocumentSnapshot): string | null {
  for (const [index, { text, cell }] of paragraphs.entries()) {
    const label = workerLabel.exec(text.trim());
    if (label === null) continue;
    const after = text
      .trim()
      .slice(label[0].length)
      .replace(/^[\s:–-]+/, "");
    const next = paragraphs[index + 1];
    // "Kim Haworth | Social worker | Sees Saffron…": in a table of people the name stands first.
    const named = cell === null || after !== "" ? null : rowName({ paragraphs }, paragraphs[index]!);
    const own = named ?? (cell !== null && after === "" && next?.cell?.row === cell.row ? next.text : after);
    const name = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/u.exec(own.trim());
    if (name !== null) return name[0];
  }
  return null;
}

/** The first cell of the row that the paragraph stands in, where it is another cell. */
function rowName({ paragraphs }: DocumentSnapshot, { cell }: ParagraphSnapshot): string | null {
  if (cell === null || cell.column === 0) return null;
  const first = paragraphs.find(
    (own) => own.cell?.table === cell.table && own.cell.row === cell.row && own.cell.column === 0,
  );
  return first === undefined || first.text.trim() === "" ? null : oneLine(first.text);
}

/** Everyone whose number the plan gives, in its order, and the social worker in any case. */
export function contactsOf(snapshot: DocumentSnapshot): readonly FridgeContact[] {
  const worker = workerOf(snapshot);
  const found = new Map<string, string>();
  for (const paragraph of snapshot.paragraphs)
    for (const match of paragraph.text.matchAll(phone)) {
      const before = plainName(nameBefore.exec(paragraph.text.slice(0, match.index))?.groups?.["name"] ?? "");
      const name = before !== "" ? before : rowName(snapshot, paragraph);
      if (name !== null && !found.has(name)) found.set(name, match[0]);
    }
  const contacts = [...found].map(([name, number]) => {
    const isWorker = worker !== null && (worker === name || worker.startsWith(`${name} `));
    return { name: isWorker ? `${worker} (social worker)` : name.replace(/^the /, "The "), number };
  });
  const listed = contacts.some(({ name }) => worker !== null && name.startsWith(worker));
  const own = worker === null || listed ? [] : [{ name: `${worker} (social worker)`, number: "" }];
  return [...contacts, ...own].slice(0, most);
}
