import type { AutomationFontRead, AutomationFontWrite } from "@docx-editor.dev/core/automation";
import { WordError } from "../batch/errors";
import type { Block } from "./block";
import type { FontFacts } from "./styleSheet";
import { blocksOf, partOf, spanOf, type Stretch } from "./stretch";

/** `undefined` where the characters disagree. */
export type EffectiveFont = {
  readonly [K in keyof Required<FontFacts>]: Required<FontFacts>[K] | undefined;
} & {
  /** `#RRGGBB`, `null` for none. */
  readonly highlightColor: string | null | undefined;
  readonly subscript: boolean | undefined;
  readonly superscript: boolean | undefined;
};

const NAMES = [
  "bold",
  "italic",
  "underline",
  "strikeThrough",
  "name",
  "size",
  "color",
  "highlightColor",
  "subscript",
  "superscript",
] as const;

/** Names of Word's highlight colours on the desktop that the engine spells otherwise (types of `Font.highlightColor`). */
const HIGHLIGHT_NAMES: Readonly<Record<string, string>> = {
  lime: "#00FF00",
  pink: "#FF00FF",
  teal: "#008080",
  purple: "#800080",
  olive: "#808000",
  gray: "#808080",
  lightgray: "#C0C0C0",
  darkred: "#800000",
  darkblue: "#000080",
  green: "#008000",
  turquoise: "#00FFFF",
  yellow: "#FFFF00",
  blue: "#0000FF",
  red: "#FF0000",
  black: "#000000",
};

/** The colours that a highlight can have in a file (ECMA-376 part 1, 17.18.40), as red, green, blue. */
const PALETTE = [...new Set(Object.values(HIGHLIGHT_NAMES))];

/**
 * What the characters of a stretch agree on, styles followed. The engine answers `null` both where nothing is
 * said and where the characters disagree, so where it does they are asked one by one.
 */
export function fontOf(stretch: Stretch): EffectiveFont {
  const pieces = blocksOf(stretch).map((block) => fontOfPart(stretch, block));
  const [first, ...others] = pieces;
  if (first === undefined) throw new WordError("ItemNotFound", "There is no text there.");
  return others.reduce(agree, first);
}

function fontOfPart(stretch: Stretch, block: Block): EffectiveFont {
  const { model } = stretch;
  const { from, to } = partOf(stretch, block);
  const said = (start: number, end: number) =>
    ({
      op: "getFont",
      span: {
        start: { paragraph: block.handle, offset: start },
        end: { paragraph: block.handle, offset: end },
      },
    }) as const;
  const under = model.styles.font(model.formats.of(block).style ?? "Normal");
  const whole = model.engine.value("font", said(from, to)).font;
  const silent = NAMES.some((name) => whole[name] === null);
  if (!silent || to - from < 2) return effective(whole, under);
  const offsets = Array.from({ length: to - from }, (_, index) => from + index);
  return model.engine
    .values(
      "font",
      offsets.map((offset) => said(offset, offset + 1)),
    )
    .map(({ font }) => effective(font, under))
    .reduce(agree);
}

const effective = (said: AutomationFontRead, under: Required<FontFacts>): EffectiveFont => ({
  bold: said.bold ?? under.bold,
  italic: said.italic ?? under.italic,
  underline: said.underline ?? under.underline,
  strikeThrough: said.strikeThrough ?? under.strikeThrough,
  name: said.name ?? under.name,
  size: said.size ?? under.size,
  color: said.color ?? under.color,
  highlightColor: said.highlightColor,
  subscript: said.subscript ?? false,
  superscript: said.superscript ?? false,
});

const agree = (a: EffectiveFont, b: EffectiveFont): EffectiveFont =>
  Object.fromEntries(NAMES.map((name) => [name, a[name] === b[name] ? a[name] : undefined])) as EffectiveFont;

/** Writes formatting; no text changes, so no place moves. */
export function writeFont(stretch: Stretch, font: AutomationFontWrite): void {
  const blocks = blocksOf(stretch);
  stretch.model.engine.ask({ op: "setFont", span: spanOf(stretch), font });
  stretch.model.story.formatted(blocks);
}

/** A highlight as the engine writes it: a colour of the palette, or `null` for none. */
export function highlightOf(value: unknown): string | null {
  if (value === null || value === "") return null;
  if (typeof value !== "string")
    throw new WordError("InvalidArgument", "A highlight colour is a string or null.");
  const named = HIGHLIGHT_NAMES[value.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new WordError("InvalidArgument", `${value} is no colour.`);
  return nearest(value);
}

/** Word on the desktop takes the closest of its own colours, the only ones that a file can hold. */
function nearest(colour: string): string {
  const distance = (other: string) =>
    [1, 3, 5].reduce((sum, at) => sum + (partAt(colour, at) - partAt(other, at)) ** 2, 0);
  return PALETTE.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

const partAt = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
