import { within } from "../../text/phrasePattern";
import type { DocumentSnapshot } from "../../document/snapshot";
import type { Statement } from "../statements/statement";
import type { Outline } from "./outline";
import type { DocumentNature, PlanKind } from "./planReview";

const planWords = within(
  [
    "child|children|baby|unborn|mum|dad|mother|father|parents?|social worker|family|care plan",
    "child in need|child protection|safety plan|conference|core group|young person|foster|carer",
    "health visitor|safeguarding",
  ],
  "gi",
);
/** Words of children's services. Parents, families and children are also spoken of in forms, essays and tax tables. */
const serviceWords = within([
  "social worker|social care|children's services|care plan|child in need|child protection|safety plan|(review|case) conference|core group",
  "health visitor|safeguarding|foster|family support|early help|keyworker|key worker|lead professional|pathway plan|looked after",
]);
const planTitle =
  /\b(?:plan|contingency|safety goal|danger statement|core group|conference|trajectory|written agreement)\b/i;
const recordTitle = within([
  "review (of|record|minutes|meeting|conference report)",
  "record of (the )?(core group|review|child in need meeting)",
  "core group (meeting )?(record|minutes|notes)|minutes of",
  "(cin|child in need) (review|meeting) (record|minutes|notes)|review record|progress (report|review)",
  "review of (the )?plan",
]);

/** What the document is, before anything in it is asked for. A document that is no plan is told so, not scolded. */
export function natureOf(
  snapshot: DocumentSnapshot,
  outline: Outline,
  statements: readonly Statement[],
): DocumentNature {
  const text = snapshot.paragraphs.map((paragraph) => paragraph.text).join("\n");
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return "no-text";
  const opening = snapshot.paragraphs
    .slice(0, 12)
    .map((paragraph) => paragraph.text)
    .join("\n");
  if (recordTitle.test(opening)) return "review-record";
  const words = new Set((text.match(planWords) ?? []).map((word) => word.toLowerCase())).size;
  const headed = new Set(outline.parts.flatMap(({ sections }) => sections)).size;
  const tables = outline.layouts.length > 0 ? 1 : 0;
  const signs =
    Math.min(words, 4) +
    Math.min(headed, 3) +
    2 * tables +
    (planTitle.test(opening) ? 1 : 0) +
    (statements.length >= 2 ? 1 : 0);
  if (words === 0 && headed < 3) return "not-a-plan";
  if (!planTitle.test(opening) && !serviceWords.test(text) && headed + tables < 3) return "not-a-plan";
  return signs >= 3 ? "plan" : "not-a-plan";
}

/** The kind of plan by its own words; those of the title weigh most. */
export function planKindOf(snapshot: DocumentSnapshot): PlanKind {
  const opening = snapshot.paragraphs
    .slice(0, 8)
    .map((paragraph) => paragraph.text)
    .join("\n");
  const all = snapshot.paragraphs.map((paragraph) => paragraph.text).join("\n");
  return kindIn(opening) ?? kindIn(all) ?? "unknown";
}

function kindIn(text: string): PlanKind | null {
  if (/\bchild protection plan\b|\bCP plan\b|\bCPP\b|\boutline (?:child protection|CP)\b/i.test(text))
    return "child-protection";
  if (/\bchild(?:ren)? in need\b|\bCIN\b|\bCiN\b/i.test(text)) return "child-in-need";
  if (/\bsafety plan\b/i.test(text)) return "safety-plan";
  if (/\b(?:care plan|looked after|pathway plan|placement plan|children in care|child in care)\b/i.test(text))
    return "in-care";
  return null;
}
