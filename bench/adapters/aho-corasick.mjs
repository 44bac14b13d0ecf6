import AhoCorasick from "ahocorasick";
import { leftmostLongest, wholeWord } from "../text/oracle.mjs";

export const name = "ahocorasick";
export const note = "a pure JavaScript Aho–Corasick package, whole words filtered afterwards";

let automaton;
let ids;

export function init(terms) {
  ids = new Map(terms.map(({ term, id }) => [term.toLowerCase(), id]));
  automaton = new AhoCorasick([...ids.keys()]);
}

export function check(text) {
  const small = text.toLowerCase();
  const hits = [];
  for (const [last, words] of automaton.search(small)) {
    for (const word of words) {
      const start = last - word.length + 1;
      if (wholeWord(small, start, last + 1)) hits.push({ start, end: last + 1, id: ids.get(word) });
    }
  }
  return leftmostLongest(hits);
}
