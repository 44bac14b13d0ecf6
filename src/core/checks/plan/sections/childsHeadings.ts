import { byBlocks } from "../../../text/letterBlocks";
import { wordsOf } from "../../../text/words";
import type { Part } from "../outline";
import { namesChild, type SectionContext } from "./context";
import { firstPerson, firstPersonWords, namesAdult, quoted, voiceIn } from "./childsVoice";

const childsHeading =
  /\b(?:child|children|young person|my|me|i|you|your|about my life|wishes|three houses|dreams|lived experience)\b/i;

/** "Ewan's corner", "Maisie's page" */
const ownPlace = byBlocks(
  /\b([\p{L}'’-]+)['’]s? (?:own )?(?:corner|page|space|bit|part|side|turn|box|say|section)\b/iu,
);

/** "Tobias's booklet", "Part B: Tobias's booklet" */
const thingOfOne = byBlocks(/(?:^|[:–—-] ?)(\p{Lu}[\p{L}-]+)['’]s? (?:own )?\p{L}+\W*$/u);

const asksViews =
  /\b(?:what|how) (?:do|does|did|is|are|has|have) (.{2,40}?) (?:say|said|think|thinks|thought|want|wants|wanted|feel|feels|felt|like|tell|told|see|saying|telling)\b|\bwhat (.{2,40}?) (?:says?|said|thinks?|wants?|feels?|tells?|told|would like|has said|have said)\b|\b(.{2,30}?)(?:'s|’s|s'|s’) (?:views?|voice|words|wishes|feelings|thoughts|hopes|worries|story|day)\b|\bviews of (.{2,30})\b/i;

export const namesOnlyChildren = (title: string, { people }: SectionContext): boolean => {
  const words = wordsOf(title).filter(({ isWord, lower }) => isWord && lower !== "and");
  return words.length > 0 && words.length <= 5 && words.every(({ lower }) => people.childNames.has(lower));
};

const ofSomebody = byBlocks(/^\W*(?:\d+\W+)?\p{Lu}[\p{L}-]*(?:['’]s|s['’]) \p{Ll}+/u);

/** A heading for the child's views; "What does Tracey think?" is the child's only if Tracey is the child. */
export function isForChild(part: Part, context: SectionContext): boolean {
  if (part.title === "") return false;
  // "Kirsty's views" are her own.
  if (ofSomebody.test(part.title) && namesAdult(part.title, context) && !namesChild(part.title, context))
    return false;
  if (
    part.sections[0] === "childs_views" ||
    (part.sections.includes("childs_views") && !part.sections.includes("parents_views"))
  )
    return true;
  if (/^\W*(?:views?|wishes|voices?|feelings|views and wishes|wishes and feelings)\W*$/i.test(part.title))
    return true;
  const own = ownPlace.exec(part.title)?.[1];
  if (own !== undefined && namesChild(own, context)) return true;
  // "Connor" over words in quotation marks
  if (
    namesOnlyChildren(part.title, context) &&
    part.body.some(({ text }) => firstPersonWords.test(quoted.exec(text)?.[0] ?? ""))
  )
    return true;
  // "Tobias's booklet": whatever it is called, it is his when his own words stand in it.
  const owner = thingOfOne.exec(part.title)?.[1];
  if (owner !== undefined && namesChild(owner, context) && part.body.some(({ text }) => saysI(text)))
    return true;
  if (speaksForChild(part, context)) return true;
  const asked = asksViews.exec(part.title);
  const about = asked?.slice(1).find((group) => group !== undefined);
  if (about === undefined) return false;
  // Someone of whom nothing else is said: of whom else would a child's plan ask what they say?
  return (
    namesChild(about, context) ||
    (!namesAdult(about, context) &&
      /^\p{Lu}\p{L}+(?:(?:,? and |, )\p{Lu}\p{L}+)*$/u.test(about.trim()) &&
      !/^(?:WE|THE|OUR)\b/i.test(about))
  );
}

/** What a heading with a child's name in it says when the child is heard beneath it: "From Connor", "How is life for Ada?" */
const heard = byBlocks(
  /\b(?:from|words?|voices?|views?|sa(?:y|ys|id)|told|tells?|think|thinks|feels?|wants?|wish(?:es)?|life|world|eyes|stor(?:y|ies)|hear\p{L}*|listen\p{L}*|letter|message|asked|drew|drawings?|likes?|hopes?|dreams?|worr(?:y|ies)|feelings|thoughts|turn|over to)\b/iu,
);

/** A short heading that names a child and no grown-up, with that child's sayings or doings beneath it. */
const speaksForChild = (part: Part, context: SectionContext): boolean =>
  part.title.split(/\s+/).length <= 9 &&
  heard.test(part.title) &&
  namesChild(part.title, context) &&
  !namesAdult(part.title, context) &&
  !/\b(?:keep|need|risk|safe|about|we|us)\b/i.test(part.title) &&
  part.body.some(({ text }) => {
    const voice = voiceIn(text, true, context);
    return voice === "own" || (voice ?? 0) > 0;
  });

export const isChildsOwn = (part: Part, context: SectionContext): boolean =>
  childsHeading.test(part.title) || namesChild(part.title, context);

/** A quotation in the first person. */
function saysI(text: string): boolean {
  const words = quoted.exec(text)?.[0];
  return words !== undefined && firstPerson.test(words);
}
