import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import { changedWords, documentXmlOf, sameXml } from "./support/documentXml";

const body = (inside: string) => `<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;
const run = (text: string, format = "") => `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = "<w:rPr><w:b/></w:rPr>";

describe("changedWords", () => {
  it.each([
    ["an equal document", `<w:p>${run("Two words")}</w:p>`, `<w:p>${run("Two words")}</w:p>`],
    ["runs that were split", `<w:p>${run("Two words")}</w:p>`, `<w:p>${run("Two wo")}${run("rds")}</w:p>`],
    ["runs that were joined", `<w:p>${run("Two ")}${run("words")}</w:p>`, `<w:p>${run("Two words")}</w:p>`],
    [
      "a highlight of none",
      `<w:p>${run("Two")}</w:p>`,
      `<w:p>${run("Two", '<w:rPr><w:highlight w:val="none"/></w:rPr>')}</w:p>`,
    ],
    ["minted identifiers", "<w:p/>", '<w:p xmlns:w14="x" w14:paraId="1" w14:textId="2"/>'],
  ])("finds nothing in %s", (_, before, after) => {
    expect(changedWords(body(before), body(after))).toEqual([]);
  });

  it("names the words and their formats", () => {
    const before = body(`<w:p>${run("His ")}${run("sib")}${run("lings", bold)}${run(" play.")}</w:p>`);
    const after = body(`<w:p>${run("His brothers and sisters play.")}</w:p>`);
    const [found, ...others] = changedWords(before, after);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ paragraph: 0, before: "siblings", after: "brothers and sisters" });
    expect([...(found?.formatsBefore ?? [])]).toEqual(["", "<w:rPr><w:b></w:b></w:rPr>"]);
    expect([...(found?.formatsAfter ?? [])]).toEqual([""]);
  });

  it.each([
    ["formatting alone", run("Two words"), run("Two ") + run("words", bold), "words", "words"],
    ["a highlight", run("Two"), run("Two", '<w:rPr><w:highlight w:val="yellow"/></w:rPr>'), "Two", "Two"],
    [
      "a lost footnote mark",
      `${run("Two")}<w:r><w:footnoteReference w:id="1"/></w:r>`,
      run("Two"),
      '<w:footnoteReference w:id="1"></w:footnoteReference>',
      "",
    ],
    [
      "a changed paragraph style",
      '<w:pPr><w:jc w:val="left"/></w:pPr>',
      "",
      '<w:pPr><w:jc w:val="left"></w:jc></w:pPr>',
      "",
    ],
  ])("sees %s", (_, before, after, from, to) => {
    const found = changedWords(body(`<w:p>${before}</w:p>`), body(`<w:p>${after}</w:p>`));
    expect(found.map((stretch) => [stretch.before, stretch.after])).toEqual([[from, to]]);
  });

  it("separates two changes in one paragraph", () => {
    const before = body(`<w:p>${run("SW will monitor contact weekly")}</w:p>`);
    const after = body(`<w:p>${run("social worker will monitor family time weekly")}</w:p>`);
    expect(changedWords(before, after).map((stretch) => [stretch.before, stretch.after])).toEqual([
      ["SW", "social worker"],
      ["contact", "family time"],
    ]);
  });

  it("refuses documents that differ outside their paragraphs", () => {
    expect(() => changedWords(body("<w:p/>"), body("<w:p/><w:p/>"))).toThrow(/outside/);
  });
});

it("an untouched sample is the same XML after the engine saved it", () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/safety-plan.docx")));
  const opened = createServerAutomationHost(bytes, {});
  if (!opened.ok) throw new Error(opened.reason);
  const saved = opened.host.save();
  if (!saved.ok) throw new Error("not saved");
  expect(changedWords(documentXmlOf(bytes), documentXmlOf(saved.bytes))).toEqual([]);
  expect(sameXml(documentXmlOf(bytes), documentXmlOf(saved.bytes))).toBe(true);
});
