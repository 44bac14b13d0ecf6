import { fit } from "../../scripts/learn/fit";

const strength = (weights: Float64Array | undefined, at: number): number => weights?.[at] ?? NaN;

describe("fitting weights", () => {
  const examples = [
    { traits: [0], wanted: [1, 0] },
    { traits: [0, 2], wanted: [1, 0] },
    { traits: [1], wanted: [0, 1] },
    { traits: [1, 2], wanted: [0, 1] },
  ];

  it("lets a trait speak for the class that it stands with, and not one that stands with both", () => {
    const { traits } = fit(examples, 3, 2);
    expect(strength(traits[0], 0)).toBeGreaterThan(0.3);
    expect(strength(traits[0], 1)).toBeLessThan(-0.3);
    expect(strength(traits[1], 1)).toBeGreaterThan(0.3);
    expect(Math.abs(strength(traits[2], 0))).toBeLessThan(0.05);
  });

  it("gives the same weights for the same examples", () => {
    expect(fit(examples, 3, 2)).toEqual(fit(examples, 3, 2));
  });

  it("learns nothing from nothing", () => {
    const { traits, start } = fit([], 1, 2);
    expect([...(traits[0] ?? []), ...start]).toEqual([0, 0, 0, 0]);
  });
});
