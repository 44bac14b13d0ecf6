import { remembered } from "../../../src/core/text/remembered";

const counting = (): {
  readonly read: (text: string) => { readonly text: string };
  readonly seen: string[];
} => {
  const seen: string[] = [];
  const read = remembered((text: string) => {
    seen.push(text);
    return { text };
  });
  return { read, seen };
};

it("reads a text once", () => {
  const { read, seen } = counting();
  expect(read("one")).toBe(read("one"));
  expect(read("two")).toEqual({ text: "two" });
  expect(seen).toEqual(["one", "two"]);
});

it("keeps no text that is longer than a page", () => {
  const { read, seen } = counting();
  const long = "word ".repeat(1000);
  expect(read(long)).toEqual(read(long));
  expect(seen).toHaveLength(2);
});

it("forgets before it holds more than a few long plans", () => {
  const { read, seen } = counting();
  for (let at = 0; at < 5000; at += 1) read(String(at));
  read("0");
  expect(seen).toHaveLength(5001);
});
