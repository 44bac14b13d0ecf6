import { search } from "nlcst-search";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { leftmostLongest } from "../text/oracle.mjs";

export const name = "retext + nlcst-search";
export const note = "the glossary's terms over a syntax tree";

let processor;
let phrases;
let ids;

export function init(terms) {
  processor = unified().use(retextEnglish);
  phrases = terms.map(({ term }) => term);
  ids = new Map(terms.map(({ term, id }) => [term, id]));
}

export function check(text) {
  const hits = [];
  search(processor.parse(text), phrases, (match, _index, _parent, phrase) => {
    hits.push({
      start: match[0].position.start.offset,
      end: match.at(-1).position.end.offset,
      id: ids.get(phrase),
    });
  });
  return leftmostLongest(hits);
}
