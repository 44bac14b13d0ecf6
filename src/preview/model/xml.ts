/** One element of a part, as far as style definitions need it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads elements and attributes, no text. Only for parts of a document that the engine has opened already,
 * so that they are known to be well formed and without a DTD.
 */
export function readXml(text: string): XmlElement {
  const root: { name: string; attributes: Record<string, string>; children: XmlElement[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  for (const [, closing, name = "", attributes = "", selfClosing] of text
    .replace(/<!--[\s\S]*?-->/g, "")
    .matchAll(TAG)) {
    if (closing === "/") {
      if (open.length > 1) open.pop();
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (selfClosing !== "/") open.push(element);
  }
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    read[name] = (double ?? single ?? "").replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, entity: string) => ENTITIES[entity] ?? "",
    );
  }
  return read;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The first child element of this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
