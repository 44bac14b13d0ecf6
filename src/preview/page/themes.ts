import type { OfficeThemeColours } from "../host";

/** The colours of Word's light and dark themes, as `Office.context.officeTheme` gives them. */
export const themes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#262626",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#F3F2F1",
    controlBackgroundColor: "#3B3A39",
    controlForegroundColor: "#F3F2F1",
    isDarkTheme: true,
  },
} as const satisfies Readonly<Record<string, OfficeThemeColours>>;

export type ThemeName = keyof typeof themes;
