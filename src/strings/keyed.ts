/** A record of sentences under one prefix, so that they become messages like all others: `section` and `aim` make `section.aim`. */
export type Keyed<Prefix extends string, Sentences extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof Sentences & string as `${Prefix}.${Key}`]: Sentences[Key];
};

export const keyed = <const Prefix extends string, Sentences extends Readonly<Record<string, string>>>(
  prefix: Prefix,
  sentences: Sentences,
): Keyed<Prefix, Sentences> =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, sentence]) => [`${prefix}.${key}`, sentence]),
  ) as Keyed<Prefix, Sentences>;
