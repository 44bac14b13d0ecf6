import { WordError } from "../batch/errors";
import type { Block } from "./block";
import { builtInName, fileName, shownName } from "./builtInStyles";
import { WordParagraph, WordTable } from "./states";
import { blocksOf, spanOf, type Stretch } from "./stretch";
import type { WordModel } from "./wordModel";

/** A new paragraph beside another one, formatted like it. */
export function insertBeside(
  model: WordModel,
  block: Block,
  where: "before" | "after",
  text: string,
): WordParagraph {
  if (/[\r\n]/.test(text)) {
    throw new WordError(
      "NotImplemented",
      "This preview inserts one paragraph at a time, without line feeds.",
    );
  }
  const { handle } = model.engine.written("handle", () => ({
    op: "insertParagraph",
    anchor: { paragraph: model.story.living(block).handle },
    where,
    text,
  }));
  model.story.reconcile();
  return new WordParagraph(model, model.story.blockOf(handle));
}

/** Removes a paragraph. Word empties the last one of a cell or a text instead, since one has to stay. */
export function deleteParagraph(model: WordModel, block: Block): void {
  const paragraph = () => model.story.living(block).handle;
  const place = model.tables.placeOf(block);
  const siblings =
    place === undefined
      ? model.story.blocks.length
      : model.engine.handles({ op: "getParagraphs", body: place.body }).length;
  if (siblings > 1) model.engine.write(() => ({ op: "deleteParagraph", paragraph: paragraph() }));
  else if (block.text !== "") {
    model.engine.write(() => ({ op: "replaceSpan", span: { paragraph: paragraph() }, text: "" }));
  }
  model.story.reconcile();
}

/** A new table beside a paragraph. Rows that are too short or too long are refused, as in Word. */
export function insertTable(
  model: WordModel,
  block: Block,
  location: "Before" | "After",
  size: { readonly rows: number; readonly columns: number },
  values: readonly (readonly string[])[] | undefined,
): WordTable {
  if (
    values !== undefined &&
    (values.length !== size.rows || values.some((row) => row.length !== size.columns))
  ) {
    throw new WordError("InvalidArgument", "The values do not have the table's size.");
  }
  const { handle } = model.engine.written("handle", () => ({
    op: "insertTable",
    span: { paragraph: model.story.living(block).handle },
    location,
    rowCount: size.rows,
    columnCount: size.columns,
    ...(values !== undefined && { values }),
  }));
  model.story.reconcile();
  model.tables.touched();
  return new WordTable(model, model.tables.find(handle));
}

/** The style's name in the file that all paragraphs of a stretch share, or `null`. */
export function styleNameOf(stretch: Stretch): string | null {
  const names = new Set(blocksOf(stretch).map((block) => stretch.model.formats.of(block).style));
  const [only] = names;
  return names.size === 1 ? (only ?? "Normal") : null;
}

/** `style`: the name that an English Word shows; empty where paragraphs differ. */
export const styleOf = (stretch: Stretch): string => shownName(styleNameOf(stretch) ?? "");

/** `styleBuiltIn`: `Other` for an organisation's own style and where paragraphs differ. */
export const styleBuiltInOf = (stretch: Stretch): string => builtInName(styleNameOf(stretch) ?? "");

/** Gives every paragraph of a stretch a style that the document has; Word refuses other names. */
export function setStyle(stretch: Stretch, name: string): void {
  const { model } = stretch;
  const blocks = blocksOf(stretch);
  model.engine.ask({ op: "setStyle", span: spanOf(stretch), name });
  model.story.formatted(blocks);
}

/**
 * Gives a built-in style. Word knows all of them; the engine only those that the document defines, so the
 * others are refused loudly instead of being made up.
 */
export function setStyleBuiltIn(stretch: Stretch, builtIn: string): void {
  const name = fileName(builtIn);
  if (name === undefined) throw new WordError("InvalidArgument", `${builtIn} is no built-in style.`);
  if (!stretch.model.styles.has(name)) {
    throw new WordError(
      "NotImplemented",
      `The document does not define ${name}, and this preview adds no styles.`,
    );
  }
  setStyle(stretch, name);
}
