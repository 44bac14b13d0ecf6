import { byBlocks } from "../../../text/letterBlocks";
import type { ParagraphSnapshot } from "../../../document/snapshot";
import { allMatches } from "../../../text/allMatches";
import { sentencesOf } from "../../../text/sentences";
import { wordsOf } from "../../../text/words";
import { findTimes } from "../../dates/findTimes";
import type { Place } from "../../statements/statement";
import { relationOf } from "../people";
import type { SectionReview } from "../planReview";
import { isBlank, namesChild, placeIn, review, type SectionContext } from "./context";
import { agreesOnly, states, whoCells } from "./doers";

const widerFamily =
  /\b(?:wider|extended|maternal|paternal|(?:mother|mum|father|dad)['’]s) family\b|\bfamily (?:network|group conference|members?)\b|\bnetwork meeting\b|\bsafety network\b|\brelatives\b|\bfamily (?:to|will|can|may|could|would) (?:help|support|assist|step in|offer|provide|look)\b|\bfamily helps? out\b/i;

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
    const said = text.slice(statement.range.start, statement.range.end);
    if (
      relation === "kin" &&
      !vagueHelp.test(said) &&
      (letters.specific !== false || letters.timely === true)
    )
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

/** "Nan will support where she can": help of which nothing is said. */
const vagueHelp =
  /\b(?:will|to|can|may|could) (?:help|support|assist|be there|step in)(?: out)?(?: (?:the family|mum|dad|them|her|him))?(?:\W*$| (?:where|when|whenever|if|as)\b)/i;
/** "Kirsty's friend Dawn sleeps over", "Grandma Pat has Connor from Friday": what a relative does already. */
const does = byBlocks(
  /(?:^|[.;:*] |\b(?:and|while|so that) )((?:\p{Lu}[\p{L}'’-]+|the|his|her|their)(?: (?:\p{L}|['’-])+){0,3}?(?:, [^,.;]{2,30})?),? (\p{Ll}+s)\b(?!['’]| (?:back |still )?(?:been|to be|that|not|well|her best|his best|feel|want|like|what)\b)/gu,
);
/** "has Connor from Friday teatime", "looks after him": with the child as what is done, "has" is a task as well. */
const minds = byBlocks(
  /^ (?:has|keeps) (?:him|her|them|the (?:children|boys|girls|twins|baby|kids)|\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?) (?!(?:an?|had|been)\b)|^ (?:looks after|comes (?:in|over|round|to)|goes (?:in|over|round|with)|takes) /u,
);

/** What a relative does already, with a time for it or with a child in their care. */
function doneByKin(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  for (const match of allMatches(paragraph.text, does)) {
    const [all, who = "", verb = ""] = match;
    const from = match.index + all.length - verb.length - 1;
    const behind = paragraph.text.slice(from).split(/[.;]\s/)[0] ?? "";
    // A brother or sister who "comes to the house" visits; a grown-up relative comes to help.
    const minding = minds.test(behind) && !namesChild(who, context);
    if ((states.test(verb) && !minding) || relationOfDoer(who, context) !== "kin") continue;
    const cared =
      /\b(?:him|her|them|the (?:children|boys|girls|twins|baby|kids))\b/.test(behind) ||
      namesChild(behind, context) ||
      /\b(?:over|up)\b/.test(behind);
    if (cared || findTimes(behind, context.lexicon).length > 0)
      return placeIn(paragraph, { start: match.index, end: from + behind.length });
  }
  return null;
}

/** "Pat Fell, Nan: tea on Tuesdays": a relative before a colon, and behind it what and when. */
function listedTask(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  const label = /^\W*([^:–—.]{2,60}?)(?::| [–—-]) (?=\S)/u.exec(paragraph.text);
  if (label?.[1] === undefined || /^(?:mum|dad|mother|father|parents?)\b/i.test(label[1])) return null;
  const owner = ownTask.exec(label[1])?.[1];
  const rest = paragraph.text.slice(label[0].length);
  const first = wordsOf(rest)[0]?.lower ?? "";
  if (states.test(first) || relationOfDoer(owner ?? label[1], context) !== "kin") return null;
  return findTimes(rest, context.lexicon).some(({ kind }) => kind !== "past")
    ? placeIn(paragraph, { start: 0, end: paragraph.text.length })
    : null;
}

/** "Friday to Sunday Connor is at Nan's.": where the child is, and when. */
function staysWithKin(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  for (const { start, end } of sentencesOf(paragraph.text)) {
    const sentence = paragraph.text.slice(start, end);
    const stay = stays.exec(sentence);
    if (
      stay?.[2] !== undefined &&
      namesChild(sentence.slice(0, stay.index + (stay[1] ?? "").length), context) &&
      relationOfDoer(stay[2].replace(/['’]s$/, ""), context) === "kin" &&
      findTimes(sentence, context.lexicon).some(({ kind }) => kind !== "past")
    )
      return placeIn(paragraph, { start, end });
  }
  return null;
}
const stays = byBlocks(
  /(\p{L}+) (?:is|are|stays?|sleeps?|goes|go|will (?:be|stay|sleep|go)) (?:over )?(?:at|with|to) ((?:(?:his|her|their|my|the) )?(?:\p{L}|['’-])+(?: \p{Lu}\p{L}+)?(?:['’]s)?)/u,
);

/** "Nan (Fridays), Uncle Ray (football, Saturdays)": who, and in brackets what and when. */
function bracketed(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  for (const match of allMatches(paragraph.text, kinInFront))
    if (
      relationOfDoer(match[1] ?? "", context) === "kin" &&
      findTimes(match[2] ?? "", context.lexicon).some(({ kind }) => kind === "frequency")
    )
      return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
  return null;
}
const kinInFront = byBlocks(/((?:\p{Lu}[\p{L}'’-]+ ){1,3})\(([^)]{3,60})\)/gu);

/** "Nan's offer", "Uncle Ray's days" */
const ownTask = byBlocks(
  /^(.{2,40})['’]s (?:own )?(?:offer|part|job|bit|promise|turns?|days?|nights?|tasks?|role)$/iu,
);

/** "Tea on Tuesdays: Auntie Sue. Football on Saturdays: Uncle Ray.": the task and its time, then who. */
function sharedOut(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  const shared = [
    ...allMatches(paragraph.text, taskThenWho).map((match) => ({ match, task: match[1], who: match[2] })),
    ...allMatches(paragraph.text, whoThenTask).map((match) => ({ match, task: match[2], who: match[1] })),
  ];
  for (const { match, task = "", who = "" } of shared)
    if (
      relationOfDoer(who, context) === "kin" &&
      findTimes(task, context.lexicon).some(({ kind }) => kind === "frequency")
    )
      return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
  return null;
}
/** "Nan – bedtimes Monday to Wednesday. Ray – lifts." in one paragraph. */
const whoThenTask = byBlocks(/[:.;] ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})(?:[–-]|(?<! ):) ([^.;:]{4,80})/gu);
const taskThenWho = byBlocks(/(?:^|[.;] )([\p{L}\d ,'’]{4,60}): ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})(?=[.;,]|$)/gu);

/** Relatives beyond the parents, as words and as letters: "maternal grandmother" is MGM. */
const outerFamily =
  /\b(?:(?:gran(?:d?ma|d?dad|d?pa|dmother|dfather|dparents?|ny)|nan|nana|nanna|gran|aunt(?:ie|y)?|uncle|cousin|god(?:mother|father|parents?)|[mp]g[mf])s?)\b/i;

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
    // "Mrs Lomax's mother", "Mum's dad": a parent's parent.
    const owner = words[at - 1]?.lower.replace(/'s$/, "") ?? "";
    if (
      /^(?:mum|mom|mam|mother|dad|father|parents)$/.test(word.lower) &&
      owner !== words[at - 1]?.lower &&
      (people.relations.get(owner) === "parent" ||
        /^(?:mum|mother|dad|father)$/.test(owner) ||
        /^(?:mr|mrs|ms|miss)$/.test(words[at - 2]?.lower ?? ""))
    )
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
      for (const match of allMatches(paragraph.text, willDo))
        if (match[1] && relationOfDoer(match[1], context) === "kin")
          return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
      const done =
        doneByKin(paragraph, context) ??
        listedTask(paragraph, context) ??
        sharedOut(paragraph, context) ??
        staysWithKin(paragraph, context) ??
        bracketed(paragraph, context);
      if (done) return done;
    }
  }
  return null;
}

/** "Nan will fetch him"; "will help where they can" is no task. */
const willDo = byBlocks(
  /(?:^|[.;:*] |\band )((?:\p{Lu}[\p{L}'’-]+|the (?:safety |family )?network|his|her|their)(?:,? (?:\p{L}|['’-])+){0,3}?(?: \([^)]{1,30}\))?),?(?: (?:has|keeps|is|lives) [^.;]{3,50} and)? (?:(?:(?:has |have |also )?(?:said|says|told \p{L}+|confirmed|promised|offered|agreed)(?: that)? (?:he|she|they)(?:['’]d| would|['’]ll| will| could| can)(?! (?:like|love|prefer|rather|want|think|hope))|will|is going to|are going to|is down (?:for|to)|are down (?:for|to)|(?:has|have) offered to|offers to|promises? to|promised to|(?:is|are) happy to|volunteered to|has agreed to|have agreed to|agrees to|agree to|can)) (?!be |(?:help|support|assist)(?: out)?(?:[.,;]| (?:where|when|if|as)\b|$))/gu,
);
