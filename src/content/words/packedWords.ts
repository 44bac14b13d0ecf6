import type { PackEntry } from "../../core/packs/entry";
import type { Pack } from "../../core/packs/pack";
import type { SenseRule } from "../../core/packs/pattern";

/**
 * A pack as text whose entries and senses wait to be read: a cold start needs few of them, and many entries share a
 * sense. Lines of JSON: a `Head`, then an entry a line without its senses, then a sense a line.
 */
export type PackedWords = string;

interface Head {
  /** The pack without entries. */
  readonly pack: Pack;
  /** Of each entry which senses it has, by their place among them, or null for an entry without. */
  readonly senses: readonly (readonly number[] | null)[];
}

/** Packs a pack away, for the build. `unpackWords` gives an equal one back. */
export function packWords(pack: Pack): PackedWords {
  const places = new Map<string, number>();
  const placeOf = (rule: SenseRule): number => {
    const text = JSON.stringify(rule);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const senses = pack.entries.map((entry) => entry.senses?.map(placeOf) ?? null);
  const entries = pack.entries.map((entry) => {
    const { senses: _senses, ...rest } = entry;
    return JSON.stringify(rest);
  });
  const head: Head = { pack: { ...pack, entries: [] }, senses };
  return [JSON.stringify(head), ...entries, ...places.keys()].join("\n");
}

/** The pack, in which an entry and its senses are read when they are first asked for. */
export function unpackWords(packed: PackedWords): Pack {
  const lines = packed.split("\n");
  const { pack, senses } = JSON.parse(lines[0] as string) as Head;
  const firstRule = 1 + senses.length;
  const ruleAt = onDemand((place) => JSON.parse(lines[firstRule + place] as string) as SenseRule);
  const entryAt = onDemand((place) => {
    const entry = JSON.parse(lines[1 + place] as string) as PackEntry;
    const places = senses[place] ?? null;
    if (places === null) return entry;
    let made: readonly SenseRule[] | null = null;
    return Object.defineProperty(entry, "senses", {
      enumerable: true,
      get: () => (made ??= places.map(ruleAt)),
    });
  });
  const entries: PackEntry[] = [];
  for (let place = 0; place < senses.length; place += 1)
    Object.defineProperty(entries, place, { enumerable: true, get: () => entryAt(place) });
  return { ...pack, entries };
}

/** What stands at a place, made when it is first asked for. */
function onDemand<Value>(make: (place: number) => Value): (place: number) => Value {
  const made: Value[] = [];
  return (place) => (made[place] ??= make(place));
}
