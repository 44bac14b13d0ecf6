import { inlineXml } from "./runs.mjs";
import { element, valued } from "./xml.mjs";

/**
 * One paragraph. `list` is `{ id, level }` in numbering.xml; `after` is the space after it in points;
 * `rightTab` is a right-aligned tab stop in twentieths of a point.
 */
export function paragraph(content, { style, list, align, keepNext, after, rightTab } = {}) {
  const properties = [
    style && valued("w:pStyle", style),
    keepNext && "<w:keepNext/>",
    list && element("w:numPr", {}, valued("w:ilvl", list.level ?? 0), valued("w:numId", list.id)),
    rightTab && element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": rightTab })),
    after !== undefined && element("w:spacing", { "w:after": after * 20 }),
    align && valued("w:jc", align),
  ].filter(Boolean);
  const written = properties.length === 0 ? "" : element("w:pPr", {}, properties);
  return element("w:p", {}, written, inlineXml(content ?? []));
}

export const title = (content) => paragraph(content, { style: "Title" });
export const heading = (content, level = 1) => paragraph(content, { style: `Heading${level}` });
export const bullets = (items) => items.map((item) => paragraph(item, { style: "ListBullet" })).join("");
export const numbered = (items, id) =>
  items.map((item) => paragraph(item, { style: "ListNumber", list: { id } })).join("");
/** A child's or parent's words, set apart as such plans do. */
export const quotation = (content) => paragraph(content, { style: "Quote" });

/**
 * A table cell. `content` is inline content for one paragraph, or `blocks` holds ready paragraphs.
 * `merge` is "restart" for the first cell of a vertical merge and "continue" for those below it.
 */
export function cell(content, { span, merge, shade, blocks, style, align } = {}) {
  return { content, span: span ?? 1, merge, shade, blocks, style, align };
}

/** A cell of several bullets. */
export const bulletCell = (items, options = {}) =>
  cell([], { ...options, blocks: items.map((item) => paragraph(item, { style: "TableBullet" })).join("") });

function cellXml(given, widths, column) {
  const { content, span, merge, shade, blocks, style, align } =
    given !== null && typeof given === "object" && "span" in given ? given : cell(given);
  const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
  const properties = element(
    "w:tcPr",
    {},
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    span > 1 ? valued("w:gridSpan", span) : "",
    merge === "restart" ? valued("w:vMerge", "restart") : "",
    merge === "continue" ? "<w:vMerge/>" : "",
    shade ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade }) : "",
  );
  const inside = blocks ?? paragraph(content, { style: style ?? "TableText", align });
  return { xml: element("w:tc", {}, properties, inside), span };
}

/**
 * A table with a grid. `widths` are in twentieths of a point; `rows` hold cells, each either inline
 * content or the outcome of `cell`; the first `headerRows` rows are repeated on each page.
 */
export function table(widths, rows, { headerRows = 0 } = {}) {
  const grid = element(
    "w:tblGrid",
    {},
    widths.map((width) => element("w:gridCol", { "w:w": width })),
  );
  const written = rows.map((row, index) => {
    let column = 0;
    const cells = row.map((given) => {
      const { xml, span } = cellXml(given, widths, column);
      column += span;
      return xml;
    });
    if (column !== widths.length) throw new Error(`Row ${index} fills ${column} of ${widths.length} columns`);
    const header = index < headerRows ? element("w:trPr", {}, "<w:cantSplit/>", "<w:tblHeader/>") : "";
    return element("w:tr", {}, header, cells);
  });
  const properties = element(
    "w:tblPr",
    {},
    valued("w:tblStyle", "TableGrid"),
    element("w:tblW", { "w:w": widths.reduce((sum, part) => sum + part, 0), "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", { "w:val": "04A0", "w:firstRow": "1", "w:noHBand": "0", "w:noVBand": "1" }),
  );
  return element("w:tbl", {}, properties, grid, written);
}
