import { coach } from "./coach";
import { createTranslate } from "./message";
import type { Message, Translate } from "./message";
import { planMessages } from "./planMessages";
import { problems } from "./problems";
import { review } from "./review";
import { samples } from "./samples";
import { shell } from "./shell";
import { templates } from "./templates";
import { words } from "./words";

/** Every sentence of the pane in British English. */
export const en = {
  ...shell,
  ...words,
  ...coach,
  ...review,
  ...planMessages,
  ...problems,
  ...samples,
  ...templates,
} as const;

export type MessageKey = keyof typeof en;

/** Makes any sentence of the pane, in whichever language it was made from. */
export type Text = Translate<typeof en>;

export const english: Text = createTranslate(en);

/** The pane's sentences in another language with the same keys and places. */
export const textIn = (messages: Readonly<Record<MessageKey, Message>>, locale: string): Text =>
  createTranslate(messages, locale);
