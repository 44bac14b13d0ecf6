import type { Message, Messages } from "./message";

const accents = new Map(
  Object.entries({
    a: "á",
    e: "é",
    i: "í",
    o: "ó",
    u: "ú",
    c: "ç",
    n: "ñ",
    s: "š",
    y: "ý",
    A: "Á",
    E: "É",
    I: "Í",
    O: "Ó",
    U: "Ú",
  }),
);

const pseudoText = (text: string): string =>
  `⟦${text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith("{") ? piece : [...piece].map((letter) => accents.get(letter) ?? letter).join(""),
    )
    .join("")}⟧`;

const pseudoMessage = (message: Message): Message =>
  typeof message === "string"
    ? pseudoText(message)
    : { one: pseudoText(message.one), other: pseudoText(message.other) };

/**
 * Every message in a made-up language: readable, in brackets, with other letters. Plain English that is left on a
 * screen in this language did not come from the strings.
 */
export const pseudo = <All extends Messages>(messages: All): { readonly [Key in keyof All]: Message } =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)])) as {
    readonly [Key in keyof All]: Message;
  };
