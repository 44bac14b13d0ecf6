import type { Action } from "./action";
import { reduce } from "./reducer";
import { initialState } from "./state";
import type { AppState } from "./state";

/** Holds the state, in the shape that `useSyncExternalStore` reads. */
export interface Store {
  getState(): AppState;
  dispatch(action: Action): void;
  /** Calls back after each change; the returned function stops that. */
  subscribe(listener: () => void): () => void;
}

export function createStore(state: AppState = initialState): Store {
  let current = state;
  const listeners = new Set<() => void>();
  return {
    getState: () => current,
    dispatch(action) {
      const next = reduce(current, action);
      if (next === current) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
