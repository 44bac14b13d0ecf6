import { DOMParser } from "@xmldom/xmldom";
import type { Element, Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** One part of a .docx as text. */
export function partOf(docx: Uint8Array, name: string): string {
  const bytes = unzipSync(docx)[name];
  if (bytes === undefined) throw new Error(`There is no ${name} in the file.`);
  return strFromU8(bytes);
}

export function documentXmlOf(docx: Uint8Array): string {
  return partOf(docx, "word/document.xml");
}

/** Words of one paragraph that one document has where the other has others. */
export interface Stretch {
  /** Paragraph of the body in reading order, table cells included, from 0. */
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
  /** Run properties, as canonical XML, of the characters before and after. */
  readonly formatsBefore: ReadonlySet<string>;
  readonly formatsAfter: ReadonlySet<string>;
}

/**
 * A word, a single other character, or a piece of structure (a bookmark, a note's mark, the edge of a
 * tracked change) with the run properties that each of its characters has.
 */
interface Token {
  readonly text: string;
  readonly structure: string;
  readonly formats: readonly string[];
}

const elementNode = 1;
const textNode = 3;
/** What a serializer may change without changing the document: identifiers that it mints, and white space hints. */
const minted = /^(xmlns(:.*)?|xml:space|mc:Ignorable|w14:paraId|w14:textId|w:rsid\w*)$/;
const wordCharacter = /[\p{L}\p{N}’'-]/u;

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

function children(element: Element): Node[] {
  return [...element.childNodes];
}

function openingTag(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !minted.test(name))
    .map(({ name, value }) => `${name}="${value}"`)
    .sort();
  return `<${[element.tagName, ...attributes].join(" ")}>`;
}

/**
 * Properties that say nothing: a highlight of "none" is none (ECMA-376 part 1, 17.3.2.15), which the DOCX
 * engine writes where a highlight was taken away, and so are run properties that hold nothing else.
 */
function saysNothing(element: Element): boolean {
  if (element.tagName === "w:highlight") return element.getAttribute("w:val") === "none";
  if (element.tagName !== "w:rPr") return false;
  return children(element).every((node) => !isElement(node) || saysNothing(node));
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The element as XML without what `minted` names and what says nothing, attributes sorted. */
function canonical(node: Node): string {
  if (node.nodeType === textNode) return escaped(node.nodeValue ?? "");
  if (!isElement(node) || saysNothing(node)) return "";
  return `${openingTag(node)}${children(node).map(canonical).join("")}</${node.tagName}>`;
}

interface Unit {
  readonly text: string;
  readonly structure: string;
  readonly format: string;
}

function runUnits(run: Element): Unit[] {
  const properties = children(run).find((node) => isElement(node) && node.tagName === "w:rPr");
  const format = properties === undefined ? "" : canonical(properties);
  return children(run).flatMap((node): Unit[] => {
    if (!isElement(node) || node === properties) return [];
    if (node.tagName === "w:t")
      return [...(node.textContent ?? "")].map((text) => ({ text, structure: "", format }));
    return [{ text: "", structure: canonical(node), format }];
  });
}

function paragraphUnits(element: Element): Unit[] {
  return children(element).flatMap((node): Unit[] => {
    if (!isElement(node)) return [];
    if (node.tagName === "w:r") return runUnits(node);
    if (/^w:(pPr|sdtPr|sdtEndPr)$/.test(node.tagName))
      return [{ text: "", structure: canonical(node), format: "" }];
    const edge = (structure: string): Unit => ({ text: "", structure, format: "" });
    return [edge(openingTag(node)), ...paragraphUnits(node), edge(`</${node.tagName}>`)];
  });
}

function tokens(paragraph: Element): Token[] {
  const found: Token[] = [];
  let inWord = false;
  for (const { text, structure, format } of paragraphUnits(paragraph)) {
    const last = found.at(-1);
    const continues = inWord && wordCharacter.test(text);
    if (continues && last !== undefined) {
      found[found.length - 1] = { text: last.text + text, structure, formats: [...last.formats, format] };
    } else {
      found.push({ text, structure, formats: [format] });
    }
    inWord = wordCharacter.test(text);
  }
  return found;
}

function sameToken(a: Token, b: Token): boolean {
  return a.text === b.text && a.structure === b.structure && a.formats.join("|") === b.formats.join("|");
}

/** Lengths of the longest common subsequences of all endings of the two lists. */
function commonLengths(before: readonly Token[], after: readonly Token[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [here, below] = [table[i]!, table[i + 1]!];
      here[j] = sameToken(before[i]!, after[j]!) ? below[j + 1]! + 1 : Math.max(below[j]!, here[j + 1]!);
    }
  }
  return table;
}

function stretch(paragraph: number, before: readonly Token[], after: readonly Token[]): Stretch {
  const shown = (list: readonly Token[]) => list.map(({ text, structure }) => text + structure).join("");
  const formats = (list: readonly Token[]) => new Set(list.flatMap((token) => token.formats));
  return {
    paragraph,
    before: shown(before),
    after: shown(after),
    formatsBefore: formats(before),
    formatsAfter: formats(after),
  };
}

/** Half-open ranges of the two token lists that belong together and differ. */
interface Difference {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

function differences(before: readonly Token[], after: readonly Token[]): Difference[] {
  const common = commonLengths(before, after);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [fromI, fromJ] = [i, j];
    while (i < before.length || j < after.length) {
      const [left, right] = [before[i], after[j]];
      if (left !== undefined && right !== undefined && sameToken(left, right)) break;
      if (left !== undefined && (right === undefined || common[i + 1]![j]! >= common[i]![j + 1]!)) i += 1;
      else j += 1;
    }
    if (i > fromI || j > fromJ) found.push({ before: [fromI, i], after: [fromJ, j] });
    i += 1;
    j += 1;
  }
  return found;
}

const isSpace = ({ text, structure }: Token) => structure === "" && text.trim() === "";

/**
 * Joins differences with nothing but spaces between them: where one word became three, the spaces between
 * the three are no common ground. Then leaves out equal spaces at the end.
 */
function joined(
  list: readonly Difference[],
  before: readonly Token[],
  after: readonly Token[],
): Difference[] {
  const merged: Difference[] = [];
  for (const next of list) {
    const last = merged.at(-1);
    if (last !== undefined && before.slice(last.before[1], next.before[0]).every(isSpace)) {
      merged[merged.length - 1] = {
        before: [last.before[0], next.before[1]],
        after: [last.after[0], next.after[1]],
      };
    } else merged.push(next);
  }
  return merged.map((difference) => {
    let [endBefore, endAfter] = [difference.before[1], difference.after[1]];
    while (endBefore > difference.before[0] && endAfter > difference.after[0]) {
      const [left, right] = [before[endBefore - 1]!, after[endAfter - 1]!];
      if (!isSpace(left) || !sameToken(left, right)) break;
      endBefore -= 1;
      endAfter -= 1;
    }
    return { before: [difference.before[0], endBefore], after: [difference.after[0], endAfter] };
  });
}

function compareParagraph(paragraph: number, before: readonly Token[], after: readonly Token[]): Stretch[] {
  return joined(differences(before, after), before, after).map((difference) =>
    stretch(paragraph, before.slice(...difference.before), after.slice(...difference.after)),
  );
}

/** The paragraphs in reading order, and all that is around them with each paragraph's inside left out. */
function dissect(xml: string): { skeleton: string; paragraphs: Token[][] } {
  const paragraphs: Token[][] = [];
  const walk = (node: Node): string => {
    if (node.nodeType === textNode) return node.nodeValue ?? "";
    if (!isElement(node)) return "";
    if (node.tagName === "w:p") {
      paragraphs.push(tokens(node));
      return "<w:p/>";
    }
    return `${openingTag(node)}${children(node).map(walk).join("")}</${node.tagName}>`;
  };
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("The part holds no XML.");
  return { skeleton: walk(root), paragraphs };
}

/**
 * Where two document.xml differ, run by run: the words that changed, paragraph by paragraph, with the run
 * properties before and after. Runs that were only split or joined are no difference, and changes with only
 * a space between them are one. Throws where anything outside the paragraphs differs, or their number.
 */
export function changedWords(before: string, after: string): Stretch[] {
  const [old, now] = [dissect(before), dissect(after)];
  if (old.skeleton !== now.skeleton) throw new Error("The documents differ outside their paragraphs.");
  return old.paragraphs.flatMap((paragraph, index) =>
    compareParagraph(index, paragraph, now.paragraphs[index] ?? []),
  );
}

/** Whether two parts hold the same XML, apart from what a serializer may change. */
export function sameXml(before: string, after: string): boolean {
  const form = (xml: string) => {
    const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
    return root === null ? "" : canonical(root);
  };
  return form(before) === form(after);
}

/** The elements of the body one by one, apart from what a serializer may change. */
export function bodyParts(xml: string): string[] {
  const body = new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("w:body")[0];
  if (body === undefined) throw new Error("The document has no body.");
  return children(body).filter(isElement).map(canonical);
}

/** The parts that came into a body whose other parts are all as they were; throws where any other differs. */
export function cameIn(before: string, after: string): string[] {
  const [old, now] = [bodyParts(before), bodyParts(after)];
  const count = now.length - old.length;
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  const differing = old.findIndex((part, index) => index >= start && part !== now[index + count]);
  if (count < 0 || differing >= 0)
    throw new Error(`Part ${differing} of the body differs beside what came in.`);
  return now.slice(start, start + count);
}

/** What came into a document, and the elements around it, outermost first, such as `["w:tbl", "w:tr", "w:tc"]`. */
export interface CameInside {
  readonly parts: readonly string[];
  readonly inside: readonly string[];
}

/**
 * The elements that came in one after another at one place of the body, however deep in its tables; throws where
 * anything beside them differs.
 */
export function cameInside(before: string, after: string): CameInside {
  const bodyOf = (xml: string): Element => {
    const body = new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("w:body")[0];
    if (body === undefined) throw new Error("The document has no body.");
    return body;
  };
  const inside: string[] = [];
  let [old, now] = [bodyOf(before), bodyOf(after)];
  for (;;) {
    if (openingTag(old) !== openingTag(now)) throw new Error(`${openingTag(old)} differs.`);
    const [own, other] = [old, now].map((element) => children(element).filter(isElement));
    if (own === undefined || other === undefined) throw new Error("unreachable");
    const [left, right] = [own.map(canonical), other.map(canonical)];
    const count = right.length - left.length;
    let start = 0;
    while (start < left.length && left[start] === right[start]) start += 1;
    const differing = left.findIndex((part, index) => index >= start && part !== right[index + count]);
    if (count > 0 && differing < 0) return { parts: right.slice(start, start + count), inside };
    if (count === 0 && start === left.length) return { parts: [], inside };
    const [next, same] = [own[start], other[start]];
    if (count !== 0 || next === undefined || same === undefined)
      throw new Error(`<${old.tagName}> differs beside what came in.`);
    if (left.slice(start + 1).some((part, index) => part !== right[start + 1 + index]))
      throw new Error(`<${old.tagName}> differs in more than one place.`);
    inside.push(next.tagName);
    [old, now] = [next, same];
  }
}
