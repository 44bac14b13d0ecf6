import { opening, within } from "../../text/phrasePattern";
import type { KindContext } from "./neither";
import { predicateText } from "./personKind";

/** What a better life is told in, at the main verb: "settle in her foster home", "get on better", "see his dad". */
const lives = opening(
  [
    // how one is and grows
    "grow*|settl*|be settled|thriv*|flourish*|belong*|feel*|enjoy*",
    "reach (all )?(of )?(her|his|their) (milestones|potential|full potential|developmental milestones)",
    "be (safe|happy|healthy|well|confident|loved|free|sober and there|part of|there for|around|able to)",
    "be (a|an) (consistent|positive|good|safe|important|active) (part|presence|parent|dad|mum|role model)",
    // what one has
    "(have|has) (a |an |some |more )?(voice|say|routine|childhood|bedtime|friends|fun|stability|future)",
    "(have|has) (somewhere|someone|somebody|enough|people|adults|friends) ",
    "(have|has) (a|an) ((trusted|kind|caring|safe) )?(grown-up|adult|person|friend|mentor)\\b",
    "(have|has) (a |an )?(good|better|happy|positive|close|loving|warm|healthy|strong|settled|stable|safe|calm) ",
    "(get|have) (a )?(good|better|proper) (night's )?sleep|get* help|get* the help|get on|gets on|getting on",
    // with whom
    "live*|(be|stay|remain) (together|home|at home|with (her|his|their|my|mum|dad|nan))|be back (home|with)",
    "return* home|(go|goes|come|comes) home|keep (seeing|in touch)",
    "see (her|his|their|my) (mum|mom|dad|mother|father|brothers?|sisters?|nan|gran\\p{L}*|family|friends?|cousins?|parents|children|sons?|daughters?)",
    "be with (her|his|their|my|a|an|someone|somebody|adults|grown-ups|people)|(be able to )?(go out and )?play (with|outside|out)|make (new )?friends|trust*",
    "(work|talk|live|parent|get along) (well )?together|(talk|speak|live|disagree|be together) (calmly|without)",
    "manage (well )?without|cope without|do well",
    // what one knows and says
    "(know|knows|believe|believes) (that|who|how much|where|he|she|they|we)|be (a|an) (family|child|kid|teenager)|understand*|say how (he|she|they|i) feel*",
    "have (his|her|their|my) (say|views heard|needs met)|improv*|sleep* well|eat* well",
  ],
  "iu",
);

/** What a child is spared: "will not be hurt", "is not left alone", "does not see Dad hurting Mum". */
const spared = opening([
  "be (hurt|harmed|frightened|scared|afraid|worried|neglected|abused|hit|shouted at|exposed|exploited|pressured|forced|bullied|targeted|groomed|alone(?! with))",
  "(be )?left alone|hurt|harmed|frightened|neglected|exposed|(see|hear|witness)( or (see|hear|witness))?|experience*",
]);

const noLonger = within([
  "knows? that (he|she|they|i) (is|are|am) (loved|safe|wanted|cared for|listened to)",
  "(is|are) (no longer) (worried|scared|frightened|afraid|anxious|hungry|hurt|harmed)",
]);
const noMore = opening(["no more (violence|shouting|fighting|arguments|abuse|fear|neglect|worries|secrets)"]);
const wishedThat = opening(["that \\p{Lu}\\p{L}+ (and \\p{Lu}\\p{L}+ )?\\p{L}+"], "iu");

/** Who lives the change; posts and services do tasks. */
const living = new Set(["child", "parent", "person", "family", "thing"]);

/**
 * True of a change wanted in somebody's life that says neither how much nor by when: a goal, and never asked for a
 * number. "Mia to settle in her foster home", "Mum and Dad can talk without shouting", "No more violence in the home".
 */
export function isLifeChange(context: KindContext): boolean {
  const { clause, measure, timely, hint, text } = context;
  if (timely || hint === "action" || clause.labelled || clause.condition !== null) return false;
  // "Friends to sit with at weekends": when, not how often.
  const often =
    measure?.kind === "frequency" &&
    !/^(?:at |on )?(?:weekends?|weekdays|school days)$/i.test(text.slice(measure.start, measure.end));
  if (measure?.kind === "count" || often || measure?.kind === "clock") return false;
  if (clause.marker === "past" || clause.marker === "perfect" || clause.marker === "participle") return false;
  const us =
    clause.doer?.kind === "collective" &&
    clause.subject.every(({ lower, isWord }) => !isWord || lower === "we");
  if (
    (!living.has(clause.doer?.kind ?? "thing") && !us) ||
    clause.subject.some(({ lower }) => lower === "plan")
  )
    return false;
  const predicate = predicateText(clause);
  if (clause.negated)
    return (
      (spared.test(predicate) || spared.test(`be ${predicate}`)) &&
      (clause.doer?.kind === "child" || clause.doer?.kind === "person")
    );
  if (hint === null && (clause.marker === "present" || clause.marker === "be")) return false;
  if (clause.passive) return false;
  // "Dad will play with Elsie on the floor": what a parent does is no goal by itself.
  if (clause.doer?.kind === "parent" && /^play/.test(predicate)) return false;
  return (
    lives.test(predicate) ||
    (clause.verb === "be" && lives.test(`be ${predicate}`)) ||
    (hint !== null && wishedThat.test(text.trim()))
  );
}

/** "No more violence in the home", "Ellie is no longer worried about her mum": told as if it were there, and a wish. */
export const isRelief = ({ text, clause, timely, hint }: KindContext): boolean =>
  !timely &&
  hint !== "action" &&
  (noMore.test(text.trim()) ||
    noLonger.test(text) ||
    /\b(?:should|will|does|do|must) not have to\b|\bno longer ha(?:s|ve) to\b/i.test(
      text.split(/\b(?:so|because)\b/, 1)[0] ?? "",
    ) ||
    // "That the children are never again left to fend for themselves"
    /^that (?:the |my |our |\p{Lu})/u.test(text.trim().replace(/^T/, "t")) ||
    (/^(?:nobody|no one|no-one)\b/i.test(text.trim()) && clause.marker === "present"));
