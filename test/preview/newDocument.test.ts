import { runsIn } from "../contract/support/docx";
import { inPane, refusal } from "./pane";
import { docxOf, plain, smallPlan } from "./smallPlan";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const small = docxOf(plain("Our plan for Ade"));
const textOf = (bytes: Uint8Array): string =>
  runsIn(bytes)
    .flat()
    .map(({ text }) => text)
    .join("");

describe("a new document", () => {
  it.each(["word-1.3", "word-1.8", "word-desktop", "read-only"] as const)(
    "opens beside the plan, byte for byte, in %s",
    (pose) =>
      inPane(
        async ({ Word, newDocuments, save }) => {
          const before = save();
          await Word.run(async (context) => {
            context.application.createDocument(base64(small)).open();
            await context.sync();
          });
          expect(newDocuments).toHaveLength(1);
          expect(Buffer.from(newDocuments[0]!).equals(Buffer.from(small))).toBe(true);
          expect(textOf(newDocuments[0]!)).toBe("Our plan for Ade");
          expect(save()).toEqual(before);
        },
        { pose },
      ),
  );

  it("is made at once and opened in a later round trip, and twice if it is opened twice", () =>
    inPane(async ({ Word, newDocuments }) => {
      await Word.run(async (context) => {
        const made = context.application.createDocument(base64(small));
        await context.sync();
        expect(newDocuments).toHaveLength(0);
        made.open();
        made.open();
        await context.sync();
      });
      expect(newDocuments).toHaveLength(2);
    }));

  it.each([
    { name: "a text that is no base64", given: "no base64!", code: "GeneralException" },
    {
      name: "base64 with an address in front",
      given: `data:;base64,${base64(small)}`,
      code: "GeneralException",
    },
    {
      name: "base64 with line breaks",
      given: `${base64(small).slice(0, 76)}\n${base64(small).slice(76)}`,
      code: "GeneralException",
    },
    { name: "base64 that is cut off", given: base64(small).slice(0, -5), code: "GeneralException" },
    { name: "a picture", given: base64(Uint8Array.from([0x89, 0x50, 0x4e, 0x47])), code: "GeneralException" },
    {
      name: "half of a document",
      given: base64(small.subarray(0, small.length / 2)),
      code: "GeneralException",
    },
    { name: "nothing", given: "", code: "GeneralException" },
    { name: "a number", given: 7 as unknown as string, code: "InvalidArgument" },
  ])("is refused for $name, and nothing opens", ({ given, code }) =>
    inPane(async ({ Word, newDocuments }) => {
      const answer = await refusal(() =>
        Word.run(async (context) => {
          context.application.createDocument(given).open();
          await context.sync();
        }),
      );
      expect(answer).toEqual({ code, at: "Application.createDocument" });
      expect(newDocuments).toEqual([]);
    }),
  );

  it("is refused blank, since that is not answered here", () =>
    inPane(async ({ Word }) => {
      const answer = await refusal(() =>
        Word.run(async (context) => {
          context.application.createDocument().open();
          await context.sync();
        }),
      );
      expect(answer.code).toBe("NotImplemented");
    }));

  it("lets nobody read it before it is open, as Word on the web", () =>
    inPane(async ({ Word }) => {
      const answer = await refusal(() =>
        Word.run(async (context) => {
          context.application.createDocument(base64(small)).body.load("text");
          await context.sync();
        }),
      );
      expect(answer).toEqual({ code: "NotImplemented", at: "DocumentCreated.body" });
    }));

  it("is refused where files lie with a service that Word makes none for", () =>
    inPane(
      async ({ Word, newDocuments }) => {
        const answer = await refusal(() =>
          Word.run(async (context) => {
            context.application.createDocument(base64(smallPlan())).open();
            await context.sync();
          }),
        );
        expect(answer).toEqual({ code: "NotImplemented", at: "DocumentCreated.open" });
        expect(newDocuments).toEqual([]);
      },
      { newDocuments: false },
    ));
});
