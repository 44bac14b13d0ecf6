import type { PreferencesPort } from "../app/ports";

/**
 * The browser's storage under a key of this add-in: in Word on the web all add-ins of a server share one storage, and
 * Office names the part that is ours (`partitionKey`, where the browser partitions at all). Storage can be blocked or
 * full; then the choices last as long as the pane.
 */
export function createPreferences(): PreferencesPort {
  const partition = (Office.context as Partial<Office.Context>).partitionKey ?? "";
  const keyed = (key: string): string => `${partition}plainPlan.${key}`;
  const here = new Map<string, string>();
  return {
    get: (key) => {
      const kept = here.get(key);
      if (kept !== undefined) return kept;
      try {
        return window.localStorage.getItem(keyed(key));
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      here.set(key, value);
      try {
        window.localStorage.setItem(keyed(key), value);
      } catch {
        // Kept in memory above.
      }
    },
  };
}
