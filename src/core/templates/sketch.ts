import { columnWidths } from "./fill";
import type { LayoutNode, Template } from "./template";

/** One shape of a small picture, in units of the picture: 0 to `sketchWidth` across, 0 to `sketchHeight` down. */
export type SketchShape =
  | {
      readonly kind: "heading" | "line" | "dot";
      readonly x: number;
      readonly y: number;
      readonly width: number;
    }
  | {
      readonly kind: "cell";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** True for cells of the header row, which are shaded. */
      readonly header: boolean;
    };

export const sketchWidth = 60;
export const sketchHeight = 80;

const margin = 6;
const inner = sketchWidth - 2 * margin;
const cellHeight = 6;

interface Drawn {
  readonly shapes: readonly SketchShape[];
  /** Where the next part begins. */
  readonly y: number;
}

function table(node: Extract<LayoutNode, { kind: "table" }>, y: number): Drawn {
  const widths = columnWidths(node).map((share) => (share * inner) / 100);
  const rows = 1 + Math.min(3, Math.max(2, node.rows.length));
  const shapes = Array.from({ length: rows }, (_, row) => {
    let x = margin;
    return widths.map((width): SketchShape => {
      const cell: SketchShape = {
        kind: "cell",
        x,
        y: y + row * cellHeight,
        width,
        height: cellHeight,
        header: row === 0,
      };
      x += width;
      return cell;
    });
  });
  return { shapes: shapes.flat(), y: y + rows * cellHeight + 4 };
}

function list(y: number): Drawn {
  const shapes = [0, 1].flatMap((item): readonly SketchShape[] => [
    { kind: "dot", x: margin + 1, y: y + item * 4, width: 1.5 },
    { kind: "line", x: margin + 5, y: y + item * 4, width: inner - 5 - item * 8 },
  ]);
  return { shapes, y: y + 9 };
}

function draw(node: LayoutNode, y: number): Drawn {
  switch (node.kind) {
    case "heading":
      return {
        shapes: [{ kind: "heading", x: margin, y, width: node.level === 1 ? inner * 0.7 : inner * 0.5 }],
        y: y + 6,
      };
    case "paragraph": {
      const long = node.text.length > 60;
      const first: SketchShape = { kind: "line", x: margin, y, width: inner };
      const second: SketchShape = { kind: "line", x: margin, y: y + 4, width: inner * 0.6 };
      return { shapes: long ? [first, second] : [first], y: y + (long ? 9 : 5) };
    }
    case "list":
      return list(y);
    case "table":
      return table(node, y);
    case "page-break":
      return { shapes: [], y: sketchHeight };
  }
}

/** A small picture of the page that a template makes, from the top until the picture is full. */
export function sketchOf({ layout }: Pick<Template, "layout">): readonly SketchShape[] {
  const shapes: SketchShape[] = [];
  let y = margin;
  for (const node of layout) {
    const drawn = draw(node, y);
    shapes.push(
      ...drawn.shapes.filter((shape) => shape.y + (shape.kind === "cell" ? shape.height : 2) <= sketchHeight),
    );
    y = drawn.y;
    if (y >= sketchHeight) break;
  }
  return shapes;
}
