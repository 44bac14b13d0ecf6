import { whole, within } from "../../text/phrasePattern";
import type { ParagraphSnapshot } from "../../document/snapshot";
import { wordsOf } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Statement } from "../statements/statement";
import type { People } from "./people";
import type { OtherChildName } from "./planReview";

/** Words that open a sentence with a capital and are nobody's name. */
const openers = whole([
  "he|she|they|it|we|i|you|this|that|these|those|there|his|her|their|our|my|your|who|what|when|where|why|how|if|as",
  "all|both|some|any|no|not|so|and|but|or|the|a|an|at|in|on|by|to|for|from|with|everyone|everybody|nobody|someone",
  "one|two|three|please|since|because|also|although|life|things|each|every|another|other|mr|mrs|ms|miss|dr|unless",
  "minutes|notes|copies|copy|staff|pupils|adults|grown-ups|parents|people|others|police|council|everything|nothing",
  "something|anything|most|many|several|few|today|tomorrow|now|then|here|yes|none|neither|either|everywhere|anyone",
]);
const childs = within([
  "school|nursery|bed|bedtime|homework|teeth|lessons?|class|play|toys|to feel|to be safe|is safe",
  "feels|needs?|weight|speech|her mum|his mum|her dad|his dad|contact with|self-esteem|attendance",
  "development|milestones?|wishes|behaviour",
]);

/**
 * A plan copied from a brother's or sister's: a name that the plan introduces nowhere stands as the one whom a
 * goal or need is about. Only in plans for one child, and only where the child's own name is known.
 */
export function otherChildNamesIn(
  paragraphs: readonly ParagraphSnapshot[],
  statements: readonly Statement[],
  people: People,
  lexicon: PlanLexicon,
): OtherChildName[] {
  const child = people.children[0];
  if (child === undefined || people.children.length !== 1) return [];
  const actors = new Set(
    statements
      .filter(({ kind }) => kind === "action")
      .flatMap(({ who }) => (who ? wordsOf(who.text).map(({ lower }) => lower) : [])),
  );
  const inLowerCase = new Set(paragraphs.flatMap(({ text }) => text.match(/(?<![\p{L}'’-])\p{Ll}+/gu) ?? []));
  const hits: OtherChildName[] = [];
  for (const { index, text } of paragraphs) {
    if (!childs.test(text)) continue;
    const words = wordsOf(text);
    for (const [at, word] of words.entries()) {
      const bare = word.lower.replace(/'s?$/, "");
      // What is also written small ("staff", "minutes") is nobody's name.
      if (openers.test(bare) || (word.capital && inLowerCase.has(bare))) continue;
      if (
        !/^\p{Lu}\p{Ll}{1,}(?:['’]s)?$/u.test(word.text) ||
        people.relations.has(bare) ||
        people.childNames.has(bare) ||
        actors.has(bare)
      )
        continue;
      if (
        lexicon.things.has(bare) ||
        lexicon.relatives.has(bare) ||
        lexicon.children.has(bare) ||
        lexicon.roles.has(bare) ||
        lexicon.organisations.has(bare) ||
        lexicon.taskVerbs.has(bare) ||
        lexicon.emptyVerbs.has(bare) ||
        lexicon.changeVerbs.has(bare)
      )
        continue;
      const next = words[at + 1];
      const before = words[at - 1];
      if (before?.capital === true && before.isWord && at > 1) continue;
      if (next?.capital === true && next.isWord) continue;
      const subject =
        (at === 0 || /^[.;:(]$/.test(before?.text ?? "")) &&
        next !== undefined &&
        /^(?:to|needs?|will|is|feels|wants|has|should|can|does|goes)$/.test(next.lower);
      const wished =
        /^(?:that|for)$/.test(before?.lower ?? "") &&
        (next?.lower === "feels" || (next?.lower === "to" && words[at + 2]?.lower === "feel"));
      const owned =
        /['’]s$/.test(word.text) &&
        (at === 0 ||
          /^(?:for|of|to|improve|meet|support|reduce|promote|in|on|about)$/.test(before?.lower ?? "")) &&
        next !== undefined &&
        !next.capital &&
        childs.test(`${next.lower} ${words[at + 2]?.lower ?? ""}`);
      if (subject || owned || wished)
        hits.push({
          paragraph: index,
          range: { start: word.start, end: word.start + word.text.replace(/['’]s$/, "").length },
          name: word.text.replace(/['’]s$/, ""),
          child,
        });
    }
  }
  return hits;
}
