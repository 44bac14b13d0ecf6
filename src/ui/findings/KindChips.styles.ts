import { makeStyles, tokens } from "@fluentui/react-components";

export const useKindChipsStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    flexShrink: 0,
  },
  icon: { width: "14px", height: "16px", marginInlineEnd: tokens.spacingHorizontalXXS },
  chip: {
    minWidth: 0,
    height: "24px",
    paddingInline: "5px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { "&[aria-pressed='true']": { outline: "2px solid Highlight" } },
  },
});
