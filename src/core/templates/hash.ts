const prime = 0x01000193;

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}

/**
 * 64 bits of a text as 16 hexadecimal digits, to know it again without keeping it. FNV-1a twice, from two seeds;
 * `salt` makes equal texts of two insertions look different. Not a secret: it only ever travels with the text itself.
 */
export function hashOf(text: string, salt: string): string {
  const salted = `${salt}\u0000${text}`;
  const part = (seed: number) => fnv(salted, seed).toString(16).padStart(8, "0");
  return part(0x811c9dc5) + part(0x9e3779b9);
}
