import { element, escapeXml, valued } from "./xml";

const textElement = (text: string): string =>
  text === "" ? "" : element("w:t", { "xml:space": "preserve" }, escapeXml(text));

/** A run of text; `style` is the id of a character style. A tab becomes Word's own, which no text can hold. */
export function textRun(text: string, style?: string): string {
  if (text === "") return "";
  const properties = style === undefined ? "" : element("w:rPr", {}, valued("w:rStyle", style));
  return element("w:r", {}, properties, text.split("\t").map(textElement).join(element("w:tab", {})));
}

const fieldChar = (type: "begin" | "separate" | "end") =>
  element("w:r", {}, element("w:fldChar", { "w:fldCharType": type }));

/** A field that Word works out itself, such as PAGE; `shown` is what stands there until then. */
export const computedField = (code: string, shown: string): string =>
  fieldChar("begin") +
  element("w:r", {}, element("w:instrText", { "xml:space": "preserve" }, ` ${code} `)) +
  fieldChar("separate") +
  textRun(shown) +
  fieldChar("end");
