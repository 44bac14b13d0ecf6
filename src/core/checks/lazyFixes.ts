import type { TextRange } from "../text/range";
import { Tokens } from "../text/tokens";
import type { CompiledEntry, CompiledForm, CompiledPack } from "./compile";
import type { Category, Confidence, Finding, Fix } from "./finding";
import type { Hit } from "./glossary/condition";
import { fixesFor } from "./glossary/fixes";

/**
 * Works out fixes when somebody looks at them: a long plan has hundreds of findings, and a person opens one at a time.
 * The paragraph is read again then, once for all its findings in a row.
 */
export class FixMaker {
  private readTokens: Tokens | null = null;
  private size = -1;

  constructor(private readonly pack: CompiledPack) {}

  fixes(compiled: CompiledEntry, text: string, place: Place): readonly Fix[] {
    const { pack } = this;
    // Asked for first: its patterns may bring new words to the table.
    if (compiled.suggestions.length === 0) return [];
    const { table } = pack.vocabulary;
    const tokens = (this.readTokens ??= new Tokens());
    if (tokens.text !== text || this.size !== table.size) {
      tokens.read(text, table);
      this.size = table.size;
    }
    const { tags, declared } = pack.forms[place.form] as CompiledForm;
    const hit: Hit = { tokens, first: place.first, last: place.last, tags, declared };
    return fixesFor(compiled, hit, place.start, place.end, pack);
  }
}

/** Where a finding's words stand: tokens of its paragraph, the form that matched, offsets. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly form: number;
  readonly start: number;
  readonly end: number;
}

/** A finding whose fixes are made when they are read. Not to be spread: `fixes` is no field of its own. */
export class LazyFinding implements Finding {
  readonly rule: string;
  readonly category: Category;
  readonly entryId: string;
  readonly term: string;
  readonly paragraph: number;
  readonly range: TextRange;
  readonly surface: string;
  readonly confidence: Confidence;
  readonly #maker: FixMaker;
  readonly #compiled: CompiledEntry;
  readonly #text: string;
  readonly #first: number;
  readonly #last: number;
  readonly #form: number;
  #fixes: readonly Fix[] | null = null;

  constructor(
    maker: FixMaker,
    compiled: CompiledEntry,
    text: string,
    first: number,
    last: number,
    form: number,
    paragraph: number,
    range: TextRange,
    confidence: Confidence,
  ) {
    const { entry } = compiled;
    this.rule = compiled.rule;
    this.category = entry.category;
    this.entryId = entry.id;
    this.term = entry.term;
    this.paragraph = paragraph;
    this.range = range;
    this.surface = text.slice(range.start, range.end);
    this.confidence = confidence;
    this.#maker = maker;
    this.#compiled = compiled;
    this.#text = text;
    this.#first = first;
    this.#last = last;
    this.#form = form;
  }

  get fixes(): readonly Fix[] {
    const { start, end } = this.range;
    this.#fixes ??= this.#maker.fixes(this.#compiled, this.#text, {
      first: this.#first,
      last: this.#last,
      form: this.#form,
      start,
      end,
    });
    return this.#fixes;
  }

  /** The same finding after its paragraph moved. */
  movedTo(paragraph: number): LazyFinding {
    return new LazyFinding(
      this.#maker,
      this.#compiled,
      this.#text,
      this.#first,
      this.#last,
      this.#form,
      paragraph,
      this.range,
      this.confidence,
    );
  }
}
