import { isRecord } from "../batch/arguments";
import { WordError } from "../batch/errors";
import type { ShownAnnotation } from "../host";
import type { Anchor } from "./anchors";
import type { Block } from "./block";
import type { Display } from "./display";
import type { Story } from "./story";

export type CritiqueColour = ShownAnnotation["colour"];

/** A critique as an add-in gives it: offsets in the paragraph's text as Word shows it. */
export interface Critique {
  readonly colorScheme: CritiqueColour;
  readonly start: number;
  readonly length: number;
  readonly popupOptions?: Readonly<Record<string, unknown>>;
}

export interface AnnotationNode {
  readonly id: string;
  readonly critique: Critique;
  readonly anchor: Anchor;
  state: "Created" | "Accepted" | "Rejected";
}

const COLOURS: readonly CritiqueColour[] = ["Red", "Green", "Blue", "Lavender", "Berry"];

/** Word shows no more (OfficeDev/office-js issue 6797). */
const SUGGESTIONS_SHOWN = 3;

/** Annotations: view state beside the document, never saved and never a change of it. */
export class Annotations {
  private readonly nodes = new Map<string, AnnotationNode>();
  private inserted: string[] = [];
  private removed: string[] = [];

  constructor(private readonly story: Story) {}

  /** Adds all critiques or none: one that does not fit the paragraph fails the whole call, as in Word. */
  add(block: Block, display: Display, critiques: readonly unknown[]): readonly string[] {
    const checked = critiques.map((critique) => critiqueOf(critique, display));
    return checked.map(({ critique, from, to }) => {
      const anchor = this.story.track({ start: { block, offset: from }, end: { block, offset: to } });
      const node: AnnotationNode = { id: crypto.randomUUID(), critique, anchor, state: "Created" };
      this.nodes.set(node.id, node);
      this.inserted.push(node.id);
      return node.id;
    });
  }

  get(id: string): AnnotationNode {
    const node = this.nodes.get(id);
    if (node === undefined) throw new WordError("ItemNotFound", "There is no such annotation.");
    return node;
  }

  delete(node: AnnotationNode): void {
    this.get(node.id);
    this.nodes.delete(node.id);
    this.removed.push(node.id);
  }

  ofBlock(block: Block): readonly AnnotationNode[] {
    return [...this.nodes.values()].filter((node) => node.anchor.start.block === block);
  }

  /** Lets go of annotations whose text is gone. */
  dropGone(): void {
    for (const node of this.nodes.values()) {
      const { start, end } = node.anchor;
      if (!start.block.alive || (start.block === end.block && start.offset === end.offset)) this.delete(node);
    }
  }

  anchors(): readonly Anchor[] {
    return [...this.nodes.values()].map((node) => node.anchor);
  }

  takeChanges(): { readonly inserted: readonly string[]; readonly removed: readonly string[] } {
    const changes = { inserted: this.inserted, removed: this.removed };
    this.inserted = [];
    this.removed = [];
    return changes;
  }

  shown(): readonly ShownAnnotation[] {
    return [...this.nodes.values()].flatMap(({ id, critique, anchor: { start, end } }) => {
      const paragraph = this.story.indexOf(start.block);
      if (paragraph < 0 || start.block !== end.block) return [];
      return {
        id,
        place: { start: { paragraph, offset: start.offset }, end: { paragraph, offset: end.offset } },
        text: start.block.text.slice(start.offset, end.offset),
        colour: critique.colorScheme,
        suggestions: suggestionsOf(critique),
      };
    });
  }
}

function suggestionsOf({ popupOptions }: Critique): readonly string[] {
  const suggestions = popupOptions?.["suggestions"];
  const texts = Array.isArray(suggestions) ? suggestions.filter((text) => typeof text === "string") : [];
  return texts.slice(0, SUGGESTIONS_SHOWN);
}

function critiqueOf(
  given: unknown,
  display: Display,
): { readonly critique: Critique; readonly from: number; readonly to: number } {
  const wrong = (why: string) => new WordError("InvalidArgument", `A critique ${why}.`);
  if (!isRecord(given)) throw wrong("must be an object");
  const { colorScheme, start, length, popupOptions } = given;
  const colour = COLOURS.find((name) => name === colorScheme);
  if (colour === undefined) throw wrong("has no colour scheme that Word knows");
  if (typeof start !== "number" || !Number.isInteger(start) || start < 0) throw wrong("starts nowhere");
  if (typeof length !== "number" || !Number.isInteger(length) || length < 1) throw wrong("has no length");
  if (start + length > display.text.length) throw wrong("reaches beyond its paragraph");
  const from = display.toModel(start);
  const to = display.toModel(start + length);
  if (from === null || to === null) throw wrong("cuts through a field");
  if (popupOptions !== undefined && popupOptions !== null && !isRecord(popupOptions)) {
    throw wrong("has wrong popup options");
  }
  const popup = isRecord(popupOptions) ? { popupOptions } : {};
  return { critique: { colorScheme: colour, start, length, ...popup }, from, to };
}
