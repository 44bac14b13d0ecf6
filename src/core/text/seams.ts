/**
 * Matches nothing, as no text holds this character. The engine's compiler copies what follows a choice into each of
 * its alternatives, and that again into each of theirs; before a loop it does not. Put between a choice and a long
 * rest it makes the code of a pattern several times smaller and the first search with it several times faster.
 */
export const seam = "\\x7f*";

const token = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[)|]/gsu;
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy;

interface Group {
  readonly start: number;
  /** Neither looked ahead at nor behind: what follows is read on from where it ends. */
  readonly reads: boolean;
  choices: number;
}

/** The source of a pattern with a seam behind every group of choices that something follows. Finds the same. */
export function seamed(source: string): string {
  let written = "";
  let from = 0;
  const open: Group[] = [];
  for (const { 0: found, index } of source.matchAll(token)) {
    if (index < from) continue;
    written += source.slice(from, index);
    from = index + found.length;
    const group = open.at(-1);
    if (found === "|" && group) group.choices += 1;
    if (found.startsWith("(")) open.push({ start: written.length, reads: !/[=!]$/.test(found), choices: 0 });
    written += found;
    if (found !== ")" || !group) continue;
    open.pop();
    quantifier.lastIndex = from;
    const times = quantifier.exec(source)?.[0] ?? "";
    from += times.length;
    const ends = from === source.length || /[|)]/.test(source.charAt(from)) || source.startsWith(seam, from);
    if (!group.reads || group.choices === 0 || ends) written += times;
    else if (times === "") written += seam;
    else written = `${written.slice(0, group.start)}(?:${written.slice(group.start)}${seam})${times}`;
  }
  return written + source.slice(from);
}

/** The same pattern with seams, for long ones that are written out. To be called once, as the module loads. */
export const withSeams = ({ source, flags }: RegExp): RegExp => new RegExp(seamed(source), flags);
