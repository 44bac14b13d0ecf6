import type { ClassAdditions } from "./additions";
import {
  CONCURRENT,
  Operation,
  Result,
  type ClassConstructor,
  type ClientClasses,
  type ClientObject,
  type ClientRuntime,
} from "./runtime";

/** Where a value is kept on its object. */
export const field = (name: string): string => `m_added_${name}`;

export function classOf(classes: ClientClasses, name: string): ClassConstructor {
  const of = classes[name];
  if (of === undefined) throw new Error(`The client has no class ${name}.`);
  return of;
}

/** A class as the client's own are: kept references, `load`, tracking and, for collections, `items`. */
export function newClass(
  runtime: ClientRuntime,
  classes: ClientClasses,
  name: string,
  added: ClassAdditions,
): ClassConstructor {
  const { BatchApiHelper: helper, ClientObject: Base, Utility: utility } = runtime;
  const of = class extends Base {} as ClassConstructor;
  const reference = field("_ReferenceId");
  const tracked = (self: ClientObject) =>
    (self.context as { trackedObjects: { add(of: ClientObject): void; remove(of: ClientObject): void } })
      .trackedObjects;
  const keepReference = (self: ClientObject, value: unknown) => {
    const id = (value as { _ReferenceId?: unknown } | null | undefined)?._ReferenceId;
    if (id !== undefined) self[reference] = id;
  };
  const methods: Record<string, (this: ClientObject, ...given: never[]) => unknown> = {
    _KeepReference() {
      helper.invokeMethod(this, "_KeepReference", Operation.read, [], CONCURRENT, Result.plain);
    },
    load(names: unknown) {
      return utility.load(this, names);
    },
    track() {
      tracked(this).add(this);
      return this;
    },
    untrack() {
      tracked(this).remove(this);
      return this;
    },
    _handleIdResult(value: unknown) {
      Base.prototype._handleIdResult.call(this, value);
      keepReference(this, value);
    },
    _handleResult(value: unknown) {
      Base.prototype._handleResult.call(this, value);
      if (value === null || value === undefined) return;
      utility.fixObjectPathIfNecessary(this, value);
      keepReference(this, value);
      const items = (value as { _Items?: readonly unknown[] })._Items;
      if (added.items === undefined || items === undefined) return;
      const itemClass = classOf(classes, added.items);
      this["m__items"] = items.map((data, index) => {
        const item = helper.createChildItemObject(itemClass, false, this, data, index);
        item._handleResult(data);
        return item;
      });
    },
    toJSON() {
      const scalars = Object.entries(added.members)
        .filter(([member, { kind }]) => kind === "value" && this[field(member)] !== undefined)
        .map(([member]) => [member, this[field(member)]]);
      return utility.toJson(this, Object.fromEntries(scalars) as object, {}, this["m__items"]);
    },
  };
  for (const [key, value] of Object.entries(methods)) {
    Object.defineProperty(of.prototype, key, { configurable: true, writable: true, value });
  }
  const getters: Record<string, (this: ClientObject) => unknown> = {
    _className: () => name,
    _isCollection: () => added.items !== undefined,
    _scalarPropertyNames: () => ["_ReferenceId"],
    _scalarPropertyOriginalNames: () => ["_ReferenceId"],
    _navigationPropertyNames: () => [],
    _ReferenceId() {
      return this[reference];
    },
    ...(added.items !== undefined && {
      items(this: ClientObject) {
        utility.throwIfNotLoaded("items", this["m__items"], name, this._isNull);
        return this["m__items"];
      },
    }),
  };
  for (const [key, get] of Object.entries(getters)) {
    Object.defineProperty(of.prototype, key, { configurable: true, get });
  }
  return of;
}
