import type { Pack } from "../core/packs/pack";
import { defaultSettings } from "../core/packs/settings";
import { builtInLayouts } from "./layouts/builtInLayouts";
import { builtInTemplates } from "./templates/builtInTemplates";
import { acronymsLaw } from "./words/acronymsLaw";
import { acronymsPeople } from "./words/acronymsPeople";
import { acronymsPlans } from "./words/acronymsPlans";
import { acronymsTeams } from "./words/acronymsTeams";
import { jargonCare } from "./words/jargonCare";
import { jargonCentre } from "./words/jargonCentre";
import { jargonChildren } from "./words/jargonChildren";
import { jargonContact } from "./words/jargonContact";
import { jargonHomes } from "./words/jargonHomes";
import { jargonLife } from "./words/jargonLife";
import { jargonPeople } from "./words/jargonPeople";
import { jargonPlans } from "./words/jargonPlans";
import { names } from "./words/names";
import { sets } from "./words/sets";
import { wording } from "./words/wording";

/** What the product knows before an organisation adds its own advice. */
export const builtInPack: Pack = {
  id: "watch-your-words",
  title: "Watch Your Words",
  version: "1.0.0",
  language: "en-GB",
  entries: [
    ...jargonContact,
    ...jargonCentre,
    ...jargonHomes,
    ...jargonCare,
    ...jargonLife,
    ...jargonPlans,
    ...jargonPeople,
    ...jargonChildren,
    ...wording,
    ...acronymsPeople,
    ...acronymsTeams,
    ...acronymsPlans,
    ...acronymsLaw,
  ],
  names,
  sets,
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
