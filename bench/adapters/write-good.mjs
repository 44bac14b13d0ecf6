import writeGood from "write-good";

export const name = "write-good";
export const note = "its own rules";

export function init() {}

export const check = (text) =>
  writeGood(text).map(({ index, offset, reason }) => ({ start: index, end: index + offset, id: reason }));
