import { makeStyles, tokens } from "@fluentui/react-components";

const sides = tokens.spacingHorizontalM;

export const useWordsTabStyles = makeStyles({
  unsure: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  unsureButton: { marginInlineStart: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  unsureWhy: { margin: 0, padding: `0 ${sides} ${tokens.spacingVerticalXS}` },
});
