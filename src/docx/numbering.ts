import { element, valued, wordNamespaces, xmlPart } from "./xml";

const level = (format: string, text: string, font: string): string =>
  element(
    "w:lvl",
    { "w:ilvl": 0 },
    valued("w:start", 1),
    valued("w:numFmt", format),
    valued("w:lvlText", text),
    valued("w:lvlJc", "left"),
    element("w:pPr", {}, element("w:ind", { "w:left": 425, "w:hanging": 425 })),
    font === "" ? "" : element("w:rPr", {}, element("w:rFonts", { "w:ascii": font, "w:hAnsi": font })),
  );

const abstract = (id: number, format: string, text: string, font = ""): string =>
  element(
    "w:abstractNum",
    { "w:abstractNumId": id },
    valued("w:multiLevelType", "singleLevel"),
    level(format, text, font),
  );

/** Id of the bulleted list, and of the first numbered one. */
export const bulletNumbering = 1;
export const firstOrderedNumbering = 2;

/** word/numbering.xml: bullets, and `ordered` numbered lists (at least one) that each start at 1. */
export function numberingPart(ordered: number): string {
  const lists = Array.from({ length: Math.max(1, ordered) }, (_, index) =>
    element(
      "w:num",
      { "w:numId": firstOrderedNumbering + index },
      valued("w:abstractNumId", 1),
      element("w:lvlOverride", { "w:ilvl": 0 }, valued("w:startOverride", 1)),
    ),
  );
  return xmlPart(
    element(
      "w:numbering",
      wordNamespaces,
      abstract(0, "bullet", "\u2022"),
      abstract(1, "decimal", "%1."),
      element("w:num", { "w:numId": bulletNumbering }, valued("w:abstractNumId", 0)),
      ...lists,
    ),
  );
}
