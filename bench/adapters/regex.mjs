export const name = "one alternation RegExp";
export const note = "finds words, knows nothing of sense or grammar: the floor";

const escape = (term) => term.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
let pattern;
let ids;

export function init(terms) {
  ids = new Map(terms.map(({ term, id }) => [term.toLowerCase(), id]));
  const longestFirst = terms.map(({ term }) => term).sort((a, b) => b.length - a.length);
  pattern = new RegExp(`\\b(?:${longestFirst.map(escape).join("|")})\\b`, "gi");
}

export function check(text) {
  const hits = [];
  for (const match of text.matchAll(pattern)) {
    hits.push({
      start: match.index,
      end: match.index + match[0].length,
      id: ids.get(match[0].toLowerCase()),
    });
  }
  return hits;
}
