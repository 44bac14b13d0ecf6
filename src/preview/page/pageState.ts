import type { LogEntry, PreviewHost, ShownAnnotation } from "../host";
import type { PoseName } from "../poses";
import type { ThemeName } from "./themes";

/** The pane's frame: a new one for each document, pose and theme, as Word starts a pane for each document. */
export interface PaneFrame {
  readonly host: PreviewHost;
  /** Name to give the frame; used once. */
  readonly name: string;
}

/** A suggestion card open at a point of the window. */
export interface Card {
  readonly annotation: ShownAnnotation;
  readonly x: number;
  readonly y: number;
}

/** All that the page draws. */
export interface PageState {
  readonly opening: boolean;
  readonly fileName: string;
  /** Sentence about the last file or action that was refused; null when there is nothing to say. */
  readonly notice: string | null;
  readonly pose: PoseName;
  readonly theme: ThemeName;
  readonly pane: PaneFrame | null;
  readonly card: Card | null;
  /** A document that the add-in made and that the person was not asked about yet; the newest one. */
  readonly asked: Uint8Array | null;
  /** What the host did not answer, or answered in a way that the person should know of. Newest last. */
  readonly unanswered: readonly LogEntry[];
  readonly batches: number;
}

/** A store that React can subscribe to. */
export class Store<State> {
  #state: State;
  #listeners = new Set<() => void>();

  constructor(initial: State) {
    this.#state = initial;
  }

  readonly get = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
