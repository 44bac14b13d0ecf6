/** Where a field stands in a text: characters [start, end), in UTF-16 units. */
export interface FieldSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A text put together, and where what was typed stands in it. */
export interface Rendered {
  readonly text: string;
  readonly spans: readonly FieldSpan[];
}

/** A part of a text being put together. What people typed is never tidied inside, only where it meets our words. */
export interface Segment {
  readonly text: string;
  /** The field that it stands for; missing for words of the pattern. */
  readonly id?: string;
  /** Where the columns of its rows stand inside `text`, for a rows field. */
  readonly inner?: readonly FieldSpan[];
  /** `words`: of the pattern; `value`: typed; `prompt`: stands for a field that is still missing. */
  readonly from: "words" | "value" | "prompt";
  /** Typed words that follow "will": "To ring school" is written "ring school". */
  readonly opens?: "verb";
}

const sentenceEnd = /[.!?…]["'”’)\]]*$/;
const abbreviation = /(?:^|[\s(])(?:[a-z]\.[a-z]|etc|e\.g|i\.e|St|Mr|Mrs|Ms|Dr|No)\.$/i;
/** Words that people type again although the form has them already: "by" before a date, "will" before a verb. */
const opener = /(?:^|\s)(by|will|may|can|to|so that|because|that|if|when|at|from|until|within) $/i;

/** "a", "a and b", "a, b and c"; with semicolons where an item has a comma or a joining word of its own. */
export function listInWords(items: readonly string[], join: "and" | "or" = "and"): string {
  return joinList(
    items.map((text) => ({ text, spans: [] })),
    join,
  ).text;
}

/** The same with the places of typed words, those of item 2 as `id[1].column`. */
export function rowsInWords(id: string, items: readonly Rendered[], join: "and" | "or" = "and"): Rendered {
  const named = items.map(({ text, spans }, index) => ({
    text,
    spans: spans.map((span) => ({ ...span, id: `${id}[${index}].${span.id}` })),
  }));
  return joinList(named, join);
}

function joinList(items: readonly Rendered[], join: "and" | "or"): Rendered {
  const plain = items.map(({ text, spans }) => ({ text: withoutStop(text), spans }));
  const nested = plain.length > 1 && plain.some(({ text }) => /[,;]| (?:and|or) /.test(text));
  const spans: FieldSpan[] = [];
  let text = "";
  plain.forEach((item, index) => {
    const last = index === plain.length - 1;
    if (index > 0) text += last ? `${nested ? ";" : ""} ${join} ` : nested ? "; " : ", ";
    for (const { id, start, end } of item.spans) {
      // A span over the stop that fell away ends with its text.
      const within = Math.min(end, item.text.length);
      spans.push({ id, start: text.length + start, end: text.length + within });
    }
    text += item.text;
  });
  return { text, spans };
}

/** The text without its one full stop at the end; an ellipsis and an abbreviation keep theirs. */
const withoutStop = (text: string): string =>
  text.endsWith(".") && !text.endsWith("..") && !abbreviation.test(text) ? text.slice(0, -1) : text;

/** Puts right what a part that fell away leaves behind: " ,", ", ,", ",." and double spaces. */
const tidy = (words: string): string =>
  words
    .replace(/ {2,}/g, " ")
    .replace(/ +([,.;:!?])/g, "$1")
    .replace(/([,;:])(?: ?[,;:])+/g, "$1")
    .replace(/[,;:] ?([.!?])/g, "$1");

function mergeWords(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged[merged.length - 1];
    if (segment.text === "") continue;
    if (segment.from === "words" && last?.from === "words")
      merged[merged.length - 1] = { from: "words", text: tidy(last.text + segment.text) };
    else merged.push(segment);
  }
  return merged;
}

/** "mum" to "Mum"; words with a capital further in ("iPad") and letters without case stay. */
function withCapital(text: string): string {
  const [first = "", second = ""] = [...text];
  if (second !== second.toLocaleLowerCase("en-GB")) return text;
  return first.toLocaleUpperCase("en-GB") + text.slice(first.length);
}

/** "Take" to "take"; "I", "MOT" and letters without case stay. */
function withSmallLetter(text: string): string {
  const [word = ""] = /^\S+/.exec(text) ?? [];
  const shouted = word.length > 1 && word === word.toLocaleUpperCase("en-GB");
  if (shouted || /^I(?:['’]|$)/.test(word)) return text;
  const [first = ""] = [...text];
  return first.toLocaleLowerCase("en-GB") + text.slice(first.length);
}

function afterWords(words: string, segment: Segment): string {
  let { text } = segment;
  const [, repeated] = opener.exec(words) ?? [];
  if (repeated !== undefined && text.toLowerCase().startsWith(`${repeated.toLowerCase()} `))
    text = text.slice(repeated.length + 1).trimStart();
  if (segment.opens === "verb") text = withSmallLetter(text.replace(/^(?:to|will) +/i, ""));
  return text;
}

/** Typed quotation marks fall away where the pattern has them already. */
const withoutQuotes = (text: string): string => text.replace(/^(["“'‘])(.*)(["”'’])$/s, "$2");

/** Whether the text so far is at the start of a sentence. */
const startsSentence = (before: string): boolean => before === "" || /[.!?…]["'”’)]* +$/.test(before);

/** Typed text as it stands between what comes before and after it. */
function typedText(
  segment: Segment,
  text: string,
  before: Segment | undefined,
  next: Segment | undefined,
): string {
  let own = before?.from === "words" ? afterWords(text, segment) : segment.text;
  if (/“$/.test(before?.text ?? "") && /^”/.test(next?.text ?? "")) own = withoutQuotes(own);
  const goesOn = next !== undefined && !(next.from === "words" && /^[.”]/.test(next.text));
  return goesOn ? withoutStop(own) : own;
}

/**
 * Joins the parts of a pattern into one text. In a `sentence`, each sentence starts with a capital and the last ends
 * with a stop. Inside a sentence typed words lose their full stop, and repeated openers ("by by") are written once.
 */
export function joinSegments(segments: readonly Segment[], sentence: boolean): Rendered {
  const parts = mergeWords(segments);
  const spans: FieldSpan[] = [];
  let text = "";
  parts.forEach((segment, index) => {
    if (segment.from === "words") {
      const words = index === 0 ? segment.text.replace(/^[\s,;:.]+/, "") : segment.text;
      const stopped = words.startsWith(".") && sentenceEnd.test(text);
      text += stopped ? words.slice(1) : words;
      return;
    }
    let own = segment.text;
    if (segment.from === "value") {
      own = typedText(segment, text, parts[index - 1], parts[index + 1]);
      if (sentence && startsSentence(text)) own = withCapital(own);
    }
    const at = text.length;
    if (segment.id !== undefined) spans.push({ id: segment.id, start: at, end: at + own.length });
    if (segment.inner !== undefined && own.length === segment.text.length)
      spans.push(...segment.inner.map(({ id, start, end }) => ({ id, start: at + start, end: at + end })));
    text += own;
  });
  if (parts[parts.length - 1]?.from === "words") text = text.replace(/[\s,;]+$/, "");
  const stop = sentence && text !== "" && !sentenceEnd.test(text) && !text.endsWith(":");
  return { text: stop ? `${text}.` : text, spans };
}
