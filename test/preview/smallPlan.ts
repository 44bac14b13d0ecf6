import { strToU8, zipSync } from "fflate";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

const STYLES = `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:next w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="PlanNote"><w:name w:val="Plan Note"/><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style></w:styles>`;

const NUMBERING = `${HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const FOOTNOTES = `${HEAD}<w:footnotes ${NAMESPACES}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Agreed at the meeting.</w:t></w:r></w:p></w:footnote></w:footnotes>`;

const COMMENTS = `${HEAD}<w:comments ${NAMESPACES}><w:comment w:id="4" w:author="Ruth Ellery" w:date="2026-03-02T09:00:00Z" w:initials="RE"><w:p><w:r><w:t>Who will do this?</w:t></w:r></w:p></w:comment></w:comments>`;

/** One run; `properties` is the XML inside `w:rPr`. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** One paragraph; `properties` is the XML inside `w:pPr`. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A paragraph holding one plain run. */
export const plain = (text: string): string => paragraph(run(text));

/** A table of plain cells. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join("")}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${plain(cell)}</w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Bytes of a .docx whose body holds this XML. */
export function docxOf(body: string): Uint8Array {
  const part = (path: string, type: string) =>
    `<Override PartName="/word/${path}.xml" ContentType="${TYPE}${type}+xml"/>`;
  const relation = (id: number, path: string) =>
    `<Relationship Id="rId${id}" Type="${REL}${path}" Target="${path}.xml"/>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("document", "document.main")}${part("styles", "styles")}${part("numbering", "numbering")}${part("footnotes", "footnotes")}${part("comments", "comments")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    "docProps/core.xml": strToU8(
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A small plan</dc:title><dc:creator>Plain Plan tests</dc:creator></cp:coreProperties>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, "styles")}${relation(2, "numbering")}${relation(3, "footnotes")}${relation(4, "comments")}</Relationships>`,
    ),
    "word/styles.xml": strToU8(STYLES),
    "word/numbering.xml": strToU8(NUMBERING),
    "word/footnotes.xml": strToU8(FOOTNOTES),
    "word/comments.xml": strToU8(COMMENTS),
    "word/document.xml": strToU8(
      `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ),
  });
}

/** The paragraphs of {@link smallPlan} by what is special about them. */
export const SMALL = {
  heading: 0,
  split: 1,
  bullet: 2,
  empty: 3,
  revised: 4,
  field: 5,
  noted: 6,
  commented: 7,
  inlineControl: 8,
  blockControl: 9,
  firstCell: 10,
  last: 16,
} as const;

/** A plan with one of everything that the host has to answer. */
export const smallPlan = (): Uint8Array =>
  docxOf(
    [
      paragraph(run("Plan for Ade"), '<w:pStyle w:val="Heading1"/>'),
      paragraph(
        run("Staff will pro") +
          run("vide appro", "<w:b/>") +
          run("priate support to the family, and appropriate care."),
      ),
      paragraph(run("Review ongoing needs."), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      "<w:p/>",
      paragraph(
        run("Contact is ") +
          '<w:del w:id="90" w:author="Sam Poole" w:date="2026-03-01T10:00:00Z"><w:r><w:delText>asap</w:delText></w:r></w:del>' +
          '<w:ins w:id="91" w:author="Sam Poole" w:date="2026-03-01T10:00:00Z"><w:r><w:t>by 1 May</w:t></w:r></w:ins>' +
          run(" at home."),
      ),
      paragraph(
        run("Dated ") +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2 March</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          run(" and ongoing."),
      ),
      paragraph(run("Mum agreed") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + run(" to this.")),
      paragraph(
        '<w:commentRangeStart w:id="4"/>' +
          run("Professionals will monitor.") +
          '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
      ),
      paragraph(
        run("Reviewed on ") +
          `<w:sdt><w:sdtPr><w:alias w:val="Review date"/><w:tag w:val="review-date"/><w:id w:val="1201"/><w:text/></w:sdtPr><w:sdtContent>${run("3 June")}</w:sdtContent></w:sdt>` +
          run("."),
      ),
      `<w:sdt><w:sdtPr><w:alias w:val="Aim"/><w:tag w:val="aim"/><w:id w:val="1202"/></w:sdtPr><w:sdtContent>${plain("Ade is safe at home.")}</w:sdtContent></w:sdt>`,
      table([
        ["Need", "Action", "By when"],
        ["School", "Sam will ring the school.", "ongoing"],
      ]),
      plain("“I want to see Dad,” said Ade. It’s ongoing."),
    ].join(""),
  );
