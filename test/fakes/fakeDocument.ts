import type {
  CursorPlace,
  InsertTarget,
  Inserted,
  Mark,
  MarkAction,
  MarkReport,
  PlaceProblem,
  Ports,
  Remark,
} from "../../src/app/ports";
import type { Anchor } from "../../src/core/document/anchor";
import { applyEdits } from "../../src/core/document/edit";
import { findParagraph } from "../../src/core/document/findParagraph";
import type { AppliedChange, ApplyReport, Change, DocumentProblem } from "../../src/core/document/port";
import { smallestEdit } from "../../src/core/document/smallestEdit";
import type { Block, BlocksDocument } from "../../src/core/templates/block";
import { err, ok, type Result } from "../../src/core/result";
import type { TextRange } from "../../src/core/text/range";
import {
  characters,
  joined,
  paragraphOf,
  reviewedText,
  shownText,
  write,
  type FakeParagraph,
  type FakeRun,
} from "./fakeRuns";
import type { FakeOptions } from "./fakeOptions";
import { problem, whyNot } from "./fakeRefusals";
import { nextTable, paragraphsBehind, tableAround } from "./fakeTables";

interface Stored extends FakeParagraph {
  readonly id: string;
}

/**
 * A document in memory that keeps every promise of the ports, and that can be changed under the feet of whoever uses
 * it. What a test looks at stands in `paragraphs`, `shown`, `underlined` and `settings`.
 */
export class FakeDocument {
  paragraphs: Stored[];
  /** What `reveal` selected last. */
  shown: { readonly paragraph: number; readonly range: TextRange } | null = null;
  underlined: Mark[] = [];
  /** The paragraph that the cursor stands in. */
  cursor = 0;
  /** Where the cursor is when it is outside of the text. */
  cursorOutside: "header-or-footer" | "note" | "elsewhere" | null = null;
  remarks: Remark[] = [];
  /** What was opened beside this document. */
  newDocuments: BlocksDocument[] = [];
  readonly settings = new Map<string, string>();
  readonly choices = new Map<string, string>();
  private readonly changeListeners = new Set<() => void>();
  private readonly actionListeners = new Set<(action: MarkAction) => void>();
  private coloured: { readonly id: string; readonly runs: readonly FakeRun[] }[] = [];
  private calls = 0;
  private ids = 0;

  constructor(
    paragraphs: readonly (string | FakeParagraph)[],
    public options: FakeOptions = {},
  ) {
    this.paragraphs = paragraphs.map((given) => this.stored(paragraphOf(given)));
  }

  private stored(paragraph: FakeParagraph): Stored {
    this.ids += 1;
    return { ...paragraph, id: `p${String(this.ids)}` };
  }

  /** The text of each paragraph as reviewed. */
  texts(): string[] {
    return this.paragraphs.map(reviewedText);
  }

  /** As if a person typed over these characters. */
  type(paragraph: number, range: TextRange, text: string): void {
    const before = this.paragraphs[paragraph];
    if (before !== undefined) this.paragraphs[paragraph] = { ...write(before, range, text), id: before.id };
    this.changed();
  }

  insertParagraph(at: number, paragraph: string | FakeParagraph): void {
    this.paragraphs.splice(at, 0, this.stored(paragraphOf(paragraph)));
    this.changed();
  }

  removeParagraph(at: number): void {
    this.paragraphs.splice(at, 1);
    this.changed();
  }

  /** As if the person clicked an underline, or took a suggestion of its card. */
  act(action: MarkAction): void {
    for (const listener of this.actionListeners) listener(action);
  }

  private changed(): void {
    for (const listener of this.changeListeners) listener();
  }

  private async answer<Value, Problem = never>(
    work: () => Result<Value, DocumentProblem | Problem>,
  ): Promise<Result<Value, DocumentProblem | Problem>> {
    await new Promise((resolve) => setTimeout(resolve, this.options.delay ?? 0));
    this.calls += 1;
    const { failEvery = 0 } = this.options;
    if (failEvery > 0 && this.calls % failEvery === 0) return err(problem("unknown"));
    return work();
  }

  private place(anchor: Anchor): number | null {
    return findParagraph(
      this.paragraphs.map((paragraph) => ({ text: reviewedText(paragraph), hostId: paragraph.id })),
      anchor,
    );
  }

  private applyAll(changes: readonly Change[]): ApplyReport {
    const refused = new Map<Change, DocumentProblem>();
    const taken = new Map<number, Change[]>();
    for (const change of changes) {
      const why = this.refusal(change, taken);
      if (why !== null) refused.set(change, why);
    }
    const applied = new Map<Change, AppliedChange>();
    for (const [index, together] of taken) {
      const paragraph = this.paragraphs[index];
      if (paragraph === undefined) continue;
      const before = reviewedText(paragraph);
      const edits = together.flatMap((change) => change.edits);
      const after = applyEdits(before, edits);
      let written: FakeParagraph = paragraph;
      for (const edit of [...edits].sort((a, b) => b.range.start - a.range.start)) {
        const small = smallestEdit(before, edit);
        if (small !== null) written = write(written, small.range, small.text);
      }
      this.paragraphs[index] = { ...written, id: paragraph.id };
      for (const change of together) applied.set(change, { change, paragraph: index, before, after });
    }
    if (applied.size > 0) this.changed();
    return {
      applied: changes.flatMap((change) => applied.get(change) ?? []),
      refused: changes.flatMap((change) => {
        const why = refused.get(change);
        return why === undefined ? [] : [{ change, problem: why }];
      }),
    };
  }

  private refusal(change: Change, taken: Map<number, Change[]>): DocumentProblem | null {
    const index = this.place(change.anchor);
    const paragraph = index === null ? undefined : this.paragraphs[index];
    if (index === null || paragraph === undefined) return problem("stale");
    const others = (taken.get(index) ?? []).flatMap(({ edits }) => edits);
    const why = whyNot(paragraph, change.edits, others);
    if (why !== null) return problem(why);
    if (this.options.readOnly === true) return problem("read-only");
    taken.set(index, [...(taken.get(index) ?? []), change]);
    return null;
  }

  private show(marks: readonly Mark[], allowColour: boolean): MarkReport {
    const { underlines = "drawn" } = this.options;
    const placed = marks.flatMap((mark) => {
      const index = this.place(mark.anchor);
      const paragraph = index === null ? undefined : this.paragraphs[index];
      if (index === null || paragraph === undefined || mark.anchor.paragraphText === "") return [];
      if (shownText(paragraph) !== reviewedText(paragraph)) return [];
      return [{ mark, index }];
    });
    const skipped = marks.length - placed.length;
    if (underlines === "drawn") {
      this.underlined = placed.map(({ mark }) => mark);
      return { mode: "underline", reason: null, marked: placed.length, skipped };
    }
    if (!allowColour) return { mode: "none", reason: underlines, marked: 0, skipped: marks.length };
    this.clearColours();
    for (const { mark, index } of placed) {
      const paragraph = this.paragraphs[index];
      if (paragraph === undefined) continue;
      if (!this.coloured.some(({ id }) => id === paragraph.id)) {
        this.coloured.push({ id: paragraph.id, runs: paragraph.runs });
      }
      const { start, end } = mark.anchor.range;
      const single = characters(paragraph.runs).map((run, at) =>
        at >= start && at < end ? { ...run, highlight: "#FF00FF" } : run,
      );
      this.paragraphs[index] = { ...paragraph, runs: joined(single) };
    }
    return { mode: "colour", reason: underlines, marked: placed.length, skipped };
  }

  private clearColours(): { readonly restored: number; readonly lost: number } {
    let restored = 0;
    let lost = 0;
    for (const { id, runs } of this.coloured) {
      const index = this.paragraphs.findIndex((paragraph) => paragraph.id === id);
      const paragraph = this.paragraphs[index];
      if (paragraph !== undefined && shownText(paragraph) === shownText({ runs })) {
        this.paragraphs[index] = { ...paragraph, runs };
        restored += 1;
      } else lost += 1;
    }
    this.coloured = [];
    return { restored, lost };
  }

  private insertAll(
    blocks: readonly Block[],
    target: InsertTarget,
  ): Result<Inserted, DocumentProblem | PlaceProblem> {
    let at = this.paragraphs.length - 1;
    if (target.at === "cursor" || target.at === "after-table") at = this.cursor;
    if (target.at === "after") at = target.paragraph;
    const anchor = this.paragraphs[at];
    if (anchor === undefined) return err(problem("stale"));
    if (target.at === "after" && reviewedText(anchor) !== target.paragraphText) return err(problem("stale"));
    if (target.at === "after-table" && anchor.cell === undefined) {
      return err({ code: "wrong-place", detail: "no-table" });
    }
    if (anchor.locked === true) return err(problem("locked"));
    if (this.options.readOnly === true) return err(problem("read-only"));
    const { cell } = anchor;
    if (cell !== undefined && target.at !== "cursor") {
      while (this.paragraphs[at + 1]?.cell?.table === cell.table) at += 1;
    }
    const added = paragraphsBehind(anchor, blocks, target, nextTable(this.paragraphs));
    this.paragraphs.splice(at + 1, 0, ...added.map((one) => this.stored(one)));
    this.changed();
    return ok({ kind: "blocks", start: at + 1, texts: added.map(reviewedText) });
  }

  private insertRow(cells: readonly string[]): Result<Inserted, DocumentProblem | PlaceProblem> {
    const { cell } = this.paragraphs[this.cursor] ?? {};
    const wrong = (detail: PlaceProblem["detail"]) => err({ code: "wrong-place" as const, detail });
    if (cell === undefined) return wrong("no-table");
    const { headings, even } = tableAround(this.paragraphs, cell);
    if (!even) return wrong("uneven-table");
    if (headings.length !== cells.length) return wrong("wrong-columns");
    if (this.options.readOnly === true) return err(problem("read-only"));
    const below = this.paragraphs.map((one) =>
      one.cell?.table === cell.table && one.cell.row > cell.row
        ? { ...one, cell: { ...one.cell, row: one.cell.row + 1 } }
        : one,
    );
    const start =
      below.reduce(
        (last, one, index) => (one.cell?.table === cell.table && one.cell.row === cell.row ? index : last),
        -1,
      ) + 1;
    const added = cells.map((text, column) =>
      this.stored({ ...paragraphOf(text), cell: { table: cell.table, row: cell.row + 1, column } }),
    );
    this.paragraphs = [...below.slice(0, start), ...added, ...below.slice(start)];
    this.changed();
    return ok({ kind: "row", start, texts: cells });
  }

  private takeOut({ start, texts }: Inserted): Result<void, DocumentProblem> {
    const stands = (at: number): boolean =>
      texts.every((text, index) => {
        const one = this.paragraphs[at + index];
        return one !== undefined && reviewedText(one) === text;
      });
    const places = this.paragraphs.flatMap((_, at) => (stands(at) ? [at] : []));
    const at = stands(start) ? start : places.length === 1 ? places[0] : undefined;
    if (at === undefined) return err(problem("stale"));
    this.paragraphs.splice(at, texts.length);
    this.changed();
    return ok(undefined);
  }

  /** Everything that a pane needs, over this document. */
  ports(): Ports {
    return {
      host: { wordApi: "1.8", platform: "web", dark: null },
      document: {
        read: () =>
          this.answer(() =>
            ok({
              ...(this.options.textBoxes !== undefined && { textBoxes: this.options.textBoxes }),
              paragraphs: this.paragraphs.map((paragraph, index) => ({
                index,
                hostId: paragraph.id,
                text: reviewedText(paragraph),
                headingLevel: paragraph.headingLevel ?? 0,
                listItem: paragraph.listItem ?? false,
                cell: paragraph.cell ?? null,
                revised: shownText(paragraph) !== reviewedText(paragraph),
              })),
            }),
          ),
        reveal: (anchor) =>
          this.answer(() => {
            const paragraph = this.place(anchor);
            if (paragraph === null) return err(problem("stale"));
            this.shown = { paragraph, range: anchor.range };
            return ok(undefined);
          }),
        apply: (changes) => this.answer(() => ok(this.applyAll(changes))),
      },
      marks: {
        show: (marks, { allowColour, onProgress }) =>
          this.answer(() => {
            const report = this.show(marks, allowColour);
            onProgress?.(marks.length, marks.length);
            return ok(report);
          }),
        clear: () =>
          this.answer(() => {
            this.underlined = [];
            return ok(this.clearColours());
          }),
        leftOver: () => Promise.resolve(false),
        onAction: (handler) => {
          this.actionListeners.add(handler);
          return () => this.actionListeners.delete(handler);
        },
      },
      changes: {
        onChanged: (handler) => {
          this.changeListeners.add(handler);
          return () => this.changeListeners.delete(handler);
        },
      },
      planStore: {
        get: (key) => this.settings.get(key) ?? null,
        set: (key, value) =>
          this.answer(() => {
            this.settings.set(key, value);
            return ok(undefined);
          }),
      },
      selection: {
        read: () =>
          this.answer(() => {
            const paragraph = this.paragraphs[this.cursor];
            const { cell } = paragraph ?? {};
            if (this.cursorOutside !== null) {
              return ok<CursorPlace>({
                where: this.cursorOutside,
                paragraph: null,
                paragraphText: "",
                locked: false,
                table: null,
              });
            }
            return ok<CursorPlace>({
              where: cell === undefined ? "body" : "table",
              paragraph: this.cursor,
              paragraphText: paragraph === undefined ? "" : reviewedText(paragraph),
              locked: paragraph?.locked ?? false,
              table: cell === undefined ? null : tableAround(this.paragraphs, cell),
            });
          }),
      },
      insert: {
        insertBlocks: (blocks, target) => this.answer(() => this.insertAll(blocks, target)),
        insertRow: (cells) => this.answer(() => this.insertRow(cells)),
        replaceBlocks: (old, blocks) =>
          this.answer(() => {
            const last = old.start + old.texts.length - 1;
            const written = this.insertAll(blocks, {
              at: "after",
              paragraph: last,
              paragraphText: old.texts.at(-1) ?? "",
            });
            if (!written.ok) return written;
            const removed = this.takeOut(old);
            return removed.ok
              ? ok({ ...written.value, start: written.value.start - old.texts.length })
              : removed;
          }),
        undo: (inserted) => this.answer(() => this.takeOut(inserted)),
      },
      newDocument: {
        opens: this.options.newDocument === undefined ? "kept" : this.options.newDocument,
        open: (document) =>
          this.answer(() => {
            if (this.options.newDocument === null || this.options.refusesDocuments === true) {
              return err(problem("unsupported"));
            }
            this.newDocuments.push(document);
            return ok(undefined);
          }),
      },
      comments: {
        available: true,
        add: (remarks) =>
          this.answer(() => {
            const placed = remarks.filter(({ anchor }) => this.place(anchor) !== null);
            this.remarks.push(...placed);
            return ok({ added: placed.length, refused: remarks.length - placed.length });
          }),
        count: () => this.answer(() => ok(this.remarks.length)),
        removeAll: () => this.answer(() => ok({ removed: this.remarks.splice(0).length, kept: 0 })),
      },
      preferences: {
        get: (key) => this.choices.get(key) ?? null,
        set: (key, value) => void this.choices.set(key, value),
      },
    };
  }
}
