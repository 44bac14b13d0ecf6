import { readFileSync } from "node:fs";
import path from "node:path";
import { everyday } from "../../test/core/checks/statements/everyday.cases";
import { goals, objectives } from "../../test/core/checks/statements/goals.cases";
import { goodLives, notWishes } from "../../test/core/checks/statements/goodLife.cases";
import { readings, type Reading } from "../../test/core/checks/statements/readings.cases";
import { asked, leftAlone, type StatementCase } from "../../test/core/checks/statements/statements.cases";
import { styles } from "../../test/core/checks/statements/styles.cases";
import { specificAuthors, vagueAuthors } from "../../test/core/checks/contingency/authors.cases";
import { specific, vague } from "../../test/core/checks/contingency/contingency.cases";
import { specificDegrees, vagueDegrees } from "../../test/core/checks/contingency/degrees.cases";
import { specificNetworks, vagueNetworks } from "../../test/core/checks/contingency/network.cases";
import { specificVoices, vagueVoices } from "../../test/core/checks/contingency/voices.cases";
import type { LabelledContingency, LabelledStatement } from "./learn";

/** What is learned from: the part for looking and the domain's own examples. Never what is held back. */
const folders = ["labelled/dev", "domain-examples"];

const rowsOf = <Row>(fixtures: string, name: string): Row[] =>
  folders.flatMap((folder) =>
    readFileSync(path.join(fixtures, folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row),
  );

/** Reads the labelled statements, and the rows by which the rules are tested. `fixtures`: the folder test/fixtures. */
export const labelledStatements = (fixtures: string): LabelledStatement[] => [
  ...rowsOf<LabelledStatement>(fixtures, "smart.jsonl"),
  ...[...readings, ...everyday, ...styles].map(fromReading),
  ...[...asked, ...leftAlone].map(fromCase),
  ...notWishes.map(([kind, text]) => ofKind(kind, text)),
  ...goodLives.map((text) => ofKind("goal", text)),
  ...goals.filter(([, hints]) => hints.includes(null)).map(([text]) => ofKind("goal", text)),
  ...objectives.map((text) => ofKind("objective", text)),
];

/** The same of contingencies. */
export const labelledContingencies = (fixtures: string): LabelledContingency[] => [
  ...rowsOf<LabelledContingency>(fixtures, "contingency.jsonl"),
  ...[...vague, ...vagueAuthors, ...vagueVoices, ...vagueNetworks, ...vagueDegrees],
  ...[...specific, ...specificAuthors, ...specificVoices, ...specificNetworks, ...specificDegrees],
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
