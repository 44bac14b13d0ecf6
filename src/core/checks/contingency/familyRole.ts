import { anyOf, whole } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Segment } from "./segments";

/** Doing that belongs to a home and a family rather than to a service. */
const homely = whole([
  "ask|leave|take|collect|pick|bring|come|go|stay|sleep|move|care|look|have|mind|babysit|feed|sit",
  "keep|cook|lock|walk|drive|fetch|let|give|hold|remove|put",
]);
const calling = /^(?:ring|call|phone|text|telephone|message|contact|tell|dial)$/;
const servicePhone =
  /\b(?:police|999|101|111|social worker|sw|edt|duty|emergency|ambulance|gp|crisis|health visitor|out of hours|helpline|doctor|hospital)\b/i;
const hosted = new RegExp(
  `\\b${anyOf([
    "stay|live|go|sleep|be|is|are|remain|move in|cared for|looked after|be placed|be collected",
    "spend the night|move|be with|safe",
  ])}\\s(?:[a-zà-ÿ]+ ){0,3}?(?:with|to|by|at)\\s+(?:(?:the|his|her|their|my|our|its) )?`,
  "i",
);
const agentBy = /\b(?:with|by)\s+(?:(?:the|his|her|their|my|our) )?/gi;
const officialTitle = /^(?:mr|mrs|ms|miss|dr|pc|sgt|prof)$/;
const toldOnly = /^(?:be|hear|know|receive)$/;

export interface FamilyRoleContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  /** Lower-case words of those whose doing is the worry: they are no safety net against themselves. */
  readonly sources: ReadonlySet<string>;
  readonly lexicon: PlanLexicon;
}

/** Where a relative or a member of the network, who is not the source of the worry, has a task; or `null`. */
export function familyRoleIn(context: FamilyRoleContext): TextRange | null {
  const { segments, text, words, lexicon } = context;
  let lastRelative: string | null = null;
  for (const segment of segments) {
    const { clause } = segment;
    if (clause) {
      const subject = clause.subject;
      const kin = kinAmong(subject, context);
      const pronoun = subject.length <= 2 && subject.some((word) => /^(?:she|he|they)$/.test(word.lower));
      const acts =
        clause.marker !== "none" &&
        !(clause.passive || (toldOnly.test(clause.verb) && clause.marker !== "perfect"));
      if (acts && (kin || (pronoun && lastRelative !== null && !context.sources.has(lastRelative))))
        return rangeOf(kin ?? subject);
      if (
        acts &&
        clause.doer?.kind === "collective" &&
        /^(?:everyone|everybody|the network|network|we all)$/i.test(
          text.slice(clause.doer.start, clause.doer.end),
        ) &&
        calling.test(clause.verb)
      )
        return clause.doer;
      if (
        clause.doer?.kind === "unnamed" &&
        /^some(?:one|body)/i.test(text.slice(clause.doer.start)) &&
        (homely.test(clause.verb) || calling.test(clause.verb))
      )
        return clause.doer;
      if (
        acts &&
        clause.doer &&
        (clause.doer.kind === "person" || clause.doer.kind === "child") &&
        !clause.subject.some((word) => officialTitle.test(word.lower) || context.sources.has(word.lower))
      ) {
        const object = text.slice(clause.predicate[0]?.start ?? 0, segment.end);
        const first = clause.predicate.slice(1, 4);
        const toKin = first.some((_, at) => lexicon.relatives.lengthAt(first, at) > 0);
        if (
          clause.doer.kind === "person" &&
          homely.test(clause.verb) &&
          !toKin &&
          !/\b(?:meeting|conference|core group|view|part in|to see|visit)\b/i.test(object) &&
          !pronoun
        )
          return clause.doer;
        if (
          clause.doer.kind === "person" &&
          calling.test(clause.verb) &&
          servicePhone.test(object.slice(0, 40)) &&
          !/\bmeeting|conference\b/i.test(object.slice(0, 40)) &&
          !toKin &&
          !pronoun
        )
          return clause.doer;
      }
    }
    if (segment.kind === "act") {
      const written = text.slice(segment.start, segment.end);
      {
        const host = hosted.exec(written);
        if (host) {
          const from = segment.start + host.index + host[0].length;
          const kin = kinAmong(
            words
              .filter((word) => word.start >= from && word.start < from + 40 && word.end <= segment.end)
              .slice(0, 4),
            context,
          );
          if (kin) return rangeOf(kin);
          if (/^some(?:one|body)\b/i.test(text.slice(from))) return { start: from, end: from + 7 };
        }
      }
      for (const agent of written.matchAll(agentBy)) {
        if (!clause?.passive) break;
        const from = segment.start + agent.index + agent[0].length;
        const kin = kinAmong(
          words.filter((word) => word.start >= from && word.end <= segment.end).slice(0, 2),
          context,
        );
        if (kin) return rangeOf(kin);
      }
    }
    for (const [at, word] of segment.words.entries())
      if (lexicon.relatives.lengthAt(segment.words, at) > 0 && !/'s?$/.test(word.lower))
        lastRelative = word.lower;
  }
  return null;
}

const rangeOf = (words: readonly Word[]): TextRange => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** The words that name a relative or the family's network, not counting the source of the worry; or `null`. */
function kinAmong(words: readonly Word[], { lexicon, sources }: FamilyRoleContext): readonly Word[] | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    // "Mrs Chan next door", "Mrs Adu from church"
    if (
      /^(?:door|church|mosque|temple|street|road)$/.test(word.lower) &&
      /^(?:next|from|at|the|our|over|down)$/.test(words[at - 1]?.lower ?? "") &&
      words[0]?.capital === true
    )
      return words.slice(0, at + 1);
    const network =
      /^(?:network)$/.test(word.lower) &&
      /^(?:safety|family|family's|support)$/.test(words[at - 1]?.lower ?? "");
    if (network) return [word];
    if (/^wider$|^extended$/.test(words[at - 1]?.lower ?? "")) continue;
    const length = lexicon.relatives.lengthAt(words, at);
    if (length === 0) continue;
    const last = words[at + length - 1] ?? word;
    if (
      /'s?$/.test(last.lower) ||
      /^(?:worker|support|member|members|time|court|centre|hub|group|network|meeting|course|programme|project|home|friend's)$/.test(
        words[at + length]?.lower ?? "",
      ) ||
      /^(?:family)$/.test(word.lower)
    )
      continue;
    if (/^(?:a|an|another|any|foster)$/.test(words[at - 1]?.lower ?? "") || /^foster/.test(word.lower) ) { at += length - 1; continue; } // prettier-ignore
    if (sources.has(word.lower) || sources.has(last.lower)) continue;
    return words.slice(at, at + length);
  }
  return null;
}
