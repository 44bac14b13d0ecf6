import type { Pack } from "../../core/packs/pack";
import { acronymsLaw } from "./acronymsLaw";
import { acronymsOrders } from "./acronymsOrders";
import { acronymsPeople } from "./acronymsPeople";
import { acronymsPlans } from "./acronymsPlans";
import { acronymsTeams } from "./acronymsTeams";
import { jargonCare } from "./jargonCare";
import { jargonCentre } from "./jargonCentre";
import { jargonChildren } from "./jargonChildren";
import { jargonContact } from "./jargonContact";
import { jargonHomes } from "./jargonHomes";
import { jargonLife } from "./jargonLife";
import { jargonPeople } from "./jargonPeople";
import { jargonPlans } from "./jargonPlans";
import { names } from "./names";
import { sets } from "./sets";
import { wording } from "./wording";

/** The words of the built-in pack, on their own: all that checking words needs, and so all that a cold start waits for. */
export const builtInWords: Pack = {
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
    ...acronymsOrders,
    ...acronymsLaw,
  ],
  names,
  sets,
};
