import type { Pack } from "../core/packs/pack";
import { acronymsLaw } from "./words/acronymsLaw";
import { acronymsPeople } from "./words/acronymsPeople";
import { acronymsPlans } from "./words/acronymsPlans";
import { acronymsTeams } from "./words/acronymsTeams";
import { jargonContact } from "./words/jargonContact";
import { jargonHomes } from "./words/jargonHomes";
import { jargonLife } from "./words/jargonLife";
import { jargonPeople } from "./words/jargonPeople";
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
    ...jargonHomes,
    ...jargonLife,
    ...jargonPeople,
    ...wording,
    ...acronymsPeople,
    ...acronymsTeams,
    ...acronymsPlans,
    ...acronymsLaw,
  ],
  names,
  sets,
};
