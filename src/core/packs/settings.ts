/** The words that an organisation uses for the letters on which methods differ. */
export interface LetterChoice {
  readonly achievable: "achievable" | "attainable" | "agreed";
  readonly relevant: "relevant" | "realistic";
}

/** What an organisation may choose in its pack. What it leaves out is taken from the pack below. */
export interface PackSettings {
  readonly letters?: Partial<LetterChoice>;
  /** The reading age in years that plans should not go beyond. */
  readonly readingAgeTarget?: number;
}

/** The choices of all packs together: nothing is left open. */
export interface Settings {
  readonly letters: LetterChoice;
  readonly readingAgeTarget: number;
}

/** What holds where no pack chooses. British guidance asks for what most adults read with ease; plans are also read by children. */
export const defaultSettings: Settings = {
  letters: { achievable: "achievable", relevant: "relevant" },
  readingAgeTarget: 11,
};

/** Lays one pack's choices over those of the packs below. */
export const withSettings = (below: Settings, own: PackSettings | undefined): Settings => ({
  letters: { ...below.letters, ...own?.letters },
  readingAgeTarget: own?.readingAgeTarget ?? below.readingAgeTarget,
});
