/** Text that is safe in HTML, as content and as an attribute. Word's control characters (line breaks, note marks) become spaces. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** A piece of HTML that is known to be safe. */
export class Html {
  constructor(readonly source: string) {}
}

/** Joins text and safe pieces: every `${…}` that is plain text is escaped, lists are joined. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  let source = strings[0] ?? "";
  values.forEach((value, i) => {
    const pieces = Array.isArray(value) ? (value as readonly Html[]) : [value as string | number | Html];
    for (const piece of pieces) source += piece instanceof Html ? piece.source : escapeHtml(String(piece));
    source += strings[i + 1] ?? "";
  });
  return new Html(source);
}
