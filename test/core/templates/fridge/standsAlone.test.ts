import { standingAlone } from "../../../../src/core/templates/fridge/standsAlone";
import { aloneCases } from "./standsAlone.cases";

const people = new Set(["Cerys", "Donna", "Rhys", "Ellie"]);

describe("a line of the page, read alone", () => {
  it.each(aloneCases)("$name: $task", ({ task, who = "Priya", said = "", alone }) => {
    expect(standingAlone(task, { people, who, said, child: "Ellie" })).toBe(alone);
  });

  it("is left out where the child's name stands nowhere", () => {
    const around = { people, who: "Priya", said: "", child: "" };
    expect(standingAlone("walk her to school", around)).toBeNull();
  });
});
