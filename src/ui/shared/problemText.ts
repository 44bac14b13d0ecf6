import type { Problem } from "../../app/problem";
import type { Text } from "../../strings/en";

/** Places that can't take an insertion, and have words of their own. */
const places = ["header-or-footer", "note", "elsewhere", "uneven-table"] as const;

/** A problem in words: what did not happen, and what is safe and what to do. */
export function problemText(
  text: Text,
  { doing, code, detail }: Problem,
): { readonly title: string; readonly body: string; readonly code: string | null } {
  const title = text(`problem.doing.${doing}`);
  if (code !== "wrong-place") return { title, body: text(`problem.${code}`), code: detail };
  const place = places.find((one) => one === detail);
  const body = place === undefined ? text("problem.wrong-place") : text(`form.cursor.${place}`);
  return { title, body, code: null };
}
