/** The Words that the preview can pose as. */
export type PoseName =
  | "word-1.3"
  | "word-1.8"
  | "word-desktop"
  | "word-1.8-perpetual"
  | "read-only"
  | "slow"
  | "failing-now-and-then";

/** How the host behaves where one Word differs from another. */
export interface Pose {
  readonly name: PoseName;
  /** What a person choosing a pose reads. */
  readonly label: string;
  /** Highest WordApi requirement set that the host reports and answers, as `[major, minor]`. */
  readonly wordApi: readonly [major: number, minor: number];
  /** The same of WordApiDesktop; `null` where it is not there at all, as in a browser. */
  readonly wordApiDesktop: readonly [major: number, minor: number] | null;
  /**
   * `unlicensed`: the set is reported, and every annotation call fails, as in a perpetual licence
   * (OfficeDev/office-js issues 4953 and 5179).
   */
  readonly annotations: "answered" | "unlicensed";
  /** Every write is refused with `AccessDenied`. */
  readonly readOnly: boolean;
  /** Milliseconds that each batch waits before it is answered. */
  readonly delay: number;
  /** Every batch of this many is refused with `GeneralException` before it does anything; 0 for none. */
  readonly failEvery: number;
}

const modern = {
  wordApi: [1, 8],
  wordApiDesktop: null,
  annotations: "answered",
  readOnly: false,
  delay: 0,
  failEvery: 0,
} as const;

/** Every pose by name. Which Words they stand for: the requirement set tables of OfficeDev/office-js-docs-reference. */
export const poses: Readonly<Record<PoseName, Pose>> = {
  "word-1.3": { ...modern, name: "word-1.3", label: "Word 2019 (WordApi 1.3)", wordApi: [1, 3] },
  "word-1.8": { ...modern, name: "word-1.8", label: "Word with a subscription (WordApi 1.8)" },
  "word-desktop": {
    ...modern,
    name: "word-desktop",
    label: "Word on a desktop (1.8 and WordApiDesktop 1.2)",
    wordApiDesktop: [1, 2],
  },
  "word-1.8-perpetual": {
    ...modern,
    name: "word-1.8-perpetual",
    label: "Word bought once (1.8 reported, no annotations)",
    annotations: "unlicensed",
  },
  "read-only": { ...modern, name: "read-only", label: "A document that cannot be edited", readOnly: true },
  slow: { ...modern, name: "slow", label: "A slow connection", delay: 300 },
  "failing-now-and-then": {
    ...modern,
    name: "failing-now-and-then",
    label: "Failing now and then",
    failEvery: 7,
  },
};
