import { byBlocks } from "../../../text/letterBlocks";
import { allMatches } from "../../../text/allMatches";
import { wordsOf } from "../../../text/words";
import { doerOfCell } from "../../statements/doer";
import type { Place } from "../../statements/statement";
import { relationOf } from "../people";
import type { SectionReview } from "../planReview";
import { bodyText, isBlank, partsFor, placeIn, placeOfPart, review, type SectionContext } from "./context";

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
  const inText = counts.name + counts.role + counts.relative === 0 ? doersInText(context) : null;
  if (inText !== null && inText.names.size >= 2) return review("named_people", "present", inText.place);
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
  /(?<![\p{L}’'-])((?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}\p{Ll}[\p{L}’'-]+)(?: \p{Lu}\p{L}+)? will\b/gu,
);

/** Grown-ups who will do something in running text, where no line stands as a step: "Wendy will take him on 16 May." */
function doersInText({ paragraphs, people, lexicon }: SectionContext): {
  readonly names: ReadonlySet<string>;
  readonly place: Place | null;
} {
  const names = new Set<string>();
  let place: Place | null = null;
  for (const paragraph of paragraphs)
    for (const match of allMatches(paragraph.text, nameWill)) {
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

/** The "who" cell of the row in which a paragraph stands. */
function whoCells({ outline }: SectionContext): ReadonlyMap<number, string> {
  const cells = new Map<number, string>();
  for (const row of outline.rows) {
    const who = row.cells.find(
      ({ column, text }) => text !== "" && (row.roles.get(column) ?? []).includes("who"),
    );
    if (who)
      for (const cell of row.cells) for (const { index } of cell.paragraphs) cells.set(index, who.text);
  }
  return cells;
}

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

const widerFamily =
  /\b(?:wider|extended|maternal|paternal|(?:mother|mum|father|dad)['’]s) family\b|\bfamily (?:network|group conference|members?)\b|\bnetwork meeting\b|\bsafety network\b/i;

/** What relatives and the network will do. Parents' own tasks count when they are specific; "wider family" does not. */
export function reviewFamilyRole(context: SectionContext): SectionReview {
  const { statements } = context;
  let parentPlace: Place | null = null;
  let weak: Place | null = null;
  const cells = whoCells(context);
  for (const statement of statements) {
    const { who, kind, letters } = statement;
    const written = `${who?.text ?? ""}, ${cells.get(statement.paragraph) ?? ""}`;
    const { text = "" } = context.paragraphs[statement.paragraph] ?? {};
    if (written === ", " || kind === "goal" || agreesOnly.test(text.slice(statement.range.start))) continue;
    const relation = relationOfDoer(written, context);
    if (relation === "kin" && (letters.specific !== false || letters.timely === true))
      return review("family_role", "present", statement);
    if (relation === "kin") weak ??= statement;
    if (relation === "parent") {
      parentPlace ??= statement;
    }
  }
  const listed = kinWithTask(context);
  if (listed) return review("family_role", "present", listed);
  if (
    context.contingency.some(
      ({ present, verdict }) => present["family-role"] !== undefined && verdict === "specific",
    )
  ) {
    const evidence = context.contingency.flatMap(({ present }) => present["family-role"] ?? [])[0];
    if (evidence) return review("family_role", "present", evidence);
  }
  for (const paragraph of context.paragraphs) {
    const match = widerFamily.exec(paragraph.text);
    if (match)
      weak ??= {
        paragraph: paragraph.index,
        range: { start: match.index, end: match.index + match[0].length },
      };
  }
  weak ??= relativeMentioned(context);
  const advice = parentPlace ? "family-role-parents-only" : "family-role-missing";
  // As in a contingency, a parent whose care is the worry is no network: somebody else has to be spoken of.
  return review("family_role", weak ? "weak" : "missing", weak ?? parentPlace, [advice]);
}

/** "Mum agrees with the plan": that she agrees is no task. */
const agreesOnly = byBlocks(
  /^\P{L}*\p{Lu}[\p{L}'’-]*(?: and \p{L}+)? agrees? (?:with|to) (?:the|this|our|most|all)\b/u,
);
/** "Kirsty's friend Dawn sleeps over": what a relative does already. */
const minds = byBlocks(
  /(?:^|[.;] )((?:\p{Lu}[\p{L}'’-]+|the|his|her|their)(?: (?:\p{L}|['’-])+){0,3}?) (?:sleeps over|stays over|takes (?:him|her|them|the|\p{Lu})|collects|picks (?:him|her|them|\p{Lu}\p{L}+) up|minds|looks after|fetches|babysits|has (?:him|her|them|the (?:children|boys|girls|baby)) )/u,
);
/** Relatives beyond the parents, as words and as letters: "maternal grandmother" is MGM. */
const outerFamily =
  /\b(?:(?:grand(?:ma|dad|mother|father|parents?|pa)|nan|nana|nanna|gran|granny|aunt(?:ie|y)?|uncle|cousin|god(?:mother|father|parents?)|[mp]g[mf])s?)\b/i;

/** A grandparent, an aunt or an uncle who is spoken of and given nothing to do. */
function relativeMentioned({ paragraphs }: SectionContext): Place | null {
  for (const paragraph of paragraphs) {
    const match = outerFamily.exec(paragraph.text);
    if (match)
      return {
        paragraph: paragraph.index,
        range: { start: match.index, end: match.index + match[0].length },
      };
  }
  return null;
}

function relationOfDoer(text: string, { people, lexicon }: SectionContext): "kin" | "parent" | "other" {
  const words = wordsOf(text);
  let parent = false;
  for (const [at, word] of words.entries()) {
    const relation = people.relations.get(word.lower.replace(/'s?$/, ""));
    if (relation === "kin") return "kin";
    if (relation === "parent") parent = true;
    if (relation !== undefined) continue;
    if (/^(?:network)$/.test(word.lower) && /^(?:safety|family)$/.test(words[at - 1]?.lower ?? ""))
      return "kin";
    const length = lexicon.relatives.lengthAt(words, at);
    if (
      length === 0 ||
      /'s$/.test(word.lower) ||
      /^(?:wider|extended|foster)$/.test(words[at - 1]?.lower ?? "")
    )
      continue;
    if (
      /^(?:mum|mom|mam|mummy|mother|dad|daddy|father|parent|parents|step-?mum|step-?dad|carer|carers|partner|family)$/.test(
        word.lower,
      )
    )
      parent = true;
    else if (!/^(?:foster|childminder|guardian)/.test(word.lower)) return "kin";
  }
  return parent ? "parent" : "other";
}

const attendance =
  /^(?:yes|no|y|n|apologies|invited|present|absent|attended|did not|by (?:phone|video|teams|letter)|for (?:the|all|part))\b/i;

/** A table or list of helpers that gives a relative something to do. */
function kinWithTask(context: SectionContext): Place | null {
  for (const row of context.outline.rows) {
    const [who, relation, ...rest] = row.cells;
    const last = rest.at(-1);
    if (!who || !relation || !last || isBlank(last.text) || row.cells.length > 4) continue;
    // Who came is no task.
    if (attendance.test(last.text.trim())) continue;
    const listsPeople = (row.roles.get(who.column) ?? []).some((role) => role === "person" || role === "who");
    if (!row.part.sections.includes("named_people") && !listsPeople) continue;
    const paragraph = who.paragraphs[0];
    if (
      paragraph &&
      (relationOfDoer(relation.text, context) === "kin" || relationOf(context.people, who.text) === "kin")
    )
      return { paragraph: paragraph.index, range: { start: 0, end: paragraph.text.length } };
  }
  for (const part of context.outline.parts) {
    if (part.sections.some((section) => section === "risks" || section === "childs_views")) continue;
    for (const paragraph of part.body) {
      const match =
        // "Will help where they can" is no task.
        /(?:^|[.;] |\band )((?:\p{Lu}[\p{L}'’-]+|the (?:safety |family )?network|his|her|their)(?:,? (?:\p{L}|['’-])+){0,3}?),? (?:will|has agreed to|have agreed to|agrees to|agree to|can) (?!be |(?:help|support|assist)(?: out)?(?:[.,;]| (?:where|when|if|as)\b|$))/u.exec(
          paragraph.text,
        ) ?? minds.exec(paragraph.text);
      if (match?.[1] && relationOfDoer(match[1], context) === "kin")
        return {
          paragraph: paragraph.index,
          range: { start: match.index, end: match.index + match[0].length },
        };
    }
  }
  return null;
}
