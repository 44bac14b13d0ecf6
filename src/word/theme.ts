/** Below this share of full light a background counts as dark. */
const middle = 0.5;

/** How bright a colour such as "#1F1F1F" is, 0 to 1 (Rec. 601 weights); `null` when it can't be read. */
export function brightness(colour: string): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * Whether Word shows a dark theme now; `null` where it does not say. Word on the web has been seen to give no theme
 * at all (OfficeDev/office-js issues 3732 and 6134), and no event tells of a change, so ask again on focus.
 */
export function readDark(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme === undefined || theme === null) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const light = theme.bodyBackgroundColor === undefined ? null : brightness(theme.bodyBackgroundColor);
  return light === null ? null : light < middle;
}
