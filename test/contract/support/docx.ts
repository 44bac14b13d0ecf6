import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { FakeParagraph, FakeRun } from "../../fakes/fakeRuns";
import { docxOf } from "../../preview/smallPlan";

/** Highlighting colours of WordprocessingML by what Word's API calls them. */
const highlights: Readonly<Record<string, string>> = {
  "#FFFF00": "yellow",
  "#00FF00": "green",
  "#00FFFF": "cyan",
  "#FF00FF": "magenta",
  "#C0C0C0": "lightGray",
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function runXml({ text, look, highlight, tracked }: FakeRun): string {
  const properties =
    (look ?? "")
      .split("")
      .map((letter) => `<w:${letter}/>`)
      .join("") + (highlight ? `<w:highlight w:val="${highlights[highlight] ?? highlight}"/>` : "");
  const word = tracked === "deleted" ? "w:delText" : "w:t";
  const content = text
    // eslint-disable-next-line no-control-regex -- as Word shows line breaks and note marks
    .split(/([\t\u000b\u0002])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\t") return "<w:tab/>";
      if (part === "\u000b") return "<w:br/>";
      if (part === "\u0002") return '<w:footnoteReference w:id="1"/>';
      return `<${word} xml:space="preserve">${escaped(part)}</${word}>`;
    })
    .join("");
  const run = `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
  if (tracked === undefined) return run;
  const tag = tracked === "deleted" ? "w:del" : "w:ins";
  return `<${tag} w:id="${String(900 + text.length)}" w:author="Sam Poole" w:date="2026-03-01T10:00:00Z">${run}</${tag}>`;
}

function paragraphXml({ runs, headingLevel, listItem, locked }: FakeParagraph): string {
  const style = headingLevel ? `<w:pStyle w:val="Heading${String(headingLevel)}"/>` : "";
  const list = listItem === true ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "";
  const content = runs.map(runXml).join("");
  const inside =
    locked === true
      ? `<w:sdt><w:sdtPr><w:alias w:val="Locked"/><w:tag w:val="locked"/><w:id w:val="7001"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
      : content;
  return `<w:p>${style + list === "" ? "" : `<w:pPr>${style}${list}</w:pPr>`}${inside}</w:p>`;
}

const cellXml = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

/** A .docx with these paragraphs; neighbours that stand in the same table make one table. */
export function docxFrom(paragraphs: readonly FakeParagraph[]): Uint8Array {
  let body = "";
  for (let at = 0; at < paragraphs.length;) {
    const { cell } = paragraphs[at] ?? {};
    if (cell === undefined) {
      body += paragraphXml(paragraphs[at] ?? { runs: [] });
      at += 1;
      continue;
    }
    const rows = new Map<number, Map<number, string>>();
    for (; paragraphs[at]?.cell?.table === cell.table; at += 1) {
      const one = paragraphs[at];
      if (one?.cell === undefined) break;
      const row = rows.get(one.cell.row) ?? new Map<number, string>();
      row.set(one.cell.column, (row.get(one.cell.column) ?? "") + paragraphXml(one));
      rows.set(one.cell.row, row);
    }
    const columns = Math.max(...[...rows.values()].map((row) => row.size));
    body += `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>${[
      ...rows.values(),
    ]
      .map((row) => `<w:tr>${[...row.values()].map(cellXml).join("")}</w:tr>`)
      .join("")}</w:tbl>`;
  }
  return docxOf(body);
}

const named: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(highlights).map(([number, name]) => [name, number]),
);

const elements = (node: Element): Element[] =>
  [...node.childNodes].filter((child): child is Element => child.nodeType === 1);

function runOf(run: Element, tracked: FakeRun["tracked"]): FakeRun {
  const properties = elements(run)
    .filter(({ tagName }) => tagName === "w:rPr")
    .flatMap(elements);
  const look = properties
    .filter((property) => !["0", "false"].includes(property.getAttribute("w:val") ?? ""))
    .map(({ tagName }) => tagName.slice(2))
    .filter((name) => name.length === 1)
    .join("");
  const colour = properties.find(({ tagName }) => tagName === "w:highlight")?.getAttribute("w:val");
  const text = elements(run)
    .map((child) => {
      switch (child.tagName) {
        case "w:t":
        case "w:delText":
          return child.textContent ?? "";
        case "w:tab":
          return "\t";
        case "w:br":
          return "\u000b";
        case "w:footnoteReference":
          return "\u0002";
        default:
          return "";
      }
    })
    .join("");
  return {
    text,
    ...(look === "" ? {} : { look }),
    ...(colour && colour !== "none" ? { highlight: named[colour] ?? colour } : {}),
    ...(tracked === undefined ? {} : { tracked }),
  };
}

function runsOf(node: Element, tracked: FakeRun["tracked"]): FakeRun[] {
  return elements(node).flatMap((child) => {
    switch (child.tagName) {
      case "w:r":
        return [runOf(child, tracked)];
      case "w:ins":
        return runsOf(child, "inserted");
      case "w:del":
        return runsOf(child, "deleted");
      case "w:sdt":
      case "w:sdtContent":
      case "w:hyperlink":
        return runsOf(child, tracked);
      default:
        return [];
    }
  });
}

const same = (a: FakeRun, b: FakeRun): boolean =>
  a.look === b.look && (a.highlight ?? null) === (b.highlight ?? null) && a.tracked === b.tracked;

/** Runs that look alike are one: a document says the same whether they are cut or not. */
export function joinedRuns(runs: readonly FakeRun[]): FakeRun[] {
  const joined: FakeRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last !== undefined && same(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The runs of every paragraph of the body, in reading order. */
export function runsIn(docx: Uint8Array): FakeRun[][] {
  const part = unzipSync(docx)["word/document.xml"];
  if (part === undefined) throw new Error("the file has no document part");
  const xml = new DOMParser().parseFromString(strFromU8(part), "text/xml");
  return [...xml.getElementsByTagName("w:p")].map((paragraph) => joinedRuns(runsOf(paragraph, undefined)));
}
