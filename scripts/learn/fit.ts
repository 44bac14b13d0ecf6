/** One example: the numbers of its traits, and how much of it belongs to each class (adds up to 1). */
export interface Example {
  readonly traits: readonly number[];
  readonly wanted: readonly number[];
}

/** A row of weights for each trait, one for each class, and what holds without any trait. */
export interface Weights {
  readonly traits: readonly Float64Array[];
  readonly start: Float64Array;
}

const STEPS = 30;
const STEP = 0.05;
/** How much weights are drawn to nothing. */
const RIDGE = 0.5;

/**
 * Fits a multinomial logistic regression (for two classes, the second's weights stay the first's opposite) by full
 * steps of Adam (Kingma and Ba 2015), from nothing, in a fixed order: the same examples give the same weights.
 */
export function fit(examples: readonly Example[], traits: number, classes: number): Weights {
  const size = (traits + 1) * classes;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const slope = new Float64Array(size);
  const odds = new Float64Array(classes);
  const start = traits * classes;
  for (let step = 1; step <= STEPS; step += 1) {
    for (let at = 0; at < size; at += 1) slope[at] = RIDGE * (weights[at] ?? 0);
    for (const { traits: own, wanted } of examples) {
      for (let k = 0; k < classes; k += 1) odds[k] = weights[start + k] ?? 0;
      for (const trait of own)
        for (let k = 0; k < classes; k += 1) odds[k] = (odds[k] ?? 0) + (weights[trait * classes + k] ?? 0);
      toShares(odds);
      for (let k = 0; k < classes; k += 1) {
        const fault = (odds[k] ?? 0) - (wanted[k] ?? 0);
        slope[start + k] = (slope[start + k] ?? 0) + fault;
        for (const trait of own) {
          const cell = trait * classes + k;
          slope[cell] = (slope[cell] ?? 0) + fault;
        }
      }
    }
    for (let at = 0; at < size; at += 1) {
      const down = slope[at] ?? 0;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * down;
      const v = 0.999 * (spread[at] ?? 0) + 0.001 * down * down;
      mean[at] = m;
      spread[at] = v;
      weights[at] =
        (weights[at] ?? 0) - (STEP * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return {
    traits: Array.from({ length: traits }, (_, at) => weights.slice(at * classes, (at + 1) * classes)),
    start: weights.slice(start),
  };
}

/** Turns logarithms of odds into shares that add up to 1, in place. */
function toShares(odds: Float64Array): void {
  const most = Math.max(...odds);
  let sum = 0;
  for (let at = 0; at < odds.length; at += 1) {
    const share = Math.exp((odds[at] ?? 0) - most);
    odds[at] = share;
    sum += share;
  }
  for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] ?? 0) / sum;
}
