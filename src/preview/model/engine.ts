import {
  isAutomationCommand,
  type AutomationError,
  type AutomationHandle,
  type AutomationHost,
  type AutomationOperation,
  type AutomationSpan,
  type AutomationSpanRef,
  type AutomationValue,
} from "@docx-editor.dev/core/automation";
import { WordError, type WordErrorCode } from "../batch/errors";

/** A refusal of the engine, kept apart so that the writes the live editor refuses can run on a copy. */
export class EngineRefusal extends WordError {
  constructor(
    readonly operation: string,
    readonly refusal: AutomationError,
  ) {
    super(
      codeOf(refusal),
      `${refusal.message} (${refusal.code}${refusal.detail === undefined ? "" : `: ${refusal.detail}`})`,
    );
  }

  get needsReviewModule(): boolean {
    return `${this.refusal.message} ${this.refusal.detail ?? ""}`.includes("review-module-required");
  }
}

/** What Word answers where the engine refuses. */
function codeOf({ code, detail }: AutomationError): WordErrorCode {
  switch (code) {
    case "stale-revision":
    case "invalid-handle":
      return "ItemNotFound";
    case "invalid-offset":
    case "unsupported-content":
      return "InvalidArgument";
    case "unsupported-capability":
    case "unknown-operation":
    case "unsupported-revision":
      return "NotImplemented";
    case "transaction-refused":
      return detail?.includes("read-only") === true || detail?.includes("locked") === true
        ? "AccessDenied"
        : "GeneralException";
    case "ambiguous-document":
    case "conflicting-operations":
    case "disposed":
    case "document-unavailable":
      return "GeneralException";
  }
}

type Kind = AutomationValue["kind"];
type ValueOf<K extends Kind> = Extract<AutomationValue, { kind: K }>;
type Execute = AutomationHost["execute"];

/**
 * The DOCX engine as the model uses it: questions in bulk, one write at a time.
 * A write is never batched with anything: the engine answers questions as of the start of its batch, and
 * refuses several writes to one paragraph, while Word reads its own writes.
 */
export class Engine {
  /** Stands in for the engine's own `execute` while a group of writes is open. */
  private grouped: Execute | undefined;
  /** Opens a group at the first write, so that reading alone leaves no step to undo. */
  private openGroup: (() => Execute | undefined) | undefined;
  /**
   * Moves the document to a headless copy, whose writes are loaded back after the batch. Answers false where
   * that cannot be done.
   */
  moveToCopy: (() => boolean) | undefined;
  private count = 0;

  constructor(
    private automation: AutomationHost,
    private readonly onRefusal: (operation: string, refusal: AutomationError) => void,
  ) {}

  get host(): AutomationHost {
    return this.automation;
  }

  /** Whether there is a page, so that there is a caret and an undo history. */
  get live(): boolean {
    return this.automation.capabilities.selection;
  }

  get revision(): number {
    return this.automation.revision();
  }

  /** How many writes went through, so that a batch can tell whether it wrote. */
  get writes(): number {
    return this.count;
  }

  replace(automation: AutomationHost): void {
    this.automation = automation;
    this.groupWith(undefined);
  }

  /** Writes from now on belong to the group that this opens, until it is called with nothing. */
  groupWith(open: (() => Execute | undefined) | undefined): void {
    this.openGroup = open;
    this.grouped = undefined;
  }

  /** One question or one write. */
  ask(operation: AutomationOperation): AutomationValue {
    const [value] = this.askAll([operation]);
    if (value === undefined) throw new WordError("GeneralException", `${operation.op} was not answered.`);
    return value;
  }

  /** Several questions at once. One refused question refuses all. */
  askAll(operations: readonly AutomationOperation[]): readonly AutomationValue[] {
    if (operations.length === 0) return [];
    const { results } = this.execute(operations);
    const values: AutomationValue[] = [];
    for (const [index, result] of results.entries()) {
      const operation = operations[index]?.op ?? "";
      if (result.status === "error") {
        this.onRefusal(operation, result.error);
        throw new EngineRefusal(operation, result.error);
      }
      if (result.status === "ok") values.push(result.value);
    }
    if (operations.some(isWrite)) this.count += 1;
    return values;
  }

  /**
   * One write that the live editor may refuse without its vendor's review module: comments, and whatever is
   * written while changes are tracked. It then runs on a copy, so it is built anew: handles are other ones there.
   */
  write(build: () => AutomationOperation): AutomationValue {
    try {
      return this.ask(build());
    } catch (thrown) {
      if (!(thrown instanceof EngineRefusal) || !thrown.needsReviewModule) throw thrown;
      if (this.moveToCopy?.() !== true) {
        throw new WordError("NotImplemented", "This editor writes neither comments nor tracked changes.");
      }
      return this.ask(build());
    }
  }

  /** The same, with an answer of this kind. */
  written<K extends Kind>(kind: K, build: () => AutomationOperation): ValueOf<K> {
    return expectKind(kind, this.write(build), "write");
  }

  /** A malformed operation makes the engine throw instead of answering; for Word that is an exception too. */
  private execute(operations: readonly AutomationOperation[]): ReturnType<Execute> {
    if (this.grouped === undefined && operations.some(isWrite)) this.grouped = this.openGroup?.();
    try {
      return (this.grouped ?? ((request) => this.automation.execute(request)))({ operations });
    } catch (thrown) {
      throw new WordError("GeneralException", `The document engine failed: ${String(thrown)}`);
    }
  }

  /** The answer, which must be of this kind. */
  value<K extends Kind>(kind: K, operation: AutomationOperation): ValueOf<K> {
    return expectKind(kind, this.ask(operation), operation.op);
  }

  values<K extends Kind>(kind: K, operations: readonly AutomationOperation[]): readonly ValueOf<K>[] {
    return this.askAll(operations).map((value, index) =>
      expectKind(kind, value, operations[index]?.op ?? ""),
    );
  }

  text(operation: AutomationOperation): string {
    return this.value("text", operation).text;
  }

  texts(operations: readonly AutomationOperation[]): readonly string[] {
    return this.values("text", operations).map((value) => value.text);
  }

  handle(operation: AutomationOperation): AutomationHandle {
    return this.value("handle", operation).handle;
  }

  handles(operation: AutomationOperation): readonly AutomationHandle[] {
    return this.value("handles", operation).handles;
  }

  span(operation: AutomationOperation): AutomationSpan {
    return this.value("span", operation).span;
  }

  /** The answer, or `undefined` where the engine says that there is nothing to answer. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (thrown) {
      if (thrown instanceof EngineRefusal) return undefined;
      throw thrown;
    }
  }
}

/** The engine counts selecting among its commands. */
const isWrite = (operation: AutomationOperation): boolean =>
  isAutomationCommand(operation) && operation.op !== "selectSpan" && operation.op !== "selectBookmark";

function expectKind<K extends Kind>(kind: K, value: AutomationValue, operation: string): ValueOf<K> {
  if (value.kind !== kind) throw new WordError("GeneralException", `${operation} answered ${value.kind}.`);
  return value as ValueOf<K>;
}

export type { AutomationHandle, AutomationSpan, AutomationSpanRef };
