import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { findTimes } from "../../../../src/core/checks/dates/findTimes";
import { boundedTimes } from "../../../../src/core/checks/statements/measure";
import { isBounded } from "../../../../src/core/checks/dates/timeWords";
import { endless, ends } from "./times.cases";

const isTimely = (text: string): boolean =>
  boundedTimes(findTimes(`Jo will ring Mum ${text}.`, builtInPlanLexicon), null).length > 0;

const times = (text: string) => findTimes(text, builtInPlanLexicon);

describe("words about time", () => {
  it.each(ends)("that end: %s", (text) => expect(isTimely(text)).toBe(true));
  it.each(endless)("that do not end: %s", (text) => expect(isTimely(text)).toBe(false));

  it.each([
    "w/c 12th October",
    "by the end of the summer term",
    "within 10 working days",
    "by 12/6",
    "before the next core group on 4 July",
    "on Monday 3 June",
    "until 12 July",
    "from 5 May to 27 May",
    "18–29 September",
    "over the next 10 weeks",
    "by half term",
    "before baby is born",
    "by her third birthday",
    "at the end of six weeks",
    "the same day",
    "by the next working day",
    "tomorrow",
    "by Christmas",
    "in six weeks' time",
    "2024-06-03",
    "by 3rd of June 2024",
    "for three weeks in a row",
    "every other Tuesday until 4 June",
    "at maximum of every 8 weeks",
    "by Friday",
  ])("ends: %s", (text) => expect(times(`Jo will ring ${text}.`).some(isBounded)).toBe(true));

  it.each([
    "every week",
    "twice a day",
    "fortnightly",
    "on Tuesdays",
    "on Friday and Saturday nights",
    "at 8pm",
    "by 7.15am",
    "from 18 September",
    "since January",
    "ongoing",
    "asap",
    "at all times",
    "in the last three months",
    "on a scale of 8/10",
    "may",
    "march",
    "in year 7",
    "after ten years of drinking",
    "for 30 minutes",
    "24/7",
  ])("does not end: %s", (text) => expect(times(`Jo will ring ${text}.`).some(isBounded)).toBe(false));

  it("reads days the British way", () => {
    expect(times("by 3/6/24")[0]?.day).toEqual({ day: 3, month: 6, year: 2024 });
    expect(times("from 5 May to 27 May")[0]?.day).toEqual({ day: 27, month: 5, year: null });
  });
});
