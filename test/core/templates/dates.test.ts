import { britishDate, isoDate } from "../../../src/core/templates/dates";
import { dateCases } from "./dates.cases";

describe("days in templates", () => {
  it.each(dateCases)("reads $text", ({ text, iso, british }) => {
    expect(isoDate(text)).toBe(iso);
    expect(britishDate(text)).toBe(british);
  });
});
