import { createContext, useContext, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { Session } from "../../app/session";
import type { AppState } from "../../app/state";
import type { Store } from "../../app/store";
import { english } from "../../strings/en";
import type { Text } from "../../strings/en";

/** What the whole pane draws from: the session with its store, and the language of its sentences. */
export interface PaneContextValue {
  readonly session: Session;
  readonly store: Pick<Store, "getState" | "subscribe">;
  readonly text: Text;
}

const PaneContext = createContext<PaneContextValue | null>(null);

export function PaneProvider({ value, children }: { value: PaneContextValue; children: ReactNode }) {
  return <PaneContext value={value}>{children}</PaneContext>;
}

function usePane(): PaneContextValue {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("The pane's parts are drawn inside its provider.");
  return pane;
}

export const useSession = (): Session => usePane().session;

/** The sentences; English where the pane itself did not start. */
export const useText = (): Text => useContext(PaneContext)?.text ?? english;

/** Draws anew whenever the state changes. */
export function useAppState(): AppState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.getState);
}
