import { Flag, Tokens } from "../text/tokens";
import { isExpandedHere } from "./acronyms/expansion";
import { areInitials } from "./acronyms/initials";
import { isWrittenAsAcronym } from "./acronyms/shape";
import type { CompiledEntry, CompiledPack } from "./compile";
import type { CompiledForm } from "./compiledForms";
import { isInCode } from "./context/codes";
import { isInName } from "./context/names";
import { isProtectedQuotation } from "./context/quoted";
import { quotationsIn, type Quotation } from "./context/quotes";
import { isPossessive, type Hit } from "./glossary/condition";
import { TAGS } from "./glossary/forms";
import type { Phrases } from "./glossary/phrases";
import { FixMaker, LazyFinding, type Passage } from "./lazyFixes";
import type { Verdict } from "../packs/pattern";

/** What one paragraph says on its own, whatever stands before it. */
export interface ParagraphResult {
  readonly text: string;
  readonly findings: readonly LazyFinding[];
  /** Entries whose acronym is spelled out here. */
  readonly expanded: readonly string[];
}

/** Reads paragraphs one after the other with the same room for tokens. Not for two paragraphs at once. */
export class ParagraphReader {
  private readonly tokens = new Tokens();
  private readonly maker: FixMaker;
  private readonly quotes: Quotes;
  private readonly hit: { -readonly [Name in keyof Hit]: Hit[Name] };

  constructor(private readonly pack: CompiledPack) {
    this.maker = new FixMaker(pack);
    this.quotes = new Quotes(this.tokens, pack);
    this.hit = { tokens: this.tokens, first: 0, last: 0, tags: 0, declared: "" };
  }

  /** Checks one paragraph. The findings say paragraph `paragraph`. */
  read(text: string, paragraph: number): ParagraphResult {
    const { tokens, pack, hit, quotes } = this;
    const { phrases } = pack;
    const { firstNode } = phrases;
    const starters = firstNode.length;
    const { table } = pack.vocabulary;
    tokens.read(text, table);
    quotes.begin();
    let size = table.size;
    let findings: LazyFinding[] | null = null;
    let passage: Passage | null = null;
    let expanded: string[] | null = null;
    const { word, count } = tokens;
    for (let first = 0; first < count; first += 1) {
      const opening = word[first] as number;
      if (opening >= starters || firstNode[opening] === 0) continue;
      let form = phrases.longest(tokens, first);
      while (form !== -1 && !fits(pack.forms.at(form), tokens, first, first + phrases.length - 1)) {
        form = phrases.next(form);
      }
      if (form === -1) continue;
      const last = first + phrases.length - 1;
      const { entry: number, tags, declared } = pack.forms.at(form);
      if (number === -1) {
        first = last;
        continue;
      }
      const compiled = pack.compiledEntry(number);
      hit.first = first;
      hit.last = last;
      hit.tags = tags;
      hit.declared = declared;
      const start = tokens.start[first] as number;
      const end = spanEnd(hit, quotes);
      compiled.senses.prepare(text.length > LONG);
      if (table.size !== size) {
        // New words were numbered.
        tokens.lookUp(table);
      }
      const verdict = judge(compiled, hit, start, end, quotes, pack);
      size = table.size;
      if (verdict === "leave") {
        first = tailOf(phrases, tokens, first, last);
        continue;
      }
      first = last;
      if (compiled.entry.category === "acronym") {
        if (expanded?.includes(compiled.entry.id)) continue;
        if (isExpandedHere(tokens, last, pack.context)) {
          (expanded ??= []).push(compiled.entry.id);
          continue;
        }
      }
      passage ??= { maker: this.maker, text };
      const confidence = verdict === "flag" ? "high" : "low";
      const range = { start, end };
      const finding = new LazyFinding(passage, compiled, hit.first, form, paragraph, range, confidence);
      // Most paragraphs with a finding have one: a list of one has no room to spare.
      if (findings === null) findings = [finding];
      else findings.push(finding);
    }
    return { text, findings: findings ?? nothing, expanded: expanded ?? nothing };
  }
}

/** A text beyond this many code units is not read again for every rule that names new words. */
const LONG = 20_000;

const nothing: readonly never[] = [];

/** The quotations of the paragraph that is being read, looked for when its first hit asks. */
class Quotes {
  private quotations: readonly Quotation[] | null = null;
  private next = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly pack: CompiledPack,
  ) {}

  /** Forgets the paragraph before. */
  begin(): void {
    this.quotations = this.tokens.firstQuote === -1 ? nothing : null;
    this.next = 0;
  }

  /** The quotation that holds an offset. Offsets are asked for in rising order. */
  around(offset: number): Quotation | null {
    this.quotations ??= quotationsIn(this.tokens.text, this.tokens.firstQuote);
    while (this.next < this.quotations.length && (this.quotations[this.next] as Quotation).end <= offset)
      this.next += 1;
    const quotation = this.quotations[this.next];
    return quotation !== undefined && quotation.start <= offset ? quotation : null;
  }

  isProtected(offset: number): boolean {
    const quotation = this.around(offset);
    return quotation !== null && isProtectedQuotation(quotation, this.tokens, this.pack);
  }
}

/** Whether the words as written are the form: capitals where it needs them, no possessive in the middle. */
function fits(form: CompiledForm, tokens: Tokens, first: number, last: number): boolean {
  if (form.entry === -1) return true;
  for (let index = first; index < last; index += 1) {
    if (((tokens.flags[index] as number) & (Flag.possessive | Flag.apostropheAfter)) !== 0) return false;
  }
  if (!form.capitals) return true;
  const possessive = ((tokens.flags[last] as number) & Flag.possessive) !== 0 ? 2 : 0;
  for (let index = first; index <= last; index += 1) {
    const end = (tokens.end[index] as number) - (index === last ? possessive : 0);
    if (!isWrittenAsAcronym(tokens.text, tokens.start[index] as number, end)) return false;
  }
  // "SWs", not "SWS": a capital S is more likely another word ("DAS").
  const plural = (form.tags & TAGS.plural) !== 0;
  return !plural || tokens.text[(tokens.end[last] as number) - possessive - 1] === "s";
}

/**
 * The last token to pass over after words that were left: the phrase's own, or those before a longer phrase that
 * starts inside it ("mistakes in ⟦care plans⟧").
 */
function tailOf(phrases: Phrases, tokens: Tokens, first: number, last: number): number {
  for (let inner = first + 1; inner <= last; inner += 1) {
    if (!phrases.startsAt(tokens.word[inner] as number)) continue;
    if (phrases.longest(tokens, inner) !== -1 && inner + phrases.length - 1 > last) return inner - 1;
  }
  return last;
}

/** The end of the span: a plural's possessive apostrophe belongs to it, unless it closes a quotation. */
function spanEnd(hit: Hit, quotes: Quotes): number {
  const end = hit.tokens.end[hit.last] as number;
  if (((hit.tokens.flags[hit.last] as number) & Flag.apostropheAfter) === 0 || !isPossessive(hit)) return end;
  const quotation = quotes.around(end);
  return quotation !== null && quotation.end === end + 1 ? end : end + 1;
}

/** Addresses, quotations and names first; then the entry's own rules, the first that holds. */
function judge(
  compiled: CompiledEntry,
  hit: Hit,
  start: number,
  end: number,
  quotes: Quotes,
  pack: CompiledPack,
): Verdict {
  const { tokens, first, last } = hit;
  if (isInCode(tokens.text, start, end)) return "leave";
  if (quotes.isProtected(start)) return "leave";
  const inName =
    compiled.entry.category === "acronym"
      ? areInitials(tokens, first, pack.context)
      : isInName(tokens, first, last, pack);
  if (inName) return "leave";
  return compiled.senses.verdict(hit);
}
