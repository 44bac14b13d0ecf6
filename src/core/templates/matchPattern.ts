import { piecesOf, type Piece } from "./pattern";
import { isSentence } from "./render";

/** What the fields of a pattern hold in a text, as written there. */
export type Captures = ReadonlyMap<string, string>;

/** A pattern as a chain of steps; a group is a fork between its steps and the step after it. */
type Step =
  | { readonly kind: "end" }
  | { readonly kind: "words"; readonly text: string; readonly next: number }
  | { readonly kind: "field"; readonly id: string; readonly next: number }
  | { readonly kind: "fork"; readonly into: number; readonly past: number };

function compile(pieces: readonly Piece[]): { readonly steps: readonly Step[]; readonly start: number } {
  const steps: Step[] = [{ kind: "end" }];
  const add = (step: Step): number => steps.push(step) - 1;
  const chain = (own: readonly Piece[], next: number): number =>
    own.reduceRight((after, piece) => {
      if (piece.kind === "words") return add({ kind: "words", text: piece.text, next: after });
      if (piece.kind === "field") return add({ kind: "field", id: piece.id, next: after });
      return add({ kind: "fork", into: chain(piece.pieces, after), past: after });
    }, next);
  const start = chain(pieces, 0);
  return { steps, start };
}

/** Where words of the pattern end in the text, or -1; allows for what putting a text together tidies away. */
function wordsEnd(text: string, at: number, words: string): number {
  if (text.startsWith(words, at)) return at + words.length;
  // Spaces at the end, where a last part fell away.
  const bare = words.trimEnd();
  if (at + bare.length === text.length && text.startsWith(bare, at)) return text.length;
  // A stop that the typed words before already have, or a second space.
  const before = text.slice(Math.max(0, at - 4), at);
  const spare = words.startsWith(".")
    ? /[.!?…]["'”’)\]]*$/.test(before)
    : words.startsWith(" ") && before.endsWith(" ");
  return spare && text.startsWith(words.slice(1), at) ? at + words.length - 1 : -1;
}

/** True where a sentence is given a stop of its own, because the part that ends it may fall away. */
function mayGainStop(pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1];
  return isSentence(pieces) && last?.kind !== "words";
}

/** What is known about the fields beforehand. */
export interface MatchHints {
  /** Whether a field could hold these words: a date, one of the choices. */
  readonly accepts: (id: string, text: string) => boolean;
  /** Whether a field held exactly these words before; readings that keep most of what is known win. */
  readonly known: (id: string, text: string) => boolean;
  /** Whether the field held anything before; readings that fill others lose. Every field may when left out. */
  readonly present?: (id: string) => boolean;
}

/** The best way to go on from a step at a place in the text: how many fields are known, and where this one ends. */
interface Best {
  readonly score: number;
  readonly to: number;
  readonly end: number;
}

/**
 * What each field of the pattern holds, if the text is what the pattern makes; otherwise `null`.
 * Of several readings the one wins that keeps most fields as they are known; then fields take as little as they can.
 * Time grows at most with the square of the text's length times the length of the pattern.
 */
export function matchPattern(
  pattern: string,
  text: string,
  { accepts, known, present = () => true }: MatchHints,
): Captures | null {
  const pieces = piecesOf(pattern);
  const { steps, start } = compile(pieces);
  const stopAllowed = mayGainStop(pieces);
  const seen = new Map<number, Best | null>();
  const ends = (position: number) =>
    position === text.length || (stopAllowed && position === text.length - 1 && text.endsWith("."));

  const bestField = (id: string, next: number, at: number): Best | null => {
    const following = steps[next]!;
    let best: Best | null = null;
    for (let end = at; end <= text.length; end += 1) {
      if (following.kind === "words" && wordsEnd(text, end, following.text) < 0) continue;
      if (following.kind === "end" && !ends(end)) continue;
      const own = text.slice(at, end);
      if (!accepts(id, own)) continue;
      const rest = bestFrom(next, end);
      if (rest === null) continue;
      const score = rest.score + (known(id, own) ? 1 : 0) - (present(id) ? 0 : 0.5);
      if (best === null || score > best.score) best = { score, to: next, end };
    }
    return best;
  };
  const bestStep = (step: Step, position: number): Best | null => {
    switch (step.kind) {
      case "end":
        return ends(position) ? { score: 0, to: -1, end: position } : null;
      case "words": {
        const end = wordsEnd(text, position, step.text);
        const rest = end < 0 ? null : bestFrom(step.next, end);
        return rest === null ? null : { score: rest.score, to: step.next, end };
      }
      case "fork": {
        const into = bestFrom(step.into, position);
        const past = bestFrom(step.past, position);
        if (into !== null && (past === null || into.score >= past.score))
          return { score: into.score, to: step.into, end: position };
        return past === null ? null : { score: past.score, to: step.past, end: position };
      }
      case "field":
        return bestField(step.id, step.next, position);
    }
  };
  const bestFrom = (at: number, position: number): Best | null => {
    const key = at * (text.length + 1) + position;
    const before = seen.get(key);
    if (before !== undefined) return before;
    const best = bestStep(steps[at]!, position);
    seen.set(key, best);
    return best;
  };

  if (bestFrom(start, 0) === null) return null;
  const captures = new Map<string, string>();
  let at = start;
  let position = 0;
  while (at >= 0) {
    const best = bestFrom(at, position);
    if (best === null) return null;
    const step = steps[at]!;
    if (step.kind === "field" && !captures.has(step.id))
      captures.set(step.id, text.slice(position, best.end));
    at = best.to;
    position = best.end;
  }
  return captures;
}
