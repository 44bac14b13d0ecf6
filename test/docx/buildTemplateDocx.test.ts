import { DOMParser, type Element } from "@xmldom/xmldom";
import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/cli/input/readDocx";
import { buildTemplateDocx } from "../../src/docx/buildTemplateDocx";
import { builtInTemplates } from "../../src/content/templates/builtInTemplates";
import type { Template } from "../../src/core/templates/template";

const plans = builtInTemplates
  .filter(({ kind }) => kind === "plan")
  .map((template) => [template.id, template] as const);
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function parts(template: Template): ReadonlyMap<string, string> {
  const files = unzipSync(buildTemplateDocx(template));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function parse(xml: string): Element {
  const problems: string[] = [];
  const parsed = new DOMParser({
    onError: (level, message) => problems.push(`${level}: ${message}`),
  }).parseFromString(xml, "text/xml");
  expect(problems).toEqual([]);
  return parsed.documentElement!;
}

const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagNameNS(word, name)];
const value = (element: Element | undefined): string | null => element?.getAttributeNS(word, "val") ?? null;
const documentOf = (template: Template): Element => parse(parts(template).get("word/document.xml")!);

describe("whole-plan templates as documents", () => {
  it.each(plans)("%s: every part is well-formed XML", (_, template) => {
    for (const xml of parts(template).values()) parse(xml);
  });

  it.each(plans)("%s: the same bytes every time", (_, template) => {
    expect(Buffer.from(buildTemplateDocx(template)).equals(Buffer.from(buildTemplateDocx(template)))).toBe(
      true,
    );
  });

  it.each(plans)("%s: has a title and British English", (_, template) => {
    const files = parts(template);
    expect(files.get("docProps/core.xml")).toContain(`<dc:title>${template.title}</dc:title>`);
    expect(files.get("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
    expect(value(all(parse(files.get("word/styles.xml")!), "lang")[0])).toBe("en-GB");
  });

  it.each(plans)("%s: headings begin at level 1 and leave out no level", (_, template) => {
    const levels = all(documentOf(template), "pStyle")
      .map((style) => /^Heading(\d)$/.exec(value(style) ?? "")?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it.each(plans)("%s: each table has one header row, a description and no merged cells", (_, template) => {
    for (const table of all(documentOf(template), "tbl")) {
      const rows = all(table, "tr");
      expect(rows.map((row) => all(row, "tblHeader").length)).toEqual([1, ...rows.slice(1).map(() => 0)]);
      expect(value(all(table, "tblCaption")[0])).not.toBe("");
      expect([...all(table, "gridSpan"), ...all(table, "vMerge")]).toEqual([]);
      const columns = all(table, "gridCol").length;
      for (const row of rows) expect(all(row, "tc")).toHaveLength(columns);
    }
  });

  it.each(plans)(
    "%s: each field is a content control with a title, its own tag and a prompt",
    (_, template) => {
      const controls = all(documentOf(template), "sdt");
      const tags = controls.map((control) => value(all(control, "tag")[0]) ?? "");
      const ids = controls.map((control) => value(all(control, "id")[0]));
      for (const { id } of template.fields)
        expect(tags.some((tag) => tag.startsWith(`${template.id}/${id}`))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
      for (const control of controls) {
        expect(value(all(control, "alias")[0])?.length).toBeGreaterThan(0);
        expect(value(all(control, "alias")[0])!.length).toBeLessThanOrEqual(64);
        expect(value(all(control, "tag")[0])!.length).toBeLessThanOrEqual(64);
        expect(control.textContent).not.toBe("");
      }
    },
  );

  it.each(plans)("%s: opens in the document engine, with the headings of its layout", (_, template) => {
    const bytes = buildTemplateDocx(template);
    const opened = createServerAutomationHost(bytes);
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.host.dispose();
    const read = readDocx(bytes);
    if (!read.ok) throw new Error(read.error.reason);
    const headings = read.value.snapshot.paragraphs.filter(({ headingLevel }) => headingLevel > 0);
    expect(headings.map(({ headingLevel }) => headingLevel)).toEqual(
      template.layout.flatMap((node) => (node.kind === "heading" ? [node.level] : [])),
    );
  });

  it("keeps markup in an organisation's template as text", () => {
    const template: Template = {
      id: "odd",
      version: 1,
      title: 'A & B <C> "D"',
      summary: "<script>",
      keywords: [],
      kind: "plan",
      styles: { heading1: "Our & Heading" },
      fields: [{ id: "who", kind: "person", label: '<Who> & "what"?', help: "&amp;", example: "x" }],
      layout: [
        { kind: "heading", level: 1, text: "<w:p/> {who}" },
        { kind: "page-break" },
        { kind: "paragraph", text: "{who}", style: "Our Text" },
      ],
    };
    const document = documentOf(template);
    expect(document.textContent).toContain('<w:p/> [<Who> & "what"]');
    const styles = all(parse(parts(template).get("word/styles.xml")!), "name").map(value);
    expect(styles).toEqual(expect.arrayContaining(["Our & Heading", "Our Text"]));
    expect(readDocx(buildTemplateDocx(template)).ok).toBe(true);
  });
});
