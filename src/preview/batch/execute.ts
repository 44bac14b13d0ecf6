import { Arguments } from "./arguments";
import { WordError } from "./errors";
import { HostObject, memberLocation, type Member } from "./members";
import { queryOf, type Query } from "./query";
import type { References } from "./references";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
} from "./request";

/** What a batch runs against. */
export interface BatchContext {
  /** Word's global object: the document. */
  readonly root: HostObject;
  readonly references: References;
  /** Objects that the client makes itself, such as `Microsoft.WordServices.SearchOptions`. */
  create(typeName: string): HostObject | undefined;
  /** Refuses what this Word does not answer or allow; throws a `WordError`. */
  admit(className: string, name: string, member: Member<unknown>, access: "read" | "write"): void;
  /** Whether members of this requirement set are part of `load()` without names. */
  answers(member: Member<unknown>): boolean;
  unknownMember(location: string): void;
}

/** One batch in progress: paths are resolved once, methods behind paths run once. */
export class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  /** Ids by object, for this batch; an object reached by id keeps that id. */
  private readonly kept = new Map<HostObject, string>();
  /** Collections that the client holds: their items are always named, or it would address them by position. */
  private readonly heldCollections = new Set<HostObject>();
  private location = "";
  /** Ids given since the action began: where it fails, the client never hears of them. */
  private fresh: string[] = [];

  constructor(
    private readonly request: BatchRequest,
    private readonly context: BatchContext,
  ) {}

  execute(): BatchResponse {
    const response: BatchResponse = { Results: [] };
    for (const [index, action] of this.request.Actions.entries()) {
      this.location = "";
      this.fresh = [];
      try {
        this.perform(action, response);
      } catch (thrown) {
        for (const id of this.fresh) this.context.references.release(id);
        if (!(thrown instanceof WordError)) throw thrown;
        response.Error = {
          Code: thrown.code,
          Message: thrown.message,
          Location: thrown.location === "" ? this.location : thrown.location,
          ActionIndex: index,
          HttpStatusCode: thrown.status,
        };
        break;
      }
    }
    return response;
  }

  private perform(action: Action, response: BatchResponse): void {
    const answer = (Value: unknown) => response.Results.push({ ActionId: action.Id, Value });
    switch (action.ActionType) {
      case ActionType.instantiate:
        answer(this.identity(this.resolve(action.ObjectPathId)));
        return;
      case ActionType.query:
        answer(this.query(this.resolve(action.ObjectPathId), action));
        return;
      case ActionType.method:
        answer(this.method(this.resolve(action.ObjectPathId), action));
        return;
      case ActionType.setProperty:
        this.setProperty(this.resolve(action.ObjectPathId), action);
        return;
      case ActionType.trace:
        (response.TraceIds ??= []).push(action.Id);
        answer(null);
        return;
      default:
        throw new WordError("NotImplemented", `Action type ${action.ActionType} is not answered.`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.resolvePath(id);
    this.resolved.set(id, object);
    return object;
  }

  private resolvePath(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new WordError("InvalidObjectPath", `There is no object path ${id}.`);
    const parent = path.ParentObjectPathId === undefined ? undefined : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.context.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const made = this.context.create(path.Name);
        if (made !== undefined) return made;
        this.context.unknownMember(path.Name);
        throw new WordError("NotImplemented", `${path.Name} is not answered.`);
      }
      case PathType.referenceId: {
        const object = this.context.references.find(path.Name);
        if (object === undefined) {
          throw new WordError("ItemNotFound", `The object ${path.Name} is no longer held: its run is over.`);
        }
        this.kept.set(object, path.Name);
        if (object.of.traits.items !== undefined) this.heldCollections.add(object);
        return object;
      }
      case PathType.indexer:
        return this.item(parent, this.given(path.ArgumentInfo));
      case PathType.method:
      case PathType.property:
        return this.viaMember(parent, path.Name, path.ArgumentInfo);
      default:
        throw new WordError("InvalidObjectPath", `Object path type ${path.ObjectPathType} is not answered.`);
    }
  }

  private item(parent: HostObject | undefined, given: readonly unknown[]): HostObject {
    if (parent?.of.traits.item === undefined) {
      throw new WordError("InvalidObjectPath", "Only collections have items.");
    }
    this.location = `${parent.of.name}.getItem`;
    return parent.of.traits.item(parent.state, given[0]);
  }

  private viaMember(
    parent: HostObject | undefined,
    name: string,
    info: ArgumentInfo | undefined,
  ): HostObject | null {
    if (parent === undefined) throw new WordError("InvalidObjectPath", `${name} has no parent.`);
    const member = this.member(parent, name);
    const object = this.run(parent, name, member, info);
    if (object === null || object instanceof HostObject) return object;
    throw new WordError("InvalidObjectPath", `${this.location} is no object.`);
  }

  private run(
    parent: HostObject,
    name: string,
    member: Member<unknown>,
    info: ArgumentInfo | undefined,
  ): unknown {
    this.context.admit(
      parent.of.name,
      name,
      member,
      member.kind === "method" && member.writes ? "write" : "read",
    );
    switch (member.kind) {
      case "child":
        return member.get(parent.state);
      case "method":
        return member.call(parent.state, new Arguments(this.given(info)));
      case "property":
        throw new WordError("InvalidObjectPath", `${this.location} is a value, no object.`);
    }
  }

  private member(object: HostObject, name: string): Member<unknown> {
    this.location = memberLocation(object.of.name, name);
    const found = object.of.find(name);
    if (found !== undefined) return found.member;
    this.context.unknownMember(this.location);
    throw new WordError("NotImplemented", `${this.location} is not answered by this preview.`);
  }

  /** The arguments, with objects in place of the path ids that stand for them. */
  private given(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : value;
    });
  }

  private method(object: HostObject | null, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      if (object !== null) {
        this.keep(object);
        if (object.of.traits.items !== undefined) this.heldCollections.add(object);
      }
      return null;
    }
    if (object === null) throw new WordError("ItemNotFound", "A null object has no methods.");
    const member = this.member(object, action.Name);
    const answer = this.run(object, action.Name, member, action.ArgumentInfo);
    return answer instanceof HostObject || answer === undefined ? null : answer;
  }

  private setProperty(object: HostObject | null, action: Action): void {
    if (object === null) throw new WordError("ItemNotFound", "A null object has no properties.");
    const member = this.member(object, action.Name);
    this.context.admit(object.of.name, action.Name, member, "write");
    if (member.kind !== "property" || member.write === undefined) {
      throw new WordError("InvalidArgument", `${this.location} cannot be set.`);
    }
    member.write(object.state, this.given(action.ArgumentInfo)[0]);
  }

  private keep(object: HostObject): string {
    const known = this.kept.get(object);
    if (known !== undefined) return known;
    const id = this.context.references.keep(object);
    this.fresh.push(id);
    this.kept.set(object, id);
    return id;
  }

  /** What an instantiated object is answered with. Never `null` for an object that exists: that means none. */
  private identity(object: HostObject | null): Record<string, unknown> | null {
    if (object === null) return null;
    const named =
      this.kept.has(object) || (this.request.AutoKeepReference === true && object.of.traits.kept === "named");
    return named ? { _ReferenceId: this.keep(object) } : {};
  }

  private query(object: HostObject | null, action: Action): unknown {
    if (object === null) return null;
    return this.values(object, queryOf(action.QueryInfo ?? {}));
  }

  /** `value` starts with the object's identity; objects inside others have none, their path leads to them. */
  private values(
    object: HostObject,
    query: Query,
    value: Record<string, unknown> = this.identity(object) ?? {},
  ): Record<string, unknown> {
    const items = object.of.traits.items?.(object.state);
    if (items !== undefined) value["_Items"] = this.itemValues(object, items, query);
    for (const name of query.names.keys()) {
      if (items !== undefined && object.of.find(name) === undefined) continue;
      this.addMember(value, object, name, query);
    }
    if (query.all) this.addAllScalars(value, object);
    return value;
  }

  private itemValues(
    collection: HostObject,
    items: readonly HostObject[],
    query: Query,
  ): readonly Record<string, unknown>[] {
    const chosen = items.slice(query.skip, query.top === undefined ? undefined : query.skip + query.top);
    const first = chosen[0];
    first?.of.traits.prefetch?.(
      chosen.map((item) => item.state),
      new Set(query.names.keys()),
    );
    const named = this.request.AutoKeepReference === true || this.heldCollections.has(collection);
    return chosen.map((item) => {
      const value = this.values(item, query);
      if (named && item.of.traits.kept !== undefined) value["_ReferenceId"] = this.keep(item);
      return value;
    });
  }

  private addMember(value: Record<string, unknown>, object: HostObject, asked: string, query: Query): void {
    const member = this.member(object, asked);
    const name = object.of.find(asked)?.name ?? asked;
    this.context.admit(object.of.name, name, member, "read");
    if (member.kind === "property") {
      value[name] = member.read(object.state);
      return;
    }
    if (member.kind === "method")
      throw new WordError("InvalidArgument", `${this.location} cannot be loaded.`);
    const inner = member.get(object.state);
    const within = queryOf({ Select: query.names.get(asked) ?? [] });
    value[name] = inner === null ? null : this.values(inner, within, {});
  }

  private addAllScalars(value: Record<string, unknown>, object: HostObject): void {
    for (const [name, member] of Object.entries(object.of.members)) {
      if (member.kind !== "property" || name in value || !this.context.answers(member)) continue;
      this.location = memberLocation(object.of.name, name);
      value[name] = member.read(object.state);
    }
  }
}
