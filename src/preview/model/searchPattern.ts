import { WordError } from "../batch/errors";

/** Options of `search`, as Word's `SearchOptions` names them. */
export interface SearchSettings {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWildcards: boolean;
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
}

/** Word's limit (OfficeDev/office-js issues 31, 168 and 731). */
const LONGEST = 255;

/** The `^` codes of Word's Find box that stand for text within a paragraph. */
const CODES: Readonly<Record<string, string>> = {
  "^": "\\^",
  t: "\\t",
  "?": "[\\s\\S]",
  "#": "\\p{Nd}",
  $: "\\p{L}",
  s: "\\u00A0",
  "~": "\\u001E",
  "-": "\\u001F",
  "+": "\\u2014",
  "=": "\\u2013",
  l: "\\u000B",
  m: "\\u000C",
  w: "[ \\t\\u00A0\\u2002-\\u200A]+",
  f: "\\u0002",
  e: "\\u0002",
};

/** Codes for what lies between paragraphs or is no text; a search for them is possible in Word alone. */
const BEYOND_TEXT = "pnbgdacxuv&%";

const escapeUnit = (unit: string): string => unit.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

const LETTER = "\\p{L}\\p{N}\\p{M}_";
const PUNCTUATION = "[\\p{P}]*";
const SPACES = "[ \\t\\u00A0]*";

/**
 * The pattern of what Word finds in one paragraph for this text; never across paragraphs.
 * Without wildcards straight and curly quotes find each other, as in Word's own Find box.
 */
export function searchPattern(text: string, settings: SearchSettings): RegExp {
  if (text === "") throw new WordError("InvalidArgument", "The search string is empty.");
  if (text.length > LONGEST) {
    throw new WordError("SearchStringInvalidOrTooLong", `The search string is over ${LONGEST} characters.`);
  }
  const units = settings.matchWildcards ? [{ raw: "", source: wildcardSource(text) }] : plainUnits(text);
  const joined = units
    .filter(({ raw }) => !(settings.ignorePunct && /^\p{P}$/u.test(raw)))
    .filter(({ raw }) => !(settings.ignoreSpace && /^\s$/u.test(raw)))
    .map(({ source }) => source)
    .join((settings.ignorePunct ? PUNCTUATION : "") + (settings.ignoreSpace ? SPACES : ""));
  if (joined === "") throw new WordError("InvalidArgument", "Nothing is left to search for.");
  const before = settings.matchWholeWord || settings.matchPrefix ? `(?<![${LETTER}])` : "";
  const after = settings.matchWholeWord || settings.matchSuffix ? `(?![${LETTER}])` : "";
  // Wildcard searches are case-sensitive in Word whatever is asked.
  const flags = settings.matchCase || settings.matchWildcards ? "gu" : "giu";
  return new RegExp(`${before}(?:${joined})${after}`, flags);
}

/** One piece of pattern per character or code of a search without wildcards; a code has no `raw` text. */
function plainUnits(text: string): readonly { readonly raw: string; readonly source: string }[] {
  const units: { readonly raw: string; readonly source: string }[] = [];
  for (let at = 0; at < text.length;) {
    const unit = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (unit !== "^") {
      units.push({ raw: unit, source: quoteClass(unit) ?? escapeUnit(unit) });
      at += unit.length;
      continue;
    }
    const { source, length } = codeAt(text.slice(at + 1));
    units.push({ raw: "", source });
    at += 1 + length;
  }
  return units;
}

function quoteClass(unit: string): string | undefined {
  if ("'\u2018\u2019".includes(unit)) return "['\u2018\u2019]";
  return '"\u201C\u201D'.includes(unit) ? '["\u201C\u201D]' : undefined;
}

/** What a `^` code stands for; `rest` begins behind the `^`. */
function codeAt(rest: string): { readonly source: string; readonly length: number } {
  const number = /^(?:0?(\d{2,3})|u(\d{2,5}))/.exec(rest);
  const point = number?.[1] ?? number?.[2];
  if (number !== null && point !== undefined) {
    return { source: `\\u{${Number(point).toString(16)}}`, length: number[0].length };
  }
  const code = rest.charAt(0);
  const source = CODES[code] ?? CODES[code.toLowerCase()];
  if (source !== undefined) return { source, length: 1 };
  if (code !== "" && BEYOND_TEXT.includes(code.toLowerCase())) {
    throw new WordError("NotImplemented", `Searching for ^${code} is not answered by this preview.`);
  }
  throw new WordError("InvalidArgument", `^${code} is not a valid special character.`);
}

const REPEATED_AT_LEAST_ONCE = "+?";

/** Word's wildcards as a regular expression: `? * [a-z] [!a-z] {n,m} @ < > ( )` and `\` before any of them. */
function wildcardSource(text: string): string {
  let source = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === "\\") {
      at += 1;
      source += escapeUnit(text.charAt(at));
    } else if (unit === "^") {
      const { source: code, length } = codeAt(text.slice(at + 1));
      source += code;
      at += length;
    } else if (unit === "[") {
      const end = text.indexOf("]", at + 2);
      if (end < 0) throw new WordError("InvalidArgument", "The wildcard pattern has no closing bracket.");
      const inside = text.slice(at + 1, end);
      source += inside.startsWith("!") ? `[^${setOf(inside.slice(1))}]` : `[${setOf(inside)}]`;
      at = end;
    } else if (unit === "{") {
      const bounds = /^\{(\d+)(,(\d*))?\}/.exec(text.slice(at));
      if (bounds === null) throw new WordError("InvalidArgument", "The wildcard pattern has a wrong count.");
      source += bounds[0];
      at += bounds[0].length - 1;
    } else {
      source += WILDCARDS[unit] ?? escapeUnit(unit);
    }
  }
  try {
    return new RegExp(source, "u").source;
  } catch {
    throw new WordError("InvalidArgument", "The wildcard pattern is not valid.");
  }
}

const WILDCARDS: Readonly<Record<string, string>> = {
  "?": "[\\s\\S]",
  "*": "[\\s\\S]*?",
  "@": REPEATED_AT_LEAST_ONCE,
  "<": `(?<![${LETTER}])(?=[${LETTER}])`,
  ">": `(?<=[${LETTER}])(?![${LETTER}])`,
  "(": "(",
  ")": ")",
};

const setOf = (inside: string): string => inside.replace(/[\\\]^[]/g, "\\$&");
