import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { isVerbOf } from "./verbForms";

/**
 * How the main verb is brought in. `will`, `to` ("Jo to ring"), `should` (also must), `needs`, `wants`, `agrees`,
 * `modal` (can, may), `be` (is, are), `perfect` (has done), `past`, `present` ("Jo visits"), `participle` ("Jo
 * visiting"), `imperative`, `infinitive` ("To keep Leo safe"), `result`
 * ("advice sought": a thing and what is done to it), `none` (no verb at all).
 */
export type Marker =
  | "will" | "to" | "should" | "needs" | "wants" | "agrees" | "modal" | "be" | "perfect" | "past" | "present" | "participle" | "imperative" | "infinitive" | "result" | "none"; // prettier-ignore

export const steps = new Set(
  "continue continues agree agrees agreed try tries aim aims attempt attempts commit commits begin begins start starts plan plans arrange need needs have has going ready able willing want prepared going allowed due learn manage manages".split(
    " ",
  ),
);

export const modalWords: Readonly<Record<string, Marker>> = {
  will: "will", shall: "will", "ll": "will", "won't": "will", must: "should", should: "should", ought: "should", can: "modal", could: "modal",
  may: "modal", might: "modal", cannot: "modal", "can't": "modal", "mustn't": "should", "shouldn't": "should",
}; // prettier-ignore

export const isLower = (word: Word | undefined, ...forms: string[]): boolean =>
  word !== undefined && forms.includes(word.lower);

export const knownVerb = (lower: string, lexicon: PlanLexicon): boolean =>
  isVerbOf(lexicon.taskVerbs, lower) ||
  isVerbOf(lexicon.emptyVerbs, lower) ||
  isVerbOf(lexicon.changeVerbs, lower) ||
  isVerbOf(lexicon.stateVerbs, lower);

export interface Main {
  readonly at: number;
  readonly marker: Marker;
  /** First word behind the marker. */
  readonly next: number;
}
