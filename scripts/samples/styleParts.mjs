import { element, valued, xmlPart } from "./xml.mjs";
import { runProperties } from "./runs.mjs";

export const wordNamespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml",
  "mc:Ignorable": "w14",
};

function style(
  id,
  name,
  { type = "paragraph", base, next, isDefault, paragraph = "", run = {}, extra = "" } = {},
) {
  return element(
    "w:style",
    { "w:type": type, "w:default": isDefault ? "1" : undefined, "w:styleId": id },
    valued("w:name", name),
    base ? valued("w:basedOn", base) : "",
    next ? valued("w:next", next) : "",
    "<w:qFormat/>",
    paragraph && element("w:pPr", {}, paragraph),
    runProperties(run),
    extra,
  );
}

/** Space before and after in points, line height in twelfths of a line. */
const spacing = (before, after, line) =>
  element("w:spacing", {
    "w:before": before * 20,
    "w:after": after * 20,
    ...(line ? { "w:line": line * 20, "w:lineRule": "auto" } : {}),
  });
const indent = (left, hanging) => element("w:ind", { "w:left": left, "w:hanging": hanging });
const numbering = (id) => element("w:numPr", {}, valued("w:numId", id));

function border(name, colour) {
  return element(`w:${name}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": colour });
}

/** The styles of one plan; `accent` is the council's colour as RRGGBB. */
export function stylesPart(accent) {
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map((edge) =>
    border(edge, "A6A6A6"),
  );
  const defaults = element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        element("w:rFonts", {
          "w:ascii": "Calibri",
          "w:hAnsi": "Calibri",
          "w:eastAsia": "Calibri",
          "w:cs": "Calibri",
        }),
        valued("w:sz", 22),
        valued("w:szCs", 22),
        element("w:lang", { "w:val": "en-GB", "w:eastAsia": "en-US", "w:bidi": "ar-SA" }),
      ),
    ),
    element("w:pPrDefault", {}, element("w:pPr", {}, spacing(0, 6, 13))),
  );
  const headingStyle = (level, size) =>
    style(`Heading${level}`, `heading ${level}`, {
      base: "Normal",
      next: "Normal",
      paragraph: `<w:keepNext/>${spacing(level === 1 ? 14 : 10, 4)}${valued("w:outlineLvl", level - 1)}`,
      run: { bold: true, colour: accent, size },
    });
  const styles = [
    style("Normal", "Normal", { isDefault: true }),
    style("DefaultParagraphFont", "Default Paragraph Font", { type: "character", isDefault: true }),
    style("TableNormal", "Normal Table", {
      type: "table",
      isDefault: true,
      extra: element("w:tblPr", {}, cellMargins()),
    }),
    style("Title", "Title", {
      base: "Normal",
      next: "Normal",
      paragraph: spacing(0, 8),
      run: { bold: true, colour: accent, size: 22 },
    }),
    headingStyle(1, 15),
    headingStyle(2, 12),
    headingStyle(3, 11),
    style("ListBullet", "List Bullet", { base: "Normal", paragraph: `${numbering(1)}${spacing(0, 3)}` }),
    style("ListNumber", "List Number", { base: "Normal", paragraph: `${numbering(2)}${spacing(0, 3)}` }),
    style("Quote", "Quote", {
      base: "Normal",
      paragraph: `${spacing(2, 6)}${indent(400, 0)}`,
      run: { italic: true, colour: "404040" },
    }),
    style("TableText", "Table Text", { base: "Normal", paragraph: spacing(1, 2), run: { size: 10 } }),
    style("TableHeading", "Table Heading", {
      base: "TableText",
      paragraph: "<w:keepNext/>",
      run: { bold: true, colour: "FFFFFF" },
    }),
    style("TableLabel", "Table Label", { base: "TableText", run: { bold: true } }),
    style("TableBullet", "Table Bullet", { base: "TableText", paragraph: `${numbering(3)}${spacing(0, 2)}` }),
    style("Header", "header", {
      base: "Normal",
      paragraph: spacing(0, 0),
      run: { size: 9, colour: "595959" },
    }),
    style("Footer", "footer", {
      base: "Normal",
      paragraph: spacing(0, 0),
      run: { size: 8.5, colour: "595959" },
    }),
    style("FootnoteText", "footnote text", { base: "Normal", paragraph: spacing(0, 0), run: { size: 9 } }),
    style("FootnoteReference", "footnote reference", {
      type: "character",
      extra: element("w:rPr", {}, valued("w:vertAlign", "superscript")),
    }),
    style("CommentText", "annotation text", { base: "Normal", run: { size: 10 } }),
    style("CommentReference", "annotation reference", { type: "character", run: { size: 8 } }),
    style("Hyperlink", "Hyperlink", { type: "character", run: { colour: "0563C1", underline: true } }),
    style("TableGrid", "Table Grid", {
      type: "table",
      base: "TableNormal",
      extra: element("w:tblPr", {}, element("w:tblBorders", {}, edges), cellMargins()),
    }),
  ];
  return xmlPart(element("w:styles", wordNamespaces, defaults, styles));
}

function cellMargins() {
  const side = (name) => element(`w:${name}`, { "w:w": 100, "w:type": "dxa" });
  return element("w:tblCellMar", {}, side("left"), side("right"));
}

function level(index, format, shown, left, run = "") {
  return element(
    "w:lvl",
    { "w:ilvl": index },
    valued("w:start", 1),
    valued("w:numFmt", format),
    valued("w:lvlText", shown),
    valued("w:lvlJc", "left"),
    element("w:pPr", {}, indent(left, 284)),
    run,
  );
}

/**
 * Lists: 1 bullets, 2 and 4 numbers (each starting at 1), 3 bullets inside a table cell.
 */
export function numberingPart() {
  const lists = [
    level(0, "bullet", "•", 500) + level(1, "bullet", "–", 900),
    level(0, "decimal", "%1)", 500) + level(1, "lowerLetter", "%2)", 900),
    level(0, "bullet", "•", 284),
    level(0, "decimal", "%1.", 500),
  ];
  return xmlPart(
    element(
      "w:numbering",
      wordNamespaces,
      lists.map((levels, index) =>
        element(
          "w:abstractNum",
          { "w:abstractNumId": index },
          valued("w:multiLevelType", "hybridMultilevel"),
          levels,
        ),
      ),
      lists.map((_, index) => element("w:num", { "w:numId": index + 1 }, valued("w:abstractNumId", index))),
    ),
  );
}

export function settingsPart() {
  return xmlPart(
    element(
      "w:settings",
      wordNamespaces,
      element("w:zoom", { "w:percent": 100 }),
      valued("w:defaultTabStop", 720),
      element(
        "w:footnotePr",
        {},
        element("w:footnote", { "w:id": -1 }),
        element("w:footnote", { "w:id": 0 }),
      ),
      element(
        "w:compat",
        {},
        element("w:compatSetting", {
          "w:name": "compatibilityMode",
          "w:uri": "http://schemas.microsoft.com/office/word",
          "w:val": 15,
        }),
      ),
      element("w:themeFontLang", { "w:val": "en-GB" }),
    ),
  );
}
