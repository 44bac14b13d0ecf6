import { invariant } from "../invariant";

/** One spelling in the automaton. */
export interface CompiledForm {
  /** Number of the compiled entry; -1 for a name, in which nothing is flagged. */
  readonly entry: number;
  readonly tags: number;
  readonly capitals: boolean;
  readonly declared: string;
  /** How many words it takes. */
  readonly length: number;
}

/** Spellings as plain data, from which they can be made again. */
export interface FormData {
  /** Five numbers a form, as in `CompiledForm`: entry, tags, 1 for capitals, place in `declared`, words. */
  readonly numbers: readonly number[];
  readonly declared: readonly string[];
}

const WIDTH = 5;

/** The spellings by their numbers. Those that were taken in as data are made one by one, as they are hit. */
export class CompiledForms {
  private readonly made: CompiledForm[] = [];
  private known: FormData | null = null;

  /** How many there are. */
  get count(): number {
    return this.known === null ? this.made.length : this.known.numbers.length / WIDTH;
  }

  at(number: number): CompiledForm {
    return (this.made[number] ??= this.make(number));
  }

  private make(number: number): CompiledForm {
    const { known } = this;
    invariant(known !== null && number < this.count, `no form ${number}`);
    const { numbers, declared } = known;
    const at = number * WIDTH;
    return {
      entry: numbers[at] as number,
      tags: numbers[at + 1] as number,
      capitals: numbers[at + 2] === 1,
      declared: declared[numbers[at + 3] as number] as string,
      length: numbers[at + 4] as number,
    };
  }

  /** Adds a form, whose number is how many came before it. */
  add(form: CompiledForm): void {
    this.made.push(form);
  }

  /** All of them, in the order of their numbers. */
  get all(): readonly CompiledForm[] {
    return Array.from({ length: this.count }, (_, number) => this.at(number));
  }

  /** The spellings as data. */
  get data(): FormData {
    const { all } = this;
    const declared = [...new Set(all.map((form) => form.declared))];
    const places = new Map(declared.map((words, place) => [words, place]));
    const numbers = all.flatMap((form) => [
      form.entry,
      form.tags,
      form.capitals ? 1 : 0,
      places.get(form.declared) ?? 0,
      form.length,
    ]);
    return { numbers, declared };
  }

  /** Takes in what `data` gave. For spellings that are empty, and to which none is added later. */
  restore(data: FormData): void {
    this.known = data;
  }
}
