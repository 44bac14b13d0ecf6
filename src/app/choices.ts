import type { PreferencesPort } from "./ports";

/** What the person chose for this computer. */
export interface Choices {
  /** True once the three introduction cards were seen or skipped. */
  readonly introduced: boolean;
}

const choicesKey = "plainPlan.choices";

export const firstChoices: Choices = { introduced: false };

/** `lost` when something was stored that cannot be read; the first choices then hold. */
export function readChoices(preferences: PreferencesPort): {
  readonly choices: Choices;
  readonly lost: boolean;
} {
  const stored = preferences.get(choicesKey);
  if (stored === null) return { choices: firstChoices, lost: false };
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value === "object" && value !== null && "introduced" in value) {
      const { introduced } = value;
      if (typeof introduced === "boolean") return { choices: { introduced }, lost: false };
    }
  } catch {
    // Not JSON: told below like any other value that cannot be read.
  }
  return { choices: firstChoices, lost: true };
}

export const keepChoices = (preferences: PreferencesPort, choices: Choices): void =>
  preferences.set(choicesKey, JSON.stringify(choices));
