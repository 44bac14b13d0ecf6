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
    "said|says|told|thinks|feels|felt|agrees|does not agree|do not agree|disagrees|would like|wants",
    "has said|believes|does not think|asked|wishes|is worried|accepts|does not accept",
  ])}\\b`,
  "i",
);
const explains = new RegExp(
  `\\b${anyOf([
    "(will |has |have )?(read|reads|explain|explains|explained|go through|went through|share|shares|" +
      "shared|talk|tell|told|show)\\b[^.]{0,40}\\b(plan|story|words and pictures|" +
      "explanation)\\b[^.]{0,40}\\b(to|with|for)\\b",
    "(read|explained|shared|went through) (it|this) (to|with)|(his|her|their) own copy",
    "words and pictures|explain (the|this) plan|plan (will be|was|has been) (read|explained|shared)",
  ])}`,
  "i",
);
const history = new RegExp(
  anyOf([
    "\\b(previous(ly)?|earlier|before|first|second|third|never|not|no|past|" +
      "history)\\b[^.]{0,60}\\b(plans?|orders?|proceedings|subject to|conference|child protection|" +
      "looked after|registered)\\b",
    "\\b(plans?|orders?)\\b[^.]{0,40}\\b(before|previously|ended|in 20\\d\\d|in the past)\\b",
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
      const said = parentSays.exec(sentence);
      const who = said?.[0].split(/\s/)[0]?.toLowerCase().replace(/'s$/, "") ?? "";
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

/** Who tells the child what is in the plan. */
export function reviewExplained(context: SectionContext): SectionReview {
  const part = partsFor(context, "explained_to_child").find((one) => !isBlank(bodyText(one)));
  const sentence = firstMatch(
    context.paragraphs.filter(({ index }) => !context.outline.headers.has(index)),
    explains,
  );
  const place: Place | null = part ? placeOfPart(part) : sentence;
  if (!place) return review("explained_to_child", "missing", null, ["child-explanation-missing"]);
  const text = context.paragraphs[place.paragraph]?.text ?? "";
  const named =
    /\p{Lu}\p{Ll}+/u.test(text.replace(/^\W*\p{L}+/u, "")) ||
    context.people.relations.has(/^\W*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "");
  return named
    ? review("explained_to_child", "present", place)
    : review("explained_to_child", "weak", place, ["child-explanation-no-name"]);
}

/** The worries that led to the plan. */
export function reviewRisks(context: SectionContext): SectionReview {
  const expected = context.planKind === "child-protection";
  const part = partsFor(context, "risks").find((one) => !isBlank(bodyText(one)));
  const cell = context.outline.rows.flatMap((row) =>
    row.cells.filter(({ column, text }) => text !== "" && (row.roles.get(column) ?? []).includes("worry")),
  )[0]?.paragraphs[0];
  const place = part ? placeOfPart(part) : cell ? placeIn(cell, { start: 0, end: cell.text.length }) : null;
  return place
    ? review("risks", "present", place, [], expected)
    : review("risks", "missing", null, ["risks-missing"], expected);
}

/** In a child protection plan: whether there were plans or orders before. */
export function reviewPreviousPlans(context: SectionContext): SectionReview {
  const expected = context.planKind === "child-protection";
  const place = firstMatch(context.paragraphs, history);
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

export function reviewStrengths(context: SectionContext): SectionReview {
  const first = strengthsIn(context)[0];
  return first
    ? review("strengths", "present", first)
    : review("strengths", "missing", null, ["strengths-missing"]);
}
