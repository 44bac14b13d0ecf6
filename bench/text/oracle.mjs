// Reference: whole-word (Unicode letters/digits are word chars), ASCII-insensitive, leftmost-longest, non-overlapping.
const isW = (c) =>
  (c >= 48 && c <= 57) ||
  (c >= 65 && c <= 90) ||
  (c >= 97 && c <= 122) ||
  (c > 127 && /[\p{L}\p{N}]/u.test(String.fromCharCode(c)));
export function oracle(terms, text) {
  const low = text.toLowerCase();
  if (low.length !== text.length) throw new Error("case folding changed length");
  const by = new Map();
  for (const t of terms) {
    const k = t.term.toLowerCase();
    const h = k.charCodeAt(0);
    if (!by.has(h)) by.set(h, []);
    by.get(h).push({ k, id: t.id });
  }
  for (const a of by.values()) a.sort((x, y) => y.k.length - x.k.length);
  const out = [];
  for (let i = 0; i < low.length;) {
    const c = low.charCodeAt(i);
    if (!isW(c) || (i && isW(low.charCodeAt(i - 1)))) {
      i++;
      continue;
    }
    let hit = null;
    const a = by.get(c);
    if (a)
      for (const e of a)
        if (low.startsWith(e.k, i) && !(i + e.k.length < low.length && isW(low.charCodeAt(i + e.k.length)))) {
          hit = e;
          break;
        }
    if (hit) {
      out.push({ start: i, end: i + hit.k.length, id: hit.id });
      i += hit.k.length;
    } else i++;
  }
  return out;
}
// shared post-filter for engines that return substring/overlapping hits
export function leftmostLongest(h) {
  h.sort((a, b) => a.start - b.start || b.end - a.end);
  const o = [];
  let e = -1;
  for (const x of h)
    if (x.start >= e) {
      o.push(x);
      e = x.end;
    }
  return o;
}
export function wholeWord(text, s, e) {
  return !(s > 0 && isW(text.charCodeAt(s - 1))) && !(e < text.length && isW(text.charCodeAt(e)));
}
