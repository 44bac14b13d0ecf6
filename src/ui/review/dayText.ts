const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A day `YYYY-MM-DD` as people write it: "4 May 2026". */
export const dayText = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));
