import type { Pack } from "../../core/packs/pack";
import { acronymsAdoption } from "./acronymsAdoption";
import { withMeanings } from "./acronymMeanings";
import { acronymsFamily } from "./acronymsFamily";
import { acronymsLaw } from "./acronymsLaw";
import { acronymsOrders } from "./acronymsOrders";
import { acronymsPeople } from "./acronymsPeople";
import { acronymsPlans } from "./acronymsPlans";
import { acronymsTeams } from "./acronymsTeams";
import { jargonCare } from "./jargonCare";
import { jargonCentre } from "./jargonCentre";
import { jargonChildren } from "./jargonChildren";
import { jargonContact } from "./jargonContact";
import { jargonHopes } from "./jargonHopes";
import { jargonHomes } from "./jargonHomes";
import { jargonLife } from "./jargonLife";
import { jargonMeetings } from "./jargonMeetings";
import { jargonParents } from "./jargonParents";
import { jargonPeople } from "./jargonPeople";
import { jargonPlans } from "./jargonPlans";
import { jargonReturn } from "./jargonReturn";
import { jargonStaying } from "./jargonStaying";
import { names } from "./names";
import { sets } from "./sets";
import { wording } from "./wording";
import { wordingSupport } from "./wordingSupport";
import { wordingVague } from "./wordingVague";

/** The words of the built-in pack as they are written. The add-in has them packed (`builtInWords.ts`). */
export const watchYourWords: Pack = {
  id: "watch-your-words",
  title: "Watch Your Words",
  version: "1.0.0",
  language: "en-GB",
  entries: [
    ...jargonContact,
    ...jargonCentre,
    ...jargonHomes,
    ...jargonStaying,
    ...jargonCare,
    ...jargonReturn,
    ...jargonLife,
    ...jargonHopes,
    ...jargonPlans,
    ...jargonMeetings,
    ...jargonParents,
    ...jargonPeople,
    ...jargonChildren,
    ...wording,
    ...wordingSupport,
    ...wordingVague,
    ...withMeanings(acronymsPeople),
    ...withMeanings(acronymsFamily),
    ...withMeanings(acronymsTeams),
    ...withMeanings(acronymsPlans),
    ...withMeanings(acronymsOrders),
    ...withMeanings(acronymsAdoption),
    ...withMeanings(acronymsLaw),
  ],
  names,
  sets,
};
