import type { AutomationHandle } from "./engine";

/** One paragraph of a story, the same object as long as the paragraph lives. */
export interface Block {
  handle: AutomationHandle;
  /** The engine's model text: a field or another atom is one U+FFFC. Offsets count in it. */
  text: string;
  /** What Word calls `uniqueLocalId`: a GUID that differs from load to load. */
  readonly id: string;
  /** False once the paragraph was deleted; everything that needs it is then `ItemNotFound`. */
  alive: boolean;
}
