import { openInNode } from "../../src/preview/node/openInNode";
import { at, inPane, paragraphsOf, refusal, type Refused } from "./pane";
import { SMALL, smallPlan } from "./smallPlan";

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

describe("after a run", () => {
  it("its ranges are gone", () =>
    inPane(async ({ Word, settled }) => {
      let kept: Word.Range | undefined;
      await Word.run(async (context) => {
        kept = at(await paragraphsOf(context), SMALL.bullet).insertText("!", "End");
        kept.load("text");
        await context.sync();
      });
      await settled();
      const answer = await refusal(() =>
        Word.run(async (context) => {
          kept?.select();
          await kept?.context.sync();
          await context.sync();
        }),
      );
      expect(["InvalidObjectPath", "ItemNotFound"]).toContain(answer.code);
    }));

  it("tracked ranges live on and follow their words, until they are let go", () =>
    inPane(async ({ Word, settled }) => {
      const kept = await Word.run(async (context) => {
        const range = at(await paragraphsOf(context), SMALL.split)
          .search("family")
          .getFirst();
        context.trackedObjects.add(range);
        await context.sync();
        return range;
      });
      await Word.run(async (context) => {
        at(await paragraphsOf(context), SMALL.split).insertText("All of ", "Start");
        await context.sync();
      });
      await Word.run(kept, async (context) => {
        kept.insertText("parents", "Replace");
        await context.sync();
        context.trackedObjects.remove(kept);
        await context.sync();
      });
      await settled();
      await Word.run(async (context) => {
        expect(at(await paragraphsOf(context), SMALL.split).text).toBe(
          "All of Staff will provide appropriate support to the parents, and appropriate care.",
        );
      });
    }));
});

describe("what Word does not keep", () => {
  it("annotations leave the document as it was, unsaved and unchanged", () =>
    inPane(async ({ Word, save }) => {
      const before = save();
      const ids = await Word.run(async (context) => {
        const answer = at(await paragraphsOf(context), SMALL.bullet).insertAnnotations({
          critiques: [{ colorScheme: "Red", start: 7, length: 7 }],
        });
        context.document.load("saved");
        await context.sync();
        expect(context.document.saved).toBe(true);
        return answer.value;
      });
      expect(ids).toHaveLength(1);
      expect(save()).toEqual(before);
    }));

  it("ids of paragraphs differ from load to load", async () => {
    const idsOf = () =>
      inPane(({ Word }) =>
        Word.run(async (context) => {
          const paragraphs = await paragraphsOf(context, "uniqueLocalId");
          return paragraphs.map(({ uniqueLocalId }) => uniqueLocalId);
        }),
      );
    const [first, second] = [await idsOf(), await idsOf()];
    expect(new Set([...first, ...second]).size).toBe(2 * 17);
    expect(first[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  });
});

describe("annotations", () => {
  it("are told of, found by id, follow their words and are removed", () =>
    inPane(async ({ Word, settled }) => {
      const told: unknown[] = [];
      await Word.run(async (context) => {
        context.document.onAnnotationInserted.add((event) =>
          Promise.resolve(void told.push(["inserted", event.ids.length])),
        );
        context.document.onAnnotationRemoved.add((event) =>
          Promise.resolve(void told.push(["removed", event.ids.length])),
        );
        await context.sync();
        const paragraph = at(await paragraphsOf(context), SMALL.bullet);
        const ids = paragraph.insertAnnotations({
          critiques: [
            { colorScheme: "Blue", start: 7, length: 7 },
            { colorScheme: "Red", start: 15, length: 5 },
          ],
        });
        await context.sync();
        paragraph.insertText("Please: ", "Start");
        const first = context.document.getAnnotationById(at(ids.value, 0));
        first.load("id,state");
        first.critiqueAnnotation.range.load("text");
        first.critiqueAnnotation.load("critique");
        await context.sync();
        expect([first.id, first.state, first.critiqueAnnotation.range.text]).toEqual([
          at(ids.value, 0),
          "Created",
          "ongoing",
        ]);
        expect(first.critiqueAnnotation.critique).toMatchObject({ colorScheme: "Blue", start: 7, length: 7 });
        first.delete();
        const left = paragraph.getAnnotations();
        left.load("id");
        await context.sync();
        expect(left.items.map(({ id }) => id)).toEqual([at(ids.value, 1)]);
      });
      await settled();
      expect(told).toEqual([
        ["inserted", 2],
        ["removed", 1],
      ]);
    }));
});

describe("events", () => {
  it("come after the answer, for own writes too, by the paragraphs' ids", () =>
    inPane(async ({ Word, settled }) => {
      const told: string[] = [];
      await Word.run(async (context) => {
        const { document } = context;
        document.onParagraphAdded.add((event) =>
          Promise.resolve(void told.push(`${event.type} ${event.uniqueLocalIds.length}`)),
        );
        document.onParagraphChanged.add((event) =>
          Promise.resolve(void told.push(`${event.type} ${event.uniqueLocalIds.join()}`)),
        );
        document.onParagraphDeleted.add((event) =>
          Promise.resolve(void told.push(`${event.type} ${event.uniqueLocalIds.length}`)),
        );
        await context.sync();
        const paragraphs = await paragraphsOf(context, "uniqueLocalId");
        at(paragraphs, SMALL.bullet).insertText("!", "End");
        at(paragraphs, SMALL.heading).insertParagraph("Aim", "After");
        at(paragraphs, SMALL.empty).delete();
        await context.sync();
        expect(told).toEqual([]);
        await settled();
        expect(told).toEqual([
          "ParagraphAdded 1",
          `ParagraphChanged ${at(paragraphs, SMALL.bullet).uniqueLocalId}`,
          "ParagraphDeleted 1",
        ]);
      });
    }));

  it("stop when the handler is removed", () =>
    inPane(async ({ Word, settled }) => {
      const told: string[] = [];
      const handler = await Word.run(async (context) => {
        const added = context.document.onParagraphChanged.add((event) =>
          Promise.resolve(void told.push(event.type)),
        );
        await context.sync();
        return added;
      });
      await Word.run(handler.context as unknown as OfficeExtension.ClientObject, async (context) => {
        handler.remove();
        await context.sync();
      });
      await Word.run(async (context) => {
        at(await paragraphsOf(context), SMALL.bullet).insertText("!", "End");
        await context.sync();
      });
      await settled();
      expect(told).toEqual([]);
    }));

  it("tell of a selection that moved", async () => {
    const pane = await openInNode(smallPlan());
    const heard = new Promise<void>((resolve) => {
      pane.Office.context.document.addHandlerAsync(
        "documentSelectionChanged" as unknown as Office.EventType,
        () => resolve(),
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    pane.host.selectionChanged();
    await heard;
    pane.close();
  });
});

describe("files and settings of the common interface", () => {
  it("hand over the document in slices", () =>
    inPane(async ({ Office, save }) => {
      const file = await new Promise<Office.File>((resolve, reject) =>
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: 1000 },
          ({ value, error }) => (value === undefined ? reject(new Error(error.message)) : resolve(value)),
        ),
      );
      const bytes: number[] = [];
      for (let index = 0; index < file.sliceCount; index += 1) {
        const slice = await new Promise<Office.Slice>((resolve) =>
          file.getSliceAsync(index, ({ value }) => resolve(value)),
        );
        bytes.push(...(slice.data as number[]));
      }
      expect(new Uint8Array(bytes)).toEqual(save());
    }));

  it("keep what was saved, also for the next pane", () =>
    inPane(
      async ({ Office, host }) => {
        const { settings } = Office.context.document;
        expect(settings.get("before")).toBe("yes");
        settings.set("after", { n: 1 });
        await new Promise((resolve) => settings.saveAsync(resolve));
        expect(host.settings()).toEqual({ before: '"yes"', after: '{"n":1}' });
      },
      { settings: { before: '"yes"' } },
    ));
});
