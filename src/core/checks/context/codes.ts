/** How far an address is followed to either side; longer ones are still told by their part near the words. */
const REACH = 200;
const fileOrSite =
  /\.(?:com|org|net|uk|gov|co|info|eu|ie|scot|wales|cymru|example|io|docx?|pdf|xlsx?|csv|pptx?|txt|rtf|odt|jpe?g|png|gif|mp3|mp4|zip|msg|eml|html?|aspx?|php)(?:[/?#:]|$)/i;
/** Marks that close a run, and are no part of it at its end. */
const CLOSING = ".,;:!?)]}'\"”’>";
const trailing = /[.,;:!?)\]}'"”’>]+$/;
const leading = /^[([{'"“‘<]+/;

/**
 * Whether [start, end) stands inside an address, an e-mail address, a file name or a reference code: in one run
 * without spaces that looks like one. Nothing is flagged there.
 */
export function isInCode(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  let telling = false;
  while (from > 0 && start - from < REACH) {
    const unit = text.charCodeAt(from - 1);
    if (isSpace(unit)) break;
    telling ||= isTelling(unit);
    from -= 1;
  }
  // A full stop or a colon tells only when something else than a closing mark comes after it.
  let waiting = false;
  while (to < text.length && to - end < REACH) {
    const unit = text.charCodeAt(to);
    if (isSpace(unit)) break;
    if (CLOSING.includes(text.charAt(to))) waiting ||= isTelling(unit);
    else telling ||= waiting || isTelling(unit);
    to += 1;
  }
  // Most words stand alone or beside a mark: nothing that an address or a code is made of.
  if (!telling) return false;
  const run = text.slice(from, to).replace(trailing, "").replace(leading, "");
  if (run.includes("@") || run.includes("_") || run.includes("\\") || run.includes("://")) return true;
  if (run.includes("=") || /^(?:www\.|#)/i.test(run)) return true;
  if (fileOrSite.test(run)) return true;
  // A reference such as LAC/2023/14 or SW-0042: letters joined to digits by a stroke or a hyphen.
  return (
    /\d/.test(run) && /^[A-Z0-9]+(?:[-/][A-Z0-9]+)+$/.test(run) && /[A-Z]/.test(run) && /[-/]\d{2,}/.test(run)
  );
}

const isSpace = (unit: number): boolean => unit <= 32 || unit === 0xa0;

/** Digits and the marks of addresses, file names and codes: # - . / : = @ \\ _ */
const isTelling = (unit: number): boolean =>
  (unit >= 45 && unit <= 58) || unit === 35 || unit === 61 || unit === 64 || unit === 92 || unit === 95;
