import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { forcedColorAdjust: "auto" },
  },
  header: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "40px",
    // Office draws its own menu over the top right corner: 12 px wide on Windows, 34 px on a Mac.
    paddingInlineEnd: "20px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  headerMac: { paddingInlineEnd: "40px" },
  // Names the page for those who hear it; Word's own title above the pane says it to those who see.
  spokenTitle: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  // Large letters take a second row of tabs instead of leaving the pane.
  tabs: { flexGrow: 1, flexShrink: 1, minWidth: 0, flexWrap: "wrap" },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
});
