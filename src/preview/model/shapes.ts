import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlElement } from "./xml";

/** `Word.ShapeType`, as far as Word supports it. */
export type ShapeType = "TextBox" | "GeometricShape" | "Group" | "Picture" | "Canvas";

export interface ShapeFacts {
  readonly type: ShapeType;
  /** `null` where there is no frame for text: in pictures, groups and canvases. */
  readonly hasText: boolean | null;
}

const MAIN = "word/document.xml";

/** Shapes of the main text, as they stood when the document was opened: the engine tells of pictures only. */
export class Shapes {
  private found: readonly ShapeFacts[] | undefined;

  constructor(private readonly bytes: Uint8Array) {}

  get all(): readonly ShapeFacts[] {
    if (this.found === undefined) {
      const part = unzipSync(this.bytes, { filter: ({ name }) => name === MAIN })[MAIN];
      this.found = part === undefined ? [] : shapesIn(readXml(strFromU8(part)));
    }
    return this.found;
  }
}

const kinds: Readonly<Record<string, ShapeType>> = {
  "wps:wsp": "GeometricShape",
  "wpg:wgp": "Group",
  "wpc:wpc": "Canvas",
  "pic:pic": "Picture",
  "v:group": "Group",
  "v:shape": "GeometricShape",
  "v:rect": "GeometricShape",
};

/** Outermost shapes in reading order. A drawing that is there twice, for old programs too, counts once. */
function shapesIn(element: XmlElement): ShapeFacts[] {
  return element.children.flatMap((child) => {
    if (child.name === "mc:Fallback") return [];
    const kind = kinds[child.name];
    return kind === undefined ? shapesIn(child) : [factsOf(child, kind)];
  });
}

function factsOf(element: XmlElement, kind: ShapeType): ShapeFacts {
  if (kind !== "GeometricShape") return { type: kind, hasText: null };
  const boxed = element.children.some(
    ({ name, attributes }) => name === "v:textbox" || ["1", "true"].includes(attributes["txBox"] ?? ""),
  );
  return { type: boxed ? "TextBox" : "GeometricShape", hasText: holds(element, "w:t") };
}

const holds = ({ children }: XmlElement, name: string): boolean =>
  children.some((child) => child.name === name || holds(child, name));
