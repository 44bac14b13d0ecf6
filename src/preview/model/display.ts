import type { Block } from "./block";
import type { Engine } from "./engine";
import type { Story } from "./story";

const ATOM = "\uFFFC";
/** What `text` shows for a footnote or endnote mark (OfficeDev/office-js issues 4997 and 2749). */
const NOTE_MARK = "\u0002";

/** A paragraph's text as Word shows it, with the way back to the engine's model offsets. */
export interface Display {
  readonly text: string;
  /** `null` inside a field's result or another atom, which the engine cannot divide. */
  toModel(offset: number): number | null;
  toDisplay(offset: number): number;
}

/**
 * The engine counts offsets in its model text, where a field is one character; an add-in sees the field's
 * result. Paragraphs without atoms, nearly all, are the same in both.
 */
export class Displays {
  private readonly known = new WeakMap<
    Block,
    { readonly revision: number; readonly text: string; readonly display: Display }
  >();

  constructor(
    private readonly engine: Engine,
    private readonly story: Story,
  ) {}

  of(block: Block): Display {
    if (!block.text.includes(ATOM)) return plainDisplay(block.text);
    const known = this.known.get(block);
    if (known?.revision === this.engine.revision && known.text === block.text) return known.display;
    const display = displayOf(block.text, this.atoms(block));
    this.known.set(block, { revision: this.engine.revision, text: block.text, display });
    return display;
  }

  /** What each atom of the paragraph shows, in order. */
  private atoms(block: Block): readonly string[] {
    const offsets = [...block.text.matchAll(/\uFFFC/g)].map((match) => match.index);
    const spans = offsets.map((offset) => ({
      start: { paragraph: block.handle, offset },
      end: { paragraph: block.handle, offset: offset + 1 },
    }));
    const shown = this.engine.texts(spans.map((span) => ({ op: "getSpanText", span })));
    const notes = this.hasNotes();
    return shown.map((text, index) => {
      const span = spans[index];
      if (text !== ATOM || !notes || span === undefined) return text;
      return this.engine.handles({ op: "getInlinePictures", span }).length > 0 ? text : NOTE_MARK;
    });
  }

  private hasNotes(): boolean {
    return (["footnote", "endnote"] as const).some(
      (noteKind) =>
        this.engine.handles({ op: "getNotes", document: this.story.document, noteKind }).length > 0,
    );
  }
}

const plainDisplay = (text: string): Display => ({
  text,
  toModel: (offset) => offset,
  toDisplay: (offset) => offset,
});

/** Joins model text and what its atoms show. `shown` holds one text per U+FFFC of `model`. */
export function displayOf(model: string, shown: readonly string[]): Display {
  let text = "";
  let atom = 0;
  /** Display offset of each model offset, the end included. */
  const starts: number[] = [];
  for (let offset = 0; offset < model.length; offset += 1) {
    starts.push(text.length);
    const unit = model.charAt(offset);
    text += unit === ATOM ? (shown[atom++] ?? unit) : unit;
  }
  starts.push(text.length);
  const back = new Map<number, number>();
  for (const [offset, place] of starts.entries()) back.set(place, offset);
  return {
    text,
    toModel: (offset) => back.get(offset) ?? null,
    toDisplay: (offset) => starts[Math.min(offset, model.length)] ?? text.length,
  };
}
