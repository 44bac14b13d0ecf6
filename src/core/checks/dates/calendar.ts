import type { WrittenDay } from "./timeWords";

const isoPattern = /^(\d{4})-(\d\d)-(\d\d)/;
const dayMilliseconds = 86_400_000;

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayMilliseconds;

/** Days since 1 January 1970 of an ISO day, or `null` where it is none. */
export function serialOfIso(iso: string): number | null {
  const parts = isoPattern.exec(iso);
  return parts ? serial(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/**
 * True when the written day lies before `today` (ISO). A day without a year is taken to be the one nearest to
 * today, so that in January "12 December" is last month's and in November next month's.
 */
export function isPast(day: WrittenDay, today: string): boolean {
  const now = serialOfIso(today);
  if (now === null) return false;
  if (day.year !== null) return serial(day.year, day.month, day.day) < now;
  const thisYear = Number(today.slice(0, 4));
  const nearest = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => serial(year, day.month, day.day))
    .reduce((best, candidate) => (Math.abs(candidate - now) < Math.abs(best - now) ? candidate : best));
  return nearest < now;
}
