import { invariant } from "../invariant";
import type { PackEntry } from "../packs/entry";
import { mergePacks } from "../packs/merge";
import type { Pack } from "../packs/pack";

/** Packs made ready for checking. Built once, shared by every check. */
export interface CompiledPack {
  /** Changes whenever an entry could have changed; part of the cache's key. */
  readonly version: string;
  readonly entries: readonly PackEntry[];
  /** The entry that a finding names. Throws for an id that no pack has. */
  entry(id: string): PackEntry;
}

/** Layers valid packs, the first one lowest, and makes them ready. Every pack that validates compiles. */
export function compilePack(packs: readonly Pack[]): CompiledPack {
  const merged = mergePacks(packs);
  const byId = new Map(merged.entries.map((entry) => [entry.id, entry]));
  return {
    version: merged.version,
    entries: merged.entries,
    entry(id) {
      const entry = byId.get(id);
      invariant(entry !== undefined, `no entry ${id}`);
      return entry;
    },
  };
}
