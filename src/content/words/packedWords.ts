import type { PackEntry } from "../../core/packs/entry";
import type { Pack } from "../../core/packs/pack";
import type { SenseRule } from "../../core/packs/pattern";

/** A pack as plain data whose senses wait as text: most of them are never read, and many entries share them. */
export interface PackedWords {
  /** The pack, its entries without their senses. */
  readonly pack: Pack;
  /** Every sense once, as JSON. */
  readonly rules: readonly string[];
  /** The places in `rules` of each entry's senses, or null for an entry without. */
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
    return rest;
  });
  return { pack: { ...pack, entries }, rules: [...places.keys()], senses };
}

/** The pack, in which an entry's senses are read when they are first asked for. */
export function unpackWords({ pack, rules, senses }: PackedWords): Pack {
  const read = new Map<number, SenseRule>();
  const ruleAt = (place: number): SenseRule => {
    const rule = read.get(place) ?? (JSON.parse(rules[place] as string) as SenseRule);
    read.set(place, rule);
    return rule;
  };
  const withSenses = (entry: PackEntry, places: readonly number[]): PackEntry => {
    let made: readonly SenseRule[] | null = null;
    return Object.defineProperty({ ...entry }, "senses", {
      enumerable: true,
      get: () => (made ??= places.map(ruleAt)),
    });
  };
  const entries = pack.entries.map((entry, at) => {
    const places = senses[at] ?? null;
    return places === null ? entry : withSenses(entry, places);
  });
  return { ...pack, entries };
}
