import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { withLastParagraph } from "../../src/preview/lastParagraph";

const table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
const section = '<w:sectPr><w:pgSz w:w="11906"/></w:sectPr>';
const inBody = (body: string): string => `<w:document><w:body>${body}</w:body></w:document>`;
const packed = (body: string): Uint8Array =>
  zipSync({ "word/document.xml": strToU8(inBody(body)), "other.xml": strToU8("<a/>") });

it.each([
  { name: "a table and nothing else", body: table },
  { name: "a table before the section", body: `<w:p/>${table}`, end: section },
  { name: "a table before an empty section", body: table, end: "<w:sectPr/>" },
])("puts a paragraph behind $name", ({ body, end = "" }) => {
  const files = unzipSync(withLastParagraph(packed(body + end)));
  expect(strFromU8(files["word/document.xml"]!)).toBe(inBody(`${body}<w:p/>${end}`));
  expect(strFromU8(files["other.xml"]!)).toBe("<a/>");
});

it.each([
  { name: "a paragraph at the end", body: `${table}<w:p/>${section}` },
  { name: "no table", body: `<w:p/>${section}` },
  { name: "a table only inside a cell", body: `<w:p/><w:p><w:pPr>${section}</w:pPr></w:p>` },
])("leaves $name alone, byte for byte", ({ body }) => {
  const bytes = packed(body);
  expect(withLastParagraph(bytes)).toBe(bytes);
});

it("leaves a package without a main part to others", () => {
  const bytes = zipSync({ "other.xml": strToU8("<a/>") });
  expect(withLastParagraph(bytes)).toBe(bytes);
});
