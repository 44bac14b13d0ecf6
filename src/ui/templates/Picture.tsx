import { memo } from "react";
import { sketchHeight, sketchOf, sketchWidth, type SketchShape } from "../../core/templates/sketch";
import type { Template } from "../../core/templates/template";
import { useGalleryStyles } from "./Templates.styles";

function PictureOf({ template }: { template: Template }) {
  const styles = useGalleryStyles();
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${sketchWidth} ${sketchHeight}`}
      aria-hidden
      focusable="false"
    >
      <rect
        className={styles.paper}
        x="0.5"
        y="0.5"
        width={sketchWidth - 1}
        height={sketchHeight - 1}
        rx="2"
      />
      {sketchOf(template).map((shape, index) => (
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** A small picture of the page that a template makes. Says nothing that the title does not: hidden from readers. */
export const Picture = memo(PictureOf);

function Shape({ shape }: { shape: SketchShape }) {
  const styles = useGalleryStyles();
  const { x, y, width } = shape;
  switch (shape.kind) {
    case "heading":
      return <rect className={styles.pictureHeading} x={x} y={y} width={width} height="3" rx="1" />;
    case "line":
      return <rect className={styles.pictureLine} x={x} y={y} width={width} height="1.5" />;
    case "dot":
      return <circle className={styles.pictureLine} cx={x} cy={y + 1} r={width / 2} />;
    case "cell":
      return (
        <rect
          className={shape.header ? styles.pictureHeader : styles.pictureCell}
          x={x}
          y={y}
          width={width}
          height={shape.height}
        />
      );
  }
}
