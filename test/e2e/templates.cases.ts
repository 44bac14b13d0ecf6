/** An objective as it is typed, and as it then reads. */
export const objective = {
  fields: {
    "Which child is this for?": "Alfie",
    "What will be different for the child?": "Alfie starts each school day rested",
    "Who will do it?": "Tracey",
    "What will they do?": "get Alfie to school by 8.50am",
    "How often, or how much?": "on at least 4 days out of 5 each school week",
    "Which date?": "26/3/2027",
    "How will we know?": "the school register shows no more than two late marks a month",
  },
  reads:
    "Tracey will get Alfie to school by 8.50am on at least 4 days out of 5 each school week until 26 March 2027, so that Alfie starts each school day rested. We will know because the school register shows no more than two late marks a month.",
} as const;

export interface HostileCase {
  readonly name: string;
  readonly typed: string;
  /** What is said about it; `null` where it goes in exactly as typed. */
  readonly refused: RegExp | null;
}

export const hostile: readonly HostileCase[] = [
  { name: "markup", typed: "read <b>this</b> &amp; </w:t><script>alert(1)</script>", refused: null },
  { name: "a formula", typed: "=SUM(A1:A9)&cmd|' /C calc'!A0", refused: null },
  { name: "right to left", typed: "יאסף את אלפי من المدرسة", refused: null },
  { name: "emoji", typed: "send a 👍🏽 and 👨‍👩‍👧 on Fridays", refused: null },
  { name: "a bell", typed: "ring\u0007 the bell", refused: /There is a hidden character in it \(U\+0007\)/ },
  { name: "a line break", typed: "ring\nthe bell", refused: /This goes on one line/ },
  {
    name: "far too much",
    typed: "long ".repeat(20_000),
    refused: /This is 100,000 letters long\. At most 1,000/,
  },
];
