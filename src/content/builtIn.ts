import type { Pack } from "../core/packs/pack";
import { defaultSettings } from "../core/packs/settings";
import { builtInLayouts } from "./layouts/builtInLayouts";
import { builtInTemplates } from "./templates/builtInTemplates";
import { builtInWords } from "./words/builtInWords";

/** What the product knows before an organisation adds its own advice. */
export const builtInPack: Pack = {
  ...builtInWords,
  layouts: builtInLayouts,
  settings: defaultSettings,
  templates: builtInTemplates,
};

/** What is left of it where an organisation wants none of its words: the forms that are read, and the templates. */
export const builtInForms: Pack = {
  ...builtInPack,
  id: "plain-plan-forms",
  entries: [],
  names: [],
  sets: {},
};
