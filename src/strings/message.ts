/** A sentence that depends on a number, one form for each plural category of British English. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A whole sentence, with named places in braces. In a plural the number is the place named `count`. */
export type Message = string | Plural;

export type Messages = Readonly<Record<string, Message>>;

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

type PlacesOf<M extends Message> = M extends string
  ? Places<M>
  : M extends Plural
    ? "count" | Places<M["one"]> | Places<M["other"]>
    : never;

/** What stands in the places: `count` is a number, everything else is text. */
type Params<Name extends string> = { readonly [N in Name]: N extends "count" ? number : string | number };

/** The parameters that a message asks for; none when it has no places. */
type Arguments<M extends Message> = [PlacesOf<M>] extends [never] ? [] : [params: Params<PlacesOf<M>>];

/** Makes a sentence of a key and what stands in its places. */
export type Translate<All extends Messages> = <Key extends keyof All & string>(
  key: Key,
  ...params: Arguments<All[Key]>
) => string;

const fill = (text: string, params: Readonly<Record<string, string | number>>, locale: string): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === "number" ? value.toLocaleString(locale) : value;
  });

/** Reads messages in the way of the locale: its plural categories, and its way to write numbers. */
export function createTranslate<All extends Messages>(messages: All, locale = "en-GB"): Translate<All> {
  const plurals = new Intl.PluralRules(locale);
  return (key, ...[params]) => {
    const message: Message | undefined = messages[key];
    if (message === undefined) return key;
    const values: Readonly<Record<string, string | number>> = params ?? {};
    if (typeof message === "string") return fill(message, values, locale);
    const form = plurals.select(Number(values["count"])) === "one" ? message.one : message.other;
    return fill(form, values, locale);
  };
}
