import { seamed, withSeams } from "../../../src/core/text/seams";

describe("seams in patterns", () => {
  it.each([
    ["behind choices that something follows", "(?:a|b) c", "(?:a|b)\\x7f* c"],
    ["inside what may be left out", "(?:the |a )?plan", "(?:(?:the |a )\\x7f*)?plan"],
    ["in a choice of choices", "(?:x(?:a|b)y|z)w", "(?:x(?:a|b)\\x7f*y|z)\\x7f*w"],
    ["behind a group that is kept", "(a|b)c", "(a|b)\\x7f*c"],
  ])("stand %s", (_, source, expected) => {
    expect(seamed(source)).toBe(expected);
  });

  it.each([
    ["at the end", "^(?:a|b)"],
    ["at the end of an alternative", "(?:x(?:a|b)|c)"],
    ["behind one alternative", "(?:ab)?c"],
    ["behind what is only looked at", "a(?=b|c)(?<!d|e)f"],
    ["inside a class or behind a backslash", "[(|)]x\\(a|b\\)c"],
    ["where one stands already", "(?:a|b)\\x7f*c"],
  ])("do not stand %s", (_, source) => {
    expect(seamed(source)).toBe(source);
  });

  it("change nothing of what is found, kept groups included", () => {
    const pattern = /\b(mum|dad)(?:'s| and (nan|gran))? (?:will |to ){1,2}?(ring|call)s?\b/i;
    for (const text of ["Mum and Gran will ring", "Dad's to to call", "Nan will ring", "dad rings"])
      expect(withSeams(pattern).exec(text)).toEqual(pattern.exec(text));
  });
});
