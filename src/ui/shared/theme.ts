import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

function subscribe(listener: () => void): () => void {
  const queries = [dark, contrast].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  // Office tells of a new theme only by reading it again, so it is read whenever the pane comes back into view.
  window.addEventListener("focus", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
  };
}

type ThemeName = "light" | "dark" | "contrast";

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/**
 * The theme that fits: the system's high contrast first, then what Word shows, then what the system prefers.
 * `officeDark` answers `null` where Word does not tell.
 */
export function useTheme(officeDark: () => boolean | null): {
  readonly name: ThemeName;
  readonly theme: Theme;
} {
  const name = useSyncExternalStore(subscribe, (): ThemeName => {
    if (window.matchMedia(contrast).matches) return "contrast";
    return (officeDark() ?? window.matchMedia(dark).matches) ? "dark" : "light";
  });
  return { name, theme: themes[name] };
}
