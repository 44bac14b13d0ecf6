import type { DocumentSnapshot } from "../../document/snapshot";
import { byBlocks } from "../../text/letterBlocks";

/** To whom a letter is written, as it greets them. */
export interface Addressee {
  /** As written. */
  readonly name: string;
  /** True when the letter is to the child whom the plan is about. */
  readonly child: boolean;
}

/** "Dear Tesni,", "Hi Connor!" */
const greeting = byBlocks(
  /^\W*(?:Dear|Hi|Hello|Hey|Hiya) (\p{Lu}\p{L}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)?\W*$/u,
);
/** A greeting stands above what is said: behind this many paragraphs it is somebody else's. */
const lastGreeting = 25;
/** What is said only to somebody young: an age, a plan for care or for leaving it, those who look after a child. */
const toYoung =
  /\byou(?:['’]ll| will|['’]re| are) (?:be |now |nearly |about to be |turning |going to be )*(?:[5-9]|1\d|20)\b(?! ?(?:%|per|minutes|weeks|days|miles|out of))|\byour (?:own )?(?:pathway|care|education|EHC) plan\b|\byour (?:personal advis[eo]r|foster (?:carers?|mum|dad|family|parents)|carers|independent reviewing officer|form tutor|keyworker)\b/i;
/** What is said only to a grown-up of the family. */
const toParent =
  /\byour (?:[a-z]+ )?(?:sons?|daughters?|child(?:ren)?|boys?|girls?|bab(?:y|ies)|kids|twins|grandson|granddaughter|parenting)\b/i;

/** Whom a letter greets; `null` of what is no letter. `childNames`: known children, in lower case. */
export function addresseeOf(
  { paragraphs }: DocumentSnapshot,
  childNames: ReadonlySet<string>,
): Addressee | null {
  for (const { text } of paragraphs.slice(0, lastGreeting)) {
    const name = greeting.exec(text)?.[1];
    if (name === undefined) continue;
    if (childNames.has(name.toLowerCase())) return { name, child: true };
    const young = paragraphs.some((each) => toYoung.test(each.text));
    return { name, child: young && !paragraphs.some((each) => toParent.test(each.text)) };
  }
  return null;
}
