import { makeStyles, tokens } from "@fluentui/react-components";

const sides = tokens.spacingHorizontalM;

/** The frame that every tab shares: bar, messages, the part that scrolls, the line at the foot. */
export const useFrameStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, flexShrink: 0 },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${sides} ${tokens.spacingVerticalXS}`,
    flexShrink: 0,
  },
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // Beside the button where there is room for a few words, else below it.
    flex: "1 1 120px",
    minWidth: 0,
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  progress: { padding: `0 ${sides} ${tokens.spacingVerticalXS}`, flexShrink: 0 },
  // For those who hear the pane.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  bars: { padding: `0 ${sides}`, flexShrink: 0 },
  bar: { marginBottom: tokens.spacingVerticalXS },
  barBody: { minWidth: 0, overflowWrap: "anywhere" },
  noMarks: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Never so low that nothing can be read: in a low pane, or with large letters, the whole page scrolls as well.
  scroll: {
    flex: "1 1 0px",
    minHeight: "120px",
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
  },
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${sides}`,
  },
  messageTitle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  messageIcon: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  messageText: { margin: 0 },
  footer: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${sides}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  confirmation: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
