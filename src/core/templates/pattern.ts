/** A pattern read into its parts: words, fields, and groups that fall away when one of their fields is empty. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "field"; readonly id: string }
  | { readonly kind: "group"; readonly pieces: readonly Piece[] };

export type PatternReading =
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  /** `at`: where the brace or bracket stands, in UTF-16 units from 0. */
  | { readonly ok: false; readonly at: number };

const fieldId = /^\{([a-z][A-Za-z0-9]*)\}/;

/** Reads `{who} will {what}[ at {where}].` Groups nest. Reports the first brace or bracket without its partner. */
export function readPattern(text: string): PatternReading {
  const open: { at: number; pieces: Piece[] }[] = [{ at: 0, pieces: [] }];
  const top = () => open[open.length - 1]!.pieces;
  const addWords = (words: string) => {
    const pieces = top();
    const last = pieces[pieces.length - 1];
    if (last?.kind === "words") pieces[pieces.length - 1] = { kind: "words", text: last.text + words };
    else pieces.push({ kind: "words", text: words });
  };
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\\" && /[\\{}[\]]/.test(text.charAt(at + 1))) {
      addWords(text.charAt(at + 1));
      at += 2;
    } else if (character === "{") {
      const found = fieldId.exec(text.slice(at));
      if (found === null) return { ok: false, at };
      top().push({ kind: "field", id: found[1]! });
      at += found[0].length;
    } else if (character === "[") {
      open.push({ at, pieces: [] });
      at += 1;
    } else if (character === "]") {
      if (open.length === 1) return { ok: false, at };
      const { pieces } = open.pop()!;
      top().push({ kind: "group", pieces });
      at += 1;
    } else if (character === "}") {
      return { ok: false, at };
    } else {
      addWords(character);
      at += 1;
    }
  }
  return open.length === 1 ? { ok: true, pieces: top() } : { ok: false, at: open[open.length - 1]!.at };
}

/** The pieces of a pattern that was checked before; a broken one is a mistake of ours. */
export function piecesOf(text: string): readonly Piece[] {
  const reading = readPattern(text);
  if (!reading.ok) throw new Error(`Plain Plan invariant: unchecked pattern: ${text}`);
  return reading.pieces;
}

/** Ids of all fields of a pattern, groups included, in order; repeated as often as they stand there. */
export const fieldsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) =>
    piece.kind === "field" ? [piece.id] : piece.kind === "group" ? fieldsOf(piece.pieces) : [],
  );

/** The field of a pattern that is nothing but one field; `null` for every other. */
export function loneField(pieces: readonly Piece[]): string | null {
  const [only, ...rest] = pieces;
  return only?.kind === "field" && rest.length === 0 ? only.id : null;
}
