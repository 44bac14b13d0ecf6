import { byBlocks } from "../../../text/letterBlocks";
import { allMatches } from "../../../text/allMatches";
import { wordsOf } from "../../../text/words";
import { doerOfCell } from "../../statements/doer";
import { isVerbOf } from "../../statements/verbForms";
import type { Place } from "../../statements/statement";
import type { SectionReview } from "../planReview";
import { bodyText, isBlank, partsFor, placeIn, placeOfPart, review, type SectionContext } from "./context";
import { agreesOnly, states, whoCells } from "./doers";

type Naming = "name" | "relative" | "role";

/** Whether those who do something are named: a plan of roles and services leaves the family asking who. */
export function reviewNamedPeople(context: SectionContext): SectionReview {
  const counts: Record<Naming, number> = { name: 0, relative: 0, role: 0 };
  let place: Place | null = null;
  const namedPeople = new Set<string>();
  const cells = whoCells(context);
  for (const { kind, who, paragraph, range } of context.statements) {
    if (agreesOnly.test((context.paragraphs[paragraph]?.text ?? "").slice(range.start))) continue;
    const written = [who?.text ?? "", cells.get(paragraph) ?? ""].filter((text) => text !== "");
    if (written.length === 0 || kind === "goal" || /^\W*child(?:ren)?\W*$/i.test(written.join(""))) continue;
    // "Barber to be found": of whom something is done, not who does it.
    const behind = (context.paragraphs[paragraph]?.text ?? "").slice(who?.range.end ?? 0);
    if (
      who?.paragraph === paragraph &&
      patient.test(behind) &&
      !context.people.relations.has(who.text.toLowerCase())
    )
      continue;
    const namings = written.map((text) => namingOf(text, context));
    const naming = namings.includes("name") ? "name" : (namings[0] ?? "role");
    counts[naming] += 1;
    if (naming === "name") {
      place ??= who;
      for (const text of written) namedPeople.add(text.toLowerCase());
    }
  }
  const listed = listedPeople(context);
  // A core group of people with names is one, however the lines above call those who act.
  if (listed.count >= 5) return review("named_people", "present", listed.place);
  const strong = counts.name >= 2 || (namedPeople.size >= 1 && listed.count >= 2);
  if ((strong && counts.name >= counts.role) || (listed.count >= 3 && counts.name >= counts.role - 1))
    return review("named_people", "present", place ?? listed.place);
  if (context.statements.length === 0 && listed.count >= 2)
    return review("named_people", "present", listed.place);
  const inText = doersInText(context);
  if (inText.names.size >= 2 && inText.names.size > counts.role)
    return review("named_people", "present", inText.place);
  if (counts.name + counts.relative === 0 && listed.count === 0 && !namesAnyone(context))
    return review("named_people", "missing", null, ["people-missing"]);
  if (counts.name + counts.role + counts.relative + listed.count > 0) {
    const first = context.statements.find(({ who }) => who !== null)?.who ?? listed.place;
    return review("named_people", "weak", place ?? first, ["people-roles-only"]);
  }
  return review("named_people", "weak", null, ["people-roles-only"]);
}

const patient = byBlocks(
  /^ (?:to|will|must|should) be (?:\p{Ll}+ed|found|made|held|sought|given|put|bought|sent|set)\b/u,
);

const nameWill = byBlocks(
  /(?<![\p{L}’'-])((?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}\p{Ll}[\p{L}’'-]+)(?: \p{Lu}\p{L}+)? (?:will|is (?:going|down) to|(?:has )?(?:agreed|offered|promised) to)\b/gu,
);

/** "Wendy takes Connor swimming": who does it, in the present tense. */
const nameDoes = byBlocks(
  /(?<![\p{L}’'-])((?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}\p{Ll}[\p{L}’'-]+)(?: \p{Lu}\p{L}+)?(?:,? who [^,.;]{3,40},)? (\p{Ll}{2,}s)\b(?! (?:been|to be|not|that)\b)/gu,
);
/** "Jo – letter to housing; Mrs Pugh – breakfast club", "Jo: letter. Kirsty: GP.": who, and behind a mark what. */
const nameMark = byBlocks(
  /(?:^|[:;.] ?|, )((?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}\p{Ll}[\p{L}’'-]+)(?: \p{Lu}\p{L}+)?(?: \([^)]{1,30}\))?(?: ?[–—=] ?| - |: )(?=\p{L})(?!(?:I|We|My)\b)/gu,
);

/** Grown-ups who do or will do something in running text: "Wendy will take him on 16 May.", "Jo rings on Fridays." */
function doersInText(context: SectionContext): {
  readonly names: ReadonlySet<string>;
  readonly place: Place | null;
} {
  const { paragraphs, people, lexicon } = context;
  const names = new Set<string>();
  let place: Place | null = null;
  for (const paragraph of paragraphs)
    for (const match of namingsIn(paragraph.text, context)) {
      const name = (match[1] ?? "").toLowerCase();
      const known = people.relations.get(name);
      if (known === "child" || people.childNames.has(name) || notNames.has(name) || lexicon.things.has(name))
        continue;
      if (lexicon.roles.has(name) || lexicon.relatives.has(name) || lexicon.organisations.has(name)) continue;
      names.add(name);
      place ??= placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
    }
  return { names, place };
}

/** Matches of which the first group is who does something. */
function namingsIn(text: string, { lexicon, people }: SectionContext): readonly RegExpExecArray[] {
  const does = allMatches(text, nameDoes).filter(
    ({ 2: verb = "" }) => !states.test(verb) && isVerbOf(lexicon.taskVerbs, verb),
  );
  // "Money – Citizens Advice": before a mark only somebody who is known or has a title is a person.
  const marked = allMatches(text, nameMark).filter(({ 0: all, 1: name = "", index }) => {
    const behind = wordsOf(text.slice(index + all.length)).slice(0, 6);
    // "Jo – social worker" says who Jo is; "Kirsty – GP appointment" does not.
    const saysWho = behind.slice(0, 3).some((_, at) => {
      const length = Math.max(lexicon.roles.lengthAt(behind, at), lexicon.relatives.lengthAt(behind, at));
      const next = behind[at + length];
      return length > 0 && (!next?.isWord || /^(?:at|from|for|of|and|in|to)$/.test(next.lower));
    });
    return !saysWho && (titled.test(name) || people.relations.has(name.toLowerCase()));
  });
  return [...allMatches(text, nameWill), ...does, ...marked];
}

/** Words with a capital that start a sentence. */
const notNames: ReadonlySet<string> = new Set(
  "he she they we it this that there who everyone nobody somebody both all what you".split(" "),
);

/** True when anybody but the child is named anywhere. */
const namesAnyone = ({ people, paragraphs }: SectionContext): boolean =>
  [...people.relations].some(([name, relation]) => relation !== "child" && !people.childNames.has(name)) ||
  paragraphs.some(({ text }) => titled.test(text) || labelledName.test(text));

const titled = byBlocks(/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) \p{Lu}\p{L}/u);
const labelledName = byBlocks(
  /\b(?:[Pp]arents?|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Ww]orker|[Ll]ead|[Cc]hair|[Mm]anager|[Cc]arers?)\P{L}{1,4}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
);

/** "Mrs Pugh" and "Donna" are names; "Mum" is a relative; "SENCO" and "Turning Point" are roles and services. */
function namingOf(text: string, { people, lexicon }: SectionContext): Naming {
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    if (!word.isWord) continue;
    const relation = people.relations.get(word.lower.replace(/'s?$/, ""));
    if (relation !== undefined && relation !== "child" && word.capital) return "name";
    if (
      /^(?:Mr|Mrs|Ms|Miss|Dr|Uncle|Aunt|Aunty|Auntie|PC)$/.test(word.text) &&
      words[at + 1]?.capital === true
    )
      return "name";
  }
  const doer = doerOfCell(text, lexicon);
  if (
    !doer ||
    doer.kind === "organisation" ||
    doer.kind === "collective" ||
    doer.kind === "unnamed" ||
    doer.kind === "thing"
  )
    return "role";
  const words2 = wordsOf(text.slice(doer.start, doer.end));
  const proper = words2.some(
    (word, at) =>
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      lexicon.roles.lengthAt(words2, at) === 0 &&
      lexicon.relatives.lengthAt(words2, at) === 0 &&
      lexicon.organisations.lengthAt(words2, at) === 0 &&
      !lexicon.things.has(word.lower) &&
      !lexicon.roles.has(word.lower),
  );
  if (doer.kind === "role")
    return proper &&
      /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(doer.start)) &&
      !lexicon.roles.has(text.slice(doer.start, doer.end).toLowerCase())
      ? "name"
      : "role";
  if (doer.kind === "parent" || doer.kind === "family") return proper ? "name" : "relative";
  return proper ? "name" : "relative";
}

const fullName = byBlocks(
  /\b\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){1,2}\b|\b(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}\p{L}+/gu,
);

/** People who are listed with who they are: "Ling Chan, great-aunt", a table of helpers. */
function listedPeople(context: SectionContext): { readonly count: number; readonly place: Place | null } {
  const names = new Set<string>();
  let place: Place | null = null;
  for (const part of partsFor(context, "named_people")) {
    if (isBlank(bodyText(part)) && !context.outline.rows.some((row) => row.part === part)) continue;
    const cells = context.outline.rows
      .filter((row) => row.part === part)
      .flatMap((row) => row.cells.slice(0, 1).map(({ text }) => text));
    for (const text of [...part.body.map((paragraph) => paragraph.text), ...cells])
      for (const match of allMatches(text, fullName)) {
        names.add(match[0]);
        place ??= placeOfPart(part);
      }
  }
  return { count: names.size, place };
}
