import { poses, type PoseName } from "../../src/preview/poses";
import { at, inPane, paragraphsOf } from "./pane";
import { SMALL } from "./smallPlan";

/** A slow pose takes its time, and a busy machine too. */
jest.setTimeout(30_000);

type Run = (context: Word.RequestContext) => Promise<unknown>;

const doing: Readonly<Record<string, Run>> = {
  read: (context) => paragraphsOf(context),
  "read as reviewed": async (context) => {
    context.document.body.getReviewedText("Current");
    await context.sync();
  },
  "read ids": (context) => paragraphsOf(context, "uniqueLocalId"),
  annotate: async (context) => {
    at(await paragraphsOf(context), SMALL.bullet).insertAnnotations({
      critiques: [{ colorScheme: "Red", start: 0, length: 6 }],
    });
    await context.sync();
  },
  replace: async (context) => {
    at(await paragraphsOf(context), SMALL.bullet).insertText("!", "End");
    await context.sync();
  },
  colour: async (context) => {
    at(await paragraphsOf(context), SMALL.bullet).font.highlightColor = "yellow";
    await context.sync();
  },
  comment: async (context) => {
    at(await paragraphsOf(context), SMALL.bullet)
      .getRange()
      .insertComment("Who?");
    await context.sync();
  },
  "hear of changes": async (context) => {
    context.document.onParagraphChanged.add(() => Promise.resolve());
    await context.sync();
  },
};

/** What each pose refuses, with the code; everything else works. */
const refuses: Readonly<Partial<Record<PoseName, Readonly<Record<string, string>>>>> = {
  "word-1.3": {
    "read as reviewed": "ApiNotFound",
    "read ids": "ApiNotFound",
    annotate: "ApiNotFound",
    comment: "ApiNotFound",
    "hear of changes": "ApiNotFound",
  },
  "word-1.8": {},
  "word-1.8-perpetual": { annotate: "GeneralException" },
  "read-only": { replace: "AccessDenied", colour: "AccessDenied", comment: "AccessDenied" },
  slow: {},
};

describe("what a Word of each pose refuses", () => {
  it.each(Object.entries(refuses) as [PoseName, Record<string, string>][])("%s", (pose, refused) =>
    inPane(
      async ({ Word, save }) => {
        const codes: Record<string, string> = {};
        for (const [what, run] of Object.entries(doing)) {
          const before = save();
          try {
            await Word.run(run);
          } catch (thrown) {
            codes[what] = (thrown as { code: string }).code;
            expect(save()).toEqual(before);
          }
        }
        expect(codes).toEqual(refused);
      },
      { pose },
    ),
  );
});

describe("poses", () => {
  it("report the sets that they answer", async () => {
    for (const pose of Object.values(poses)) {
      await inPane(
        ({ Office }) => {
          const { requirements } = Office.context;
          expect(requirements.isSetSupported("WordApi", pose.wordApi.join("."))).toBe(true);
          expect(requirements.isSetSupported("WordApi", `1.${pose.wordApi[1] + 1}`)).toBe(false);
          return Promise.resolve();
        },
        { pose: pose.name },
      );
    }
  });

  it("give no ids where the licence has none", () =>
    inPane(
      ({ Word }) =>
        Word.run(async (context) => {
          expect(at(await paragraphsOf(context, "uniqueLocalId"), 0).uniqueLocalId).toBeNull();
        }),
      { pose: "word-1.8-perpetual" },
    ));

  it("load everything that the set has, and no more, when nothing is named", () =>
    inPane(
      ({ Word }) =>
        Word.run(async (context) => {
          const { body } = context.document;
          body.load();
          await context.sync();
          expect(body.toJSON()).toMatchObject({
            type: "MainDoc",
            text: expect.stringContaining("Plan for Ade") as string,
          });
        }),
      { pose: "word-1.3" },
    ));

  it("fail now and then by count, so that a second run fails alike", async () => {
    const outcomes = () =>
      inPane(
        async ({ Word }) => {
          const codes: string[] = [];
          for (let time = 0; time < 20; time += 1) {
            try {
              await Word.run((context) => paragraphsOf(context));
              codes.push("ok");
            } catch (thrown) {
              codes.push((thrown as { code: string }).code);
            }
          }
          return codes;
        },
        { pose: "failing-now-and-then" },
      );
    const first = await outcomes();
    expect(first.filter((code) => code === "GeneralException")).toHaveLength(2);
    expect(await outcomes()).toEqual(first);
  });
});
