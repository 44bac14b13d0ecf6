import { WordError } from "./errors";
import type { HostClass } from "./members";

/** What a method was given, read with the checks that Word makes. Everything wrong is `InvalidArgument`. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  private at(index: number): unknown {
    return this.values[index];
  }

  private wrong(index: number, wanted: string): never {
    throw new WordError("InvalidArgument", `Argument ${index + 1} must be ${wanted}.`);
  }

  has(index: number): boolean {
    return this.at(index) !== undefined && this.at(index) !== null;
  }

  /** A value of any kind, for what is stored as it is. */
  any(index: number): unknown {
    return this.at(index);
  }

  text(index: number): string {
    const value = this.at(index);
    return typeof value === "string" ? value : this.wrong(index, "a string");
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.at(index);
    if (!this.has(index)) return otherwise;
    return typeof value === "boolean" ? value : this.wrong(index, "true or false");
  }

  /** A whole number of at least `least`. */
  count(index: number, least: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value) || value < least) {
      return this.wrong(index, `a whole number of at least ${least}`);
    }
    return value;
  }

  /** One of these words. Word compares its enumerations without case. */
  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.at(index);
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const found = allowed.find(
      (word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase(),
    );
    return found ?? this.wrong(index, `one of ${allowed.join(", ")}`);
  }

  texts(index: number): readonly string[] {
    return textsOf(this.at(index)) ?? this.wrong(index, "a list of strings");
  }

  /** Rows of cell texts. */
  optionalRows(index: number): readonly (readonly string[])[] | undefined {
    return this.has(index) ? rowsOf(this.at(index)) : undefined;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index);
    return isRecord(value) ? value : this.wrong(index, "an object");
  }

  optionalRecord(index: number): Readonly<Record<string, unknown>> {
    return this.has(index) ? this.record(index) : {};
  }

  /** The state of an object of this class. */
  object<S>(index: number, of: HostClass<S>): S {
    return of.stateOf(this.at(index));
  }

  optionalObject<S>(index: number, of: HostClass<S>): S | undefined {
    return this.has(index) ? this.object(index, of) : undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((text): text is string => typeof text === "string");
  return texts.length === value.length ? texts : undefined;
}

/** Rows of cell texts, all strings; Word refuses anything else. */
export function rowsOf(value: unknown): readonly (readonly string[])[] {
  const rows = Array.isArray(value) ? value.map(textsOf) : [undefined];
  const right = rows.filter((row): row is readonly string[] => row !== undefined);
  if (right.length !== rows.length) {
    throw new WordError("InvalidArgument", "The values must be rows of strings.");
  }
  return right;
}

/** A value written to a property, which must be a string. */
export function textValue(value: unknown): string {
  if (typeof value === "string") return value;
  throw new WordError("InvalidArgument", "The value must be a string.");
}

/** A value written to a property, which must be true or false. */
export function flagValue(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new WordError("InvalidArgument", "The value must be true or false.");
}

/** A value written to a property, which must be a finite number. */
export function numberValue(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new WordError("InvalidArgument", "The value must be a number.");
}
