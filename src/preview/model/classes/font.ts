import { flagValue, numberValue, textValue } from "../../batch/arguments";
import { HostClass, property, type Member } from "../../batch/members";
import { fontOf, highlightOf, writeFont } from "../fonts";
import type { WordFont } from "../states";

const engine = { since: "1.1", by: "engine" } as const;
const styled = {
  since: "1.1",
  by: "host",
  unproven: "character styles and themes are not followed",
} as const;

const flag = (name: "bold" | "italic" | "strikeThrough" | "subscript" | "superscript"): Member<WordFont> =>
  property(
    styled,
    // Word answers null where the characters disagree.
    ({ of }) => fontOf(of)[name] ?? null,
    ({ of }, value) => writeFont(of, { [name]: flagValue(value) }),
  );

/** `Word.Font`. Texts are empty and flags null where the characters disagree, as in Word. */
export const fontClass = new HostClass<WordFont>(
  "Font",
  {
    Bold: flag("bold"),
    Italic: flag("italic"),
    StrikeThrough: flag("strikeThrough"),
    Subscript: flag("subscript"),
    Superscript: flag("superscript"),
    Underline: property(
      styled,
      ({ of }) => fontOf(of).underline ?? "Mixed",
      ({ of }, value) => writeFont(of, { underline: textValue(value) }),
    ),
    Name: property(
      styled,
      ({ of }) => fontOf(of).name ?? "",
      ({ of }, value) => writeFont(of, { name: textValue(value) }),
    ),
    Size: property(
      styled,
      ({ of }) => fontOf(of).size ?? null,
      ({ of }, value) => writeFont(of, { size: numberValue(value) }),
    ),
    Color: property(
      styled,
      ({ of }) => fontOf(of).color ?? "",
      ({ of }, value) => writeFont(of, { color: textValue(value) }),
    ),
    HighlightColor: property(
      { ...engine, unproven: "which colour Word on the web keeps after a reload" },
      ({ of }) => {
        const { highlightColor } = fontOf(of);
        return highlightColor === undefined ? "" : highlightColor;
      },
      ({ of }, value) => writeFont(of, { highlightColor: highlightOf(value) }),
    ),
  },
  { kept: "asked" },
);
