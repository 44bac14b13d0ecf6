import {
  createServerAutomationHost,
  type AutomationHost,
  type AutomationOperation,
} from "@docx-editor.dev/core/automation";
import { createPreviewHost } from "../../src/preview/createPreviewHost";
import type { LogEntry, Place, ShownAnnotation, UndoGroup } from "../../src/preview/host";
import { officeWindow } from "../../src/preview/node/officeWindow";
import { poses } from "../../src/preview/poses";
import { at, paragraphsOf, refusal } from "./pane";
import { SMALL, smallPlan } from "./smallPlan";

const REFUSED: readonly AutomationOperation["op"][] = ["insertComment", "replyToComment"];

/** A headless engine that behaves as the live editor does: it has a caret, and refuses comments. */
function liveEditor(bytes: Uint8Array, selected: unknown[]): AutomationHost {
  const opened = createServerAutomationHost(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  const { host } = opened;
  const tracks = () => {
    const [mode] = host.execute({ operations: [{ op: "getChangeTrackingMode" }] }).results;
    return mode?.status === "ok" && mode.value.kind === "text" && mode.value.text !== "Off";
  };
  return {
    ...host,
    capabilities: { ...host.capabilities, selection: true },
    execute(request) {
      const [operation] = request.operations;
      if (operation?.op === "selectSpan") {
        selected.push(operation.span);
        return {
          ok: true,
          results: [{ status: "ok", value: { kind: "applied" } }],
          revision: host.revision(),
          changed: false,
        };
      }
      const refused =
        operation && (REFUSED.includes(operation.op) || (operation.op === "replaceSpan" && tracks()));
      if (!refused) return host.execute(request);
      const error = {
        code: "transaction-refused",
        message: "refused",
        detail: "edit.review-module-required",
      } as const;
      return { ok: false, results: [{ status: "error", error }], revision: host.revision(), changed: false };
    },
  };
}

async function livePage(withReload = true) {
  const log: LogEntry[] = [];
  const selected: unknown[] = [];
  const revealed: Place[] = [];
  const shown: (readonly ShownAnnotation[])[] = [];
  const groups: string[] = [];
  let live = liveEditor(smallPlan(), selected);
  const office = officeWindow();
  const beginUndoGroup = (): UndoGroup => {
    groups.push("begin");
    return { execute: (request) => live.execute(request), end: () => void groups.push("end") };
  };
  const host = createPreviewHost({
    document: { automation: live, bytes: smallPlan() },
    pose: poses["word-1.8"],
    origin: office.origin,
    documentUrl: `${office.origin}/plan.docx`,
    onLog: (entry) => log.push(entry),
    beginUndoGroup,
    display: {
      showAnnotations: (annotations) => shown.push(annotations),
      reveal: (place) => revealed.push(place),
      selection: () => ({ start: { paragraph: 2, offset: 0 }, end: { paragraph: 2, offset: 6 } }),
    },
    ...(withReload && {
      reload: (bytes: Uint8Array) => {
        live = liveEditor(bytes, selected);
        return Promise.resolve(live);
      },
    }),
  });
  const connection = host.attach(office.window as unknown as Window, (message) => office.deliver(message));
  await office.start(host.frameName(), (message) => connection.receive(message));
  const pane = office.window as unknown as { Word: typeof Word; Office: typeof Office };
  await pane.Office.onReady();
  const close = () => {
    host.dispose();
    office.close();
  };
  return { Word: pane.Word, host, log, selected, revealed, shown, groups, close };
}

describe("a page whose editor refuses comments and tracked writes", () => {
  it("gets them from a copy that is loaded back, with references and annotations alive", async () => {
    const page = await livePage();
    await page.Word.run(async (context) => {
      const paragraph = at(await paragraphsOf(context), SMALL.bullet);
      paragraph.insertAnnotations({ critiques: [{ colorScheme: "Red", start: 7, length: 7 }] });
      const range = paragraph.search("ongoing").getFirst();
      const comment = range.insertComment("Until when?");
      comment.load("content");
      await context.sync();
      comment.load("id,resolved");
      range.load("text");
      const comments = paragraph.getComments();
      comments.load("content");
      await context.sync();
      expect([comment.content, range.text, comment.resolved]).toEqual(["Until when?", "ongoing", false]);
      expect(comments.items.map(({ content }) => content)).toEqual(["Until when?"]);
      context.document.changeTrackingMode = "TrackAll";
      range.insertText("many", "Replace");
      const reviewed = paragraph.getReviewedText("Current");
      await context.sync();
      expect(reviewed.value).toBe("Review many needs.");
    });
    expect(page.log.filter(({ kind }) => kind === "loaded-back")).toHaveLength(2);
    expect(page.shown.at(-1)).toMatchObject([{ place: { start: { paragraph: SMALL.bullet, offset: 7 } } }]);
    page.close();
  });

  it("or hears that they are not to be had", async () => {
    const page = await livePage(false);
    const answer = await refusal(() =>
      page.Word.run(async (context) => {
        at(await paragraphsOf(context), SMALL.bullet)
          .getRange()
          .insertComment("Until when?");
        await context.sync();
      }),
    );
    expect(answer).toEqual({ code: "NotImplemented", at: "Range.insertComment" });
    page.close();
  });

  it("undoes what one batch wrote in one step, and nothing for a batch that only reads", async () => {
    const page = await livePage();
    await page.Word.run(async (context) => {
      const paragraphs = await paragraphsOf(context);
      expect(page.groups).toEqual([]);
      at(paragraphs, 0).insertText("!", "End");
      at(paragraphs, SMALL.bullet).insertText("!", "End");
      await context.sync();
    });
    expect(page.groups).toEqual(["begin", "end"]);
    page.close();
  });

  it("shows what is selected, and tells what the person selected", async () => {
    const page = await livePage();
    await page.Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load("text");
      at(await paragraphsOf(context), SMALL.field)
        .search("ongoing")
        .getFirst()
        .select();
      await context.sync();
      expect(selection.text).toBe("Review");
    });
    // The field before the word is one unit in the engine's own offsets.
    expect(page.revealed).toEqual([
      { start: { paragraph: SMALL.field, offset: 12 }, end: { paragraph: SMALL.field, offset: 19 } },
    ]);
    expect(page.selected).toHaveLength(1);
    page.close();
  });

  it("forgets everything when another document is opened", async () => {
    const page = await livePage();
    await page.Word.run(async (context) => {
      at(await paragraphsOf(context), 0).insertAnnotations({
        critiques: [{ colorScheme: "Red", start: 0, length: 4 }],
      });
      await context.sync();
      page.host.replaceDocument({ automation: liveEditor(smallPlan(), page.selected), bytes: smallPlan() });
      expect(page.host.referencesLeft()).toBe(0);
      expect(page.shown.at(-1)).toEqual([]);
    });
    const answer = await page.Word.run(async (context) => (await paragraphsOf(context)).length);
    expect(answer).toBe(17);
    page.close();
  });
});
