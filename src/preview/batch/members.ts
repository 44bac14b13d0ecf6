import { WordError } from "./errors";
import type { Arguments } from "./arguments";

/** Where an answer comes from. */
export type AnsweredBy =
  /** The DOCX engine says it. */
  | "engine"
  /** This host works it out, because the engine does not say it or says it otherwise than Word. */
  | "host"
  /** View state that is kept by this host and never reaches the file. */
  | "view"
  /** The same answer always. */
  | "fixed";

/** What is known of one member: the line that the support table prints. */
export interface MemberFacts {
  /**
   * Requirement set of WordApi, such as `1.3`, or of WordApiDesktop, such as `desktop 1.2`; `client` for what no add-in
   * calls by itself.
   */
  readonly since: `${number}.${number}` | `desktop ${number}.${number}` | "client";
  readonly by: AnsweredBy;
  /** What only real Word can show. */
  readonly unproven?: string;
  /** Needs a subscription, whatever requirement set is reported. */
  readonly licence?: true;
  /** Called by the client's own plumbing under this name; left out of the support table. */
  readonly hidden?: true;
}

export interface PropertyMember<S> extends MemberFacts {
  readonly kind: "property";
  read(self: S): unknown;
  write?(self: S, value: unknown): void;
}

export interface ChildMember<S> extends MemberFacts {
  readonly kind: "child";
  get(self: S): HostObject | null;
}

export interface MethodMember<S> extends MemberFacts {
  readonly kind: "method";
  /** Refused in a document that cannot be edited. */
  readonly writes: boolean;
  call(self: S, given: Arguments): unknown;
}

export type Member<S> = PropertyMember<S> | ChildMember<S> | MethodMember<S>;

export const property = <S>(
  facts: MemberFacts,
  read: (self: S) => unknown,
  write?: (self: S, value: unknown) => void,
): PropertyMember<S> => ({ ...facts, kind: "property", read, ...(write && { write }) });

/** A navigation property. `null` is a null object. */
export const child = <S>(facts: MemberFacts, get: (self: S) => HostObject | null): ChildMember<S> => ({
  ...facts,
  kind: "child",
  get,
});

/** A method that reads. Answers a `HostObject`, `null` for a null object, or a plain value. */
export const method = <S>(
  facts: MemberFacts,
  call: (self: S, given: Arguments) => unknown,
): MethodMember<S> => ({
  ...facts,
  kind: "method",
  writes: false,
  call,
});

/** A method that changes the document. */
export const writing = <S>(
  facts: MemberFacts,
  call: (self: S, given: Arguments) => unknown,
): MethodMember<S> => ({
  ...facts,
  kind: "method",
  writes: true,
  call,
});

/** How a class behaves apart from its members. */
export interface ClassTraits<S> {
  /**
   * `named`: objects get a reference id whenever the client wants to come back to them.
   * `asked`: only when the client asks for it by `_KeepReference`, as for a font.
   */
  readonly kept?: "named" | "asked";
  /** The objects of a collection. */
  items?(self: S): readonly HostObject[];
  /** `getItem(key)` of a collection. */
  item?(self: S, key: unknown): HostObject;
  /** Called once before the same property of many objects is read. */
  prefetch?(selves: readonly S[], names: ReadonlySet<string>): void;
}

/** One class of Word's object model: its members by the server's PascalCase names. */
export class HostClass<S> {
  private readonly byLowerCase: ReadonlyMap<string, string>;

  constructor(
    readonly name: string,
    readonly members: Readonly<Record<string, Member<S>>>,
    readonly traits: ClassTraits<S> = {},
  ) {
    this.byLowerCase = new Map(Object.keys(members).map((key) => [key.toLowerCase(), key]));
  }

  /** An object of this class over its state. */
  of(state: S): HostObject {
    return new HostObject(this, state);
  }

  /** The member of this name; queries spell it as the add-in did, so case does not count. */
  find(name: string): { readonly name: string; readonly member: Member<S> } | undefined {
    const key = this.byLowerCase.get(name.toLowerCase());
    const member = key === undefined ? undefined : this.members[key];
    return key === undefined || member === undefined ? undefined : { name: key, member };
  }

  /** The state of an object of this class; anything else is a wrong argument. */
  stateOf(object: unknown): S {
    if (object instanceof HostObject && object.of === (this as HostClass<unknown>)) return object.state as S;
    throw new WordError("InvalidArgument", `A ${this.name} was expected.`);
  }
}

/** One object that a batch works on. */
export class HostObject {
  constructor(
    readonly of: HostClass<unknown>,
    readonly state: unknown,
  ) {}
}

/** `Class.member` in the client's spelling. */
export const memberLocation = (className: string, member: string): string =>
  `${className}.${member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1)}`;
