import type { HostClass } from "../batch/members";
import { HostObject } from "../batch/members";

type State = abstract new (...given: never) => object;

/** What a collection holds: a list once for all, as of search hits, or what there is at each look. */
export type Items = readonly object[] | (() => readonly object[]);

export class Collected {
  constructor(
    private readonly source: Items,
    /** What the collection is of, for members that go back there; for most, nothing. */
    readonly from?: object,
  ) {}

  get items(): readonly object[] {
    return typeof this.source === "function" ? this.source() : this.source;
  }

  /** Items that are held as long as the collection is: none where it looks anew each time. */
  get held(): readonly object[] {
    return typeof this.source === "function" ? [] : this.source;
  }

  get represented(): readonly HostObject[] {
    return this.items.map(represent);
  }
}

const classes = new Map<State, HostClass<unknown>>();
const collections = new Map<string, HostClass<unknown>>();

/** Joins a kind of state to the members of its class. */
export function defineClass<S extends object>(
  state: abstract new (...given: never) => S,
  of: HostClass<S>,
): void {
  classes.set(state, of);
}

export function defineCollection(of: HostClass<Collected>): void {
  collections.set(of.name, of);
}

/** The object of Word's model for a state. */
export function represent(state: object): HostObject {
  const of = classes.get(state.constructor as State);
  if (of === undefined) throw new Error(`No class is defined for ${state.constructor.name}.`);
  return new HostObject(of, state);
}

export const representOrNull = (state: object | null | undefined): HostObject | null =>
  state === null || state === undefined ? null : represent(state);

/** A collection of this class over these states. */
export function collected(name: string, items: Items, from?: object): HostObject {
  const of = collections.get(name);
  if (of === undefined) throw new Error(`No class is defined for ${name}.`);
  return new HostObject(of, new Collected(items, from));
}

/** Every class with its members, for the support table. */
export const allClasses = (): readonly HostClass<unknown>[] => [...classes.values(), ...collections.values()];
