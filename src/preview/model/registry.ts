import type { HostClass } from "../batch/members";
import { HostObject } from "../batch/members";

type State = abstract new (...given: never) => object;

/** A collection: what it held when it was asked for. */
export class Collected {
  private readonly objects: readonly HostObject[];

  constructor(
    readonly items: readonly object[],
    /** What the collection is of, for members that go back there; for most, nothing. */
    readonly from?: object,
  ) {
    this.objects = items.map(represent);
  }

  get represented(): readonly HostObject[] {
    return this.objects;
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
export function collected(name: string, items: readonly object[], from?: object): HostObject {
  const of = collections.get(name);
  if (of === undefined) throw new Error(`No class is defined for ${name}.`);
  return new HostObject(of, new Collected(items, from));
}

/** Every class with its members, for the support table. */
export const allClasses = (): readonly HostClass<unknown>[] => [...classes.values(), ...collections.values()];
