/** The parts of office.js's own runtime that its classes are built from, as its debug files show them. */

export interface ClientObject {
  readonly context: unknown;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
  _handleIdResult(value: unknown): void;
  [member: string]: unknown;
}

interface Constructor {
  new (context: unknown, path: unknown): ClientObject;
  readonly prototype: ClientObject;
}

export interface ClientRuntime {
  readonly ClientObject: Constructor;
  readonly GenericEventHandlers: new (
    context: unknown,
    parent: ClientObject,
    name: string,
    info: {
      readonly eventType: number;
      readonly registerFunc: () => void;
      readonly unregisterFunc: () => void;
      readonly getTargetIdFunc: () => string;
      readonly eventArgsTransformFunc: (values: unknown) => unknown;
    },
  ) => unknown;
  readonly BatchApiHelper: {
    createPropertyObject(
      of: Constructor,
      parent: ClientObject,
      name: string,
      isCollection: boolean,
      flags: number,
    ): ClientObject;
    createMethodObject(
      of: Constructor,
      parent: ClientObject,
      name: string,
      operation: number,
      given: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethod: string | null,
      flags: number,
    ): ClientObject;
    createChildItemObject(
      of: Constructor,
      needsReference: boolean,
      parent: ClientObject,
      value: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      self: ClientObject,
      name: string,
      operation: number,
      given: readonly unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(self: ClientObject, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    throwIfNotLoaded(name: string, value: unknown, className: string, isNull: boolean): void;
    fixObjectPathIfNecessary(self: ClientObject, value: unknown): void;
    adjustToDateTime(value: unknown): unknown;
    load(self: ClientObject, names: unknown): ClientObject;
    toJson(self: ClientObject, scalars: object, children: object, items?: unknown): unknown;
    _createPromiseFromResult(value: unknown): unknown;
  };
}

/** What an operation does, in the runtime's numbers. */
export const Operation = { write: 0, read: 1 } as const;
/** Marks a request that only reads. */
export const CONCURRENT = 4;
export const NO_FLAGS = 0;
/** How a scalar answer is read. */
export const Result = { plain: 0, date: 1 } as const;

export type ClassConstructor = Constructor;
/** `Word` in the pane: classes by name. */
export type ClientClasses = Record<string, Constructor | undefined>;
