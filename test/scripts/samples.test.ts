import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import { sampleFiles } from "../../scripts/samples/sampleFiles.mjs";

const folder = join(__dirname, "../../assets/samples");
const generated = sampleFiles();
const names = Object.keys(generated);

function part(name: string, path: string): string {
  const bytes = unzipSync(readFileSync(join(folder, name)))[path];
  if (bytes === undefined) throw new Error(`${name} has no ${path}`);
  return strFromU8(bytes);
}

function plainText(xml: string): string {
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

describe("sample plans", () => {
  it("are the three that the preview offers", () => {
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
    expect([...names].sort()).toEqual([
      "child-in-need-plan.docx",
      "outline-child-protection-plan.docx",
      "safety-plan.docx",
    ]);
  });

  it.each(names)("%s is what the generator writes", (name) => {
    expect(Buffer.from(generated[name] ?? []).equals(readFileSync(join(folder, name)))).toBe(true);
  });

  it.each(names)("%s opens in the document engine", (name) => {
    const opened = createServerAutomationHost(new Uint8Array(readFileSync(join(folder, name))), {});
    expect(opened.ok).toBe(true);
  });

  it.each(names)("%s holds what real plans hold", (name) => {
    const document = part(name, "word/document.xml");
    const shapes = {
      "merged columns": "<w:gridSpan ",
      "merged rows": '<w:vMerge w:val="restart"',
      bullets: 'w:val="ListBullet"',
      insertion: "<w:ins ",
      deletion: "<w:delText",
      comment: "<w:commentReference ",
      footnote: "<w:footnoteReference ",
      "content control": "<w:sdt>",
      header: "<w:headerReference ",
      footer: "<w:footerReference ",
      "a child's words": 'w:val="Quote"',
    };
    const missing = Object.entries(shapes).filter(([, shape]) => !document.includes(shape));
    expect(missing).toEqual([]);
    expect(part(name, "word/comments.xml")).toContain("<w:comment ");
    expect(part(name, "word/footnotes.xml")).toContain('<w:footnote w:id="1"');
  });

  it.each([
    [
      "outline-child-protection-plan.docx",
      ["siblings", "MASH", "Family Support Worker", "baby monitor", "work placement"],
    ],
    [
      "child-in-need-plan.docx",
      ["absconded", "Reunification", "contact the school office", "Income Support"],
    ],
    ["safety-plan.docx", ["Danger statement", "Bottom lines", "Weeks 9–12", "carbon monoxide monitor"]],
  ])("%s has jargon and harmless look-alikes", (name, words) => {
    const text = plainText(part(name, "word/document.xml"));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it.each(names)("%s has a word split over runs that are formatted differently", (name) => {
    const paragraphs = part(name, "word/document.xml").split("</w:p>");
    const split = /[a-z]<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t>[a-z]/;
    expect(paragraphs.some((xml) => split.test(xml))).toBe(true);
  });
});
