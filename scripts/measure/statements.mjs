/** Scores judged statements and contingencies. */

const JUDGED = ["specific", "measurable", "timely"];
const STOP = new Set(
  "a an the by on at in of to and or for from with until within every each before after over next is his her their my our s".split(
    " ",
  ),
);

/** The words of a text that carry meaning, folded: letters and digits only, without articles and prepositions. */
export function words(text) {
  return (text ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !STOP.has(word));
}

/** Lenient agreement of two short texts: they share a word that carries meaning. */
export function agrees(wanted, got) {
  const have = new Set(words(got));
  return words(wanted).some((word) => have.has(word));
}

const tally = () => ({ right: 0, of: 0 });
const count = (into, right) => {
  into.of += 1;
  if (right) into.right += 1;
};

/**
 * Scores statements by the labelling rules: letters only of objectives and actions, where the label is not null;
 * who where the label names one; when where the label is timely. A goal is nagged when it is called an objective
 * or action although the label allows only a goal, or when a letter of it is called false.
 */
export function scoreStatements(items, outputs) {
  const kind = tally();
  const letters = {
    specific: tally(),
    measurable: tally(),
    timely: tally(),
    achievable: tally(),
    relevant: tally(),
  };
  const who = tally();
  const when = tally();
  const goals = { of: 0, nagged: 0 };
  const confusion = {};
  const faults = [];
  const fault = (item, what) => faults.push({ kind: "statement", id: item.id, what, text: item.text });
  items.forEach((item, at) => {
    const found = outputs[at]?.statements ?? [];
    const got = [...found].sort(
      (one, other) => (other.end ?? 0) - (other.start ?? 0) - ((one.end ?? 0) - (one.start ?? 0)),
    )[0] ?? { kind: "neither" };
    const kinds = [item.kind, ...(item.kind_alt ?? [])];
    const right = kinds.includes(got.kind);
    count(kind, right);
    if (!right) {
      const pair = `${item.kind} → ${got.kind}`;
      confusion[pair] = (confusion[pair] ?? 0) + 1;
      fault(item, `kind ${kinds.join("/")} but ${got.kind}`);
    }
    if (item.kind === "goal") {
      goals.of += 1;
      const judged = [...JUDGED, "achievable", "relevant"].some((letter) => got[letter] === false);
      const called = got.kind === "objective" || got.kind === "action";
      if (called ? !kinds.includes(got.kind) : judged) {
        goals.nagged += 1;
        fault(item, "a goal is nagged");
      }
    }
    if (item.kind === "goal" || item.kind === "neither") return;
    // Called a goal, or no statement, where the label allows that: its letters are not judged.
    if (right && (got.kind === "goal" || got.kind === "neither")) return;
    for (const letter of Object.keys(letters)) {
      const wanted = item.smart[letter];
      if (wanted === null || wanted === undefined) continue;
      const same = (got[letter] ?? null) === wanted;
      count(letters[letter], same);
      if (!same) fault(item, `${letter} ${wanted} but ${got[letter] ?? null}`);
    }
    if (item.who !== null) {
      const same = agrees(item.who, got.who);
      count(who, same);
      if (!same) fault(item, `who “${item.who}” but “${got.who ?? ""}”`);
    }
    if (item.when !== null && item.smart.timely === true) {
      const same = agrees(item.when, got.when);
      count(when, same);
      if (!same) fault(item, `when “${item.when}” but “${got.when ?? ""}”`);
    }
  });
  return { kind, letters, who, when, goals, confusion, faults };
}

/** Scores contingency statements: verdict, and the missing parts by micro F1 (`exact`: all parts the same). */
export function scoreContingency(items, outputs) {
  const verdict = tally();
  const parts = { hits: 0, misses: 0, falseAlarms: 0 };
  const perPart = {};
  const exact = tally();
  const faults = [];
  items.forEach((item, at) => {
    const got = outputs[at]?.contingency?.[0] ?? { verdict: "none", missing: [] };
    const right = got.verdict === item.verdict;
    count(verdict, right);
    if (!right)
      faults.push({
        kind: "contingency",
        id: item.id,
        what: `${item.verdict} but ${got.verdict}`,
        text: item.text,
      });
    const wanted = new Set(item.missing);
    const have = new Set(got.missing);
    for (const part of new Set([...wanted, ...have])) {
      const cell = (perPart[part] ??= { hits: 0, misses: 0, falseAlarms: 0 });
      const what = wanted.has(part) ? (have.has(part) ? "hits" : "misses") : "falseAlarms";
      parts[what] += 1;
      cell[what] += 1;
    }
    const same = wanted.size === have.size && [...wanted].every((part) => have.has(part));
    count(exact, same);
    if (!same)
      faults.push({
        kind: "contingency",
        id: item.id,
        what: `missing ${[...wanted].join(" ") || "nothing"} but ${[...have].join(" ") || "nothing"}`,
        text: item.text,
      });
  });
  return { verdict, parts, perPart, exact, faults };
}
