import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const mainPart = "word/document.xml";
/** A table with nothing between it and the end of the body but the last section's properties. */
const tableAtEnd =
  /(<\/w:tbl>\s*)((?:<w:sectPr\b[^>]*\/>|<w:sectPr\b[\s\S]*<\/w:sectPr>)?\s*<\/w:body>\s*<\/w:document>\s*)$/;

/**
 * The document as Word opens it: other programs write files whose last block is a table, and Word then puts an empty
 * paragraph behind it, since its text always ends in one. The same bytes where nothing is to be done.
 */
export function withLastParagraph(bytes: Uint8Array): Uint8Array {
  const main = unzipSync(bytes, { filter: ({ name }) => name === mainPart })[mainPart];
  if (main === undefined) return bytes;
  const text = strFromU8(main);
  if (!tableAtEnd.test(text)) return bytes;
  const mended = text.replace(tableAtEnd, "$1<w:p/>$2");
  return zipSync({ ...unzipSync(bytes), [mainPart]: strToU8(mended) });
}
