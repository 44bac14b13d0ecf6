import { strToU8, zipSync } from "fflate";
import { field, text, tab } from "./runs.mjs";
import { paragraph } from "./blocks.mjs";
import { numberingPart, settingsPart, stylesPart, wordNamespaces } from "./styleParts.mjs";
import { element, escapeXml, xmlPart } from "./xml.mjs";

const officeTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

/** Main parts beside document.xml: name, content type ending, relationship ending, id. */
const parts = [
  ["styles", "styles", "styles", "rId1"],
  ["numbering", "numbering", "numbering", "rId2"],
  ["settings", "settings", "settings", "rId3"],
  ["footnotes", "footnotes", "footnotes", "rId4"],
  ["comments", "comments", "comments", "rId5"],
  ["header1", "header", "header", "rId6"],
  ["footer1", "footer", "footer", "rId7"],
];

function contentTypes() {
  const override = (name, type) => element("Override", { PartName: name, ContentType: type });
  return xmlPart(
    element(
      "Types",
      { xmlns: `${packageNamespace}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/word/document.xml", `${officeTypes}.document.main+xml`),
      parts.map(([name, type]) => override(`/word/${name}.xml`, `${officeTypes}.${type}+xml`)),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ),
  );
}

function relationships(rows) {
  return xmlPart(
    element(
      "Relationships",
      { xmlns: `${packageNamespace}/relationships` },
      rows.map(([id, type, target, mode]) =>
        element("Relationship", { Id: id, Type: type, Target: target, TargetMode: mode }),
      ),
    ),
  );
}

/** The two marks that Word keeps as notes of its own: the line above the notes and its continuation. */
const noteSeparators = [
  element("w:footnote", { "w:type": "separator", "w:id": -1 }, "<w:p><w:r><w:separator/></w:r></w:p>"),
  element(
    "w:footnote",
    { "w:type": "continuationSeparator", "w:id": 0 },
    "<w:p><w:r><w:continuationSeparator/></w:r></w:p>",
  ),
];

function corePart({ title, author, created, modified }) {
  const when = (name, value) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${value}</dcterms:${name}>`;
  return xmlPart(
    `<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
      `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${when("created", created)}${when("modified", modified)}` +
      "</cp:coreProperties>",
  );
}

const appPart = xmlPart(
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>',
);

function sectionProperties(landscape) {
  const [width, height] = landscape ? [16838, 11906] : [11906, 16838];
  return element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "default", "r:id": "rId6" }),
    element("w:footerReference", { "w:type": "default", "r:id": "rId7" }),
    element("w:pgSz", { "w:w": width, "w:h": height, "w:orient": landscape ? "landscape" : undefined }),
    element("w:pgMar", {
      "w:top": 1134,
      "w:right": 1021,
      "w:bottom": 1021,
      "w:left": 1021,
      "w:header": 567,
      "w:footer": 454,
      "w:gutter": 0,
    }),
  );
}

/** Gives each paragraph the identifier that Word 2010 and later write, counted from `first`. */
function withParagraphIds(xml, first) {
  let next = first;
  return xml.replace(/<w:p(?=[ />])/g, () => {
    const id = (next++).toString(16).toUpperCase().padStart(8, "0");
    return `<w:p w14:paraId="${id}" w14:textId="77777777"`;
  });
}

/**
 * A whole .docx as bytes, the same for the same plan on every machine.
 * `plan` holds `properties`, `accent`, `landscape`, `header` (two inline contents, left and right),
 * `footer` (inline content before the page number), `blocks`, `reviewed`, and `paragraphIds`: the first
 * paragraph identifier, or undefined for a file such as older programs write, without any.
 */
export function docxBytes(plan) {
  const { properties, accent, landscape = false, header, footer, blocks, reviewed, paragraphIds } = plan;
  const identified = (xml, offset) =>
    paragraphIds === undefined ? xml : withParagraphIds(xml, paragraphIds + offset);
  const body = element("w:body", {}, blocks, sectionProperties(landscape));
  const small = { size: 8.5 };
  const rightTab = (landscape ? 16838 : 11906) - 2 * 1021;
  const headerBlock = paragraph([header[0], tab, header[1]], { style: "Header", rightTab });
  const footerBlock = paragraph(
    [
      footer,
      tab,
      text("Page ", small),
      field("PAGE", "1", small),
      text(" of ", small),
      field("NUMPAGES", "3", small),
    ],
    { style: "Footer", rightTab },
  );
  const links = reviewed.links.map(({ id, address }) => [
    id,
    `${relationshipTypes}/hyperlink`,
    address,
    "External",
  ]);
  const files = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      ["rId1", `${relationshipTypes}/officeDocument`, "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", `${relationshipTypes}/extended-properties`, "docProps/app.xml"],
    ]),
    "word/document.xml": xmlPart(identified(element("w:document", wordNamespaces, body), 0)),
    "word/_rels/document.xml.rels": relationships([
      ...parts.map(([name, , type, id]) => [id, `${relationshipTypes}/${type}`, `${name}.xml`]),
      ...links,
    ]),
    "word/styles.xml": stylesPart(accent),
    "word/numbering.xml": numberingPart(),
    "word/settings.xml": settingsPart(),
    "word/footnotes.xml": xmlPart(
      identified(element("w:footnotes", wordNamespaces, noteSeparators, reviewed.footnotes), 0x1000),
    ),
    "word/comments.xml": xmlPart(
      identified(element("w:comments", wordNamespaces, reviewed.comments), 0x2000),
    ),
    "word/header1.xml": xmlPart(identified(element("w:hdr", wordNamespaces, headerBlock), 0x3000)),
    "word/footer1.xml": xmlPart(identified(element("w:ftr", wordNamespaces, footerBlock), 0x4000)),
    "docProps/core.xml": corePart(properties),
    "docProps/app.xml": appPart,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  // A zip entry keeps local time, so the date is made from local parts to be the same in every time zone.
  return zipSync(packed, { level: 9, mtime: new Date(2026, 9, 5, 9, 0, 0) });
}
