import type { Contingency } from "../core/checks/contingency/contingency";
import { judgeContingency } from "../core/checks/contingency/judgeContingency";
import { createChecker } from "../core/checks/checker";
import { compilePack } from "../core/checks/compile";
import type { CompiledPack } from "../core/checks/compile";
import type { Finding } from "../core/checks/finding";
import type { PlanLexicon } from "../core/checks/lexicon/planLexicon";
import type { PlanReview } from "../core/checks/plan/planReview";
import { createPlanCache, reviewPlan } from "../core/checks/plan/reviewPlan";
import { judgeStatement } from "../core/checks/statements/judgeStatement";
import type { Spellings } from "../core/checks/spellings";
import type { Statement } from "../core/checks/statements/statement";
import type { DocumentSnapshot } from "../core/document/snapshot";
import type { Example, Source } from "../core/packs/entry";
import type { Pack } from "../core/packs/pack";
import { fridgeValues } from "../core/templates/fridge/fridgePlan";
import type { Template } from "../core/templates/template";
import type { Values } from "../core/templates/values";
import { peopleIn } from "./templates/people";

/** What the card of a finding says about its entry. */
export interface Advice {
  /** The headword, as the pack has it. */
  readonly term: string;
  /** Why families struggle with the words: one or two plain sentences. */
  readonly why: string;
  readonly source: Source;
  /** The question behind the words; `null` where suggestions are offered instead. */
  readonly question: string | null;
  readonly examples: readonly Example[];
  /** What an acronym stands for; `null` for words. */
  readonly expansion: string | null;
  /** What the expansion means, where it is still jargon. */
  readonly gloss: string | null;
  /** Alternatives that a button never puts in, or that no button can: the person writes the sentence. */
  readonly ideas: readonly string[];
}

/** The engine as the commands use it: pure, and stepped so that the pane stays live. */
export interface Engine {
  readonly compiled: CompiledPack;
  /** Yields how many paragraphs are done after each step; paragraphs seen before cost next to nothing. */
  check(paragraphs: readonly string[]): Generator<number, readonly Finding[]>;
  /** What to say about a finding of the last check. */
  advice(finding: Finding): Advice;
  /** Reviews the whole document as a plan; paragraphs seen before are not judged again. */
  review(snapshot: DocumentSnapshot): PlanReview;
  /** Every template that can be filled, in the order of the gallery. */
  readonly templates: readonly Template[];
  /** Judges one text as one statement, as it is typed. */
  judge(text: string): Statement;
  /** Judges one text as what to do if the plan does not work. */
  judgeContingency(text: string): Contingency;
  /** People whom the plan names. */
  people(snapshot: DocumentSnapshot, review: PlanReview): readonly string[];
  /** What the page for the family says of this plan. `template` is the page's. */
  fridge(template: Template, snapshot: DocumentSnapshot, review: PlanReview): Values;
}

/** What an engine is made from. */
export interface EngineContent {
  /** The first one lowest. */
  readonly packs: readonly Pack[];
  /** What was worked out of these packs before; of others it is left alone. */
  readonly spellings?: Spellings;
  readonly lexicon: PlanLexicon;
  /** The day as `YYYY-MM-DD`, asked for at each review; `null` when no rule may depend on the clock. */
  readonly today: () => string | null;
  /** Shorter words for long ones, for the page that a child reads. */
  readonly plainWords: readonly (readonly [long: string, short: string])[];
}

/** Suggestions that take neighbouring words in are no phrases to show by themselves. */
const isPhrase = (text: string): boolean => !text.includes("{");

export function createEngine(content: EngineContent): Engine {
  const { packs, spellings, lexicon, today, plainWords } = content;
  const checker = createChecker(compilePack(packs, spellings));
  const { compiled } = checker;
  const { layouts, settings, templates } = compiled;
  const { readingAgeTarget } = settings;
  const cache = createPlanCache();
  return {
    compiled,
    templates,
    judge: (text) => judgeStatement(text, { lexicon, today: today() }),
    judgeContingency: (text) => judgeContingency(text, { lexicon, today: today() }),
    people: (snapshot, review) => peopleIn(snapshot, review, layouts),
    fridge: (template, snapshot, review) =>
      fridgeValues(
        { snapshot, review, layouts, lexicon, compiled, plainWords, today: today() ?? "" },
        template,
      ),
    review: (snapshot) => reviewPlan(snapshot, { layouts, lexicon, today: today(), readingAgeTarget, cache }),
    *check(paragraphs) {
      const report = yield* checker.steps(paragraphs);
      return report.findings;
    },
    advice(finding) {
      const entry = checker.compiled.entry(finding.entryId);
      const labels = new Set(finding.fixes.map(({ label }) => label.toLowerCase()));
      return {
        term: entry.term,
        why: entry.why,
        source: entry.source,
        question: entry.question ?? null,
        examples: entry.examples ?? [],
        expansion: entry.expansion ?? null,
        gloss: entry.gloss ?? null,
        ideas: entry.suggestions
          .filter(({ swap }) => swap === false || finding.fixes.length === 0)
          .map(({ text }) => text)
          .filter((text) => isPhrase(text) && !labels.has(text.toLowerCase())),
      };
    },
  };
}
