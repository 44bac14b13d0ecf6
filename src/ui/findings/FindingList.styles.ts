import { makeResetStyles, makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, position: "relative" },
  placed: { position: "absolute", insetInline: 0, top: 0 },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  openRow: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  words: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  // Read out, and not seen: the icon says it to those who see.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  context: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  chevron: { color: tokens.colorNeutralForeground3 },
});

/** One closed row: 40 px high, so that five fit in a pane 445 px high with everything around them. */
export const useRowStyles = makeResetStyles({
  display: "grid",
  gridTemplateColumns: "16px 1fr 16px",
  columnGap: tokens.spacingHorizontalS,
  alignItems: "center",
  width: "100%",
  minHeight: "40px",
  boxSizing: "border-box",
  margin: 0,
  padding: `3px ${tokens.spacingHorizontalS} 3px ${tokens.spacingHorizontalS}`,
  border: "none",
  borderLeft: "3px solid transparent",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  "@media (forced-colors: active)": { "&[aria-expanded='true']": { borderLeftColor: "Highlight" } },
});
