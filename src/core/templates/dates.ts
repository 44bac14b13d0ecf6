/** A day of the Gregorian calendar. `month` and `day` count from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return leap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayOf(year: number, month: number, day: number): Day | null {
  const real = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return real ? { year, month, day } : null;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const numericDay = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const writtenDay =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}) (\d{4})$/i;

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return (
    months.findIndex((month) => {
      const full = month.toLowerCase();
      return full === lower || full.slice(0, 3) === lower || (lower === "sept" && full === "september");
    }) + 1
  );
}

function readDay(text: string): Day | null {
  const iso = isoDay.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numericDay.exec(text);
  if (numeric !== null) return dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const written = writtenDay.exec(text.replace(/\s+/g, " "));
  if (written !== null) return dayOf(Number(written[3]), monthNumber(written[2]!), Number(written[1]));
  return null;
}

/**
 * The day as `YYYY-MM-DD`, read from that form, "12 July 2027", "Monday 12th July 2027" or day-first "12/7/2027".
 * `null` for anything else, and for days that no calendar has.
 */
export function isoDate(text: string): string | null {
  const found = readDay(text.trim());
  if (found === null) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${found.year}-${two(found.month)}-${two(found.day)}`;
}

/** The day as British plans write it, "12 July 2027"; what is no day is given back as it is. */
export function britishDate(text: string): string {
  const found = readDay(text.trim());
  return found === null ? text : `${found.day} ${months[found.month - 1]} ${found.year}`;
}

/** True for text that has the shape of a day in figures, whether or not the calendar has it. */
export const looksLikeDate = (text: string): boolean =>
  isoDay.test(text.trim()) || numericDay.test(text.trim()) || writtenDay.test(text.trim());
