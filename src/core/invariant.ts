/** Throws when the program itself is wrong. Never used for bad input, and never caught near by. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Plain Plan invariant: ${message}`);
}
