import type { PlanStorePort } from "./ports";
import type { Ignored } from "./state";

/** Where the ignored findings are kept inside the document. */
export const ignoredKey = "plainPlan.ignored";

/** More than anybody ignores by hand; keeps a broken or hostile value from filling the document. */
const mostKept = 5_000;

export const nothingIgnored: Ignored = { here: [], everywhere: [] };

/** Fingerprints hold an entry's id and a hash: never white space, never long. */
const isFingerprint = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 200 && !/\s/.test(value);

const isFingerprints = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostKept && value.every(isFingerprint);

/** Reads what an earlier session kept. `null` when something stands there that cannot be understood. */
export function readIgnored(store: PlanStorePort): Ignored | null {
  const stored = store.get(ignoredKey);
  if (stored === null) return nothingIgnored;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== "object" || value === null) return null;
    if (!("version" in value) || value.version !== 1) return null;
    if (!("here" in value) || !isFingerprints(value.here)) return null;
    if (!("everywhere" in value) || !isFingerprints(value.everywhere)) return null;
    return { here: value.here, everywhere: value.everywhere };
  } catch {
    return null;
  }
}

/** Keeps the fingerprints with the document; the newest ones when there are too many. */
export const keepIgnored = (store: PlanStorePort, { here, everywhere }: Ignored) =>
  store.set(
    ignoredKey,
    JSON.stringify({ version: 1, here: here.slice(-mostKept), everywhere: everywhere.slice(-mostKept) }),
  );
