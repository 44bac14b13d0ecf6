import { at, inPane, paragraphsOf, refusal, type Refused } from "./pane";
import { SMALL } from "./smallPlan";

type Run = (context: Word.RequestContext) => Promise<void>;

/** What Word refuses, and where it says that it refused. */
const refused: readonly { readonly name: string; readonly run: Run; readonly answer: Refused }[] = [
  {
    name: "a property that was not loaded",
    run: (context) => Promise.resolve(void context.document.body.text),
    answer: { code: "PropertyNotLoaded", at: "Body.text" },
  },
  {
    name: "an added property that was not loaded",
    run: async (context) => void at(await paragraphsOf(context), 0).uniqueLocalId,
    answer: { code: "PropertyNotLoaded", at: "Paragraph.uniqueLocalId" },
  },
  {
    name: "a method that the preview does not answer",
    run: async (context) => {
      context.document.body.getOoxml();
      await context.sync();
    },
    answer: { code: "NotImplemented", at: "Body.getOoxml" },
  },
  {
    name: "a property that the preview does not answer",
    run: async (context) => {
      at(await paragraphsOf(context), 0).load("lineUnitAfter");
      await context.sync();
    },
    answer: { code: "NotImplemented", at: "Paragraph.lineUnitAfter" },
  },
  {
    name: "the first of nothing",
    run: async (context) => {
      context.document.body.search("nowhere").getFirst().load("text");
      await context.sync();
    },
    answer: { code: "ItemNotFound", at: "RangeCollection.getFirst" },
  },
  {
    name: "a search for nothing",
    run: async (context) => {
      context.document.body.search("").load("text");
      await context.sync();
    },
    answer: { code: "InvalidArgument", at: "Body.search" },
  },
  {
    name: "a search for 256 characters",
    run: async (context) => {
      context.document.body.search("a".repeat(256)).load("text");
      await context.sync();
    },
    answer: { code: "SearchStringInvalidOrTooLong", at: "Body.search" },
  },
  {
    name: "a search for a ^ code that there is not",
    run: async (context) => {
      context.document.body.search("50^!").load("text");
      await context.sync();
    },
    answer: { code: "InvalidArgument", at: "Body.search" },
  },
  {
    name: "a search across paragraphs",
    run: async (context) => {
      context.document.body.search("Ade^pStaff").load("text");
      await context.sync();
    },
    answer: { code: "NotImplemented", at: "Body.search" },
  },
  {
    name: "a style that the document does not have",
    run: async (context) => {
      at(await paragraphsOf(context), 0).style = "No such style";
      await context.sync();
    },
    answer: { code: "InvalidArgument", at: "Paragraph.style" },
  },
  {
    name: "text at a place that there is not",
    run: async (context) => {
      at(await paragraphsOf(context), 0).insertText("x", "After" as Word.InsertLocation.end);
      await context.sync();
    },
    answer: { code: "InvalidArgument", at: "Paragraph.insertText" },
  },
  {
    name: "a paragraph that was deleted",
    run: async (context) => {
      const paragraph = at(await paragraphsOf(context), SMALL.empty);
      paragraph.delete();
      await context.sync();
      paragraph.getReviewedText("Current");
      await context.sync();
    },
    answer: { code: "ItemNotFound", at: "Paragraph.getReviewedText" },
  },
  {
    name: "a range of a paragraph that was deleted",
    run: async (context) => {
      const paragraph = at(await paragraphsOf(context), SMALL.bullet);
      const range = paragraph.search("ongoing").getFirst();
      range.load("text");
      await context.sync();
      paragraph.delete();
      await context.sync();
      range.insertText("x", "Replace");
      await context.sync();
    },
    answer: { code: "ItemNotFound", at: "Range.insertText" },
  },
  {
    name: "an id that names no paragraph",
    run: async (context) => {
      context.document.getParagraphByUniqueLocalId("5C0B453E").load("text");
      await context.sync();
    },
    answer: { code: "ItemNotFound", at: "Document.getParagraphByUniqueLocalId" },
  },
  ...(
    [
      ["reaches beyond its paragraph", SMALL.bullet, { colorScheme: "Red", start: 16, length: 6 }],
      ["stands in an empty paragraph", SMALL.empty, { colorScheme: "Red", start: 0, length: 1 }],
      ["has no length", SMALL.bullet, { colorScheme: "Red", start: 3, length: 0 }],
      ["has a colour that there is not", SMALL.bullet, { colorScheme: "Yellow", start: 0, length: 6 }],
    ] as const
  ).map(([how, paragraph, critique]) => ({
    name: `a critique that ${how}, with all that come with it`,
    run: async (context: Word.RequestContext) => {
      const target = at(await paragraphsOf(context), paragraph);
      const right = { colorScheme: "Red", start: 0, length: 1 } as const;
      try {
        target.insertAnnotations({ critiques: [right, critique as Word.Critique] });
        await context.sync();
      } finally {
        const left = target.getAnnotations();
        left.load("id");
        await context.sync();
        expect(left.items).toEqual([]);
      }
    },
    answer: { code: "InvalidArgument", at: "Paragraph.insertAnnotations" },
  })),
];

describe("Word refuses", () => {
  it.each(refused)("$name", ({ run, answer }) =>
    inPane(async ({ Word }) => {
      expect(await refusal(() => Word.run(run))).toEqual(answer);
    }),
  );

  it("and what the preview lacks is in the log by its name", () =>
    inPane(async ({ Word, log }) => {
      await refusal(() =>
        Word.run(async (context) => {
          context.document.body.getHtml();
          await context.sync();
        }),
      );
      expect(log).toContainEqual({ kind: "unknown-member", detail: "Body.getHtml" });
    }));

  it("keeps what was done before the refusal", () =>
    inPane(async ({ Word }) => {
      await refusal(() =>
        Word.run(async (context) => {
          const paragraph = at(await paragraphsOf(context), SMALL.bullet);
          paragraph.search("ongoing").getFirst().insertText("many", "Replace");
          paragraph.search("nowhere").getFirst().load("text");
          await context.sync();
        }),
      );
      await Word.run(async (context) => {
        expect(at(await paragraphsOf(context), SMALL.bullet).text).toBe("Review many needs.");
      });
    }));
});
