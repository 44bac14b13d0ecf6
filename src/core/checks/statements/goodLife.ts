import { byBlocks } from "../../text/letterBlocks";
import { opening, within } from "../../text/phrasePattern";
import { holdsAny } from "../lexicon/planLexicon";
import { lowerText, type KindContext } from "./neither";

/**
 * What a good life is told in, whoever wishes it. Words of how one lives and feels, never of what somebody does to a
 * file, a form or an appointment.
 */
const good = within(
  [
    // the mind at ease
    "(looks?|looking) forward to|to look forward|knowing (that|who|which|what|where|why|how|he|she|they|i|we|it)",
    "trusts? (that|in|the|adults|people|grown-ups)|believes? in (him|her|them)sel[a-z]+|in (his|her|their) own skin|at ease|in (his|her|their|my) corner",
    "believes? that (he|she|they) (has|have|can|will|deserves?|matters?|belongs?|(is|are) (worth|loved|wanted|good|clever))",
    "feels? (like|at) (a |an )?home|feels? (that )?(he|she|they) (belongs?|matters?|fits?|counts?)|fun again|laughs?|smil(es|ing)|comfortable (being|in|and)|content|ordinary|boring|peaceful|predictable",
    // childhood and growing up
    "childhood|a future|for life|full potential|quality of life|as independent as|same (\\p{L}+ ){0,3}(as|chances|opportunities)|adult life|adulthood",
    "(be|being) (a|an|the) (little )?(boy|girl|child|kid|teenager|baby|sister|brother|son|daughter)|(be|being) (himself|herself|themselves|myself)",
    // a place of one's own, and people to share it with
    "his own (place|home|flat|things|life|choices|decisions|money)|her own (place|home|flat|things|life|choices|decisions|money)|their own (place|home|flat|things|life|choices|decisions|money)",
    "(own|real|proper|warm|loving|forever) (home|family)|(place|somewhere|home) (where|of safety|(he|she|they|the (children|girls|boys|twins)|\\p{L}+) (wants?|feels?|loves?|can|belongs?|fits?))",
    "(people|adults|grown-ups|someone|somebody|carers|parents|friends|family) (who|that|whom) (\\p{L}+ ){0,2}?(keeps?|loves?|cares?|listens?|stays?|sticks?|understands?|puts?|likes?|are (delighted|sober|calm|kind|proud|there|pleased))",
    "(grown-ups|people|adults|friends|mates|someone|somebody) (he|she|they|i) (can|loves?|trusts?|likes?)|(people|adults|friends) (\\p{L}+ ){0,3}beside (him|her|them|me)",
    "gets? on (well|better|like)|(puts?|comes?|come) (\\p{L}+ ){0,3}?first\\b|for the sake of|joins? in|takes? part in the life|on (its|her|his|their) feet",
    "the \\p{L}+ (he|she|they|i) (wants?|hopes?) to be|friends (home|round)|in charge of (his|her|their|my)|(makes?|making) (his|her|their|my) own|what (he|she|they) needs? to (grow|thrive)",
    "(his|her|their|my) (own )?(story|culture|language|faith|heritage)|touch with (his|her|their|my)|as a family",
    "what happened (to (him|her|them)|was not|wasn't)|(his|her|their|my) fault|good memories|memories that",
    "home for good|for good and|gets? (well|better|bigger)|put (\\p{L}+ ){0,4}differences (aside|behind)|into adult",
  ],
  "u",
);

/** What nobody could hand over, whatever its verb: "come to no harm", "a home to come back to", "ready to start school". */
const mended = within(
  [
    "finds? (his|her|their|my) (voice|feet|way)|makes? sense of|(comes?|come) to (terms with|no harm)|heals?|recovers? from|at the heart of|on track|again, not (a|an)|(is|are|be) (a|an) \\p{L}+ again",
    "gets? (his|her|their|my|our) (confidence|life|childhood|sparkle|kids|children|home|family|smile|health|strength|independence) (back|home)|out of (his|her|their|our|my) lives|out of my life",
    "(home|family|place) (to (come|go) (back|home) to|of (his|her|their|my) own|that (chooses|wants|loves))",
    "(adopted|cared for|brought up|raised|loved|looked after) by (a|his|her|their|the|my) (\\p{L}+ )?family|to (his|her|their) (mum|mother|dad|father|parents|family|nan)'?s?'? care|come off the (\\p{L}+ )*plan",
    "and (likes?|loves?|enjoys?) it|(sleep|eat|feel|behave|cope|play|learn|concentrate)s? (better|well)|wakes? up in|the right help|ready (to start|for) (school|big school|nursery|college|independence|adult\\p{L}*|life)",
    "full of (good|love|fun|energy|laughter|life)|(consistent|loving|kind|patient) and|comes? before|the same direction|able to (manage|cope|parent|look back|keep \\p{L}+ safe)|be (mum|dad|family)",
  ],
  "u",
);

/** Worries and records, which may use the same words: "laughs when he is told off". */
const worry = within(
  [
    "often|sometimes|usually|currently|already|still|too|because|when (he|she|they) (is|are|talks?|drinks?)|struggl*|at risk|rarely|mostly|seems?|appears?",
    "concern*|worried|due to|according to|since|aged|years? old|refus*|unable|cannot|can't|drunk|diagnos*|told|says|said|reports?|observed|older (men|man|boys)",
  ],
  "u",
);

/** What one is or has, and what befalls one; not what one does for somebody else. */
const stative =
  /^(?:be|have|feel|live|grow|know|get|stay|leave|achieve|reach|trust|enjoy|look|become|belong|walk|sleep|wake|play|bring|fall|come|go|move|make|join|do|learn|turn|believe|experience|remain|return|allow)$/;

/** What one will have or leave with, even where it could be handed over. */
const owned = /^(?:be|have|leave)$/;

const titled = /^(?:mr|mrs|ms|miss|dr|pc|nurse|pastor)\b/i;

/** "A home without violence", "Peace and quiet at home", "A bed of my own", "Jodie happy at school". */
const wishedThing = within(
  [
    "without \\p{L}+|free (from|of) \\p{L}+|of (my|his|her|their|our) own|(who|that) (is|are) (there|sober|calm|kind|safe)|(all|back|living|being) together",
  ],
  "u",
);
const wishedOpening = opening(
  [
    "(a |an |the |some |more )?(peace|stability|permanence|permanency|happiness|belonging|freedom|independence|an end to|sense of|feeling of)",
    "\\p{L}+ (to be )?(safe|happy(?! to)|loved|protected from|well and|healthy|confident|secure|content|thriving|cherished|nurtured|settled (and|in (his|her|their|a)|with))",
    "(home|life|school|weekends|mealtimes|bedtimes|mornings|evenings) (is|are|feels?) (like|\\p{L}+ again|fun|calm|happy|safe)",
    "(us|we|my) (\\p{L}+ ){1,4}together",
  ],
  "iu",
);

/** "Someone to talk to", "A mum who is there when I get in", "Secure and loving relationships with her carers". */
const wishedSomeone = opening(
  [
    "(someone|somebody|friends|people|a friend|a mate|an adult|a grown-up) to \\p{L}+ (to|with)(?= (who|that|when|at|about|if|in)|\\W*$)",
    "an? (\\p{L}+ )?(mum|mam|mom|dad|family|parent|home|house|school|life|grown-up|friend|nan|bedroom) (who|that|where|in which)",
    "(secure|close|warm|loving|safe|happy|trusting|healthy) (and \\p{L}+ )?(relationships?|attachments?|bonds?|homes?|childhoods?)",
  ],
  "iu",
);

/** "Nobody hits anyone in our house": told of everybody, in the present. */
const nobodyDoes = byBlocks(
  /^(?:nobody|no one|no-one)(?: (?:in|at) (?:\p{L}+ ){1,2}?\p{L}+)? (?:is|\p{Ll}+(?!s)\p{L}s)\b/iu,
);
const neverHasTo =
  /\b(?:(?:does|do|will|should|must|would) not|(?:does|do|wo|should)n['’]t|never|no longer) (?:ever )?(?:again )?(?:ha(?:ve|s) to|need to (?:carry|hide|worry|run|look after|choose))\b/;
const noLongerFeels =
  /\bno longer (?:worr|fear|feel|think|believe|blam|hid|dread|wak|cr(?:y|ies)|wonder|flinch|listen|dreams?)/;
const neverSuffers =
  /\bnever (?:again )?(?:goes|go|sees?|hears?|feels?|wonders?|is|are|be|left|wakes?|worries)\b[^,;]*\b(?:hungry|alone|scared|frightened|afraid|hurt|harmed|cold|dirty|worried|unwanted|unsafe|wonders?|ashamed)\b/;
const doesNotFeel = byBlocks(
  /\b(?:does not|doesn['’]t|do not|don['’]t) (?:feel (?:that )?(?:he|she|they) ha(?:s|ve) to|stop (?:him|her|them) (?:from )?\p{L}+ing)\b/u,
);
/** "by people who are delighted with him": whoever they are. */
const byGoodPeople = byBlocks(
  /\b(?:by|with|around) (?:\p{L}+ )?(?:people|adults|grown-ups|someone|somebody|parents|carers|family) who\b/u,
);
const spared = byBlocks(
  /\b(?:is|are|be|being|stays?|remains?|feels?|comes?) (?:always |never |not |no longer |kept )*(?:\p{L}+ )?(?:safe|hurt|harmed|loved|looked after|cared for|protected|frightened|scared|first|well cared|neglected|left alone with|exposed)\b/u,
);
const ensures = /\b(?:make|makes|making|be) sure\b|\bensures?\b/;
const showsThat = byBlocks(
  /\b(?:show|demonstrate|prove)(?: to)?(?: (?:\p{L}|['’])+,?){1,10}? that (?:he|she|they|i|we|the|\p{L}+)\b/u,
);
const careIsMet = byBlocks(
  /\b(?:care|needs?) (?:needs? )?(?:to be|are|is|being|will be|should be|must be) (?:\p{L}+ )?(?:met|understood|prioritised|put first)\b/u,
);
const someDay =
  /^(?:one day|in a (?:year|few years|couple of years)['’]?s? time|when i(?:'m|’m| am) (?:older|big|grown|an adult)|when (?:this|the|our) plan (?:ends|is over|finishes|closes)|after this plan)\b/;
/** "People listen to me", "I can tell my teacher", "Not to be moved again", "There is no shouting": a child's own voice. */
const ownVoice = opening(
  [
    "people (listen|know|understand|like|love|ask|believe|help|treat) (\\p{L}+ ){0,4}?(me|i|us|my)",
    "(i|we) can (?!confirm|advise|report|see that|be (reached|contacted))|i get to|i have (friends|a say|someone|somebody|people|nobody)|(we|i) (live|eat|laugh|play) (\\p{L}+ )*(together|as a family)|we are a family|my \\p{L}+ is (quiet|mine|warm|safe|calm|cosy)",
    "(never|not) having to|never to be|not to be (moved|left|hurt|hit|shouted at|scared|split|parted|separated)|that (nobody|no one|everyone|mum|mam|dad|we|i|he|she|they|things|people|our|my)",
    "there (is|are|will be) (no|no more|never any|less) (\\p{L}+ )?(violence|shouting|fighting|arguments|rows|secrets|hitting|drinking|fear|abuse|police|worries|hurting)",
    "there (is|are|will be) (always )?(enough (to|food|money|love|room|time)|someone|somebody|laughter|love|a grown-up)",
    "my (\\p{L}+ ){1,3}?(do|does|did)(n['’]t| not) (\\p{L}+ ){1,5}?(any ?more|fight|argue|shout)",
  ],
  "iu",
);
/** "To go out safely", "To give Ella the childhood she deserves": nobody's errand. */
const lifeInfinitive = opening(
  [
    "to (become|belong|thrive|flourish|communicate|join in|take part|live|enjoy|trust|feel|grow)",
    "to (break|end) (the|this) (cycle|pattern)|to make (\\p{L}+ )?(friends|choices|decisions|sense)|to make \\p{L}+ (feel|happy|proud|smile)",
    "to (give|offer) \\p{L}+( and \\p{L}+)? (the|a|back) (\\p{L}+ )?(childhood|chance|start|life|home|family|future|stability|voice|best)",
    "to (go|get) out\\b|to be (included|part of|listened to|heard|treated|able to)",
  ],
  "iu",
);
const mine = /\b(?:i|my|me|myself|us|our)\b/;
/** What a participle wishes in the child's own words: "Being back with my mam", "Not having to worry". */
const lifeParticiple = opening(
  [
    "not (being (scared|frightened|hungry|hurt|left|bullied|alone|worried)|having to|feeling)|no longer being",
    "being (able to|back|with|happy|safe|loved|part of|believed|included|allowed to)|getting (on|along) (\\p{L}+ )?(with|well|better)|knowing (that|who|where|what)",
    "(mum|mam|mom|dad|mummy|daddy|my \\p{L}+) (not )?(being|drinking|coming|getting|feeling|having|stopping|shouting)",
  ],
  "iu",
);

/**
 * True of a life that is wished for, told in any shape: as if it were so ("Leon goes to bed knowing who is in the
 * house"), by a noun ("A home without violence"), in the child's voice ("Being back with my mam"), as relief ("never
 * has to hide") or as what everybody is to see ("show the network that …"). Never of what has a date or a number, of a
 * task of a worker, or of what stands in a column of actions.
 */
export function isGoodLife(context: KindContext): boolean {
  const { clause, measure, timely, hint, text, lexicon, act } = context;
  const whole = text.trim();
  const counted = measure !== null && /^(?:count|frequency|clock)$/.test(measure.kind);
  if (hint !== "action" && !timely && !counted && !clause.labelled && ownVoice.test(whole)) return true;
  if (
    (timely && !someDay.test(whole.toLowerCase())) ||
    hint === "action" ||
    clause.labelled ||
    clause.condition !== null
  )
    return false;
  if (counted) return false;
  if (clause.marker === "past" && !wishedOpening.test(whole)) return false;
  if (clause.marker === "perfect") return false;
  const lower = lowerText(clause);
  if (wishedSomeone.test(whole)) return true;
  const main = lower.split(/\b(?:so|because)\b/, 1)[0] ?? "";
  const doer = clause.doer?.kind ?? "thing";
  if (neverHasTo.test(main) || noLongerFeels.test(main) || someDay.test(lower) || nobodyDoes.test(whole))
    return true;
  if (careIsMet.test(main)) return true;
  if (clause.marker === "none" || clause.marker === "past")
    return (
      (neverSuffers.test(main) && doer !== "parent") ||
      lifeParticiple.test(whole) ||
      (!/\d/.test(text) && !worry.test(lower) &&
        (wishedOpening.test(whole) || wishedThing.test(main) || (clause.marker === "none" && (good.test(main) || mended.test(main)) && /\b\p{Ll}+s\b/u.test(main) && !holdsAny(lexicon.processes, clause.words)))) // prettier-ignore
    );
  if (ensures.test(main) && spared.test(main) && doer !== "role") return true;
  if (clause.marker === "infinitive")
    return lifeInfinitive.test(whole) || (mine.test(lower) && !act.deliverable);
  if (clause.marker === "participle") return lifeParticiple.test(whole);
  if (doer === "role" || doer === "unnamed" || titled.test(text.slice(clause.doer?.start ?? 0))) return false;
  if (doesNotFeel.test(main) || (neverSuffers.test(main) && doer !== "parent")) return true;
  if (clause.marker === "needs") return false;
  if (showsThat.test(main) && !/ that (?:\p{L}+ ){1,3}(?:has|have) been\b/u.test(main)) return true;
  if (clause.negated || worry.test(main)) return false;
  if (doer === "organisation" && clause.verb !== "be") return false;
  if (clause.marker === "be" || clause.marker === "present")
    return (
      good.test(main) ||
      mended.test(main) ||
      (clause.passive && byGoodPeople.test(main)) ||
      leavesOut(context, main)
    );
  return (
    leavesOut(context, main) ||
    mended.test(main) ||
    (stative.test(clause.verb) &&
      (!act.deliverable || owned.test(clause.verb) || /\b(?:able|allowed|free) to\b/.test(main)) &&
      good.test(main))
  );
}

/** "Ayaan walks into school without a knot in his stomach": what is no longer there when life is good. */
const leavesOut = ({ measure, clause }: KindContext, main: string): boolean =>
  measure?.kind === "absolute" &&
  /^(?:present|modal|be)$/.test(clause.marker) &&
  !/\b(?:was|were|had|been|left without)\b/.test(main) &&
  /^(?:child|person|family|parent)$/.test(clause.doer?.kind ?? "") &&
  /\bwithout (?!(?:any |a |an |needing |being )*(?:help|prompt|remind|support|armband|stabilis|copying|asked|told|adult|holding))/.test(
    main,
  );
