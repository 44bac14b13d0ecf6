import { contingencyFigures, statementFigures } from "./labelled";

const floors = {
  kind: 0.96,
  who: 0.94,
  specific: 0.95,
  measurable: 0.95,
  timely: 0.95,
  when: 0.94,
  "not nagged": 0.95,
  achievable: 0.95,
};

describe.each(["test/fixtures/domain-examples", "test/fixtures/labelled/dev"])(
  "labelled statements of %s",
  (folder) => {
    const figures = statementFigures(`${folder}/smart.jsonl`);
    it.each(Object.entries(floors))("meets %s in at least %d", (name, floor) => {
      expect(figures[name]).toBeGreaterThanOrEqual(floor);
    });
  },
);

describe.each(["test/fixtures/domain-examples", "test/fixtures/labelled/dev"])(
  "labelled contingencies of %s",
  (folder) => {
    const figures = contingencyFigures(`${folder}/contingency.jsonl`);
    it("gives the verdict", () => expect(figures["verdict"]).toBeGreaterThanOrEqual(0.97));
    it("names what is missing", () => expect(figures["missing"]).toBeGreaterThanOrEqual(0.95));
  },
);
