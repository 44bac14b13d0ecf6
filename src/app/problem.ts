import type { PlaceProblem } from "./ports";
import type { DocumentProblem, DocumentProblemCode } from "../core/document/port";

/** What the pane was doing when it was refused. */
export type Doing =
  | "check"
  | "show"
  | "replace"
  | "undo"
  | "ignore"
  | "mark"
  | "clear-colours"
  | "insert"
  | "new-document"
  | "open"
  | "comment"
  | "copy"
  | "start";

/**
 * Why a step failed, as data: `ui` makes the sentence.
 * Beside what a document can refuse: `broken` is a fault of ours, `lost-settings` is something unreadable
 * that was stored earlier and is now left aside.
 */
export interface Problem {
  readonly doing: Doing;
  readonly code: DocumentProblemCode | PlaceProblem["code"] | "broken" | "lost-settings";
  /** A code for whoever helps. Never text of the plan. */
  readonly detail: string | null;
}

export const problemOf = (doing: Doing, { code, detail }: DocumentProblem | PlaceProblem): Problem => ({
  doing,
  code,
  detail,
});

/** True where the list no longer fits the document, so that checking again is the way on. */
export const needsNewCheck = ({ code }: Problem): boolean => code === "stale" || code === "not-written";

/** The problem for something that should never be thrown. Only the error's name goes on: messages may quote text. */
export const brokenProblem = (doing: Doing, thrown: unknown): Problem => ({
  doing,
  code: "broken",
  detail: thrown instanceof Error ? thrown.name : null,
});
