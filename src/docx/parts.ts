import { strToU8, zipSync } from "fflate";
import { numberingPart } from "./numbering";
import { paragraph } from "./blocks";
import { computedField, textRun } from "./runs";
import { styleIds, stylesPart, type OwnStyle } from "./styles";
import { element, escapeXml, wordNamespaces, xmlPart } from "./xml";

/** A4 in twentieths of a point, upright and on its side, with 2 cm of margin. */
const margin = 1134;
const page = (landscape: boolean) =>
  landscape ? { width: 16838, height: 11906 } : { width: 11906, height: 16838 };

/** Width of the text on the page, in twentieths of a point. */
export const textWidth = (landscape: boolean): number => page(landscape).width - 2 * margin;

/** A table with this many columns wants the page on its side. */
export const manyColumns = 5;

export interface DocxContent {
  /**
   * `template`: to be filled in and handed on, with a footer and a fixed date, so that every copy is the same file.
   * `finished`: says what its blocks say and nothing more; Word names the person and the day when it is saved.
   */
  readonly kind: "template" | "finished";
  readonly title: string;
  readonly description: string;
  readonly landscape: boolean;
  /** The blocks of the body as XML. */
  readonly body: string;
  /** How many numbered lists the body has. */
  readonly orderedLists: number;
  readonly ownStyles: readonly OwnStyle[];
}

const office = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type MainPart = "styles" | "numbering" | "settings" | "footer1";
const finishedParts: readonly MainPart[] = ["styles", "numbering", "settings"];
const mainParts = ({ kind }: DocxContent): readonly MainPart[] =>
  kind === "template" ? [...finishedParts, "footer1"] : finishedParts;
const typeOf = (part: MainPart) => (part === "footer1" ? "footer" : part);

function contentTypes(content: DocxContent): string {
  const override = (name: string, type: string) => element("Override", { PartName: name, ContentType: type });
  return xmlPart(
    element(
      "Types",
      { xmlns: `${packageNamespace}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/word/document.xml", `${office}.document.main+xml`),
      ...mainParts(content).map((part) => override(`/word/${part}.xml`, `${office}.${typeOf(part)}+xml`)),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ),
  );
}

const relationships = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  xmlPart(
    element(
      "Relationships",
      { xmlns: `${packageNamespace}/relationships` },
      ...rows.map(([id, type, target]) => element("Relationship", { Id: id, Type: type, Target: target })),
    ),
  );

/** docProps/core.xml: title and language are what a screen reader announces first. */
function corePart({ kind, title, description }: DocxContent): string {
  const day = "2026-01-01T00:00:00Z";
  const template = kind === "template";
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${packageNamespace}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escapeXml(title)),
      template ? element("dc:creator", {}, "Plain Plan") : "",
      element("dc:description", {}, escapeXml(description)),
      template ? element("cp:lastModifiedBy", {}, "Plain Plan") + when("created") + when("modified") : "",
      element("dc:language", {}, "en-GB"),
    ),
  );
}

const appPart = xmlPart(
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Microsoft Office Word"),
    element("AppVersion", {}, "16.0000"),
  ),
);

const settingsPart = xmlPart(
  element(
    "w:settings",
    wordNamespaces,
    element("w:zoom", { "w:percent": 100 }),
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
    element("w:decimalSymbol", { "w:val": "." }),
    element("w:listSeparator", { "w:val": "," }),
  ),
);

function footerPart(title: string): string {
  const inline = `${textRun(`${title} · Page `)}${computedField("PAGE", "1")}${textRun(" of ")}${computedField("NUMPAGES", "1")}`;
  return xmlPart(element("w:ftr", wordNamespaces, paragraph(inline, { style: styleIds.footer })));
}

function documentPart({ kind, body, landscape }: DocxContent): string {
  const { width, height } = page(landscape);
  const section = element(
    "w:sectPr",
    {},
    kind === "template" ? element("w:footerReference", { "w:type": "default", "r:id": "rId4" }) : "",
    element("w:pgSz", { "w:w": width, "w:h": height, "w:orient": landscape ? "landscape" : undefined }),
    element("w:pgMar", {
      "w:top": margin,
      "w:right": margin,
      "w:bottom": margin,
      "w:left": margin,
      "w:header": 567,
      "w:footer": 567,
      "w:gutter": 0,
    }),
  );
  return xmlPart(element("w:document", wordNamespaces, element("w:body", {}, body, section)));
}

/** A whole .docx: the same bytes for the same content, on every machine and day. */
export function docxBytes(content: DocxContent): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(content),
    "_rels/.rels": relationships([
      ["rId1", `${relationshipType}/officeDocument`, "word/document.xml"],
      ["rId2", `${packageNamespace}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${relationshipType}/extended-properties`, "docProps/app.xml"],
    ]),
    "word/document.xml": documentPart(content),
    "word/_rels/document.xml.rels": relationships(
      mainParts(content).map((part, index) => [
        `rId${index + 1}`,
        `${relationshipType}/${typeOf(part)}`,
        `${part}.xml`,
      ]),
    ),
    "word/styles.xml": stylesPart(content.ownStyles),
    "word/numbering.xml": numberingPart(content.orderedLists),
    "word/settings.xml": settingsPart,
    ...(content.kind === "template" ? { "word/footer1.xml": footerPart(content.title) } : {}),
    "docProps/core.xml": corePart(content),
    "docProps/app.xml": appPart,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  // A zip entry keeps local time: made from local parts, it is the same in every time zone.
  return zipSync(packed, { level: 9, mtime: new Date(2026, 0, 1, 0, 0, 0) });
}
