import type { PackEntry } from "./entry";
import type { Pack } from "./pack";

/** Several packs as one: what the checker is compiled from. */
export interface MergedPack {
  /** Tells two merges apart: every pack's id and version, in order. */
  readonly version: string;
  readonly entries: readonly PackEntry[];
  readonly names: readonly string[];
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

/**
 * Layers packs, the first one lowest. A later entry takes the place of an earlier one with the same id,
 * `removes` takes entries out, names are added, and word sets of the same name are joined.
 */
export function mergePacks(packs: readonly Pack[]): MergedPack {
  const entries = new Map<string, PackEntry>();
  const names = new Set<string>();
  const sets = new Map<string, Set<string>>();
  for (const pack of packs) {
    for (const id of pack.removes ?? []) entries.delete(id);
    for (const entry of pack.entries) entries.set(entry.id, entry);
    for (const name of pack.names ?? []) names.add(name);
    for (const [name, words] of Object.entries(pack.sets ?? {})) {
      const joined = sets.get(name) ?? new Set<string>();
      for (const word of words) joined.add(word);
      sets.set(name, joined);
    }
  }
  return {
    version: packs.map((pack) => `${pack.id}@${pack.version}`).join(" "),
    entries: [...entries.values()],
    names: [...names],
    sets: Object.fromEntries([...sets].map(([name, words]) => [name, [...words]])),
  };
}
