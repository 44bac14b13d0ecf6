/**
 * Turns a labelled source text (`*.src.txt`) into the JSON lines or plan files that the scorer reads, so that
 * nobody counts offsets by hand. Offsets are half-open UTF-16 units into the text without its markup.
 *
 * Marks inside a text: `⟦surface|replacement; replacement⟧` must be found, `‹surface|reason›` may be found or not.
 * `⟦surface⟧` without replacements has no right swap of the words alone. `*` stands for the usual expansion of an
 * acronym, `*the` for the same with its article. A replacement written in lower case takes the capitals of what
 * it replaces. `⟦surface=term|…⟧` names the headword where it cannot be read from the surface.
 * `\n`, `\t` and `\u00a0` are written out; `¦` stands for a vertical bar inside a mark.
 *
 * Terms file, one item a line: `[!]text ## full rewrite ## full rewrite %% note`; `!` marks a contrived trap and
 * `@ name` opens a group. `//` at the start of a line is a comment.
 */
import { EXPANSIONS, WORDS } from "./words.mjs";

const bare = (surface) => surface.replace(/['’]s$/u, "").replace(/['’]$/u, "");
const acronymOf = (surface) => bare(surface).replace(/[.\s]/gu, "").replace(/s$/u, "");

/** Category and headword of a marked surface. */
export function classify(surface, named) {
  if (named !== undefined) {
    const hit = WORDS.find(([, , term]) => term === named);
    return hit ? { category: hit[1], term: named } : { category: "acronym", term: named };
  }
  const acronym = acronymOf(surface);
  const known = Object.keys(EXPANSIONS).find((key) => key.toLowerCase() === acronym.toLowerCase());
  if (known === undefined) {
    for (const [pattern, category, term] of WORDS) if (pattern.test(surface)) return { category, term };
    throw new Error(`No headword for “${surface}”`);
  }
  return { category: "acronym", term: known };
}

const upperFirst = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const titleCase = (text) =>
  text.replace(/\b(?!(?:in|and|the|to|of|or)\b)\p{L}/gu, (letter, at) =>
    at > 0 && /['’]/u.test(text[at - 1]) ? letter : letter.toUpperCase(),
  );

/** True where a sentence begins: only spaces, bullets and opening marks stand between it and a full stop. */
const opensSentence = (before) => /(^|[.!?:\n|–]|\*\*)\s*[-•*–"“(]*\s*$/u.test(before);

function expansions(surface, term, article) {
  const possessive = /['’]s$/u.test(surface) ? surface.slice(-2) : "";
  const plural = /s$/u.test(bare(surface)) && !/s$/iu.test(term);
  const out = [];
  for (const one of (EXPANSIONS[term] ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)) {
    const many = one === "child in need" ? "children in need" : /child$/u.test(one) ? `${one}ren` : `${one}s`;
    const word = plural ? many : one;
    const the = article ? "the " : "";
    out.push(the + word + possessive, the + titleCase(word) + possessive);
  }
  return out;
}

function replacements(list, surface, term, category, before) {
  const out = [];
  for (const item of list) {
    if (item === "*" || item === "*the") out.push(...expansions(surface, term, item === "*the"));
    else out.push(item);
  }
  const shouting = /^[^a-z]{4,}$/u.test(surface) && category !== "acronym";
  const capital =
    category === "acronym" || /^LAC\b/u.test(surface) ? opensSentence(before) : /^\p{Lu}/u.test(surface);
  return [...new Set(out.map((item) => (shouting ? item.toUpperCase() : capital ? upperFirst(item) : item)))];
}

/** Splits a marked text into its plain text, the flags and the optional spans. */
export function unmark(source) {
  const marked = source
    .replace(/\\n/gu, "\n")
    .replace(/\\v/gu, "\v")
    .replace(/\\t/gu, "\t")
    .replace(/\\u00a0/gu, "\u00a0");
  let text = "";
  const flags = [];
  const optional = [];
  const pattern = /⟦([^⟧]*)⟧|‹([^›]*)›/gu;
  let last = 0;
  for (const match of marked.matchAll(pattern)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const [head, ...rest] = (match[1] ?? match[2]).split("|");
    const start = text.length;
    if (match[1] !== undefined) {
      const [surface, named] = head.split("=");
      const { category, term } = classify(surface, named);
      const list = rest
        .join("|")
        .split(";")
        .map((part) => part.trim())
        .filter(Boolean);
      const acceptable = replacements(list, surface, term, category, text);
      text += surface;
      flags.push({ start, end: text.length, surface, category, term, acceptable_replacements: acceptable });
    } else {
      text += head;
      optional.push({ start, end: text.length, surface: head, reason: rest.join("|") });
    }
  }
  text += marked.slice(last);
  if (/[⟦⟧‹›]/u.test(text)) throw new Error(`A mark is left in: ${text}`);
  for (const span of [...flags, ...optional])
    if (text.slice(span.start, span.end) !== span.surface) throw new Error(`Wrong slice in: ${text}`);
  return { text, flags, optional };
}

/** Reads a terms source into items. */
export function readTerms(source, prefix) {
  const items = [];
  let group = "";
  for (const line of source.split("\n")) {
    if (line.trim() === "" || line.startsWith("//")) continue;
    if (line.startsWith("@ ")) {
      group = line.slice(2).trim();
      continue;
    }
    const [body, ...notes] = line.split(" %% ");
    const [marked, ...rewrites] = body.split(" ## ");
    const adversarial = marked.startsWith("!");
    const { text, flags, optional } = unmark(adversarial ? marked.slice(1) : marked);
    items.push({
      id: `${prefix}${String(items.length + 1).padStart(4, "0")}`,
      text,
      flags,
      optional,
      full_rewrites: rewrites.map((rewrite) => rewrite.trim()),
      group,
      adversarial,
      source: "written",
      notes: notes.join(" ").trim(),
    });
  }
  const seen = new Set();
  for (const { text } of items) {
    if (seen.has(text)) throw new Error(`Twice: ${text}`);
    seen.add(text);
  }
  return items;
}

const LETTERS = ["specific", "measurable", "achievable", "relevant", "timely"];
const LETTER_VALUES = { T: true, F: false, "-": null };

/**
 * Reads a statements source: `kind[/alternative…] | SMART letters (T F -) | who | when | measure | text %% note`,
 * an empty field for none.
 */
export function readStatements(source, prefix) {
  const items = [];
  for (const line of source.split("\n")) {
    if (line.trim() === "" || line.startsWith("//")) continue;
    const [body, note = ""] = line.split(" %% ");
    const fields = body.split("|").map((field) => field.trim());
    if (fields.length !== 6) throw new Error(`Six fields wanted: ${line}`);
    const [kinds, letters, who, when, measure, text] = fields;
    const [kind, ...alternatives] = kinds.split("/");
    if (!["goal", "objective", "action", "neither"].includes(kind)) throw new Error(`Kind? ${line}`);
    if (!/^[TF-]{5}$/u.test(letters)) throw new Error(`Letters? ${line}`);
    items.push({
      id: `${prefix}${String(items.length + 1).padStart(3, "0")}`,
      text: unmark(text).text,
      kind,
      smart: Object.fromEntries(LETTERS.map((name, at) => [name, LETTER_VALUES[letters[at]]])),
      who: who || null,
      when: when || null,
      measure: measure || null,
      notes: note,
      kind_alt: alternatives,
    });
  }
  return items;
}

const MISSING = {
  t: "trigger",
  h: "threshold",
  w: "who",
  d: "timescale",
  f: "family-role",
  a: "what-happens",
};

/** Reads a contingency source: `S|V letters | text %% note`; letters name what is missing (t h w d f a), `-` nothing. */
export function readContingency(source, prefix) {
  const items = [];
  for (const line of source.split("\n")) {
    if (line.trim() === "" || line.startsWith("//")) continue;
    const [body, note = ""] = line.split(" %% ");
    const bar = body.indexOf("|");
    const [verdict, letters] = body.slice(0, bar).trim().split(" ");
    if (!"SV".includes(verdict) || !/^[thwdfa]+$|^-$/u.test(letters)) throw new Error(`Verdict? ${line}`);
    items.push({
      id: `${prefix}${String(items.length + 1).padStart(3, "0")}`,
      text: unmark(body.slice(bar + 1).trim()).text,
      verdict: verdict === "S" ? "specific" : "vague",
      missing: letters === "-" ? [] : [...letters].map((letter) => MISSING[letter]),
      notes: note,
    });
  }
  return items;
}

/** Reads a plan source: `%layout`, `%section name status why` lines first, then the marked plan text. */
export function readPlan(source, id) {
  const sections = {};
  let layout = "";
  let contingency = "";
  const lines = source.split("\n");
  while (lines[0]?.startsWith("%")) {
    const line = lines.shift();
    const [, key, rest] = /^%(\w+) (.*)$/u.exec(line);
    if (key === "layout") layout = rest;
    else if (key === "contingency") contingency = rest === "none" ? "missing" : rest;
    else {
      const [name, status, ...why] = rest.split(" ");
      sections[name] = { status, why: why.join(" ") };
    }
  }
  const { text, flags, optional } = unmark(lines.join("\n").replace(/^\n+/u, ""));
  return {
    text,
    labels: {
      id,
      layout,
      offsets: "UTF-16 units into the .md file, LF line ends",
      words: text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      flags: flags.map((flag) => ({ ...flag, line: text.slice(0, flag.start).split("\n").length })),
      optional,
      sections,
      contingency_verdict: contingency,
    },
  };
}
