import type { Mark, MarkAction, MarkReport, Ports } from "../../src/app/ports";
import type { Anchor } from "../../src/core/document/anchor";
import { changedRegion, reachesInto } from "../../src/core/document/changedRegion";
import { applyEdits } from "../../src/core/document/edit";
import { findParagraph } from "../../src/core/document/findParagraph";
import type {
  AppliedChange,
  ApplyReport,
  Change,
  DocumentProblem,
  DocumentProblemCode,
} from "../../src/core/document/port";
import { smallestEdit } from "../../src/core/document/smallestEdit";
import type { TablePlace } from "../../src/core/document/snapshot";
import { err, ok, type Result } from "../../src/core/result";
import type { TextRange } from "../../src/core/text/range";

/** Characters that look alike. `look` stands for bold, italics and the rest. */
export interface FakeRun {
  readonly text: string;
  readonly look?: string;
  readonly highlight?: string | null;
  /** A tracked change that was not yet accepted. */
  readonly tracked?: "deleted" | "inserted";
}

export interface FakeParagraph {
  readonly runs: readonly FakeRun[];
  readonly headingLevel?: number;
  readonly listItem?: boolean;
  readonly cell?: TablePlace;
  /** Inside of a content control that can't be edited. */
  readonly locked?: boolean;
}

export interface FakeOptions {
  readonly readOnly?: boolean;
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** Every call of this many is refused before it does anything; 0 for none. */
  readonly failEvery?: number;
  readonly underlines?: "drawn" | "old-word" | "refused";
}

interface Stored extends FakeParagraph {
  readonly id: string;
}

const shownText = ({ runs }: FakeParagraph): string => runs.map(({ text }) => text).join("");
const reviewedText = ({ runs }: FakeParagraph): string =>
  runs.map(({ text, tracked }) => (tracked === "deleted" ? "" : text)).join("");
const originalText = ({ runs }: FakeParagraph): string =>
  runs.map(({ text, tracked }) => (tracked === "inserted" ? "" : text)).join("");

const paragraphOf = (given: string | FakeParagraph): FakeParagraph =>
  typeof given === "string" ? { runs: [{ text: given }] } : given;

/** A run a character: the simplest thing that can be cut anywhere. Deleted characters stay where they are. */
const characters = (runs: readonly FakeRun[]): FakeRun[] =>
  runs.flatMap((run) => run.text.split("").map((text) => ({ ...run, text })));

const sameLook = (a: FakeRun, b: FakeRun): boolean =>
  a.look === b.look && (a.highlight ?? null) === (b.highlight ?? null) && a.tracked === b.tracked;

function joined(single: readonly FakeRun[]): FakeRun[] {
  const runs: FakeRun[] = [];
  for (const one of single) {
    const last = runs.at(-1);
    if (last !== undefined && sameLook(last, one))
      runs[runs.length - 1] = { ...last, text: last.text + one.text };
    else runs.push(one);
  }
  return runs;
}

/** Where a place in the text as reviewed lies among the characters, deleted ones included. */
function placeAmong(single: readonly FakeRun[], at: number): number {
  let seen = 0;
  for (let index = 0; index < single.length; index += 1) {
    if (seen === at && single[index]?.tracked !== "deleted") return index;
    if (single[index]?.tracked !== "deleted") seen += 1;
  }
  return single.length;
}

function write(paragraph: FakeParagraph, range: TextRange, text: string): FakeParagraph {
  const single = characters(paragraph.runs);
  const start = placeAmong(single, range.start);
  const end = range.end === range.start ? start : placeAmong(single, range.end - 1) + 1;
  const model = single[range.end > range.start ? start : Math.max(0, start - 1)] ?? { text: "" };
  const { tracked: _, ...look } = model;
  return {
    ...paragraph,
    runs: joined([
      ...single.slice(0, start),
      ...(text === "" ? [] : [{ ...look, text }]),
      ...single.slice(end),
    ]),
  };
}

const problem = (code: DocumentProblemCode): DocumentProblem => ({ code, detail: null });

/**
 * A document in memory that keeps every promise of the ports, and that can be changed under the feet of whoever uses
 * it. What a test looks at stands in `paragraphs`, `shown`, `underlined` and `settings`.
 */
export class FakeDocument {
  paragraphs: Stored[];
  /** What `reveal` selected last. */
  shown: { readonly paragraph: number; readonly range: TextRange } | null = null;
  underlined: Mark[] = [];
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

  private async answer<Value>(
    work: () => Result<Value, DocumentProblem>,
  ): Promise<Result<Value, DocumentProblem>> {
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
    const text = reviewedText(paragraph);
    const meets = (a: TextRange, b: TextRange): boolean =>
      (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
    const others = (taken.get(index) ?? []).flatMap(({ edits }) => edits);
    const fits = change.edits.every(
      ({ range }, at) =>
        range.start >= 0 &&
        range.end <= text.length &&
        [...others, ...change.edits.slice(at + 1)].every((other) => !meets(range, other.range)),
    );
    if (!fits) return problem("stale");
    const regions = [
      changedRegion(shownText(paragraph), text)?.after,
      changedRegion(originalText(paragraph), text)?.after,
    ];
    const revised = change.edits.some((edit) => {
      const small = smallestEdit(text, edit);
      return (
        small !== null && regions.some((region) => region !== undefined && reachesInto(region, small.range))
      );
    });
    if (revised) return problem("revised");
    if (paragraph.locked === true) return problem("locked");
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

  /** Everything that a pane needs, over this document. */
  ports(): Ports {
    return {
      host: { wordApi: "1.8", platform: "web", dark: null },
      document: {
        read: () =>
          this.answer(() =>
            ok({
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
      preferences: {
        get: (key) => this.choices.get(key) ?? null,
        set: (key, value) => void this.choices.set(key, value),
      },
    };
  }
}
