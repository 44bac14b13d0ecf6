import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import { NotADocument, openInNode } from "../../src/preview/node/openInNode";
import { WordModel } from "../../src/preview/model/wordModel";
import { NewDocuments } from "../../src/preview/model/newDocuments";
import { poses } from "../../src/preview/poses";
import { at, inPane, paragraphsOf } from "./pane";

const SAMPLES = join(__dirname, "../../assets/samples");
/** A collection of foreign and broken documents, where a developer has one beside the project. */
const FOREIGN = join(__dirname, "../../../shared/documents");

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".docx")) : [];

jest.setTimeout(60_000);

describe("the sample plans", () => {
  const samples = filesIn(SAMPLES);
  it("are there", () => {
    expect(samples).toHaveLength(3);
  });

  it.each(samples)("%s: everything is read, one word replaced, nothing is left behind", (name) =>
    inPane(
      async ({ Word, log }) => {
        await Word.run(async (context) => {
          const paragraphs = await paragraphsOf(
            context,
            "text,style,styleBuiltIn,isListItem,tableNestingLevel,outlineLevel,uniqueLocalId,font/highlightColor",
          );
          const cells = paragraphs.map((paragraph) => paragraph.parentTableCellOrNullObject);
          for (const cell of cells) cell.load("rowIndex,cellIndex");
          const reviewed = paragraphs.map((paragraph) => paragraph.getReviewedText("Current"));
          const { contentControls } = context.document;
          contentControls.load("id,tag,title,text,type,cannotEdit");
          const comments = context.document.body.getComments();
          comments.load("content,authorName,id");
          const changes = context.document.body.getTrackedChanges();
          changes.load("type,text,author,date");
          await context.sync();
          expect(paragraphs.length).toBeGreaterThan(20);
          for (const [index, { tableNestingLevel }] of paragraphs.entries()) {
            expect(at(cells, index).isNullObject).toBe(tableNestingLevel === 0);
          }
          expect(reviewed.some(({ value }, index) => value !== at(paragraphs, index).text)).toBe(true);
          expect(contentControls.items.length).toBeGreaterThan(0);
          expect(comments.items.length).toBeGreaterThan(0);
          expect(changes.items.length).toBeGreaterThan(0);
          const found = context.document.body.search("support");
          found.load("text");
          await context.sync();
          const before = found.items.length;
          expect(before).toBeGreaterThan(0);
          at(found.items, 0).insertText("help", "Replace");
          const again = context.document.body.search("support");
          again.load("text");
          await context.sync();
          expect(again.items).toHaveLength(before - 1);
        });
        expect(log.filter(({ kind }) => kind !== "batch" && kind !== "event")).toEqual([]);
      },
      {},
      readFileSync(join(SAMPLES, name)),
    ),
  );
});

describe("foreign documents", () => {
  const options = {
    author: "x",
    newDocuments: new NewDocuments(undefined),
    pose: poses["word-1.8"],
    log: () => undefined,
    release: () => undefined,
  };

  it("are opened and read, or refused with a reason, and never a crash", () => {
    for (const name of filesIn(FOREIGN)) {
      const bytes = new Uint8Array(readFileSync(join(FOREIGN, name)));
      const opened = createServerAutomationHost(bytes);
      if (!opened.ok) {
        expect(opened.reason).toMatch(/^[a-z][a-z-]+$/i);
        continue;
      }
      const model = new WordModel({ automation: opened.host, bytes }, options);
      for (const block of model.story.blocks) {
        const display = model.displays.of(block);
        const back = Array.from(block.text, (_, offset) => display.toModel(display.toDisplay(offset)));
        expect(display.toDisplay(block.text.length)).toBe(display.text.length);
        expect(back.filter((offset) => offset === null)).toEqual([]);
      }
      model.tables.all();
      model.controls.all();
      opened.host.dispose();
    }
  });

  it("of the refused kinds are refused before a pane is opened", async () => {
    const noDocument = new TextEncoder().encode("This is no document.");
    await expect(openInNode(noDocument)).rejects.toBeInstanceOf(NotADocument);
    await expect(openInNode(new Uint8Array())).rejects.toBeInstanceOf(NotADocument);
  });
});
