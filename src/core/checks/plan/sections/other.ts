import { byBlocks } from "../../../text/letterBlocks";
import { anyOf } from "../../../text/phrasePattern";
import { sentencesOf } from "../../../text/sentences";
import type { Place } from "../../statements/statement";
import type { SectionReview } from "../planReview";
import {
  bodyText,
  firstMatch,
  isBlank,
  partsFor,
  placeIn,
  placeOfPart,
  review,
  type SectionContext,
} from "./context";

const parentSays = new RegExp(
  `\\b${anyOf(["mum|dad|mother|father|parents?|[a-zà-ÿ][a-zà-ÿ'’-]+"])}(?: \\([^)]*\\))? (?:also )?${anyOf([
    "said|says|told|thinks?|feels?|felt|agrees?|does not agree|do not agree|disagrees?|disputes?|would like|wants?",
    "(is|are|was|were) (not|very|really) (happy|pleased|worried|unhappy)|has said|have said|believes?|does not think|do not think|asked|wish(es)?|hopes?|(is|are) (worried|unhappy|pleased|happy)",
    "accepts?|does not accept|do not accept|would rather|(was|were) clear that",
  ])}\\b`,
  "i",
);
/** "Kirsty: “I need a flat.”", "In Kirsty's view" */
const parentQuoted = byBlocks(
  /^\W*(\p{L}[\p{L}'’-]*)(?: \([^)]*\))? ?[:–-] ?["“]|\b[Ii]n (\p{L}[\p{L}-]*)['’]s (?:own )?(?:view|opinion|words)\b|^\W*(\p{L}[\p{L}-]*)['’]s (?:own |main )?(?:view|opinion|position|worry|hope) (?:is|was)\b/u,
);
const history = new RegExp(
  anyOf([
    "\\b(previous(ly)?|earlier|before|first|second|third|never|not|no|past|" +
      "history)\\b[^.]{0,60}\\b(plans?|orders?|proceedings|subject to|conference|child protection|" +
      "looked after|registered)\\b",
    "\\b(plans?|orders?)\\b[^.]{0,40}\\b(before(?=\\W*$|[.,;)])|previously|ended|in 20\\d\\d|in the past)\\b",
    "\\b(open|known|stepped down|closed) (to|from) [^.]{0,60}\\b(child in need|child protection|social care|early help)\\b[^.]{0,40}\\b(20\\d\\d|ended|before)\\b",
    "\\b(care|supervision|special guardianship|residence|interim care|placement) orders?\\b",
  ]),
  "i",
);

/** What the parents think, and where they disagree. */
export function reviewParentsViews(context: SectionContext): SectionReview {
  const { people } = context;
  const headed = context.outline.parts.filter(
    (part) => part.sections.includes("parents_views") || isAboutParent(part.title, context),
  );
  const written = headed.find((part) => !isBlank(bodyText(part)));
  if (written) return review("parents_views", "present", placeOfPart(written));
  for (const paragraph of context.paragraphs)
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(start, end);
      const said = parentSays.exec(sentence) ?? parentQuoted.exec(sentence);
      const who = (said?.slice(1).find((group) => group !== undefined) ?? said?.[0].split(/\s/)[0] ?? "")
        .toLowerCase()
        .replace(/'s$/, "");
      if (
        said &&
        (/^(?:mum|dad|mother|father|parents?)$/.test(who) || people.relations.get(who) === "parent")
      )
        return review("parents_views", "present", placeIn(paragraph, { start, end }));
    }
  return review("parents_views", "missing", headed[0] ? placeOfPart(headed[0]) : null, [
    "parents-views-missing",
  ]);
}

const isAboutParent = (title: string, { people }: SectionContext): boolean =>
  /\b(?:think|thinks|say|says|feel|want|views?|do)\b/i.test(title) &&
  title
    .split(/[^\p{L}'’-]+/u)
    .some(
      (word) =>
        people.relations.get(word.toLowerCase().replace(/['’]s$/, "")) === "parent" ||
        /^(?:mum|dad|parents)$/i.test(word),
    );

/** The worries that led to the plan. */
export function reviewRisks(context: SectionContext): SectionReview {
  const expected = context.planKind === "child-protection";
  const part = partsFor(context, "risks").find((one) => !isBlank(bodyText(one)));
  const cell = context.outline.rows.flatMap((row) =>
    row.cells.filter(({ column, text }) => text !== "" && (row.roles.get(column) ?? []).includes("worry")),
  )[0]?.paragraphs[0];
  const place = part
    ? placeOfPart(part)
    : cell
      ? placeIn(cell, { start: 0, end: cell.text.length })
      : firstMatch(
          context.paragraphs.filter(({ text }) => /worried|risk|danger/i.test(text)),
          worried,
        );
  return place
    ? review("risks", "present", place, [], expected)
    : review("risks", "missing", null, ["risks-missing"], expected);
}

/** "We are worried that Connor will be left alone", "The risks to Connor are" */
const worried = byBlocks(
  /\b(?:is|are|am) (?:\p{Ll}+ )?worried (?:that|about)\b|\b(?:risks?|dangers?) (?:to|for|of) [^.]{2,60}? (?:is|are|include)\b/iu,
);

/** In a child protection plan: whether there were plans or orders before. */
export function reviewPreviousPlans(context: SectionContext): SectionReview {
  const expected = context.planKind === "child-protection";
  const headed = partsFor(context, "previous_plans").find(({ body }) => body.length > 0);
  const place = firstMatch(context.paragraphs, history) ?? (headed ? placeOfPart(headed) : null);
  return place
    ? review("previous_plans", "present", place, [], expected)
    : review("previous_plans", "missing", null, ["previous-plans-missing"], expected);
}

/** What goes well, cell by cell and line by line: a review opens with it. */
export function strengthsIn(context: SectionContext): readonly Place[] {
  const cells = context.outline.rows.flatMap((row) =>
    row.cells
      .filter(({ column }) => (row.roles.get(column) ?? []).includes("strength"))
      .flatMap(({ paragraphs }) => paragraphs),
  );
  const lines = context.outline.parts
    .filter((part) => part.sections[0] === "strengths" || part.roles.includes("strength"))
    .flatMap(({ body }) => body);
  const seen = new Set<number>();
  return [...cells, ...lines]
    .filter(({ text, index }) => !isBlank(text) && !seen.has(index) && seen.add(index))
    .sort((a, b) => a.index - b.index)
    .map((paragraph) => placeIn(paragraph, { start: 0, end: paragraph.text.length }));
}

/** Praise in running text: "Kirsty has done really well", "She is good at bedtimes". */
const praise =
  /\b(?:(?:has|have) (?:done|worked|coped) (?:so |really |very )?(?:well|hard)|is (?:good|great|brilliant) (?:at|with)|(?:is|are) (?:very |really )?proud of|(?:has|have) never missed|is going well|are close to|loves? (?:him|her|them|the (?:children|boys|girls)))\b/i;

export function reviewStrengths(context: SectionContext): SectionReview {
  const first = strengthsIn(context)[0] ?? firstMatch(context.paragraphs, praise);
  return first
    ? review("strengths", "present", first)
    : review("strengths", "missing", null, ["strengths-missing"]);
}
