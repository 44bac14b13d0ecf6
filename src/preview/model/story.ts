import { WordError } from "../batch/errors";
import { changeBetween, joinAnchors, moveTail, shiftAnchors, type Anchor, type TextChange } from "./anchors";
import type { Block } from "./block";
import type { AutomationHandle, Engine } from "./engine";

/** What happened to the main text since it was last looked at. */
export interface StoryChanges {
  readonly changed: readonly Block[];
  readonly added: readonly Block[];
  readonly deleted: readonly Block[];
}

/**
 * The paragraphs of the main text as they were when last read, and of other stories as far as they were
 * asked for. Everything that holds a place in the text is moved here when the text changes.
 *
 * The engine says only that something changed, so old and new texts are compared.
 */
export class Story {
  private roots: { readonly document: AutomationHandle; readonly body: AutomationHandle };
  /** In reading order, table cells included. */
  blocks: readonly Block[] = [];
  /** Grows when paragraphs come, go or change their order; what is derived from structure is then read anew. */
  structure = 0;
  readonly anchors = new Set<Anchor>();
  private readonly byRef = new Map<string, Block>();
  /** Paragraphs of notes and other stories. */
  private readonly elsewhere = new Set<Block>();
  private readAt = -1;
  private pending: { changed: Set<Block>; added: Set<Block>; deleted: Set<Block> } = noChanges();

  private places: { readonly structure: number; readonly byBlock: ReadonlyMap<Block, number> } | undefined;

  constructor(private readonly engine: Engine) {
    this.roots = this.findRoots();
    this.reconcile();
    this.pending = noChanges();
  }

  get document(): AutomationHandle {
    return this.roots.document;
  }

  get body(): AutomationHandle {
    return this.roots.body;
  }

  private findRoots() {
    const document = this.engine.handle({ op: "getDocument" });
    return { document, body: this.engine.handle({ op: "getBody", document }) };
  }

  /** Where a paragraph stands in reading order; -1 outside the main text. */
  indexOf(block: Block): number {
    if (this.places?.structure !== this.structure) {
      this.places = {
        structure: this.structure,
        byBlock: new Map(this.blocks.map((each, index) => [each, index])),
      };
    }
    return this.places.byBlock.get(block) ?? -1;
  }

  /** Brings places and texts up to date. Cheap when nothing changed. */
  reconcile(): void {
    if (this.readAt === this.engine.revision) return;
    const handles = this.engine.handles({ op: "getParagraphs", body: this.body });
    const texts = this.engine.texts(
      handles.map((target) => ({ op: "getText", target, projection: "model" })),
    );
    const before = this.blocks;
    const known = new Set<Block>();
    const after = handles.map((handle, index) => {
      const block = this.byRef.get(handle.ref) ?? this.create(handle, texts[index] ?? "");
      known.add(block);
      return block;
    });
    const old = new Set(before);
    const fresh = after.filter((block) => !old.has(block));
    this.compare(
      before,
      after,
      new Map(after.map((block, index) => [block, texts[index] ?? ""])),
      known,
      new Set(fresh),
    );
    this.readElsewhere();
    this.readAt = this.engine.revision;
  }

  private compare(
    before: readonly Block[],
    after: readonly Block[],
    texts: ReadonlyMap<Block, string>,
    known: ReadonlySet<Block>,
    fresh: ReadonlySet<Block>,
  ): void {
    this.followSplits(after, texts, fresh);
    this.followJoins(before, texts, known);
    for (const [block, text] of texts) {
      const change = changeBetween(block.text, text);
      if (change === null) continue;
      shiftAnchors(this.anchors, block, change);
      block.text = text;
      if (!fresh.has(block)) this.pending.changed.add(block);
    }
    for (const block of fresh) this.pending.added.add(block);
    for (const block of before) if (!known.has(block)) this.bury(block);
    if (
      fresh.size > 0 ||
      before.length !== after.length ||
      before.some((block, index) => block !== after[index])
    ) {
      this.structure += 1;
    }
    this.blocks = after;
  }

  /** Enter inside a paragraph: its own first part stays, the rest stands in new paragraphs right behind it. */
  private followSplits(
    after: readonly Block[],
    texts: ReadonlyMap<Block, string>,
    fresh: ReadonlySet<Block>,
  ): void {
    for (const [index, block] of after.entries()) {
      const text = texts.get(block) ?? "";
      let head = block;
      let rest = block.text;
      let at = text.length;
      for (let next = index + 1; rest.length > at && rest.startsWith(texts.get(head) ?? "\0"); next += 1) {
        const tail = after[next];
        if (tail === undefined || !fresh.has(tail) || fresh.has(block)) break;
        const tailText = rest.slice(at);
        if (!tailText.startsWith(texts.get(tail) ?? "\0")) break;
        moveTail(this.anchors, head, at, tail);
        head.text = rest.slice(0, at);
        tail.text = tailText;
        if (head === block) this.pending.changed.add(block);
        head = tail;
        rest = tailText;
        at = (texts.get(tail) ?? "").length;
      }
    }
  }

  /** Backspace at the start of a paragraph: it is gone, and its text stands behind the one before it. */
  private followJoins(
    before: readonly Block[],
    texts: ReadonlyMap<Block, string>,
    known: ReadonlySet<Block>,
  ): void {
    for (const [index, block] of before.entries()) {
      if (!known.has(block)) continue;
      const now = texts.get(block) ?? "";
      for (let next = index + 1; ; next += 1) {
        const gone = before[next];
        if (gone === undefined || known.has(gone) || !now.startsWith(block.text + gone.text)) break;
        joinAnchors(this.anchors, gone, block, block.text.length);
        block.text += gone.text;
        this.pending.changed.add(block);
        this.bury(gone);
      }
    }
  }

  private bury(block: Block): void {
    if (!block.alive) return;
    block.alive = false;
    this.byRef.delete(block.handle.ref);
    if (!this.pending.added.delete(block)) this.pending.deleted.add(block);
    this.pending.changed.delete(block);
  }

  private create(handle: AutomationHandle, text: string): Block {
    const block: Block = { handle, text, id: crypto.randomUUID(), alive: true };
    this.byRef.set(handle.ref, block);
    return block;
  }

  private readElsewhere(): void {
    for (const block of this.elsewhere) {
      const text = this.engine.attempt(() =>
        this.engine.text({ op: "getText", target: block.handle, projection: "model" }),
      );
      if (text === undefined) {
        block.alive = false;
        this.byRef.delete(block.handle.ref);
        this.elsewhere.delete(block);
        continue;
      }
      const change = changeBetween(block.text, text);
      if (change !== null) shiftAnchors(this.anchors, block, change);
      block.text = text;
    }
  }

  /** The paragraph behind a handle of the engine, of whatever story. */
  blockOf(handle: AutomationHandle): Block {
    const known = this.byRef.get(handle.ref);
    if (known !== undefined) return known;
    const block = this.create(
      handle,
      this.engine.text({ op: "getText", target: handle, projection: "model" }),
    );
    this.elsewhere.add(block);
    return block;
  }

  byId(id: string): Block | undefined {
    return this.blocks.find((block) => block.id === id);
  }

  /** The paragraph, which must still be there. */
  living(block: Block): Block {
    if (!block.alive) throw new WordError("ItemNotFound", "The paragraph is no longer in the document.");
    return block;
  }

  /** A place that is kept in step with the text until nothing holds it any more. */
  track(anchor: Anchor): Anchor {
    this.anchors.add(anchor);
    return anchor;
  }

  /**
   * After a write of our own that changed one paragraph's text in a known way: moves all places by that
   * change instead of by a comparison, which cannot tell which of two equal characters was written.
   */
  wrote(block: Block, change: TextChange): void {
    const text = this.engine.text({ op: "getText", target: block.handle, projection: "model" });
    const expected = block.text.length + change.until - change.to;
    const exact = text.length === expected && text.startsWith(block.text.slice(0, change.from));
    const moved = exact ? change : changeBetween(block.text, text);
    if (moved !== null) {
      shiftAnchors(this.anchors, block, moved);
      this.pending.changed.add(block);
    }
    block.text = text;
    this.readAt = this.engine.revision;
  }

  /** Only formatting changed, so no place moved. */
  formatted(blocks: readonly Block[]): void {
    for (const block of blocks) this.pending.changed.add(block);
    this.readAt = this.engine.revision;
  }

  /** Hands over what changed since the last call. */
  takeChanges(): StoryChanges {
    const { changed, added, deleted } = this.pending;
    this.pending = noChanges();
    for (const block of added) changed.delete(block);
    return { changed: [...changed], added: [...added], deleted: [...deleted] };
  }

  /**
   * The same document in another engine, right after it was saved and opened again: the paragraphs are the
   * same in the same order, under other handles.
   */
  rebind(): boolean {
    const roots = this.findRoots();
    const handles = this.engine.handles({ op: "getParagraphs", body: roots.body });
    const texts = this.engine.texts(
      handles.map((target) => ({ op: "getText", target, projection: "model" })),
    );
    const same =
      handles.length === this.blocks.length &&
      this.blocks.every((block, index) => block.text === texts[index]);
    if (!same) return false;
    this.roots = roots;
    this.byRef.clear();
    for (const [index, block] of this.blocks.entries()) {
      const handle = handles[index];
      if (handle === undefined) continue;
      block.handle = handle;
      this.byRef.set(handle.ref, block);
    }
    for (const block of this.elsewhere) block.alive = false;
    this.elsewhere.clear();
    this.structure += 1;
    this.readAt = this.engine.revision;
    return true;
  }
}

const noChanges = () => ({ changed: new Set<Block>(), added: new Set<Block>(), deleted: new Set<Block>() });
