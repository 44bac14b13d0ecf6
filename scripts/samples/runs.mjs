import { element, escapeXml, valued } from "./xml.mjs";

/**
 * Inline content. A plain string stands for one unformatted run; everything else is an object that
 * carries its WordprocessingML, so that text can never be taken for markup.
 */
export function inlineXml(content) {
  return [content]
    .flat(Infinity)
    .map((piece) => (typeof piece === "string" ? text(piece).xml : piece.xml))
    .join("");
}

/** Run properties in the order that the schema (CT_RPr) asks for. `size` is in points. */
export function runProperties({ style, font, bold, italic, caps, colour, size, highlight, underline } = {}) {
  const properties = [
    style && valued("w:rStyle", style),
    font && element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:cs": font }),
    bold && "<w:b/>",
    italic && "<w:i/>",
    caps && "<w:caps/>",
    colour && valued("w:color", colour),
    size && valued("w:sz", size * 2),
    size && valued("w:szCs", size * 2),
    highlight && valued("w:highlight", highlight),
    underline && valued("w:u", "single"),
  ].filter(Boolean);
  return properties.length === 0 ? "" : element("w:rPr", {}, properties);
}

/** `xml:space` is written only where Word writes it: where white space stands at an edge. */
function textElement(name, value) {
  const keep = value !== value.trim();
  return `<${name}${keep ? ' xml:space="preserve"' : ""}>${escapeXml(value)}</${name}>`;
}

/** One run of text. */
export function text(value, format = {}) {
  return { xml: element("w:r", {}, runProperties(format), textElement("w:t", value)) };
}

export const bold = (value) => text(value, { bold: true });
export const italic = (value) => text(value, { italic: true });

/** A run of text that a tracked change has deleted. */
export function deletedText(value, format = {}) {
  return { xml: element("w:r", {}, runProperties(format), textElement("w:delText", value)) };
}

export const lineBreak = { xml: "<w:r><w:br/></w:r>" };
export const tab = { xml: "<w:r><w:tab/></w:r>" };
export const pageBreak = { xml: '<w:r><w:br w:type="page"/></w:r>' };

/** A complex field such as PAGE with the result that was last shown. */
export function field(instruction, shown, format = {}) {
  const properties = runProperties(format);
  const part = (...inside) => element("w:r", {}, properties, ...inside);
  return {
    xml: [
      part(element("w:fldChar", { "w:fldCharType": "begin" })),
      part(`<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText>`),
      part(element("w:fldChar", { "w:fldCharType": "separate" })),
      part(textElement("w:t", shown)),
      part(element("w:fldChar", { "w:fldCharType": "end" })),
    ].join(""),
  };
}
