import { WordError } from "../batch/errors";
import type { Anchor, Point } from "./anchors";
import type { AnnotationNode } from "./annotations";
import type { Block } from "./block";
import type { ControlNode } from "./controls";
import type { AutomationHandle } from "./engine";
import type { ShapeFacts } from "./shapes";
import { stretchOfSpan, type Stretch } from "./stretch";
import type { CellPlace, TableNode } from "./tables";
import type { WordModel } from "./wordModel";

/** The states behind the objects of Word's classes, one class each; `registry.ts` joins them to their members. */

export class WordDocument {
  constructor(readonly model: WordModel) {}
}

/** `Word.BodyType`, as far as bodies are answered. */
export type BodyKind = "MainDoc" | "TableCell" | "Footnote" | "Endnote" | "Header" | "Footer";

export class WordBody implements Stretch {
  constructor(
    readonly model: WordModel,
    readonly kind: BodyKind,
    /** The story or part of one; the main text's is asked for at each use, since a reload changes it. */
    private readonly handleOf: () => AutomationHandle,
    readonly within: WordBody | null = null,
  ) {}

  get handle(): AutomationHandle {
    return this.handleOf();
  }

  get blocks(): readonly Block[] {
    if (this.kind === "MainDoc") return this.model.story.blocks;
    return this.model.engine
      .handles({ op: "getParagraphs", body: this.handle })
      .map((handle) => this.model.story.blockOf(handle));
  }

  get start(): Point {
    const [first] = this.blocks;
    return { block: first ?? noBlock(), offset: 0 };
  }

  get end(): Point {
    const last = this.blocks.at(-1) ?? noBlock();
    return { block: last, offset: last.text.length };
  }
}

export class WordParagraph implements Stretch {
  constructor(
    readonly model: WordModel,
    readonly block: Block,
  ) {}

  get start(): Point {
    return { block: this.block, offset: 0 };
  }

  get end(): Point {
    return { block: this.block, offset: this.block.text.length };
  }
}

export class WordRange implements Stretch {
  constructor(
    readonly model: WordModel,
    readonly anchor: Anchor,
  ) {}

  get start(): Point {
    return this.anchor.start;
  }

  get end(): Point {
    return this.anchor.end;
  }
}

export class WordFont {
  constructor(readonly of: Stretch) {}
}

export class WordSearchOptions {
  readonly values: Record<string, boolean> = {};
}

export class WordTable implements Stretch {
  constructor(
    readonly model: WordModel,
    readonly node: TableNode,
  ) {}

  get start(): Point {
    return { block: this.model.tables.blocks(this.node)[0] ?? noBlock(), offset: 0 };
  }

  get end(): Point {
    const last = this.model.tables.blocks(this.node).at(-1) ?? noBlock();
    return { block: last, offset: last.text.length };
  }
}

/** The list that a paragraph is an item of. */
export class WordList {
  constructor(
    readonly model: WordModel,
    readonly item: Block,
  ) {}
}

export class WordTableRow {
  constructor(
    readonly model: WordModel,
    readonly table: TableNode,
    readonly handle: AutomationHandle,
  ) {}
}

export class WordTableCell {
  constructor(
    readonly model: WordModel,
    readonly table: TableNode,
    readonly handle: AutomationHandle,
  ) {}

  static at(model: WordModel, place: CellPlace): WordTableCell {
    return new WordTableCell(model, place.table, place.handle);
  }
}

export class WordContentControl implements Stretch {
  constructor(
    readonly model: WordModel,
    readonly node: ControlNode,
  ) {}

  private get stretch(): Stretch {
    const { handle } = this.model.controls.living(this.node);
    const span = this.model.engine.span({ op: "getContentControlRange", contentControl: handle });
    return stretchOfSpan(this.model, span);
  }

  get start(): Point {
    return { ...this.stretch.start };
  }

  get end(): Point {
    return { ...this.stretch.end };
  }
}

/** A comment or reply, known by its id in the file. */
export class WordComment {
  constructor(
    readonly model: WordModel,
    readonly id: string,
    readonly parent: WordComment | null,
  ) {}
}

/** A reply, which Word keeps apart from comments. */
export class WordCommentReply extends WordComment {
  constructor(
    model: WordModel,
    id: string,
    override readonly parent: WordComment,
  ) {
    super(model, id, parent);
  }
}

export class WordCommentText {
  constructor(readonly of: WordComment) {}
}

export class WordTrackedChange {
  constructor(
    readonly model: WordModel,
    readonly handle: AutomationHandle,
    readonly among: readonly AutomationHandle[],
  ) {}
}

export class WordNote {
  constructor(
    readonly model: WordModel,
    readonly handle: AutomationHandle,
    readonly among: readonly AutomationHandle[],
  ) {}
}

export class WordShape {
  constructor(readonly facts: ShapeFacts) {}
}

/** The frame of a shape's text. */
export class WordTextFrame {
  constructor(readonly hasText: boolean) {}
}

export class WordAnnotation {
  constructor(
    readonly model: WordModel,
    readonly node: AnnotationNode,
  ) {}
}

export class WordCritiqueAnnotation {
  constructor(
    readonly model: WordModel,
    readonly node: AnnotationNode,
  ) {}
}

export class WordSetting {
  constructor(
    readonly model: WordModel,
    readonly key: string,
  ) {}
}

export class WordProperties {
  constructor(readonly model: WordModel) {}
}

export class WordSection {
  constructor(
    readonly model: WordModel,
    readonly handle: AutomationHandle,
  ) {}
}

/** Word itself, beside its open document. */
export class WordApplication {
  constructor(readonly model: WordModel) {}
}

/** A document that was made and is not open yet. */
export class WordDocumentCreated {
  constructor(
    readonly model: WordModel,
    readonly bytes: Uint8Array,
  ) {}
}

/** The internal service that office.js notifies once it is ready. */
export class AddinService {}

function noBlock(): Block {
  throw new WordError("ItemNotFound", "There is no paragraph there.");
}
