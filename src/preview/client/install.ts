import type { OfficeThemeColours } from "../host";
import { documentEvents, type DocumentEvent } from "../model/eventNames";
import { classOf, field, newClass } from "./newClass";
import { additions, type Addition, type ClassAdditions } from "./additions";
import {
  CONCURRENT,
  NO_FLAGS,
  Operation,
  Result,
  type ClassConstructor,
  type ClientClasses,
  type ClientObject,
  type ClientRuntime,
} from "./runtime";

interface PaneGlobals {
  readonly Word?: ClientClasses;
  readonly OfficeExtension?: ClientRuntime;
  readonly OSF?: { OfficeAppContext: new (...given: never) => object };
}

/** Where `OSF.OfficeAppContext` takes the theme: the npm client's Word on the web never fills it in. */
const THEME_ARGUMENT = 25;

/**
 * Adds to the pane's client what it lacks, by its own helpers, so that loading, tracking and errors are the
 * client's. The client's files stay as they are, and so do the pane's: the host calls this while the pane waits
 * for its app context, when `Word` exists and `Office.onReady` has not resolved.
 */
export function installClient(pane: Window, theme: OfficeThemeColours | undefined): void {
  const { Word: classes, OfficeExtension: runtime, OSF: osf } = pane as unknown as PaneGlobals;
  if (classes === undefined || runtime === undefined) return;
  for (const [name, added] of Object.entries(additions)) extend(runtime, classes, name, added);
  if (theme !== undefined && osf !== undefined) passTheme(osf, theme);
}

function passTheme(osf: NonNullable<PaneGlobals["OSF"]>, theme: OfficeThemeColours): void {
  osf.OfficeAppContext = new Proxy(osf.OfficeAppContext, {
    construct: (target, given: unknown[]) => {
      given[THEME_ARGUMENT] ??= theme;
      return Reflect.construct(target, given) as object;
    },
  });
}

/** The server's spelling. */
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function extend(runtime: ClientRuntime, classes: ClientClasses, name: string, added: ClassAdditions): void {
  const known = classes[name];
  const of = known ?? newClass(runtime, classes, name, added);
  classes[name] = of;
  const missing = Object.entries(added.members).filter(([member]) => !(member in of.prototype));
  for (const [member, addition] of missing) {
    Object.defineProperty(of.prototype, member, {
      configurable: true,
      enumerable: true,
      ...accessor(runtime, classes, name, member, addition),
    });
  }
  takeResults(of, runtime, missing);
}

function accessor(
  runtime: ClientRuntime,
  classes: ClientClasses,
  className: string,
  member: string,
  addition: Addition,
): PropertyDescriptor & ThisType<ClientObject> {
  const { BatchApiHelper: helper, Utility: utility } = runtime;
  switch (addition.kind) {
    case "value":
      return {
        get() {
          utility.throwIfNotLoaded(member, this[field(member)], className, this._isNull);
          return this[field(member)];
        },
        ...(addition.writable === true && {
          set(value: unknown) {
            this[field(member)] = value;
            helper.invokeSetProperty(this, pascal(member), value, NO_FLAGS);
          },
        }),
      };
    case "child":
      return {
        get() {
          this[field(member)] ??= helper.createPropertyObject(
            classOf(classes, addition.of),
            this,
            pascal(member),
            addition.collection === true,
            CONCURRENT,
          );
          return this[field(member)];
        },
      };
    case "method":
      return { writable: true, value: methodOf(runtime, classes, member, addition) };
    case "event":
      return {
        get() {
          this[field(member)] ??= eventOf(runtime, this, member);
          return this[field(member)];
        },
      };
  }
}

function methodOf(
  { BatchApiHelper: helper }: ClientRuntime,
  classes: ClientClasses,
  member: string,
  { of, writes = false, collection = false }: Extract<Addition, { kind: "method" }>,
) {
  const operation = writes ? Operation.write : Operation.read;
  const flags = writes ? NO_FLAGS : CONCURRENT;
  return function (this: ClientObject, ...given: unknown[]): unknown {
    if (of === undefined)
      return helper.invokeMethod(this, pascal(member), operation, given, flags, Result.plain);
    const answer = classOf(classes, of);
    return helper.createMethodObject(
      answer,
      this,
      pascal(member),
      operation,
      given,
      collection,
      writes,
      null,
      flags,
    );
  };
}

function eventOf(runtime: ClientRuntime, parent: ClientObject, member: string): unknown {
  const name = member.slice("on".length) as DocumentEvent;
  const call = (method: string) => () => {
    runtime.BatchApiHelper.invokeMethod(parent, method, Operation.write, [], NO_FLAGS, Result.plain);
  };
  return new runtime.GenericEventHandlers(parent.context, parent, name, {
    eventType: documentEvents[name].type,
    registerFunc: call(`_Register${name}Event`),
    unregisterFunc: call(`_Unregister${name}Event`),
    getTargetIdFunc: () => "",
    eventArgsTransformFunc: (values) => runtime.Utility._createPromiseFromResult(values),
  });
}

/** Has a class take the values of its added members out of the host's answers. */
function takeResults(
  of: ClassConstructor,
  runtime: ClientRuntime,
  added: readonly (readonly [string, Addition])[],
): void {
  const before = (of.prototype as { _handleResult: (this: ClientObject, value: unknown) => void })
    ._handleResult;
  of.prototype._handleResult = function (this: ClientObject, value: unknown) {
    before.call(this, value);
    if (value === null || value === undefined) return;
    const values = value as Record<string, unknown>;
    for (const [member, addition] of added) {
      const found = values[pascal(member)];
      if (found === undefined) continue;
      if (addition.kind === "value") {
        this[field(member)] = addition.date === true ? runtime.Utility.adjustToDateTime(found) : found;
      } else if (addition.kind === "child") {
        (this[member] as ClientObject)._handleResult(found);
      }
    }
  };
  appendNames(of, "_scalarPropertyNames", added, "value", (name) => name);
  appendNames(of, "_scalarPropertyOriginalNames", added, "value", pascal);
  appendNames(of, "_navigationPropertyNames", added, "child", (name) => name);
}

/** The client checks what is loaded against these lists. */
function appendNames(
  of: ClassConstructor,
  list: string,
  added: readonly (readonly [string, Addition])[],
  kind: Addition["kind"],
  spell: (name: string) => string,
): void {
  const names = added.filter(([, addition]) => addition.kind === kind).map(([name]) => spell(name));
  const before = Object.getOwnPropertyDescriptor(of.prototype, list);
  Object.defineProperty(of.prototype, list, {
    configurable: true,
    get(this: ClientObject) {
      const own = (before?.get?.call(this) ?? []) as readonly string[];
      return [...own, ...names];
    },
  });
}
