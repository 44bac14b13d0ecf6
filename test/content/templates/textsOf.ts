import type { Block } from "../../../src/core/templates/block";
import type { Field, LayoutNode, Template } from "../../../src/core/templates/template";

/** Every text of blocks, one a paragraph. */
export const textsOfBlocks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [block.text];
      case "list":
        return block.items;
      case "table":
        return [block.title, ...block.headerRows.flat(), ...block.rows.flat()].flatMap((text) =>
          text.split("\n"),
        );
      case "page-break":
        return [];
    }
  });

const fieldTexts = (field: Field): readonly string[] => [
  field.label,
  field.help,
  ...(field.kind === "choice" ? field.options : []),
  ...(field.kind === "rows" ? [field.rowLabel, ...field.columns.flatMap(fieldTexts)] : []),
];

/** Patterns with their fields taken out: only words that the product itself puts into a plan are left. */
const ownWords = (pattern: string): string => pattern.replace(/\{\w+\}/g, "Alfie").replace(/[[\]]/g, "");

const nodeTexts = (node: LayoutNode): readonly string[] => {
  switch (node.kind) {
    case "heading":
    case "paragraph":
      return [node.text];
    case "list":
      return node.items;
    case "table":
      return [node.title, ...node.header, ...node.rows.flatMap(({ cells }) => cells)];
    case "page-break":
      return [];
  }
};

/** Every text of a template that somebody reads: in the gallery, in the form and in the plan. */
export const textsOfTemplate = (template: Template): readonly string[] => [
  template.title,
  template.summary,
  ...template.fields.flatMap(fieldTexts),
  ...[
    ...template.layout.flatMap(nodeTexts),
    template.sentence ?? "",
    ...(template.row ?? []).map(({ text }) => text),
  ].map(ownWords),
];
