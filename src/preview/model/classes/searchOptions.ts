import { flagValue } from "../../batch/arguments";
import { HostClass, property, type PropertyMember } from "../../batch/members";
import type { SearchSettings } from "../searchPattern";
import type { WordSearchOptions } from "../states";

const NAMES = [
  "ignorePunct",
  "ignoreSpace",
  "matchCase",
  "matchPrefix",
  "matchSuffix",
  "matchWholeWord",
  "matchWildcards",
] as const;

const UNPROVEN: Partial<Record<(typeof NAMES)[number], string>> = {
  matchWholeWord: "Word on the web misses words beside brackets and accented letters",
  matchWildcards: "Word's own grammar; only the documented signs are answered",
  ignorePunct: "which signs Word passes over",
};

export const searchOptionsClass = new HostClass<WordSearchOptions>(
  "SearchOptions",
  Object.fromEntries(
    NAMES.map((name): [string, PropertyMember<WordSearchOptions>] => {
      const unproven = UNPROVEN[name];
      return [
        name.charAt(0).toUpperCase() + name.slice(1),
        property(
          { since: "1.1", by: "host", ...(unproven !== undefined && { unproven }) },
          (self) => self.values[name] ?? false,
          (self, value) => {
            self.values[name] = flagValue(value);
          },
        ),
      ];
    }),
  ),
);

/** What a search was asked, everything off that was not set. */
export function searchSettings(options: WordSearchOptions | undefined): SearchSettings {
  const on = (name: (typeof NAMES)[number]) => options?.values[name] ?? false;
  return {
    ignorePunct: on("ignorePunct"),
    ignoreSpace: on("ignoreSpace"),
    matchCase: on("matchCase"),
    matchPrefix: on("matchPrefix"),
    matchSuffix: on("matchSuffix"),
    matchWholeWord: on("matchWholeWord"),
    matchWildcards: on("matchWildcards"),
  };
}
