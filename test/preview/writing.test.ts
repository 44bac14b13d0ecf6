import { at, inPane, paragraphsOf } from "./pane";
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
