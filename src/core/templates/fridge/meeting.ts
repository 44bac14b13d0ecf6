import type { DocumentSnapshot } from "../../document/snapshot";
import { sentencesOf } from "../../text/sentences";
import { isoDate } from "../dates";

const meetingWords =
  /\b(?:meets?|meeting|review|reviewed|core group|conference|look at (?:it|this)|RCPC)\b/iu;
const day =
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<year>\d{4}))?/gu;

/** How far off a day without a year can be, in months: further on, it is more likely one that is over. */
const monthsAhead = 6;

/** Whether an ISO day is at most `monthsAhead` months after another. */
function isNear(iso: string, today: string): boolean {
  const months = (own: string) => Number(own.slice(0, 4)) * 12 + Number(own.slice(5, 7));
  return months(iso) - months(today) <= monthsAhead;
}

/** The day as ISO; without a year, the first such day that is not before `today`, if it is near. */
function resolve(written: RegExpMatchArray, year: string | undefined, today: string): string | null {
  const at = (own: string) => isoDate(`${written.groups?.["day"]} ${written.groups?.["month"]} ${own}`);
  if (year !== undefined) return at(year);
  const thisYear = today.slice(0, 4);
  const now = at(thisYear);
  const next = now !== null && now >= today ? now : at(String(Number(thisYear) + 1));
  return next !== null && isNear(next, today) ? next : null;
}

/** The next day on which people meet about the plan, as ISO; `null` when the plan names none from `today` on. */
export function nextMeeting({ paragraphs }: DocumentSnapshot, today: string): string | null {
  const days = paragraphs.flatMap((paragraph, index) => {
    const label = paragraphs[index - 1];
    const sameRow = label?.cell !== null && label?.cell?.row === paragraph.cell?.row;
    const named = sameRow && meetingWords.test(label?.text ?? "");
    // A day counts where its own sentence speaks of meeting, or the label in front of its cell.
    const about = sentencesOf(paragraph.text)
      .map(({ start, end }) => paragraph.text.slice(start, end))
      .filter((sentence) => named || meetingWords.test(sentence));
    const found = about.flatMap((sentence) => [...sentence.matchAll(day)]);
    // "16 October, 27 November and 18 December 2026": the last year counts for those before it.
    return found.map((own, at) => {
      const year = found.slice(at).find((later) => later.groups?.["year"] !== undefined)?.groups?.["year"];
      return resolve(own, year, today);
    });
  });
  const [next] = days.filter((own): own is string => own !== null && own >= today).sort();
  return next ?? null;
}
