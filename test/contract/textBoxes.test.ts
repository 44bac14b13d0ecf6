import { oddDocuments, oldTextBox, shape } from "../support/oddDocuments";
import { docxOf, plain } from "../preview/smallPlan";
import { openWord } from "./support/subject";

const counted = async (bytes: Uint8Array, pose: "word-desktop" | "word-1.8") => {
  const opened = await openWord(bytes, pose);
  const read = await opened.ports.document.read();
  const syncs = opened.takeSyncs();
  expect(await opened.references()).toBe(0);
  await opened.close();
  if (!read.ok) throw new Error(read.error.code);
  return { count: read.value.textBoxes, texts: read.value.paragraphs.map(({ text }) => text), syncs };
};

describe("text that stands in no paragraph", () => {
  it("is counted where Word tells of shapes: boxes and shapes with text, once each", async () => {
    const { count, texts } = await counted(oddDocuments["text boxes too"](), "word-desktop");
    expect(count).toBe(3);
    expect(texts.join(" ")).not.toMatch(/LAC|Siblings|Signed/);
  });

  it("is none in a plan without, or where every shape and picture is without text", async () => {
    expect((await counted(docxOf(plain("Mum rings Nan.")), "word-desktop")).count).toBe(0);
    expect((await counted(docxOf(shape("", { textBox: true })), "word-desktop")).count).toBe(0);
    expect((await counted(oddDocuments.scan(), "word-desktop")).count).toBe(0);
  });

  it("takes at most two round trips more, however many there are", async () => {
    const one = await counted(docxOf(oldTextBox("A")), "word-desktop");
    const many = await counted(docxOf(oldTextBox("A").repeat(30)), "word-desktop");
    expect(many.count).toBe(30);
    expect(many.syncs).toEqual(one.syncs);
    expect(one.syncs).toEqual([2, 2]);
  });

  it("is not known where Word does not tell of shapes", async () => {
    expect((await counted(oddDocuments["text boxes too"](), "word-1.8")).count).toBeUndefined();
  });
});
