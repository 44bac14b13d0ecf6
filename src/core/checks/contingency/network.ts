import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { relationsIn } from "../plan/people";

/** Who in one text belongs to the family and its network, and who comes because it is their work. */
export interface Network {
  readonly lexicon: PlanLexicon;
  /** Lower-case words of those whose doing is the worry. */
  readonly sources: ReadonlySet<string>;
  /** Names, in lower case, that the text gives to relatives, friends and neighbours. */
  readonly kin: ReadonlySet<string>;
  /** Names, in lower case, that the text gives to workers and services. */
  readonly outsiders: ReadonlySet<string>;
}

/** Where people of the network come from: "Sue from next door", "Bea from church", "Mr Pate at number 9". */
const nearby =
  /^(?:door|doors|church|chapel|mosque|temple|gurdwara|synagogue|street|road|upstairs|downstairs|flats?|number)$/;

/** Reads who is who from the words beside the names. */
export function networkOf(
  words: readonly Word[],
  sources: ReadonlySet<string>,
  lexicon: PlanLexicon,
): Network {
  const kin = new Set<string>();
  const outsiders = new Set<string>();
  for (const [name, relation] of relationsIn(words, lexicon)) {
    if (sources.has(name)) continue;
    if (relation === "professional") outsiders.add(name);
    else kin.add(name);
  }
  for (const [at, word] of words.entries()) {
    const named = words[at + 1];
    // "our Sheila"
    if (word.lower === "our" && named?.capital && named.isWord && !lexicon.organisations.has(named.lower))
      kin.add(named.lower.replace(/'s?$/, ""));
    if (/^(?:son|daughter)$/.test(word.lower) && named?.capital && named.isWord && !sources.has(named.lower))
      kin.add(named.lower);
    if (!word.capital || !/^(?:from|at)$/.test(words[at + 1]?.lower ?? "") || sources.has(word.lower))
      continue;
    const place = words.slice(at + 2, at + 7);
    if (place.slice(0, 3).some((other) => nearby.test(other.lower))) kin.add(word.lower);
    else if (
      place.some(
        (other, index) =>
          (other.capital && other.isWord) ||
          lexicon.services.lengthAt(place, index) > 0 ||
          lexicon.organisations.lengthAt(place, index) > 0 ||
          /^(?:home|centre|team|charity|clinic|office)$/.test(other.lower),
      )
    )
      outsiders.add(word.lower);
  }
  return { lexicon, sources, kin, outsiders };
}

/** What may stand behind "her mother's" when the home is meant. */
const behindHome =
  /^(?:in|on|at|until|till|for|from|that|the|this|overnight|straight|tonight|within|while|and|or|by|so|when|then|after|before|with)$/;

const service =
  /^(?:worker|support|member|members|time|court|centre|hub|group|network|meeting|course|programme|project|home|friend's)$/;

/** The words that name a relative or the family's network, not counting the source of the worry; or `null`. */
export function kinAmong(
  words: readonly Word[],
  { lexicon, sources, kin }: Network,
  asPlace = false,
): readonly Word[] | null {
  if (
    /^(?:parents|carers)$/.test(
      words.filter((word) => word.isWord && !/^(?:the|both|all)$/.test(word.lower))[0]?.lower ?? "",
    ) &&
    words.length <= 2
  )
    return null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (
      nearby.test(word.lower) &&
      (/^(?:next|from|at|the|our|over|down)$/.test(words[at - 1]?.lower ?? "") ||
        word.lower.endsWith("stairs")) &&
      words[0]?.capital === true
    )
      return words.slice(0, at + 1);
    if (word.lower === "network" && /^(?:safety|family|family's|support)$/.test(words[at - 1]?.lower ?? ""))
      return [word];
    if (/^(?:wider|extended)$/.test(words[at - 1]?.lower ?? "")) continue;
    const bare = word.lower.replace(/'s?$/, "");
    if (kin.has(bare) && !sources.has(bare) && (asPlace || !/'s?$/.test(word.lower))) return [word];
    const length = lexicon.relatives.lengthAt(words, at);
    if (length === 0) continue;
    const last = words[at + length - 1] ?? word;
    const owner = /'s?$/.test(last.lower);
    // "at her mother's" is her home; "her mother's friend" is not she.
    const behind = words[at + length];
    const home =
      asPlace && owner && (!/^\p{L}/u.test(behind?.text ?? "") || behindHome.test(behind?.lower ?? ""));
    if ((owner && !home) || service.test(words[at + length]?.lower ?? "") || word.lower === "family")
      continue;
    if (
      /^(?:a|an|another|any|foster)$/.test(words[at - 1]?.lower ?? "") ||
      /^(?:foster|carers?$)/.test(word.lower)
    ) {
      at += length - 1;
      continue;
    }
    const source = last.lower.replace(/'s?$/, "");
    if (sources.has(word.lower) || sources.has(source)) continue;
    return words.slice(at, at + length);
  }
  return null;
}
