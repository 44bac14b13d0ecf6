import { strFromU8, unzipSync } from "fflate";
import { childOf, readXml, type XmlElement } from "./xml";

/** Character formatting as far as Word's `Font` shows it; `undefined` where a style says nothing. */
export interface FontFacts {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikeThrough?: boolean;
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
}

interface StyleFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly basedOn: string | undefined;
  readonly font: FontFacts;
  /** 1 to 9 for headings. */
  readonly outlineLevel: number | undefined;
}

/** Deepest chain of `basedOn` that is followed, against styles that are based on themselves. */
const DEEPEST = 20;

/** What Word falls back to where a document says nothing (ECMA-376 part 1, 17.7.5). */
const WORDS_OWN: FontFacts = {
  bold: false,
  italic: false,
  underline: "None",
  strikeThrough: false,
  name: "Times New Roman",
  size: 10,
  color: "#000000",
};

/**
 * Paragraph styles of the opened document. The engine answers only what a run itself says; Word answers what
 * is seen, so the styles are followed here (ECMA-376 part 1, 17.7.2). Direct outline levels and character
 * styles are not followed: the engine does not tell them.
 */
export class StyleSheet {
  private readonly byName = new Map<string, StyleFacts>();
  private readonly byId = new Map<string, StyleFacts>();
  private readonly defaults: FontFacts;

  constructor(bytes: Uint8Array) {
    const part = unzipSync(bytes, { filter: ({ name }) => name === "word/styles.xml" })["word/styles.xml"];
    const root = childOf(part && readXml(strFromU8(part)), "w:styles");
    this.defaults = {
      ...WORDS_OWN,
      ...fontOf(childOf(childOf(childOf(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr")),
    };
    for (const element of root?.children ?? []) {
      if (element.name === "w:style") this.add(styleOf(element));
    }
  }

  private add(style: StyleFacts): void {
    this.byId.set(style.id, style);
    if (style.kind === "paragraph") this.byName.set(style.name.toLowerCase(), style);
  }

  private chain(name: string): readonly StyleFacts[] {
    const chain: StyleFacts[] = [];
    let style = this.byName.get(name.toLowerCase());
    while (style !== undefined && chain.length < DEEPEST) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.byId.get(style.basedOn);
    }
    return chain;
  }

  /** The formatting that a paragraph of this style has where its runs say nothing. */
  font(styleName: string): Required<FontFacts> {
    const facts = [...this.chain(styleName)]
      .reverse()
      .reduce((sum, style) => ({ ...sum, ...style.font }), this.defaults);
    return { ...WORDS_OWN, ...facts } as Required<FontFacts>;
  }

  /** 1 to 9, or 10 for body text, as Word counts them. */
  outlineLevel(styleName: string): number {
    return this.chain(styleName).find((style) => style.outlineLevel !== undefined)?.outlineLevel ?? BODY_TEXT;
  }

  /** Whether the document defines a table style of this name. */
  hasTable(styleName: string): boolean {
    return [...this.byId.values()].some(
      (style) => style.kind === "table" && style.name.toLowerCase() === styleName.toLowerCase(),
    );
  }

  has(styleName: string): boolean {
    return this.byName.has(styleName.toLowerCase());
  }
}

const BODY_TEXT = 10;

function styleOf(element: XmlElement): StyleFacts {
  const level = childOf(childOf(element, "w:pPr"), "w:outlineLvl")?.attributes["w:val"];
  return {
    id: element.attributes["w:styleId"] ?? "",
    name: childOf(element, "w:name")?.attributes["w:val"] ?? "",
    kind: element.attributes["w:type"] ?? "",
    basedOn: childOf(element, "w:basedOn")?.attributes["w:val"],
    font: fontOf(childOf(element, "w:rPr")),
    outlineLevel: level === undefined || Number(level) > 8 ? undefined : Number(level) + 1,
  };
}

function fontOf(properties: XmlElement | undefined): FontFacts {
  const valueOf = (name: string, attribute = "w:val") => childOf(properties, name)?.attributes[attribute];
  const name = valueOf("w:rFonts", "w:ascii");
  const halfPoints = valueOf("w:sz");
  const color = valueOf("w:color");
  const underline = valueOf("w:u");
  const bold = toggleOf(properties, "w:b");
  const italic = toggleOf(properties, "w:i");
  const strikeThrough = toggleOf(properties, "w:strike");
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikeThrough !== undefined && { strikeThrough }),
    ...(underline !== undefined && { underline: underline === "none" ? "None" : "Single" }),
    ...(name !== undefined && { name }),
    ...(halfPoints !== undefined && { size: Number(halfPoints) / 2 }),
    ...(color !== undefined && color !== "auto" && { color: `#${color.toUpperCase()}` }),
  };
}

function toggleOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && !["0", "false", "off"].includes(element.attributes["w:val"] ?? "true");
}
