/** Where En and Em dashes stand in Windows-1252, and what every other character beyond Latin-1 is read as. */
const EN_DASH = 0x96;
const EM_DASH = 0x97;
const STRANGE = 0xb7;
/** As many as one call may safely be given. */
const AT_ONCE = 4096;

/** One code unit in Latin-1: curly apostrophes straight, the hyphen and the space that do not break as those that do. */
function narrowUnit(unit: number): number {
  if (unit === 0xa0) return 32;
  if (unit < 0x100) return unit;
  if (unit === 0x2018 || unit === 0x2019) return 39;
  if (unit === 0x2011) return 45;
  if (unit === 0x2013) return EN_DASH;
  return unit === 0x2014 ? EM_DASH : STRANGE;
}

/**
 * A text in small letters of Latin-1, each character where it was. A regular expression is compiled once for texts of
 * one byte a character and once more for wide ones, which curly quotes make of most plans; over this, only once.
 */
export function narrowed(text: string): string {
  let narrow = "";
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const units: number[] = [];
    const to = Math.min(text.length, from + AT_ONCE);
    for (let at = from; at < to; at += 1) units.push(narrowUnit(text.charCodeAt(at)));
    narrow += String.fromCharCode(...units);
  }
  return narrow.toLowerCase();
}

/** The source of a regular expression as it reads narrowed text. */
export const narrowedSource = (source: string): string =>
  source.replace(/[\u2013\u2014]/g, (dash) => String.fromCharCode(narrowUnit(dash.charCodeAt(0))));
