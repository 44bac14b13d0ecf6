import { at, inPane, paragraphsOf, refusal } from "./pane";
import { SMALL } from "./smallPlan";

describe("tables", () => {
  it("tell their values, places and neighbours", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraphs = await paragraphsOf(context);
        const cell = at(paragraphs, SMALL.firstCell + 4).parentTableCellOrNullObject;
        const outside = at(paragraphs, SMALL.heading).parentTableCellOrNullObject;
        const table = at(paragraphs, SMALL.firstCell).parentTable;
        cell.load("rowIndex,cellIndex,value");
        outside.load("rowIndex");
        table.load("values,rowCount,headerRowCount,styleBuiltIn,nestingLevel");
        const next = table.getParagraphAfter();
        next.load("text");
        await context.sync();
        expect([cell.rowIndex, cell.cellIndex, cell.value]).toEqual([1, 1, "Sam will ring the school."]);
        expect(outside.isNullObject).toBe(true);
        expect(table.values).toEqual([
          ["Need", "Action", "By when"],
          ["School", "Sam will ring the school.", "ongoing"],
        ]);
        expect([table.rowCount, table.headerRowCount, table.styleBuiltIn, table.nestingLevel]).toEqual([
          2,
          0,
          "TableGrid",
          1,
        ]);
        expect(next.text).toMatch(/^“I want/);
      }),
    ));

  it("grow, shrink and are made", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const body = context.document.body;
        const made = body.insertTable(2, 2, "End", [
          ["Who", "When"],
          ["Sam", "1 May"],
        ]);
        made.headerRowCount = 1;
        made.styleBuiltIn = "TableGrid";
        const rows = made.addRows("End", 1, [["Ruth", "2 May"]]);
        rows.load("rowIndex");
        rows.getFirst().insertRows("Before", 1, [["Ade", "3 May"]]);
        made.getCell(0, 0).value = "Name";
        made.load("values,rowCount,headerRowCount,styleBuiltIn");
        await context.sync();
        expect(made.values).toEqual([
          ["Name", "When"],
          ["Sam", "1 May"],
          ["Ade", "3 May"],
          ["Ruth", "2 May"],
        ]);
        expect([made.rowCount, made.headerRowCount, made.styleBuiltIn]).toEqual([4, 1, "TableGrid"]);
        made.deleteRows(2, 1);
        made.load("rowCount");
        await context.sync();
        expect(made.rowCount).toBe(3);
        made.delete();
        body.tables.load("rowCount");
        await context.sync();
        expect(body.tables.items).toHaveLength(1);
      }),
    ));

  it("refuse values of another size", () =>
    inPane(async ({ Word }) => {
      const refused = await refusal(() =>
        Word.run(async (context) => {
          context.document.body.insertTable(2, 2, "End", [["only one"]]);
          await context.sync();
        }),
      );
      expect(refused).toEqual({ code: "InvalidArgument", at: "Body.insertTable" });
    }));
});

describe("content controls", () => {
  it("are listed, found by tag, and tell what holds a paragraph", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const { contentControls } = context.document;
        contentControls.load("id,tag,title,text,cannotEdit");
        const aim = contentControls.getByTag("aim").getFirst();
        aim.load("id");
        const around = at(await paragraphsOf(context), SMALL.blockControl).parentContentControlOrNullObject;
        const none = at(await paragraphsOf(context), SMALL.heading).parentContentControlOrNullObject;
        around.load("tag");
        none.load("tag");
        await context.sync();
        expect(
          contentControls.items.map(({ id, tag, title, text, cannotEdit }) => [
            id,
            tag,
            title,
            text,
            cannotEdit,
          ]),
        ).toEqual([
          [1201, "review-date", "Review date", "3 June", false],
          [1202, "aim", "Aim", "Ade is safe at home.", false],
        ]);
        expect(aim.id).toBe(1202);
        expect(around.tag).toBe("aim");
        expect(none.isNullObject).toBe(true);
      }),
    ));

  it("are made, written and locked", () =>
    inPane(async ({ Word }) => {
      await Word.run(async (context) => {
        const control = at(await paragraphsOf(context), SMALL.bullet).insertContentControl();
        control.tag = "needs";
        control.title = "Needs";
        const written = control.insertText("Ade needs a bed.", "Replace");
        written.load("text");
        control.cannotEdit = true;
        control.load("tag,title,text,cannotEdit,cannotDelete");
        await context.sync();
        expect(written.text).toBe("Ade needs a bed.");
        expect(control.toJSON()).toMatchObject({
          tag: "needs",
          title: "Needs",
          text: "Ade needs a bed.",
          cannotEdit: true,
          cannotDelete: false,
        });
      });
      const refused = await refusal(() =>
        Word.run(async (context) => {
          context.document.contentControls.getByTag("needs").getFirst().insertText("X", "Replace");
          await context.sync();
        }),
      );
      expect(refused).toEqual({ code: "AccessDenied", at: "ContentControl.insertText" });
    }));
});

describe("comments", () => {
  it("are read, made, answered, resolved and deleted", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraph = at(await paragraphsOf(context), SMALL.bullet);
        const made = paragraph.search("ongoing").getFirst().insertComment("Until when?");
        made.load("id,content,authorName,resolved");
        const comments = context.document.body.getComments();
        comments.load("content,authorName,creationDate");
        await context.sync();
        expect(made.toJSON()).toMatchObject({
          content: "Until when?",
          authorName: "Plan author",
          resolved: false,
        });
        expect(comments.items.map(({ content }) => content)).toEqual(["Until when?", "Who will do this?"]);
        expect(at(comments.items, 1).creationDate).toEqual(new Date("2026-03-02T09:00:00Z"));
        const range = made.getRange();
        range.load("text");
        made.reply("By May.");
        made.resolved = true;
        made.load("resolved,replies/content");
        await context.sync();
        expect([range.text, made.resolved]).toEqual(["ongoing", true]);
        expect(made.replies.items.map(({ content }) => content)).toEqual(["By May."]);
        made.delete();
        const left = context.document.body.getComments();
        left.load("content");
        await context.sync();
        expect(left.items).toHaveLength(1);
      }),
    ));
});

describe("the rest of a document", () => {
  it("has settings that both interfaces share", () =>
    inPane(async ({ Word, Office, host }) => {
      await Word.run(async (context) => {
        context.document.settings.add("marks", { count: 2 });
        await context.sync();
      });
      expect(host.settings()).toEqual({ marks: '{"count":2}' });
      Office.context.document.settings.set("other", "yes");
      await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
      expect(Office.context.document.settings.get("marks")).toEqual({ count: 2 });
      await Word.run(async (context) => {
        const setting = context.document.settings.getItem("marks");
        const none = context.document.settings.getItemOrNullObject("none");
        setting.load("value");
        none.load("value");
        await context.sync();
        expect(setting.value).toEqual({ count: 2 });
        expect(none.isNullObject).toBe(true);
      });
    }));

  it("has a title, a header, footnotes and bookmarks", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        context.document.properties.load("title");
        const notes = context.document.body.footnotes;
        notes.load("type");
        const header = context.document.sections.getFirst().getHeader("Primary");
        header.load("text");
        at(await paragraphsOf(context), SMALL.last)
          .getRange()
          .insertBookmark("plan_end");
        const mark = context.document.getBookmarkRange("plan_end");
        mark.load("text");
        await context.sync();
        const note = at(notes.items, 0).body;
        note.load("text");
        await context.sync();
        expect(context.document.properties.title).toBe("A small plan");
        expect(note.text).toContain("Agreed at the meeting.");
        expect(header.text).toBe("");
        expect(mark.text).toBe("“I want to see Dad,” said Ade. It’s ongoing.");
      }),
    ));

  it("has a selection that select() moves", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        at(await paragraphsOf(context), SMALL.bullet)
          .search("needs")
          .getFirst()
          .select();
        const selection = context.document.getSelection();
        selection.load("text");
        await context.sync();
        expect(selection.text).toBe("needs");
      }),
    ));
});
