/** Escapes text for use as XML character data or as a double-quoted attribute value. */
export function escapeXml(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/**
 * One XML element as text. Children are XML already; attributes are plain text and are escaped.
 * An attribute whose value is undefined is left out.
 */
export function element(name, attributes = {}, ...children) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inside = children.flat(Infinity).join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** `<w:name w:val="value"/>`, the commonest shape in WordprocessingML. */
export function valued(name, value) {
  return element(name, { "w:val": value });
}

/** An XML part with its declaration. */
export function xmlPart(root) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
