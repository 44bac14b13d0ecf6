import { openInNode } from "../../src/preview/node/openInNode";
import { at, inPane, paragraphsOf, refusal } from "./pane";
import { SMALL, smallPlan } from "./smallPlan";

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
