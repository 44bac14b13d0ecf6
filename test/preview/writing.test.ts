import { at, inPane, paragraphsOf, refusal } from "./pane";
import { SMALL } from "./smallPlan";

const texts = async (context: Word.RequestContext) => (await paragraphsOf(context)).map(({ text }) => text);

describe("writing text", () => {
  const places: readonly [
    location: "Replace" | "Start" | "End" | "Before" | "After",
    after: string,
    range: string,
    answer: string,
  ][] = [
    ["Replace", "Review X needs.", "X", "X"],
    ["Start", "Review Xongoing needs.", "Xongoing", "X"],
    ["End", "Review ongoingX needs.", "ongoingX", "X"],
    ["Before", "Review Xongoing needs.", "ongoing", "X"],
    ["After", "Review ongoingX needs.", "ongoing", "X"],
  ];
  it.each(places)("puts it at %s of a range", (location, after, range, answer) =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraph = at(await paragraphsOf(context), SMALL.bullet);
        const found = paragraph.search("ongoing").getFirst();
        const written = found.insertText("X", location);
        paragraph.load("text");
        found.load("text");
        written.load("text");
        await context.sync();
        expect([paragraph.text, found.text, written.text]).toEqual([after, range, answer]);
      }),
    ),
  );

  it("keeps other ranges on their words, whatever is written before them", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraph = at(await paragraphsOf(context), SMALL.split);
        const [first, care] = [paragraph.search("provide").getFirst(), paragraph.search("care").getFirst()];
        first.insertText("give all of the", "Replace");
        await context.sync();
        care.insertText("help", "Replace");
        paragraph.load("text");
        await context.sync();
        expect(paragraph.text).toBe(
          "Staff will give all of the appropriate support to the family, and appropriate help.",
        );
      }),
    ));

  it("makes paragraphs of line feeds", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraph = at(await paragraphsOf(context), SMALL.bullet);
        paragraph.search("ongoing").getFirst().insertText("one\ntwo", "Replace");
        await context.sync();
        expect((await texts(context)).slice(2, 5)).toEqual(["Review one", "two needs.", ""]);
      }),
    ));

  it("inserts and deletes paragraphs, and empties the last one of a cell", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraphs = await paragraphsOf(context);
        const added = at(paragraphs, SMALL.heading).insertParagraph("Aim", "After");
        at(paragraphs, SMALL.empty).delete();
        at(paragraphs, SMALL.firstCell).delete();
        added.load("text");
        await context.sync();
        const after = await texts(context);
        expect(added.text).toBe("Aim");
        expect(after.slice(0, 5)).toEqual([
          "Plan for Ade",
          "Aim",
          "Staff will provide appropriate support to the family, and appropriate care.",
          "Review ongoing needs.",
          "Contact is asapby 1 May at home.",
        ]);
        expect(after[SMALL.firstCell]).toBe("");
      }),
    ));

  it("tracks its changes when the document says so", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        context.document.changeTrackingMode = "TrackAll";
        const paragraph = at(await paragraphsOf(context), SMALL.bullet);
        const written = paragraph.search("ongoing").getFirst().insertText("all", "Replace");
        const [current, original] = [
          paragraph.getReviewedText("Current"),
          paragraph.getReviewedText("Original"),
        ];
        const changes = paragraph.getTrackedChanges();
        changes.load("author,date,text,type");
        written.load("text");
        await context.sync();
        expect([current.value, original.value, written.text]).toEqual([
          "Review all needs.",
          "Review ongoing needs.",
          "all",
        ]);
        expect(changes.items.map(({ type, text, author }) => [type, text, author])).toEqual([
          ["Deleted", "ongoing", "Plan author"],
          ["Added", "all", "Plan author"],
        ]);
        changes.rejectAll();
        paragraph.load("text");
        await context.sync();
        expect(paragraph.text).toBe("Review ongoing needs.");
      }),
    ));
});

describe("fonts", () => {
  it("are what is seen: the run, else the style; nothing where characters differ", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraphs = await paragraphsOf(context);
        const [heading, split] = [at(paragraphs, SMALL.heading).font, at(paragraphs, SMALL.split).font];
        for (const font of [heading, split]) font.load("bold,name,size,color,highlightColor");
        await context.sync();
        expect(heading.toJSON()).toMatchObject({
          bold: true,
          name: "Calibri",
          size: 16,
          color: "#1F3864",
          highlightColor: null,
        });
        expect(split.toJSON()).toMatchObject({
          bold: null,
          name: "Calibri",
          size: 11,
          color: "#000000",
          highlightColor: null,
        });
      }),
    ));

  it.each([
    ["yellow", "#FFFF00"],
    ["#ffff00", "#FFFF00"],
    ["Teal", "#008080"],
    ["#FFFF11", "#FFFF00"],
    [null, null],
  ])("highlights in %s as %s", (colour, answer) =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const { font } = at(await paragraphsOf(context), SMALL.bullet)
          .search("ongoing")
          .getFirst();
        font.highlightColor = colour as string;
        font.load("highlightColor");
        await context.sync();
        expect(font.highlightColor).toBe(answer);
      }),
    ),
  );

  it("says nothing of a highlight that differs, and clears it", () =>
    inPane(({ Word }) =>
      Word.run(async (context) => {
        const paragraph = at(await paragraphsOf(context), SMALL.bullet);
        paragraph.search("ongoing").getFirst().font.highlightColor = "yellow";
        paragraph.font.load("highlightColor");
        await context.sync();
        expect(paragraph.font.highlightColor).toBe("");
        paragraph.font.highlightColor = null as unknown as string;
        paragraph.font.load("highlightColor");
        await context.sync();
        expect(paragraph.font.highlightColor).toBeNull();
      }),
    ));
});

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
