import { element, valued, wordNamespaces, xmlPart } from "./xml";

/** Ids of the styles that every document has. Word knows the built-in ones by their names. */
export const styleIds = {
  heading: (level: number) => `Heading${Math.min(level, 3)}`,
  paragraph: "Normal",
  bullets: "ListBullet",
  numbers: "ListNumber",
  tableHeading: "PlanTableHeading",
  tableText: "PlanTableText",
  table: "PlanTable",
  prompt: "PlaceholderText",
  footer: "Footer",
} as const;

/** Dark enough on white for small text: 7.5:1 (WCAG 2.2, 1.4.6). */
const promptColour = "595959";
const headingColour = "1F3864";

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly custom?: boolean;
}

function paragraphStyle({
  id,
  name,
  basedOn,
  next,
  paragraph = "",
  run = "",
  custom,
}: ParagraphStyle): string {
  return element(
    "w:style",
    {
      "w:type": "paragraph",
      "w:default": id === "Normal" ? 1 : undefined,
      "w:customStyle": custom === true ? 1 : undefined,
      "w:styleId": id,
    },
    valued("w:name", name),
    basedOn === undefined ? "" : valued("w:basedOn", basedOn),
    next === undefined ? "" : valued("w:next", next),
    element("w:qFormat", {}),
    paragraph === "" ? "" : element("w:pPr", {}, paragraph),
    run === "" ? "" : element("w:rPr", {}, run),
  );
}

const spacing = (before: number, after: number) =>
  element("w:spacing", { "w:before": before, "w:after": after });
const size = (points: number) => valued("w:sz", points * 2) + valued("w:szCs", points * 2);

function heading(level: number, points: number, before: number): string {
  return paragraphStyle({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: "Normal",
    next: "Normal",
    paragraph:
      element("w:keepNext", {}) +
      element("w:keepLines", {}) +
      spacing(before, 80) +
      valued("w:outlineLvl", level - 1),
    run: element("w:b", {}) + valued("w:color", headingColour) + size(points),
  });
}

const listStyle = (id: string, name: string, numbering: number) =>
  paragraphStyle({
    id,
    name,
    basedOn: "Normal",
    paragraph: element("w:numPr", {}, valued("w:numId", numbering)) + element("w:contextualSpacing", {}),
  });

const border = (name: string) =>
  element(name, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "8496B0" });

const tableStyle = element(
  "w:style",
  { "w:type": "table", "w:customStyle": 1, "w:styleId": styleIds.table },
  valued("w:name", "Plan Table"),
  valued("w:basedOn", "TableNormal"),
  element("w:qFormat", {}),
  element(
    "w:tblPr",
    {},
    element(
      "w:tblBorders",
      {},
      ...["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"].map(border),
    ),
    element(
      "w:tblCellMar",
      {},
      element("w:top", { "w:w": 57, "w:type": "dxa" }),
      element("w:left", { "w:w": 108, "w:type": "dxa" }),
      element("w:bottom", { "w:w": 57, "w:type": "dxa" }),
      element("w:right", { "w:w": 108, "w:type": "dxa" }),
    ),
  ),
  element(
    "w:tblStylePr",
    { "w:type": "firstRow" },
    element("w:tcPr", {}, element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": "DEE6F0" })),
  ),
);

const normalTable = element(
  "w:style",
  { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
  valued("w:name", "Normal Table"),
  valued("w:uiPriority", 99),
  element("w:semiHidden", {}),
  element("w:unhideWhenUsed", {}),
  element(
    "w:tblPr",
    {},
    element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
    element(
      "w:tblCellMar",
      {},
      element("w:top", { "w:w": 0, "w:type": "dxa" }),
      element("w:left", { "w:w": 108, "w:type": "dxa" }),
      element("w:bottom", { "w:w": 0, "w:type": "dxa" }),
      element("w:right", { "w:w": 108, "w:type": "dxa" }),
    ),
  ),
);

const promptStyle = element(
  "w:style",
  { "w:type": "character", "w:styleId": styleIds.prompt },
  valued("w:name", "Placeholder Text"),
  valued("w:uiPriority", 99),
  element("w:rPr", {}, valued("w:color", promptColour)),
);

const fonts = element("w:rFonts", {
  "w:ascii": "Arial",
  "w:hAnsi": "Arial",
  "w:eastAsia": "Arial",
  "w:cs": "Arial",
});

const defaults = element(
  "w:docDefaults",
  {},
  element(
    "w:rPrDefault",
    {},
    element(
      "w:rPr",
      {},
      fonts,
      size(11),
      element("w:lang", { "w:val": "en-GB", "w:eastAsia": "en-GB", "w:bidi": "ar-SA" }),
    ),
  ),
  element(
    "w:pPrDefault",
    {},
    element("w:pPr", {}, element("w:spacing", { "w:after": 120, "w:line": 264, "w:lineRule": "auto" })),
  ),
);

/** A style of the organisation's own, so that its name is there when the template is opened in Word. */
export interface OwnStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
}

/** The organisation's styles that one document uses, in the order of their first use. */
export class OwnStyles {
  private readonly byName = new Map<string, OwnStyle>();

  /** The id of the style with this name, made from `standard` where it is new; `standard` itself without a name. */
  idFor(name: string | undefined, standard: string): string {
    if (name === undefined) return standard;
    const known = this.byName.get(name) ?? { id: `Own${this.byName.size + 1}`, name, basedOn: standard };
    this.byName.set(name, known);
    return known.id;
  }

  all(): readonly OwnStyle[] {
    return [...this.byName.values()];
  }
}

/** word/styles.xml: British English throughout, built-in headings and lists, one table style. */
export function stylesPart(own: readonly OwnStyle[]): string {
  return xmlPart(
    element(
      "w:styles",
      wordNamespaces,
      defaults,
      paragraphStyle({ id: "Normal", name: "Normal" }),
      heading(1, 20, 0),
      heading(2, 15, 280),
      heading(3, 12, 200),
      listStyle(styleIds.bullets, "List Bullet", 1),
      listStyle(styleIds.numbers, "List Number", 2),
      paragraphStyle({
        id: styleIds.tableText,
        name: "Plan Table Text",
        basedOn: "Normal",
        paragraph: spacing(0, 40),
        run: size(10),
        custom: true,
      }),
      paragraphStyle({
        id: styleIds.tableHeading,
        name: "Plan Table Heading",
        basedOn: styleIds.tableText,
        paragraph: element("w:keepNext", {}),
        run: element("w:b", {}),
        custom: true,
      }),
      paragraphStyle({ id: styleIds.footer, name: "footer", basedOn: "Normal", run: size(9) }),
      promptStyle,
      normalTable,
      tableStyle,
      ...own.map((style) => paragraphStyle({ ...style, custom: true })),
    ),
  );
}
