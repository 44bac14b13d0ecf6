import type { DocumentSnapshot } from "../../document/snapshot";
import type { Contingency } from "../contingency/contingency";
import { contingencyIn } from "../contingency/findContingency";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { statementsIn } from "../statements/findStatements";
import { overlaps } from "../../text/range";
import type { Place, Statement } from "../statements/statement";
import type { PlanLayout } from "./layout";
import { natureOf, planKindOf } from "./nature";
import { otherChildNamesIn } from "./otherChildNames";
import { outlineOf } from "./outline";
import { outstandingIn } from "./outstanding";
import { peopleOf } from "./people";
import type { PlanReview, PlanSection, SectionReview } from "./planReview";
import { planSections } from "./planReview";
import { readabilityOf, type ReadabilityCache } from "./readability";
import { reviewAgreed } from "./sections/agreedSigned";
import { reviewAim } from "./sections/aim";
import { reviewChildsViews } from "./sections/childsViews";
import { placeOfPart, review, type SectionContext } from "./sections/context";
import { reviewExplained } from "./sections/explained";
import {
  reviewParentsViews,
  reviewPreviousPlans,
  reviewRisks,
  reviewStrengths,
  strengthsIn,
} from "./sections/other";
import { reviewFamilyRole } from "./sections/familyRole";
import { reviewNamedPeople } from "./sections/namedPeople";
import { reviewReviewDate } from "./sections/reviewDate";

/** Judgements kept between reviews of one document, so that an edited paragraph alone is judged anew. */
export interface PlanCache {
  readonly statements: Map<string, Statement>;
  readonly contingency: Map<string, Contingency>;
  readonly sentences: ReadabilityCache;
}

export const createPlanCache = (): PlanCache => ({
  statements: new Map(),
  contingency: new Map(),
  sentences: new Map(),
});

/** Beyond this many kept judgements a cache is emptied: long editing would otherwise fill memory with old wordings. */
const fullCache = 5000;

export interface ReviewOptions {
  readonly layouts: readonly PlanLayout[];
  readonly lexicon: PlanLexicon;
  /** ISO day, or `null` when no rule may depend on the clock. */
  readonly today: string | null;
  /** The organisation's target in years of reading age. Default 11. */
  readonly readingAgeTarget?: number;
  readonly cache?: PlanCache;
}

/** British guidance asks for what most adults read with ease; plans are also read by children. */
const defaultTarget = 11;

/** Reviews a whole document as a plan. Never throws, whatever the document holds. */
export function reviewPlan(snapshot: DocumentSnapshot, options: ReviewOptions): PlanReview {
  const { layouts, lexicon, today, cache = createPlanCache() } = options;
  for (const kept of [cache.statements, cache.contingency, cache.sentences])
    if (kept.size > fullCache) kept.clear();
  const outline = outlineOf(snapshot, layouts);
  const people = peopleOf(snapshot, lexicon);
  const contingency = contingencyIn(snapshot, outline, { lexicon, today, cache: cache.contingency });
  const statements = statementsIn(outline, {
    lexicon,
    today,
    childNames: people.childNames,
    cache: cache.statements,
  }).filter((statement) => !contingency.some((one) => holds(one, statement)));
  const nature = natureOf(snapshot, outline, statements);
  const context: SectionContext = {
    paragraphs: snapshot.paragraphs,
    outline,
    people,
    statements,
    contingency,
    planKind: planKindOf(snapshot),
    lexicon,
  };
  const verdict = contingency.length === 0 ? "missing" : isMostlySpecific(contingency) ? "specific" : "vague";
  const nothing = nature === "no-text" || nature === "not-a-plan";
  return {
    nature,
    planKind: context.planKind,
    layouts: outline.layouts,
    child: people.children[0] ?? null,
    sections: planSections.map((section) =>
      nature === "no-text"
        ? review(section, "missing", null, [], false)
        : withNature(reviewers[section](context), nothing),
    ),
    strengths: strengthsIn(context),
    statements,
    contingency,
    contingencyVerdict: verdict,
    readability: readabilityOf(
      snapshot,
      outline.headers,
      options.readingAgeTarget ?? defaultTarget,
      cache.sentences,
    ),
    otherChildNames: otherChildNamesIn(snapshot.paragraphs, statements, people, lexicon),
    outstanding: outstandingIn(outline, nature === "review-record"),
  };
}

/** True when a statement is part of a contingency, which is judged by its own rules. */
const holds = (contingency: Contingency, { paragraph, range }: Place): boolean =>
  contingency.paragraphs.includes(paragraph) &&
  (paragraph !== contingency.paragraph || overlaps(contingency.range, range));

/** A document that is no plan is asked for nothing. */
const withNature = (section: SectionReview, nothing: boolean): SectionReview =>
  nothing ? { ...section, advice: [], expected: false } : section;

const reviewers: Readonly<Record<PlanSection, (context: SectionContext) => SectionReview>> = {
  aim: reviewAim,
  childs_views: reviewChildsViews,
  contingency: reviewContingency,
  review_date: reviewReviewDate,
  named_people: reviewNamedPeople,
  family_role: reviewFamilyRole,
  agreed_signed: reviewAgreed,
  parents_views: reviewParentsViews,
  explained_to_child: reviewExplained,
  risks: reviewRisks,
  previous_plans: reviewPreviousPlans,
  strengths: reviewStrengths,
};

/** One line that is specific does not make up for a page of vague ones. */
const isMostlySpecific = (contingency: readonly Contingency[]): boolean => {
  const specific = contingency.filter(({ verdict }) => verdict === "specific").length;
  return specific > 0 && specific * 2 >= contingency.length;
};

/** Present when most of the contingencies are specific, weak when most are vague. */
function reviewContingency({ contingency, outline }: SectionContext): SectionReview {
  const best = contingency.find(({ verdict }) => verdict === "specific");
  if (best && isMostlySpecific(contingency)) return review("contingency", "present", best);
  const vague = contingency.find(({ verdict }) => verdict === "vague");
  if (vague) return review("contingency", "weak", vague, ["contingency-vague"]);
  const headed = outline.parts.find(({ sections }) => sections[0] === "contingency");
  return review("contingency", "missing", headed ? placeOfPart(headed) : null, ["contingency-missing"]);
}
