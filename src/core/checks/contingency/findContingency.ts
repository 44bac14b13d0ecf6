import { byBlocks } from "../../text/letterBlocks";
import { anyOf, within } from "../../text/phrasePattern";
import type { DocumentSnapshot, ParagraphSnapshot } from "../../document/snapshot";
import { sentencesOf } from "../../text/sentences";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { PlanLayout } from "../plan/layout";
import { outlineOf, type Outline } from "../plan/outline";
import type { Evidence } from "../statements/statement";
import type { Contingency } from "./contingency";
import { contingencyTables } from "./contingencyTables";
import { judgeContingency } from "./judgeContingency";

/** Contingencies judged before, by their words. Owned by the caller. */
export type ContingencyCache = Map<string, Contingency>;

export interface FindContingencyOptions {
  readonly lexicon: PlanLexicon;
  readonly today: string | null;
  readonly cache?: ContingencyCache;
}

/** Every contingency of a document: headed parts, contingency columns, and sentences that say what if it fails. */
export const findContingency = (
  snapshot: DocumentSnapshot,
  layouts: readonly PlanLayout[],
  options: FindContingencyOptions,
): Contingency[] => contingencyIn(snapshot, outlineOf(snapshot, layouts), options);

const planFails = new RegExp(
  `\\b(?:if|should|when|in the event|once)\\b[^.]{0,60}\\b${anyOf([
    "plan\\b[^.]{0,30}\\b(not|n't|fail*|break*|unsuccessful)",
    "(no|lack of|insufficient|not enough) (progress|change|improvement)",
    "concerns? (increase|escalate|remain)|risks? (increase|escalate|rise)",
    "(further|any|new|more) concerns?|concerns? (arise|are raised)|things (get|become|go|do not|don't)",
    "situation (gets|deteriorates|changes|worsens)",
  ])}`,
  "i",
);
const process = within([
  "contingency|legal planning meeting|legal advice|public law outline|\\bplo\\b|care proceedings",
  "pre-proceedings|return to (child protection )?conference",
  "(go|taken?|back) (back )?to (child protection |initial child protection |an initial child " +
    "protection |a )?conference",
  "icpc|initial child protection conference|strategy (meeting|discussion)",
]);
/** "Speech to be looked at if no progress": what is done about one thing, and nothing of the plan. */
const aboutOneThing = byBlocks(
  /^(?!.*\b(?:plan|manager|social (?:care|worker)|local authority|council|conference|meeting|legal|court|escalat\p{Ll}*|steps?|assessment|proceedings|protection|threshold|stay|live|move|SW|LA)\b)[^,;]{3,90} if (?:there (?:is|are) |there['’]s )?(?:no|not enough|little|any|more|further|new) \p{Ll}+\W*$/iu,
);
const saysWhatIf = /\b(?:if|should|unless|whenever|in the event)\b/i;
/** "We will know that it is not working if…": what is done about it stands in the next paragraph. */
const tellsSigns = byBlocks(
  /\b(?:signs?|triggers?|indicat\p{L}+|(?:will|we) know|any (?:one |two )?of (?:these|them|the following))\b/iu,
);
const mayHappen = /\b(?:if|should|will|would|may|unless|return|in the event)\b/i;
const nothingWritten = /^[\s_.…\-–—]*$|^\W*(?:n\/?a|not applicable|tbc|to be completed|insert)\W*$/i;

/** The same for a document that has been cut up already. */
export function contingencyIn(
  snapshot: DocumentSnapshot,
  outline: Outline,
  options: FindContingencyOptions,
): Contingency[] {
  const found: Contingency[] = [];
  const used = new Set<number>();
  const add = (paragraphs: readonly ParagraphSnapshot[], labelLength: number): void => {
    const written = paragraphs.filter(
      ({ text, index }, at) =>
        !used.has(index) && !nothingWritten.test(at === 0 ? text.slice(labelLength) : text),
    );
    if (written.length === 0) return;
    for (const { index } of written) used.add(index);
    const skip = written[0] === paragraphs[0] ? labelLength : 0;
    // Beside a line that is specific each vague one stands for itself, so that somebody mends it too.
    const leadsIn = written.slice(0, -1).some(({ text }) => tellsSigns.test(text));
    const whole = written.length === 1 || leadsIn ? judged(written, skip, options) : null;
    const together = written.length === 1 || whole?.verdict === "specific";
    const alone = together
      ? []
      : written.map((paragraph, at) => judged([paragraph], at === 0 ? skip : 0, options));
    if (alone.some(({ verdict }) => verdict === "specific"))
      for (const [at, one] of alone.entries()) {
        const paragraph = written[at];
        if (one.verdict === "specific") found.push(one);
        else if (paragraph) found.push(...sentencesIn(paragraph, saysWhatIf, options));
      }
    else found.push(whole ?? judged(written, skip, options));
  };
  const inTables = contingencyTables(outline, firstRows(snapshot));
  for (const { paragraphs, leads } of inTables)
    if (!paragraphs.every(({ text }) => nothingWritten.test(text)))
      found.push(judged(paragraphs, 0, options, leads));
  const tables = new Set(inTables.map(({ table }) => table));
  for (const { cell, index } of snapshot.paragraphs) if (cell && tables.has(cell.table)) used.add(index);
  for (const part of outline.parts) {
    if (
      part.sections[0] !== "contingency" &&
      !(part.sections.includes("contingency") && part.sections.length === 1)
    )
      continue;
    add(part.body, part.labelLength);
    for (const row of outline.rows)
      if (row.part === part && part.body.length === 0)
        add(
          row.cells
            .flatMap(({ paragraphs }) => paragraphs)
            .filter(({ index }) => !outline.headers.has(index)),
          0,
        );
  }
  for (const row of outline.rows.filter(({ table }) => !tables.has(table)))
    for (const cell of row.cells)
      if ((row.roles.get(cell.column) ?? []).includes("contingency")) add(cell.paragraphs, 0);
  for (const paragraph of snapshot.paragraphs) {
    if (used.has(paragraph.index) || outline.headers.has(paragraph.index)) continue;
    if (!planFails.test(paragraph.text) && !(process.test(paragraph.text) && mayHappen.test(paragraph.text)))
      continue;
    const cue = sentencesOf(paragraph.text).filter(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end);
      return (
        (planFails.test(sentence) && !aboutOneThing.test(sentence)) ||
        (process.test(sentence) && /\b(?:if|should|unless|in the event|return to)\b/i.test(sentence))
      );
    });
    if (cue.length > 0) add([paragraph], 0);
  }
  if (found.every(({ verdict }) => verdict === "vague")) found.push(...inPassing(outline, used, options));
  return found.sort((a, b) => a.paragraph - b.paragraph);
}

/** The cells of the first row of every table, by the table's number. */
function firstRows({ paragraphs }: DocumentSnapshot): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const { cell, text } of paragraphs)
    if (cell?.row === 0) rows.set(cell.table, [...(rows.get(cell.table) ?? []), text.trim()]);
  return rows;
}

/** "If the answer is yes": what happens when it goes well is no contingency. */
const hopeful =
  /\bif (?:the answer is yes|(?:all|it|this|that|things|everything) (?:goes|go|is going|are going) (?:\w+ )?well|(?:\w+ ){1,2}(?:agrees?|is happy|are happy|feels? ready|wants? to)\b)/i;
const ifThen =
  /\b(?:if|should)\b(?:[^.]|\.(?=\d)){3,160}\bwill\b|(?:^|[.!?] )(?:If|Should)\b(?:[^.]|\.(?=\d)){3,160}[,:] \S/i;

/** A plan may say what happens if it fails without a heading for it: whole sentences outside tables that are specific. */
function inPassing(
  outline: Outline,
  used: ReadonlySet<number>,
  options: FindContingencyOptions,
): Contingency[] {
  return outline.parts
    .filter(
      ({ sections, roles }) =>
        !sections.some((section) => section === "childs_views" || section === "risks") &&
        !roles.includes("worry"),
    )
    .flatMap(({ body }) => body)
    .filter(({ index, text }) => !used.has(index) && ifThen.test(text))
    .flatMap((paragraph) =>
      sentencesIn(paragraph, ifThen, options).filter(
        ({ verdict, present, range }) =>
          verdict === "specific" &&
          present.timescale !== undefined &&
          !hopeful.test(paragraph.text.slice(range.start, range.end)),
      ),
    );
}

/** The sentences of a paragraph that a pattern finds, each judged as a contingency of its own. */
const sentencesIn = (
  paragraph: ParagraphSnapshot,
  pattern: RegExp,
  options: FindContingencyOptions,
): Contingency[] =>
  sentencesOf(paragraph.text)
    .filter(({ start, end }) => pattern.test(paragraph.text.slice(start, end)))
    .map(({ start, end }) => {
      const one = judged([{ ...paragraph, text: paragraph.text.slice(0, end) }], start, options);
      return { ...one, range: { start, end } };
    });

/** Judges paragraphs as one text, as a list of signs belongs to the sentence that leads it, and moves the places back. */
function judged(
  paragraphs: readonly ParagraphSnapshot[],
  skip: number,
  options: FindContingencyOptions,
  leads: readonly string[] = [],
): Contingency {
  const starts: number[] = [];
  let text = "";
  for (const [at, paragraph] of paragraphs.entries()) {
    const own = at === 0 ? paragraph.text.slice(skip) : paragraph.text;
    text += leads[at] ?? "";
    starts.push(text.length);
    if (leads.length > 0) {
      const next = leads[at + 1];
      text += next === undefined ? own : `${own}${next === "" || next.startsWith("→") ? " " : "; "}`;
      continue;
    }
    const last = at === paragraphs.length - 1;
    // A list item without a stop goes on in the next.
    text += last
      ? own
      : /[.!?]["”’')]?\s*$/.test(own) && !paragraph.listItem
        ? `${own} `
        : /[:;,–-]\s*$/.test(own)
          ? `${own} `
          : paragraphs[at + 1]?.listItem === true && paragraph.listItem && !/\bwill\b/.test(own)
            ? `${own.replace(/\.\s*$/, ";")} `
            : /[.!?]\s*$/.test(own)
              ? `${own} `
              : `${own}. `;
  }
  const key = `${options.today ?? ""}\u0000${text}`;
  const known =
    options.cache?.get(key) ?? judgeContingency(text, { lexicon: options.lexicon, today: options.today });
  options.cache?.set(key, known);
  const locate = (evidence: Evidence): Evidence | null => {
    let at = starts.length - 1;
    while (at > 0 && (starts[at] ?? 0) > evidence.range.start) at -= 1;
    const paragraph = paragraphs[at];
    if (!paragraph) return null;
    const shift = (at === 0 ? skip : 0) - (starts[at] ?? 0);
    const start = Math.min(evidence.range.start + shift, paragraph.text.length);
    const end = Math.min(Math.max(start, evidence.range.end + shift), paragraph.text.length);
    return { paragraph: paragraph.index, range: { start, end }, text: paragraph.text.slice(start, end) };
  };
  const first = paragraphs[0];
  const present = Object.fromEntries(Object.entries(known.present).flatMap(([part, evidence]) => { const moved = locate(evidence); return moved ? [[part, moved]] : []; })); // prettier-ignore
  return {
    ...known,
    paragraph: first?.index ?? 0,
    range: { start: skip, end: first?.text.length ?? 0 },
    paragraphs: paragraphs.map(({ index }) => index),
    present,
  };
}
