import type { TextRange } from "../../text/range";
import type { Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { doerOf } from "./doer";
import { findMain } from "./mainVerb";
import { isLower, knownVerb, modalWords } from "./marker";

const conditionOpeners = new Set("if when whenever should once unless where wherever as".split(" "));

/** What opens a phrase of time or place: "by", "after", "at". */
export const timeOpeners = new Set(
  "after before during by from at on in within over for until following prior throughout each every".split(
    " ",
  ),
);

/** Where the main clause begins: behind numbers, labels ("Action:"), times ("By 1 May,") and a leading condition. */
export function skipLeadIn(
  words: readonly Word[],
  times: readonly TimeWords[],
  lexicon: PlanLexicon,
): { at: number; condition: TextRange | null } {
  let at = 0;
  let condition: TextRange | null = null;
  for (;;) {
    const word = words[at];
    if (!word) return { at: Math.min(at, words.length), condition };
    if (!word.isWord && word.text !== "(" ) { at += 1; continue; } // prettier-ignore
    if (word.text === "(") { at = closing(words, at); continue; } // prettier-ignore
    if (/^(?:\d{1,2}[a-z]?|[a-z])$/.test(word.text) && /^[.):]$/.test(words[at + 1]?.text ?? "")) { at += 2; continue; } // prettier-ignore
    const colon = words.findIndex((other, index) => index > at && index <= at + 5 && other.text === ":");
    if (colon > 0 && !words.slice(at, colon).some((other) => modalWords[other.lower]) && colon < words.length - 1) { at = colon + 1; continue; } // prettier-ignore
    const dash = words.findIndex(
      (other, index) =>
        index > at &&
        index <= at + (words.slice(at, at + 4).some(({ text }) => text === "(") ? 9 : 4) &&
        /^[–—]$/.test(other.text),
    );
    if (dash > 0 && at === 0 && doerOf(words.slice(at, dash), true, lexicon)) {
      at = dash + 1;
      continue;
    }
    const time = times.find((other) => other.start <= word.start && other.end > word.start);
    // "Ongoing help with budgeting": said of the help, not of a time.
    const said =
      time?.kind === "vague" &&
      /^(?:on-?going|continuous|immediate|urgent|regular)$/i.test(time.text) &&
      words.find(({ start }) => start >= time.end)?.isWord === true;
    if (time && !said && !/^(?:every|each)$/.test(word.lower)) {
      while (at < words.length && (words[at]?.start ?? 0) < time.end) at += 1;
      continue;
    }
    if ((time && !said) || (timeOpeners.has(word.lower) && at < 3)) {
      const comma = words.findIndex((other, index) => index > at && index < at + 14 && other.text === ",");
      const inverted = findMain(words, at, words.length, lexicon);
      if (comma > 0 && inverted && inverted.at > comma) { at = comma + 1; continue; } // prettier-ignore
      if (time) { while (at < words.length && (words[at]?.start ?? 0) < time.end) at += 1; continue; } // prettier-ignore
    }
    // "Please can Lena look into …": a polite way of naming a task.
    if (isLower(word, "please")) { at += 1; continue; } // prettier-ignore
    if (isLower(word, "can", "could", "would") && isLower(words[at - 1], "please")) { at += 1; continue; } // prettier-ignore
    if (/^(?:and|then|so|also|but|in|addition|however|additionally)$/.test(word.lower) && words[at + 1]?.text === ",") { at += 2; continue; } // prettier-ignore
    // "So that she can go on the trip, Evie will …": what it is for, before who acts.
    if (isLower(word, "so") && isLower(words[at + 1], "that") && at === 0) {
      const end = endOfCondition(words, at, lexicon);
      if (end === null) return { at, condition };
      at = end;
      continue;
    }
    if (
      (condition === null && conditionOpeners.has(word.lower)) ||
      (isLower(word, "in") && isLower(words[at + 2], "event"))
    ) {
      const end = endOfCondition(words, at, lexicon);
      if (end === null) return { at, condition };
      condition = { start: word.start, end: words[end - 1]?.end ?? word.end };
      at = end;
      continue;
    }
    return { at, condition };
  }
}

function closing(words: readonly Word[], open: number): number {
  for (let at = open + 1; at < words.length; at += 1) if (words[at]?.text === ")") return at + 1;
  return open + 1;
}

/** Index of the first word behind a condition that opens the sentence; `null` when it is the whole sentence. */
function endOfCondition(words: readonly Word[], from: number, lexicon: PlanLexicon): number | null {
  for (let at = from + 2; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (isLower(word, "then")) return at + 1;
    if (/^[,–—:-]$/.test(word.text)) {
      const next = words[at + 1];
      if (
        next &&
        !/^(?:or|and|if|when|but)$/.test(next.lower) &&
        findMain(words, at + 1, Math.min(words.length, at + 16), lexicon)
      )
        return at + 1;
    }
    // "When he is angry Tobiah goes to the blue chair": who acts, and the verb, with no comma before.
    const next = words[at + 1];
    if (
      word.capital && word.isWord && words[at - 1]?.capital === false && next !== undefined && !next.capital &&
      /[^s']s$/.test(next.lower) && knownVerb(next.lower, lexicon) && !isLower(words[at - 1], "and", "or", "if", "when", "the", "a") &&
      words.slice(from + 1, at).some(({ lower }) => /^(?:is|are|has|have|feels?|gets?)$|[^s']s$/.test(lower))
    )
      return at; // prettier-ignore
    const marker = modalWords[word.lower];
    if (marker === "will" || marker === "should") {
      // "If Neil comes home after drinking Patricia will…": walk back over the doer.
      let start = at;
      while (start > from + 2) {
        const before = words[start - 1];
        if (!before?.isWord) break;
        const named =
          before.capital ||
          /^(?:the|his|her|their|our|and|we|she|he|they|all|both|a|an)$/.test(before.lower) ||
          ["relatives", "roles", "organisations", "collectives", "children"].some((list) =>
            lexicon[list as "relatives"].has(before.lower),
          );
        const insideRole =
          lexicon.roles.lengthAt(words, start - 2) === 2 ||
          lexicon.organisations.lengthAt(words, start - 2) === 2 ||
          lexicon.roles.lengthAt(words, start - 1) > 1 ||
          lexicon.organisations.lengthAt(words, start - 1) > 1;
        if (!named && !insideRole) break;
        start -= 1;
        if (/^(?:we|she|he|they)$/.test(before.lower)) break;
      }
      return start < at ? start : null;
    }
  }
  return null;
}
