import type { TextRange } from "../../text/range";
import { rememberedWith } from "../../text/remembered";
import { wordsOf } from "../../text/words";
import { findTimes } from "../dates/findTimes";
import { isBounded, type TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { clauseOf, type Clause } from "./clause";
import { doerOf, doerOfCell, type Doer } from "./doer";
import { findMeasure } from "./measure";
import type { Evidence, StatementKind } from "./statement";

/** A cell beside the statement's own, and what its column holds. */
export interface NeighbourText {
  /** Index of the cell's paragraph in the snapshot. */
  readonly paragraph: number;
  readonly text: string;
  readonly roles: readonly ("who" | "when" | "measure" | "why")[];
}

export const evidence = (text: string, paragraph: number, { start, end }: TextRange): Evidence => ({
  paragraph,
  range: { start, end },
  text: text.slice(start, end),
});

export interface Cells {
  readonly doer: { readonly doer: Doer; readonly evidence: Evidence } | null;
  readonly bounded: Evidence | null;
  readonly times: readonly TimeWords[];
  readonly measure: Evidence | null;
  readonly why: string;
}

// A row's cells are read again for each of its statements.
const namedInCell = rememberedWith(doerOfCell);
const measureOfCell = rememberedWith((text: string, lexicon: PlanLexicon) => {
  const words = wordsOf(text);
  const times = findTimes(text, lexicon);
  const { verb } = clauseOf(words, times, lexicon);
  return findMeasure({ text, words, times, except: null, verb, able: false, someone: true, negated: false });
});

export function readNeighbours(neighbours: readonly NeighbourText[], lexicon: PlanLexicon): Cells {
  let doer: Cells["doer"] = null;
  let bounded: Evidence | null = null;
  let measure: Evidence | null = null;
  const times: TimeWords[] = [];
  let why = "";
  for (const { paragraph, text, roles } of neighbours) {
    if (roles.includes("why")) why += ` ${text}`;
    const found = roles.includes("when") || roles.includes("measure") ? findTimes(text, lexicon) : [];
    if (roles.includes("who") && doer === null) {
      const named = namedInCell(text, lexicon);
      if (named) doer = { doer: named, evidence: evidence(text, paragraph, named) };
    }
    if (roles.includes("when")) {
      times.push(...found);
      const dated = found.find(isBounded);
      if (dated && bounded === null) bounded = evidence(text, paragraph, dated);
    }
    if (roles.includes("measure") && measure === null && text.trim() !== "") {
      const counted = measureOfCell(text, lexicon);
      if (counted) measure = evidence(text, paragraph, counted);
    }
  }
  return { doer, bounded, times, measure, why };
}

export interface Who {
  readonly doer: Doer | null;
  readonly evidence: Evidence | null;
  /** False when it stands in a neighbouring cell. */
  readonly own: boolean;
  /** True when it is only somebody's something that changes ("Ryan's attendance"). */
  readonly ofThing?: boolean;
}

/** "Ryan's attendance will rise": where nobody acts, the person whom it is about. */
function ownerOf(clause: Clause, lexicon: PlanLexicon): Doer | null {
  if (clause.doer || clause.passive) return null;
  const at = clause.subject.findIndex((word) => /'s?$/.test(word.lower) && word.isWord);
  if (at < 0 || at > 2 || at === clause.subject.length - 1) return null;
  const owner = clause.subject[at];
  if (!owner) return null;
  const bare = { ...owner, text: owner.text.replace(/['’]s?$/, ""), lower: owner.lower.replace(/'s?$/, "") };
  const named = doerOf(
    [...clause.subject.slice(0, at), { ...bare, end: owner.start + bare.text.length }],
    at === 0,
    lexicon,
  );
  if (!named || named.kind === "organisation" || named.kind === "role") return null;
  return named.kind === "child" &&
    !/^\p{Lu}/u.test(bare.text.slice(1)) &&
    /^(?:child|children|young people|baby)$/.test(bare.lower)
    ? null
    : named;
}

/** "Cut down Levi's screen time": of a change without a doer, the one whose it is. */
function ownerInOrder(clause: Clause, lexicon: PlanLexicon): Doer | null {
  if (clause.doer || !/^(?:imperative|infinitive|none)$/.test(clause.marker)) return null;
  if (
    clause.marker !== "none" &&
    !lexicon.emptyVerbs.has(clause.verb) &&
    !lexicon.changeVerbs.has(clause.verb)
  )
    return null;
  const owner = clause.predicate.find(
    (word, at) => at > 0 && at < 5 && word.capital && /'s$/.test(word.lower),
  );
  if (!owner) return null;
  const end = owner.end - 2;
  const named = doerOf(
    [{ ...owner, text: owner.text.slice(0, -2), lower: owner.lower.slice(0, -2), end }],
    false,
    lexicon,
  );
  return named && /^(?:person|child|parent)$/.test(named.kind) ? named : null;
}

export function whoOf(
  text: string,
  clause: Clause,
  kind: StatementKind,
  cells: Cells,
  paragraph: number,
  lexicon: PlanLexicon,
): Who {
  // "Police to be called": nobody acts, and it is not about the police either.
  // "This child in need plan is to help…": the plan is no one.
  if (kind === "goal" && /^(?:the |our )?(?:aim|goal|hope|purpose)\b/i.test(text.trim())) {
    const about = personSpokenOf(clause, lexicon);
    return { doer: null, evidence: about ? evidence(text, paragraph, about) : null, own: true };
  }
  if (clause.subject.some((word) => word.lower === "plan") && !clause.byAgent)
    return { doer: null, evidence: null, own: true };
  const acted =
    clause.passive &&
    !clause.byAgent &&
    clause.doer !== null &&
    /^(?:role|organisation|collective|unnamed)$/.test(clause.doer.kind);
  const own = acted ? null : clause.doer;
  // "Housing (Jo Threlfall) to send": the person, where one is named.
  const named = own?.kind === "organisation" ? inBracketsBehind(text, own, lexicon) : null;
  if (named) return { doer: named, evidence: evidence(text, paragraph, named), own: true };
  if (own && own.kind !== "thing" && own.kind !== "collective" && own.kind !== "unnamed")
    return { doer: own, evidence: evidence(text, paragraph, own), own: true };
  if (cells.doer) return { ...cells.doer, own: false };
  const labelled = labelledDoer(text, lexicon);
  if (labelled) return { doer: labelled, evidence: evidence(text, paragraph, labelled), own: false };
  const owner = ownerOf(clause, lexicon) ?? ownerInOrder(clause, lexicon);
  if (owner) return { doer: owner, evidence: evidence(text, paragraph, owner), own: true, ofThing: true };
  const wished = kind === "goal" && own?.kind === "collective" ? wishedFor(clause, lexicon) : null;
  if (wished) return { doer: own, evidence: evidence(text, paragraph, wished), own: true };
  if (own) return { doer: own, evidence: evidence(text, paragraph, own), own: true };
  // "Help with budgeting from the tenancy officer"
  if (clause.marker === "none" && kind === "action") {
    const from = clause.words.findIndex((word) => word.lower === "from");
    const giver = from > 0 ? doerOf(clause.words.slice(from + 1), false, lexicon) : null;
    if (giver && /^(?:role|organisation|person|parent)$/.test(giver.kind))
      return { doer: giver, evidence: evidence(text, paragraph, giver), own: true };
  }
  if (kind !== "neither") {
    const about =
      headOf(text, clause, lexicon) ??
      (kind === "action" && clause.marker !== "none" ? null : personSpokenOf(clause, lexicon));
    if (about) return { doer: null, evidence: evidence(text, paragraph, about), own: true };
  }
  return { doer: null, evidence: null, own: true };
}

/** "We hope that Saffron…", "We all want the twins to be loved": the one for whom it is wished. */
function wishedFor({ words }: Clause, lexicon: PlanLexicon): TextRange | null {
  const from = words.findIndex((word) => wishing.test(word.lower));
  if (from < 0) return null;
  for (let at = from + 1; at < Math.min(words.length, from + 9); at += 1)
    for (let length = 5; length > 0; length -= 2) {
      const doer = doerOf(words.slice(at, at + length), false, lexicon);
      if (doer && /^(?:child|parent|person|family)$/.test(doer.kind) && !words[at]?.lower.endsWith("'s"))
        return doer;
    }
  return null;
}
const wishing = /^(?:want|hope|wish|love|like|see|know|that)$/;

const label =
  /\b(?:action(?:ed)? by|by whom|who|lead|led by|owner|responsible|responsibility|person responsible)\s*[:–-]\s*([^.;\n]{2,60})/i;

function inBracketsBehind(text: string, { end }: TextRange, lexicon: PlanLexicon): Doer | null {
  const inside = /^ \(([^()]{3,40})\)/.exec(text.slice(end))?.[1];
  const doer = inside === undefined ? null : doerOf(wordsOf(inside), true, lexicon);
  return doer?.kind === "person"
    ? { kind: doer.kind, start: doer.start + end + 2, end: doer.end + end + 2 }
    : null;
}

const closingBracket = /[([]([^()[\]]{1,40})[)\]]\W*$/;

const closingDash = /\s[–—-]\s([^–—.;]{1,50})\.?\s*$/;

/** "Refer to CAMHS (Jo)", "Home visit – health visitor", "Lead: Paul". */
function labelledDoer(text: string, lexicon: PlanLexicon): Doer | null {
  for (const pattern of [label, closingBracket, closingDash]) {
    const match = pattern.exec(text);
    const inner = match?.[1];
    if (!match || inner === undefined) continue;
    const offset = match.index + match[0].indexOf(inner);
    const doer = doerOfCell(inner, lexicon);
    if (doer && doer.kind !== "thing")
      return { kind: doer.kind, start: doer.start + offset, end: doer.end + offset };
  }
  // "Book the hall – Ms Reid – 24/05"
  let at = 0;
  for (const [index, piece] of text.split(/(\s[–—-]\s|\s\/\s|\s\|\s)/).entries()) {
    if (index > 0 && index % 2 === 0 && piece.length <= 40) {
      const doer = doerOfCell(piece, lexicon);
      if (doer) return { kind: doer.kind, start: doer.start + at, end: doer.end + at };
    }
    at += piece.length;
  }
  return null;
}

/** "Levi in school on four days a week", "Mum: to be up by eight": whose line it is, where no verb has a doer. */
function headOf(text: string, { words, marker }: Clause, lexicon: PlanLexicon): TextRange | null {
  const mark = wordsOf(text.slice(0, LABEL)).find((word) => word.text === ":");
  const head = mark
    ? wordsOf(text.slice(0, mark.start))
    : marker === "none" && /^(?:in|at|on|home|up|out|back|off|to)$/.test(words[1]?.lower ?? "")
      ? words.slice(0, 1)
      : [];
  const doer = head.length > 0 && head.length < 4 ? doerOf(head, true, lexicon) : null;
  return doer && /^(?:person|parent|child)$/.test(doer.kind) ? doer : null;
}

/** A label is no longer than this. */
const LABEL = 40;

/** "For Leo to feel safe": of a wish in which nobody acts, the person whom it is for. */
function personSpokenOf(clause: Clause, lexicon: PlanLexicon): TextRange | null {
  const { words } = clause;
  const from = words.findIndex((word) => word.lower === "for");
  const to = words.findIndex((word, at) => at > from && word.lower === "to");
  // "No further exclusions this year for Jayden"
  const named = words[from + 1];
  if (to < 0 && from >= 0 && named?.capital === true)
    return doerOf(words.slice(from + 1, from + (words[from + 2]?.capital === true ? 3 : 2)), false, lexicon);
  return from < 0 || from > 8 || to < 0 || to - from > 6
    ? null
    : doerOf(words.slice(from + 1, to), false, lexicon);
}
