/** Scores findings against labelled spans, and fixes against the replacements that a label accepts. */
import { applyEdits, newSmells } from "./grammar.mjs";

/** Categories that the labels speak of; findings of other kinds are not scored. */
const LABELLED = new Set(["jargon", "acronym", "banned", "vague-time", "subjective"]);
const ASKS = new Set(["banned", "vague-time", "subjective"]);

const overlaps = (one, other) => one.start < other.end && other.start < one.end;
const equal = (one, other) => one.start === other.start && one.end === other.end;
/** “LAC” before a noun may be read as the acronym or as the row of the table. */
const sameKind = (finding, flag) => finding.category === flag.category || /\bLAC\b/u.test(flag.surface);

/**
 * Pairs findings with flags. A hit is an equal span, or an overlap of the same category; each flag and each
 * finding is used once. A finding left over is a false alarm unless it touches an optional span.
 */
export function match(findings, flags, optional) {
  const free = new Set(findings.filter((finding) => LABELLED.has(finding.category)));
  const pairs = new Map();
  const take = (test) => {
    for (const flag of flags) {
      if (pairs.has(flag)) continue;
      const hit = [...free].find((finding) => test(finding, flag));
      if (hit === undefined) continue;
      pairs.set(flag, hit);
      free.delete(hit);
    }
  };
  take(equal);
  take((finding, flag) => overlaps(finding, flag) && sameKind(finding, flag));
  return {
    hits: flags.filter((flag) => pairs.has(flag)).map((flag) => ({ flag, finding: pairs.get(flag) })),
    misses: flags.filter((flag) => !pairs.has(flag)),
    falseAlarms: [...free].filter((finding) => !optional.some((span) => overlaps(finding, span))),
  };
}

const emptyTally = () => ({ hits: 0, misses: 0, falseAlarms: 0, items: 0, whollyRight: 0 });
const add = (tally, result) => {
  tally.items += 1;
  tally.hits += result.hits.length;
  tally.misses += result.misses.length;
  tally.falseAlarms += result.falseAlarms.length;
  if (result.misses.length + result.falseAlarms.length === 0) tally.whollyRight += 1;
};

/** Precision, recall and F1 of a tally; 1 where there was nothing to be wrong about. */
export function rates({ hits, misses, falseAlarms }) {
  const precision = hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Words that keep their capital inside a sentence. */
const KEEPS_CAPITAL = /^(Mum|Mummy|Dad|Daddy|Nan|Nana|Gran|Grandma|Grandad|I)\b/u;
const opensSentence = (before) => /(^|[.!?:\n|–•])[\s*"“‘'(-]*$/u.test(before);

/**
 * What else looks broken after one fix of a word from the lists: a capital left inside a sentence, and a plural
 * that opens its sentence and is followed by “is”, “was”, “has” or “goes”.
 */
function slips(text, flag, edits) {
  const found = [];
  for (const edit of edits) {
    const first = /^\p{Lu}\p{Ll}+/u.exec(edit.text)?.[0];
    const titled = /^\p{Lu}\p{Ll}/u.test(text.slice(edit.start, edit.end));
    if (
      first !== undefined &&
      !titled &&
      !KEEPS_CAPITAL.test(first) &&
      !opensSentence(text.slice(0, edit.start))
    ) {
      const elsewhere = text.slice(0, edit.start) + text.slice(edit.end);
      if (!elsewhere.includes(first)) found.push(`capital inside the sentence: ${first}`);
    }
    const verb = /^ (is|was|has|goes)\b/u.exec(text.slice(edit.end))?.[1];
    const subject = /(^|[.!?:\n])\s*([\p{L}'’]+ )?$/u.test(text.slice(0, edit.start));
    if (
      verb !== undefined &&
      subject &&
      edit.end >= flag.end &&
      /^(?!(.* )?groups? of ).*[^s'’]s$/iu.test(edit.text)
    )
      found.push(`agreement: ${edit.text} ${verb}`);
  }
  return found;
}

/**
 * Tries every fix of a hit: the sentences made, whether they are accepted (as a swap or as one of the full
 * rewrites), and what looks broken in them.
 */
export function judgeFixes(text, flag, finding, rewrites = []) {
  const swap = (word) => text.slice(0, flag.start) + word + text.slice(flag.end);
  const accepted = new Set([...flag.acceptable_replacements.map(swap), ...rewrites]);
  const folded = new Set([...accepted].map((sentence) => sentence.toLowerCase()));
  const made = (finding.fixes ?? []).map((fix) => {
    try {
      const sentence = applyEdits(text, fix.edits);
      const broken = newSmells(text, sentence);
      if (flag.category === "jargon") broken.push(...slips(text, flag, fix.edits));
      return {
        sentence,
        broken,
        accepted: accepted.has(sentence),
        acceptedButCase: folded.has(sentence.toLowerCase()),
      };
    } catch (error) {
      return { sentence: "", broken: [String(error.message)], accepted: false, acceptedButCase: false };
    }
  });
  return {
    made,
    first: made[0]?.accepted === true,
    firstButCase: made[0]?.acceptedButCase === true,
    any: made.some((one) => one.accepted),
  };
}

/** Scores a terms file. `outputs` are the parsed lines of the command, in the order of the items. */
export function scoreTerms(items, outputs) {
  const natural = emptyTally();
  const adversarial = emptyTally();
  const groups = new Map();
  const fixes = {
    wanted: 0,
    offered: 0,
    first: 0,
    firstButCase: 0,
    any: 0,
    none: 0,
    rewrites: 0,
    swappedQuestions: 0,
    broken: 0,
    made: 0,
  };
  const sentences = [];
  const faults = [];
  items.forEach((item, at) => {
    const output = outputs[at] ?? {};
    const result = match(output.findings ?? [], item.flags, item.optional ?? []);
    add(item.adversarial ? adversarial : natural, result);
    const group = groups.get(item.group) ?? emptyTally();
    add(group, result);
    groups.set(item.group, group);
    for (const flag of result.misses)
      faults.push({
        kind: "miss",
        id: item.id,
        group: item.group,
        adversarial: item.adversarial,
        what: `${flag.term}: “${flag.surface}”`,
        text: item.text,
      });
    for (const finding of result.falseAlarms)
      faults.push({
        kind: "false alarm",
        id: item.id,
        group: item.group,
        adversarial: item.adversarial,
        what: `${finding.term} (${finding.confidence}): “${finding.surface}”`,
        text: item.text,
      });
    for (const { flag, finding } of result.hits) {
      const { made, first, firstButCase, any } = judgeFixes(item.text, flag, finding, item.full_rewrites);
      if (ASKS.has(flag.category)) {
        if (made.length > 0) {
          fixes.swappedQuestions += 1;
          faults.push({
            kind: "swap for a question",
            id: item.id,
            group: item.group,
            adversarial: item.adversarial,
            what: flag.surface,
            text: made[0].sentence,
          });
        }
        continue;
      }
      made.forEach((one, order) => {
        fixes.made += 1;
        if (one.broken.length > 0) {
          fixes.broken += 1;
          faults.push({
            kind: "broken fix",
            id: item.id,
            group: item.group,
            adversarial: item.adversarial,
            what: one.broken.join("; "),
            text: one.sentence,
          });
        }
        sentences.push({
          id: item.id,
          group: item.group,
          order,
          surface: flag.surface,
          accepted: one.accepted,
          before: item.text,
          after: one.sentence,
        });
      });
      if (flag.acceptable_replacements.length === 0) {
        if (made.length > 0) fixes.rewrites += 1;
        else fixes.none += 1;
        continue;
      }
      fixes.wanted += 1;
      if (made.length > 0) fixes.offered += 1;
      if (first) fixes.first += 1;
      if (firstButCase) fixes.firstButCase += 1;
      if (any) fixes.any += 1;
    }
  });
  return { natural, adversarial, groups: Object.fromEntries(groups), fixes, sentences, faults };
}
