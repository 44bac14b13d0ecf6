import { readFileSync } from "node:fs";
import path from "node:path";
import { everyday } from "../../test/core/checks/statements/everyday.cases";
import { goals, objectives } from "../../test/core/checks/statements/goals.cases";
import { goodLives, notWishes } from "../../test/core/checks/statements/goodLife.cases";
import { readings, type Reading } from "../../test/core/checks/statements/readings.cases";
import { asked, leftAlone, type StatementCase } from "../../test/core/checks/statements/statements.cases";
import { styles } from "../../test/core/checks/statements/styles.cases";
import type { LabelledStatement } from "./learn";

/** What is learned from: the part for looking and the domain's own examples. Never what is held back. */
const files = ["labelled/dev/smart.jsonl", "domain-examples/smart.jsonl"];

/** Reads the labelled statements, and the rows by which the rules are tested. `fixtures`: the folder test/fixtures. */
export const labelledStatements = (fixtures: string): LabelledStatement[] => [
  ...files.flatMap((file) =>
    readFileSync(path.join(fixtures, file), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as LabelledStatement),
  ),
  ...[...readings, ...everyday, ...styles].map(fromReading),
  ...[...asked, ...leftAlone].map(fromCase),
  ...notWishes.map(([kind, text]) => ofKind(kind, text)),
  ...goodLives.map((text) => ofKind("goal", text)),
  ...goals.filter(([, hints]) => hints.includes(null)).map(([text]) => ofKind("goal", text)),
  ...objectives.map((text) => ofKind("objective", text)),
];

const ofKind = (kind: string, text: string): LabelledStatement => ({ kind, text, smart: {} });

const fromReading = ([kind, letters, , , text]: Reading): LabelledStatement => ({
  kind,
  text,
  smart: { specific: letterOf(letters[0]), measurable: letterOf(letters[1]) },
});

const fromCase = ({ kind, letters, text }: StatementCase): LabelledStatement => ({
  kind,
  text,
  smart: letters ? { specific: letters[0], measurable: letters[1] } : {},
});

const letterOf = (letter: string | undefined): boolean | null =>
  letter === "T" ? true : letter === "F" ? false : null;
