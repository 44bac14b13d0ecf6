import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const name = "wink-nlp";
export const note = "the glossary's terms as custom entities, with sentences and parts of speech";

let nlp;
let its;

export function init(terms) {
  nlp = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos", "cer"]);
  its = nlp.its;
  nlp.learnCustomEntities(
    terms.map(({ id, term }) => ({ name: `g${id}`, patterns: [term.replace(/-/g, " - ")] })),
    { matchValue: false, useEntity: false, usePOS: false },
  );
}

export function check(text) {
  const document = nlp.readDoc(text);
  const tokens = document.tokens();
  const spaces = tokens.out(its.precedingSpaces);
  const values = tokens.out(its.value);
  const starts = [];
  let position = 0;
  for (let i = 0; i < values.length; i += 1) {
    position += spaces[i].length;
    starts.push(position);
    position += values[i].length;
  }
  const hits = [];
  document.customEntities().each((entity) => {
    const [first, last] = entity.out(its.span);
    hits.push({ start: starts[first], end: starts[last] + values[last].length, id: entity.out(its.type) });
  });
  return hits;
}
