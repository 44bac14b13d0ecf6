/** Names of `Word.BuiltInStyleName` for paragraphs that differ from the style's name without its spaces. */
const SPELLED_OTHERWISE: Readonly<Record<string, string>> = { toc: "Toc", toa: "Toa" };

/** `Word.BuiltInStyleName` of paragraph and character styles (WordApi 1.3), by their names in a file. */
const BUILT_IN = [
  "Normal",
  ...Array.from({ length: 9 }, (_, index) => `Heading${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `Toc${index + 1}`),
  "FootnoteText",
  "Header",
  "Footer",
  "Caption",
  "FootnoteReference",
  "EndnoteReference",
  "EndnoteText",
  "Title",
  "Subtitle",
  "Hyperlink",
  "Strong",
  "Emphasis",
  "NoSpacing",
  "ListParagraph",
  "Quote",
  "IntenseQuote",
  "SubtleEmphasis",
  "IntenseEmphasis",
  "SubtleReference",
  "IntenseReference",
  "BookTitle",
  "Bibliography",
  "TocHeading",
  "TableGrid",
] as const;

const byKey = new Map(BUILT_IN.map((name) => [name.toLowerCase(), name]));

/** What `styleBuiltIn` answers for a style's name in the file; `Other` for an organisation's own. */
export const builtInName = (styleName: string): string =>
  byKey.get(styleName.replace(/\s+/g, "").toLowerCase()) ?? "Other";

/**
 * The name in an English Word for a style's name in the file: Word shows built-in names capitalised, files
 * hold them in lower case (`heading 1`).
 */
export function shownName(styleName: string): string {
  if (builtInName(styleName) === "Other") return styleName;
  return styleName
    .split(" ")
    .map((word) => SPELLED_OTHERWISE[word]?.toUpperCase() ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The name in the file for a `Word.BuiltInStyleName`, or `undefined` where it names none. */
export function fileName(builtIn: string): string | undefined {
  const known = byKey.get(builtIn.toLowerCase());
  return known?.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([a-z])(\d)/g, "$1 $2");
}
