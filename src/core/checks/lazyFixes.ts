import type { TextRange } from "../text/range";
import { Tokens } from "../text/tokens";
import type { CompiledEntry, CompiledPack } from "./compile";
import type { Category, Confidence, Finding, Fix } from "./finding";
import { fixesFor } from "./glossary/fixes";

/**
 * Works out fixes when somebody looks at them: a long plan has hundreds of findings, and a person opens one at a time.
 * The paragraph is read again then, once for all its findings in a row.
 */
export class FixMaker {
  private readTokens: Tokens | null = null;
  private size = -1;

  constructor(private readonly pack: CompiledPack) {}

  /**
   * @param first the token that the words start at
   * @param form number of the form that matched
   */
  fixes(text: string, { start, end }: TextRange, first: number, form: number): readonly Fix[] {
    const { pack } = this;
    const { entry, tags, declared, length } = pack.forms.at(form);
    const compiled = pack.compiledEntry(entry);
    // Asked for first: its patterns may bring new words to the table.
    if (compiled.suggestions.length === 0) return [];
    const { table } = pack.vocabulary;
    const tokens = (this.readTokens ??= new Tokens());
    if (tokens.text !== text || this.size !== table.size) {
      tokens.read(text, table);
      this.size = table.size;
    }
    return fixesFor(compiled, { tokens, first, last: first + length - 1, tags, declared }, start, end, pack);
  }
}

/** A paragraph as its findings keep it: one for all of them. */
export interface Passage {
  readonly maker: FixMaker;
  readonly text: string;
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
  readonly #compiled: CompiledEntry;
  readonly #passage: Passage;
  readonly #first: number;
  readonly #form: number;
  #fixes: readonly Fix[] | null = null;

  constructor(
    passage: Passage,
    compiled: CompiledEntry,
    first: number,
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
    this.surface = passage.text.slice(range.start, range.end);
    this.confidence = confidence;
    this.#compiled = compiled;
    this.#passage = passage;
    this.#first = first;
    this.#form = form;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= this.#passage.maker.fixes(this.#passage.text, this.range, this.#first, this.#form);
    return this.#fixes;
  }

  /** The same finding after its paragraph moved. */
  movedTo(paragraph: number): LazyFinding {
    return new LazyFinding(
      this.#passage,
      this.#compiled,
      this.#first,
      this.#form,
      paragraph,
      this.range,
      this.confidence,
    );
  }
}
