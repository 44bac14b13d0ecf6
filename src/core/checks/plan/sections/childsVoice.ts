import { byBlocks } from "../../../text/letterBlocks";
import { within } from "../../../text/phrasePattern";
import { sentencesOf } from "../../../text/sentences";
import { wordsOf } from "../../../text/words";
import { namesChild, type SectionContext } from "./context";
import { subjectOf, type Subject } from "./subject";

export const firstPerson = /(?:^|[\s"“'‘(])(?:I|I'm|I’m|I'd|I’d|I've|I’ve|I'll|my|me|My)(?=[\s,.!?"”'’]|$)/;

export const quoted = byBlocks(/["“][^"“”]{3,}["”]|(?:^|\s)[‘'](?=\p{Lu})[^‘’']{8,}[’'](?=[\s.,;]|$)/u);

/** The same, each of several in a text. */
export const eachQuoted = new RegExp(quoted.source, `${quoted.flags}g`);

export const tells = within([
  "said|says|told|tells|wrote|writes|drew|draws|would like|wants?|wanted|likes?|loves?|worries",
  "worried about|feels?|felt|wish(es)?|hopes?|asked|chose|thinks?|does not want|doesn't want|misses",
  "enjoys|is (frightened|scared|sad|happy|proud|worried)|explained|described|shared|rated|scored",
  "put (a|herself|himself)",
]);

export const empty = within([
  "too young|not (yet )?(been )?(obtained|gathered|sought|available|seen|known|able|spoken)",
  "to be (obtained|gathered|sought|completed|added)|unable to|non[- ]verbal|pre[- ]verbal",
  "will be (sought|gathered|asked|obtained)|declined|no views|did not (want|wish)",
]);

export const observed = within([
  "smil*|babbl*|reach* (out|for|up)|cri(es|ed)|settl*|cuddl*|laugh*|look* for|turn* (to|towards|away)",
  "crawl*|watch(es|ed)|star(es|ed)|stiffen*|went (still|quiet|floppy)|turn(s|ed) (his|her|their) (head|face|eyes)|kick*|whimper*",
  "clung|clings|lean(s|ed) (in|into|back|away)",
]);

export const namesAdult = (text: string, { people, lexicon }: SectionContext): boolean => {
  const words = wordsOf(text);
  return words.some((word, at) => {
    const relation = people.relations.get(word.lower.replace(/'s?$/, ""));
    return (
      (word.capital && (relation === "parent" || relation === "kin" || relation === "professional")) ||
      (lexicon.relatives.lengthAt(words, at) > 0 && !/^(?:brother|sister|family|friend)/.test(word.lower)) ||
      lexicon.roles.lengthAt(words, at) > 0
    );
  });
};

/** What a child does so that others know: choosing, pointing, turning away. */
const shows = within([
  "ch(ose|ooses)|push(ed|es)|point(ed|s)|pick(ed|s)|shook|shakes|nod(ded|s)|sign(ed|s)|held|holds|ticked|circled",
  "turn(ed|s) (to|towards|away)|reach(ed|es)|pull(ed|s)|hid|hides|ran to|runs to|gave (us|me|it|home|school|a|the)|marked",
  "sorted|coloured|built|acted|played out|showed|wav(ed|es)|placed|cover(ed|s)|refus(ed|es)|sat on|climb(ed|s) on",
]);

/** "own": the child's own words. A number: how many sentences tell what the child said or wants. `null`: neither. */
export function voiceIn(text: string, underChild: boolean, context: SectionContext): "own" | number | null {
  let reported = 0;
  let any = false;
  let subject: Subject = underChild ? "child" : null;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const outside = sentence.replace(quoted, " ");
    const adult = namesAdult(outside.slice(0, 80), context) && !startsWithChild(outside, context);
    const child = namesChild(outside, context);
    if (quoted.test(sentence) && (child || (underChild && !adult))) return "own";
    if (
      underChild &&
      firstPerson.test(sentence) &&
      (!adult || /^["“']?(?:I|My)\b/.test(sentence.trim())) &&
      !/^(?:we|social worker)\b/i.test(sentence)
    )
      return "own";
    const own = subjectOf(outside, subject, context);
    subject = own ?? subject;
    const ofChild = own === "child" || (child && !adult);
    if (tells.test(sentence) && ofChild && !empty.test(sentence)) reported += countsOf(sentence);
    else if (
      underChild &&
      (observed.test(sentence) || (shows.test(sentence) && ofChild)) &&
      !empty.test(sentence)
    )
      reported += countsOf(sentence);
    any = true;
  }
  return any ? reported : null;
}

const clauseStart = byBlocks(/[,;] (?:and|but|so) (?=(?:he|she|they|\p{Lu}\p{Ll}+) )|; /u);

/** "He told Jo that …, and he wished for a lock": each clause that tells something counts. */
const countsOf = (sentence: string): number =>
  Math.max(
    1,
    sentence
      .split(clauseStart)
      .filter((clause) => tells.test(clause) || observed.test(clause) || shows.test(clause)).length,
  );

export const startsWithChild = (text: string, context: SectionContext): boolean =>
  namesChild(text.split(/\s+/).slice(0, 3).join(" "), context);

export const firstPersonWords = /\b(?:I|I['’](?:m|d|ve|ll)|my|me)\b/u;

const says =
  /\b(?:said|says|told|tells|wrote|would like|wants|wished|wishes|asked (?:for|to|if|that)|(?:he|she|they|you)['’]d (?:like|love|rather)|hates?|does(?:n['’]t| not) (?:want|like)|drew|rated|scored)\b/i;
/** Tools with which a child shows what a child thinks. */
const withTools =
  /\b(?:cards?|emojis?|faces?|pictures?|drawings?|puppets?|symbols?|three houses|scale|worksheet|bears?|figures?)\b/i;
const choosesWith =
  /\b(?:picked|chose|pointed|circled|ticked|put|placed|sorted|coloured|held up|drew|shows|showed|wrote)\b/i;
const meets =
  /\b(?:saw|met|asked|visited|spoke (?:to|with)|talked (?:to|with)|sat with|played with|did [^.]{0,40} with)\b/i;

/** How many sentences of a text outside any heading for it tell what the child said, wants or chose. */
export function tellsIn(text: string, context: SectionContext): number {
  const tools = withTools.test(text);
  if (!says.test(text) && !tools) return 0;
  let told = 0;
  let met = false;
  let subject: Subject = null;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end).replace(quoted, " ");
    const own = subjectOf(sentence, subject, context);
    // "Jo met Connor at school. He told her": whom she met speaks.
    const meeting = own === "other" && meets.test(sentence) && namesChild(sentence, context);
    met ||= meeting;
    subject = meeting ? "child" : (own ?? subject);
    if (own !== "child" || empty.test(sentence) || /\bwill\b/.test(sentence)) continue;
    if (says.test(sentence) || (tools && choosesWith.test(sentence))) told += 1;
  }
  // Without a meeting with the child, a tool or a letter to the child, one more saying is asked for.
  return tools || met || context.people.toChild ? told : told - 1;
}
