import type { Pack } from "../core/packs/pack";
import { acronyms } from "./words/acronyms";
import { jargon } from "./words/jargon";
import { wording } from "./words/wording";

/** What the product knows before an organisation adds its own advice. */
export const builtInPack: Pack = {
  id: "watch-your-words",
  title: "Watch Your Words",
  version: "1.0.0",
  language: "en-GB",
  entries: [...jargon, ...wording, ...acronyms],
};
