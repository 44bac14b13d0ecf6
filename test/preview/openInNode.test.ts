import { openInNode, type NodeWord } from "../../src/preview/node/openInNode";
import { SMALL, smallPlan } from "./smallPlan";

describe("a small plan, through the real office.js under node", () => {
  let pane: NodeWord;
  beforeEach(async () => {
    pane = await openInNode(smallPlan());
  });
  afterEach(() => {
    pane.close();
  });

  it("is Word on the web to the pane", async () => {
    expect(await pane.Office.onReady()).toMatchObject({ host: "Word", platform: "OfficeOnline" });
    expect(pane.Office.context.requirements.isSetSupported("WordApi", "1.8")).toBe(true);
    expect(pane.Office.context.requirements.isSetSupported("WordApi", "1.9")).toBe(false);
  });

  it("reads, finds, replaces and colours, and lets go of every reference", async () => {
    const texts = await pane.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,style,styleBuiltIn,isListItem,tableNestingLevel,outlineLevel,uniqueLocalId");
      await context.sync();
      const reviewed = paragraphs.items.map((paragraph) => paragraph.getReviewedText("Current"));
      const found = paragraphs.items[SMALL.split]!.search("appropriate", { matchCase: true });
      found.load("text");
      await context.sync();
      expect(reviewed[SMALL.revised]!.value).toBe("Contact is by 1 May at home.");
      expect(found.items.map((range) => range.text)).toEqual(["appropriate", "appropriate"]);
      const written = found.items[1]!.insertText("the right", "Replace");
      written.font.highlightColor = "#FFFF00";
      written.load("text,font/highlightColor");
      paragraphs.items[SMALL.split]!.load("text");
      await context.sync();
      expect(written.text).toBe("the right");
      expect(written.font.highlightColor).toBe("#FFFF00");
      return paragraphs.items.map((paragraph) => ({
        text: paragraph.text,
        style: paragraph.style,
        builtIn: paragraph.styleBuiltIn,
        list: paragraph.isListItem,
        nesting: paragraph.tableNestingLevel,
        outline: paragraph.outlineLevel,
      }));
    });
    expect(texts[SMALL.heading]).toEqual({
      text: "Plan for Ade",
      style: "Heading 1",
      builtIn: "Heading1",
      list: false,
      nesting: 0,
      outline: 1,
    });
    expect(texts[SMALL.split]!.text).toBe(
      "Staff will provide appropriate support to the family, and the right care.",
    );
    expect(texts[SMALL.bullet]!.list).toBe(true);
    expect(texts[SMALL.firstCell]!.nesting).toBe(1);
    expect(texts[SMALL.field]!.text).toBe("Dated 2 March and ongoing.");
    expect(texts[SMALL.noted]!.text).toBe("Mum agreed\u0002 to this.");
    await pane.host.settled();
    expect(pane.host.referencesLeft()).toBe(0);
  });
});
