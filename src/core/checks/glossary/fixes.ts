import { Flag, type Tokens } from "../../text/tokens";
import type { CompiledEntry, CompiledPack } from "../compile";
import type { Fix } from "../finding";
import type { TextEdit } from "../../document/edit";
import { articleFor } from "./article";
import { holds, isPossessive, matchAfter, matchBefore, type Hit } from "./condition";
import { TAGS } from "./forms";
import { pluralOf, verbForms } from "./inflect";
import type { ContextSets } from "../context/sets";
import type { WordSet } from "./wordSet";
import type { CompiledSuggestion } from "./suggestion";

/** Tokens that a fix writes over, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Every suggestion of an entry that fits in this sentence, best first, the child's voice last.
 * [start, end) are the finding's offsets. Suggestions whose grammar does not fit are left out.
 */
export function fixesFor(
  compiled: CompiledEntry,
  hit: Hit,
  start: number,
  end: number,
  pack: CompiledPack,
): readonly Fix[] {
  const fixes: Fix[] = [];
  const labels = new Set<string>();
  for (const voice of ["plain", "child"] as const) {
    for (const suggestion of compiled.suggestions) {
      if ((suggestion.suggestion.voice ?? "plain") !== voice) continue;
      const fix = fixFrom(suggestion, compiled, hit, start, end, pack);
      if (fix === null || labels.has(fix.label.toLowerCase())) continue;
      labels.add(fix.label.toLowerCase());
      fixes.push(fix);
    }
  }
  return fixes;
}

function fixFrom(
  compiled: CompiledSuggestion,
  entry: CompiledEntry,
  hit: Hit,
  start: number,
  end: number,
  pack: CompiledPack,
): Fix | null {
  const { vocabulary } = pack;
  const { tokens } = hit;
  if (compiled.condition !== null && !holds(compiled.condition, hit, vocabulary)) return null;
  const before: number[] = [];
  const after: number[] = [];
  const first =
    compiled.takeBefore === null
      ? hit.first
      : matchBefore(compiled.takeBefore, tokens, hit.first, vocabulary, before);
  const last =
    compiled.takeAfter === null
      ? hit.last
      : matchAfter(compiled.takeAfter, tokens, hit.last, vocabulary, after);
  if (first === -1 || last === -1) return null;
  const stretch: Stretch = { first, last };

  let text = inflected(compiled, entry, hit, pack);
  if (text === null) return null;
  if (text.includes("{")) {
    const width = compiled.takeBefore?.length ?? 0;
    text = text
      .replace(/\{(\d)\}/g, (_, digit: string) => {
        const place = Number(digit) - 1;
        const token = (place < width ? before[place] : after[place - width]) ?? -1;
        return token === -1 ? "" : tokens.text.slice(tokens.start[token], tokens.end[token]);
      })
      .replace(/\s+/g, " ")
      .trim();
  }
  if (last === hit.last && isPossessive(hit)) {
    if (compiled.suggestion.as === "verb") return null;
    text = possessiveOf(text);
  }
  const from = first === hit.first ? start : (tokens.start[first] as number);
  const to = last === hit.last ? end : (tokens.end[last] as number);
  return fitted(text, compiled, entry, hit, stretch, from, to, pack);
}

/** The suggestion in the number or tense of the words found, or `null` when it has none. */
function inflected(
  compiled: CompiledSuggestion,
  entry: CompiledEntry,
  hit: Hit,
  pack: CompiledPack,
): string | null {
  const { suggestion } = compiled;
  const { tags } = hit;
  switch (suggestion.as ?? "fixed") {
    case "noun":
      if ((tags & TAGS.plural) !== 0 || isOfMany(hit, entry, pack))
        return suggestion.plural ?? pluralOf(suggestion.text);
      return (tags & (TAGS.singular | TAGS.fixed)) === 0 ? null : suggestion.text;
    case "mass":
      if ((tags & TAGS.plural) !== 0 || isCounted(hit, pack)) return null;
      return suggestion.text;
    case "verb":
      return verbFor(suggestion.text, hit, pack);
    case "fixed":
      return suggestion.text;
  }
}

/** The verb in the tense of the words found, or `null` when these are a noun. */
function verbFor(text: string, hit: Hit, pack: CompiledPack): string | null {
  const { tags } = hit;
  const inflectable = TAGS.base | TAGS.ing | TAGS.third | TAGS.past | TAGS.participle;
  if ((tags & inflectable) === 0) return null;
  const verb = verbForms(text);
  if ((tags & TAGS.base) !== 0) return verb.base;
  if ((tags & TAGS.ing) !== 0) return verb.ing;
  if ((tags & TAGS.third) !== 0) return verb.third;
  return needsParticiple(hit, pack) ? verb.participle : verb.past;
}

const isWord = (tokens: Tokens, index: number, set: WordSet): boolean =>
  index >= 0 && set.has(tokens.word[index] as number);

/**
 * After a word that counts ("a", "each", "two"), also over an adjective ("every supervised contact"); not before a
 * noun that is the counted one ("a contact date"), nor after the number of a list ("3 contact, 4 school").
 */
function isCounted({ tokens, first, last }: Hit, pack: CompiledPack): boolean {
  if (first === 0 || !isJoined(tokens, first)) return false;
  if (((tokens.flags[first - 1] as number) & Flag.digit) !== 0) return wordAt(tokens, first - 1) === "1";
  const { counting, counted } = pack.context;
  const counts =
    isWord(tokens, first - 1, counting) ||
    (first > 1 &&
      isJoined(tokens, first - 1) &&
      isWord(tokens, first - 1, counted) &&
      isWord(tokens, first - 2, counting));
  return counts && !isWord(tokens, last + 1, pack.context.countedThings);
}

/** Letters that stand for one, but are used for many: "six UASC", "UASC make up a third". */
function isOfMany(
  { tokens, first, last }: Hit,
  { entry }: CompiledEntry,
  { context }: CompiledPack,
): boolean {
  if (entry.category !== "acronym" || entry.article !== undefined) return false;
  if (isJoined(tokens, last + 1) && isWord(tokens, last + 1, context.manyDo))
    return ((tokens.flags[first] as number) & Flag.sentence) !== 0;
  if (first === 0 || !isJoined(tokens, first) || !standsAlone(tokens, last, context)) return false;
  const number = (tokens.flags[first - 1] as number) & Flag.digit;
  // "30.06.21 ICO granted": the end of a date counts nothing.
  if (number !== 0 && first > 1 && followsDate(tokens, first, context)) return false;
  if (number !== 0 && /^(?:19|20)\d\d$/.test(wordAt(tokens, first - 1))) return false;
  return number !== 0
    ? !/^0*1$/.test(wordAt(tokens, first - 1)) && /^\d+$/.test(wordAt(tokens, first - 1))
    : isWord(tokens, first - 1, context.many);
}

const isJoined = (tokens: Tokens, index: number): boolean =>
  index < tokens.count && ((tokens.flags[index] as number) & Flag.joined) !== 0;

/** After "has", "was" and the like, with at most two small words between: "has not yet absconded". */
function needsParticiple({ tokens, first }: Hit, pack: CompiledPack): boolean {
  for (let index = first - 1; index >= 0 && index >= first - 3; index -= 1) {
    if (((tokens.flags[index + 1] as number) & Flag.joined) === 0) return false;
    if (isWord(tokens, index, pack.context.auxiliaries)) return true;
    if (!isWord(tokens, index, pack.context.adverbs)) return false;
  }
  return false;
}

/** "brother or sister" → "brother's or sister's", "homes" → "homes'". */
const possessiveOf = (text: string): string =>
  text
    .split(/ (and|or) /)
    .map((part, place) =>
      place % 2 === 1 ? ` ${part} ` : /s$/.test(part) && !/ss$/.test(part) ? `${part}'` : `${part}'s`,
    )
    .join("");

/** Fits words in: articles on both sides, no doubled word, capitals as they were. */
function fitted(
  words: string,
  compiled: CompiledSuggestion,
  entry: CompiledEntry,
  hit: Hit,
  { first, last }: Stretch,
  from: number,
  to: number,
  pack: CompiledPack,
): Fix | null {
  const { tokens } = hit;
  let text = words;
  let start = from;
  const previous = first > 0 && ((tokens.flags[first] as number) & Flag.joined) !== 0 ? first - 1 : -1;
  const previousWord = previous === -1 ? "" : wordAt(tokens, previous);
  const determined = previous !== -1 && isDetermined(tokens, previous, pack);
  const own = /^(?:an?|the|my|our) /i.exec(text);
  if (own !== null && determined) {
    if (compiled.suggestion.voice === "child") return null;
    text = text.slice(own[0].length);
  }
  if (entry.entry.category === "acronym")
    text = withArticle(text, compiled, entry, hit, last, previous, pack);

  const next =
    last + 1 < tokens.count && ((tokens.flags[last + 1] as number) & Flag.joined) !== 0 ? last + 1 : -1;
  if (next !== -1 && sameStem(lastWord(text), wordAt(tokens, next))) {
    // "CP plan" keeps its own "plan".
    const shorter = text.slice(0, text.length - lastWord(text).length).trimEnd();
    if (shorter === "") return null;
    // A name that loses its last word is no name: "the special guardianship order".
    text = startsSmall(wordText(tokens, next)) ? shorter.toLowerCase() : shorter;
  }
  if (previousWord !== "" && previousWord === (/^\S+/.exec(text)?.[0] ?? "").toLowerCase()) {
    start = tokens.start[previous] as number;
  }

  // Apostrophes as this paragraph writes them.
  if (tokens.text.includes("\u2019")) text = text.replace(/'/g, "\u2019");
  const edits: TextEdit[] = [];
  const article = start === from && (previousWord === "a" || previousWord === "an") ? articleFor(text) : null;
  text = capitalised(text, entry, hit, first, previous, start < from, pack);
  // The point of "a.s.a.p." at the end of a sentence belongs to the sentence too.
  if (((tokens.flags[last] as number) & Flag.dotted) !== 0 && to === tokens.end[last] && next === -1)
    text += ".";
  edits.push({ range: { start, end: to }, text });
  if (article !== null && article !== previousWord) {
    const begin = tokens.start[previous] as number;
    const written = tokens.text.slice(begin, tokens.end[previous]);
    const cased =
      written === written.toUpperCase() && written.length > 1
        ? article.toUpperCase()
        : /^A/.test(written)
          ? `A${article.slice(1)}`
          : article;
    edits.push({ range: { start: begin, end: tokens.end[previous] as number }, text: cased });
  }
  if (text === tokens.text.slice(start, to)) return null;
  return { label: text, edits, voice: compiled.suggestion.voice ?? "plain" };
}

const wordAt = (tokens: Tokens, index: number): string => wordText(tokens, index).toLowerCase();

const wordText = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index]);

const startsSmall = (word: string): boolean => /^[a-z]/.test(word);

const lastWord = (text: string): string => (/[^\s-]+$/.exec(text)?.[0] ?? "").toLowerCase();

const sameStem = (one: string, other: string): boolean =>
  one.length > 2 && (one === other || `${one}s` === other || one === `${other}s`);

/** An article, a possessive or a name with 's stands there: nothing may bring its own article. */
const isDetermined = (tokens: Tokens, index: number, { context }: CompiledPack): boolean =>
  (isWord(tokens, index, context.determiners) &&
    !(
      wordAt(tokens, index) === "that" &&
      isJoined(tokens, index) &&
      isWord(tokens, index - 1, context.clauseVerbs)
    )) ||
  ((tokens.flags[index] as number) & (Flag.possessive | Flag.apostropheAfter)) !== 0;

/** The expansion with the article that the bare letters could do without. */
function withArticle(
  text: string,
  compiled: CompiledSuggestion,
  { entry }: CompiledEntry,
  hit: Hit,
  last: number,
  previous: number,
  pack: CompiledPack,
): string {
  const { tokens, tags } = hit;
  if (entry.article === "none" || compiled.suggestion.as !== "noun" || (tags & TAGS.plural) !== 0)
    return text;
  if (previous !== -1) {
    const flags = tokens.flags[previous] as number;
    if (isDetermined(tokens, previous, pack) || (flags & (Flag.digit | Flag.capital)) !== 0) return text;
    if (((tokens.flags[hit.first] as number) & Flag.hyphen) !== 0) return text;
  }
  if (!standsAlone(tokens, last, pack.context)) return text;
  if (previous !== -1 && isWord(tokens, previous, pack.context.being)) return `${articleFor(text)} ${text}`;
  if (entry.article === "the") return `the ${text}`;
  return previous !== -1 && isWord(tokens, previous, pack.context.prepositions) ? `the ${text}` : text;
}

/** Whether no noun follows that the words belong to: "MASH decided", not "MASH team". */
function standsAlone(tokens: Tokens, last: number, context: ContextSets): boolean {
  const next = last + 1;
  if (!isJoined(tokens, next)) return true;
  if (((tokens.flags[last] as number) & Flag.possessive) !== 0) return true;
  return isWord(tokens, next, context.following) || /(?:ed|ly)$/.test(wordAt(tokens, next));
}

/** Capitals as the words found had them: ALL, first letter, or none. */
function capitalised(
  text: string,
  entry: CompiledEntry,
  hit: Hit,
  first: number,
  previous: number,
  tookPrevious: boolean,
  pack: CompiledPack,
): string {
  const { tokens } = hit;
  const opening = tookPrevious ? previous : first;
  const flags = tokens.flags[opening] as number;
  const acronym = entry.entry.category === "acronym";
  if (acronym ? isAmongCapitals(hit, pack) : areAllCapitals(hit)) return text.toUpperCase();
  if ((flags & Flag.sentence) !== 0 || opensCell(tokens, opening, pack.context)) {
    return (flags & Flag.capital) !== 0 ? upperFirst(text) : text;
  }
  // "LAC review" in mid-sentence has an acronym's capitals, not its own.
  if (acronym || (flags & Flag.capital) === 0 || (flags & Flag.capitals) !== 0 || opening !== hit.first) {
    return text;
  }
  // The words' own capital is kept, whatever it was for: "the Contact Centre".
  return upperFirst(text);
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** After a bullet, a colon, a dash or a number, where lists and table cells begin anew with a capital. */
function opensCell(tokens: Tokens, index: number, context: ContextSets): boolean {
  if (index === 0) return true;
  const gap = tokens.text.slice(tokens.end[index - 1], tokens.start[index]);
  return (
    /[•·|▪●\t\n\v]|\)\s*$/.test(gap) ||
    followsDate(tokens, index, context) ||
    (gap.includes(":") && isLabel(tokens, index - 1))
  );
}

/** Only a date stands before it in its line: "14/02 – EDT rung". */
function followsDate(tokens: Tokens, index: number, { dayWords }: ContextSets): boolean {
  // "12 SW visits": a number alone counts.
  if (index === 1 && isJoined(tokens, index)) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (((tokens.flags[at] as number) & Flag.digit) === 0 && !isWord(tokens, at, dayWords)) return false;
    if (index - at > 6) return false;
  }
  return true;
}

/** A few words with a capital open the sentence, as before the colon of a form: "Outcome: NFA". */
function isLabel(tokens: Tokens, last: number): boolean {
  for (let at = last; at >= 0 && at > last - 5; at -= 1) {
    if (((tokens.flags[at] as number) & Flag.sentence) !== 0)
      return ((tokens.flags[at] as number) & Flag.capital) !== 0;
  }
  return false;
}

function areAllCapitals({ tokens, first, last }: Hit): boolean {
  for (let index = first; index <= last; index += 1) {
    if (((tokens.flags[index] as number) & Flag.capitals) === 0) return false;
  }
  return true;
}

/** An acronym in a heading of capitals: its neighbours are words of four capitals or more, and no acronyms. */
function isAmongCapitals({ tokens, first, last }: Hit, { phrases }: CompiledPack): boolean {
  let neighbours = 0;
  for (const index of [first - 1, last + 1]) {
    if (index < 0 || index >= tokens.count) continue;
    const length = (tokens.end[index] as number) - (tokens.start[index] as number);
    if (((tokens.flags[index] as number) & Flag.capitals) === 0 || length < 4) return false;
    if (phrases.startsAt(tokens.word[index] as number)) return false;
    neighbours += 1;
  }
  return neighbours > 0;
}
