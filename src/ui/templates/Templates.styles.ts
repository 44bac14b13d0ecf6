import { makeStyles, tokens } from "@fluentui/react-components";

const sides = tokens.spacingHorizontalM;
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

/** The gallery: a search, and rows with a small picture each. */
export const useGalleryStyles = makeStyles({
  search: { padding: `${tokens.spacingVerticalS} ${sides} ${tokens.spacingVerticalXS}`, flexShrink: 0 },
  input: { width: "100%" },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${sides} ${tokens.spacingVerticalL}`,
  },
  heading: {
    margin: 0,
    ...small,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyle: "none", margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0 },
  item: {
    display: "flex",
    alignItems: "flex-start",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  open: {
    display: "grid",
    gridTemplateColumns: "36px 1fr",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  summary: { ...small, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  plain: { gridTemplateColumns: "1fr" },
  clipped: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  star: { flexShrink: 0, marginTop: tokens.spacingVerticalXS },
  draftActions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  draft: { flexDirection: "column", alignItems: "stretch" },
  draftWords: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  none: { margin: 0 },
  // A page of paper: in dark mode too, its lines are drawn in the colours of the theme. A contrast theme leaves what
  // is drawn as it is, so that its own colours have to be named.
  picture: { width: "36px", height: "48px", display: "block" },
  paper: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  pictureHeading: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  pictureLine: {
    fill: tokens.colorNeutralStroke1Pressed,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  pictureCell: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1Pressed,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  pictureHeader: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorNeutralStroke1Pressed,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** The form: one column, what it says so far above it, how it will read below. */
export const useFormStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  measure: {
    padding: `0 ${sides} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${sides} ${tokens.spacingVerticalXL}`,
  },
  lead: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, ...small, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Six parts: two rows of three in a narrow pane.
  parts: {
    gridTemplateColumns: "repeat(3, 1fr)",
    "@media (min-width: 400px)": { gridTemplateColumns: "repeat(6, 1fr)" },
  },
  // A field is as wide as the pane, however wide its control would like to be.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  area: { width: "100%" },
  // One line at first, as tall as what is typed where the browser can do that.
  line: { minHeight: "30px", fieldSizing: "content" },
  set: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  setName: { padding: 0, marginBottom: tokens.spacingVerticalXXS, fontWeight: tokens.fontWeightSemibold },
  rows: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  row: {
    margin: 0,
    minWidth: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  rowTop: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  rowName: {
    flexGrow: 1,
    fontWeight: tokens.fontWeightSemibold,
    "::first-letter": { textTransform: "uppercase" },
  },
  rowFields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  add: { alignSelf: "flex-start" },
  // The label stays one line of the form; the choices stand below one another.
  choices: { display: "flex", flexDirection: "column" },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  ask: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  list: {
    margin: 0,
    paddingInlineStart: "18px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${sides}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The finished text, as near to the page as a narrow pane allows. */
export const useLookStyles = makeStyles({
  paper: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    overflowX: "auto",
    maxHeight: "360px",
    overflowY: "auto",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  big: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: "20px" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalXS,
    textAlign: "start",
    verticalAlign: "top",
    minWidth: "48px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  header: { backgroundColor: tokens.colorNeutralBackground4, fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorBrandForeground1 },
  rowCells: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, max-content) 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  rowHeading: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", maxWidth: "110px" },
  rowCell: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});
