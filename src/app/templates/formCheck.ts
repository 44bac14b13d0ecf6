import type { Contingency } from "../../core/checks/contingency/contingency";
import type { Letters, Statement } from "../../core/checks/statements/statement";
import { overlaps, type TextRange } from "../../core/text/range";
import { checkValues } from "../../core/templates/checkValues";
import type { Block } from "../../core/templates/block";
import { fillSentence, fillSentenceSpans, missingFields } from "../../core/templates/fill";
import type { Rendered } from "../../core/templates/grammar";
import type { MissingField, ValueProblem } from "../../core/templates/problem";
import { exampleValues, type Template } from "../../core/templates/template";
import { promptOf } from "../../core/templates/render";
import type { FieldValue, RowValue, Values } from "../../core/templates/values";
import type { Advice, Engine } from "../engine";
import { kindOf } from "../kind";
import type { Kind } from "../kind";
import { finish, type Finished } from "./finished";
import type { TemplateForm } from "./state";

/** Words in the finished text that a family may not know. */
export interface FoundWords {
  readonly words: string;
  readonly kind: Kind;
  /** What could be written instead, best first. */
  readonly instead: readonly string[];
  readonly advice: Advice;
}

/** What can be said of a form as it stands. */
export interface FormCheck {
  readonly problems: readonly ValueProblem[];
  readonly missing: readonly MissingField[];
  readonly finished: Finished | null;
  /** For an objective: its statement as judged, with the five letters. */
  readonly letters: Letters | null;
  readonly nextQuestion: Statement["nextQuestion"];
  /** For a contingency: which parts are there. */
  readonly contingency: Contingency | null;
  readonly found: readonly FoundWords[];
}

/** `objective`: measured by the five letters as it is typed; `contingency`: by its parts. */
export type Measured = "objective" | "contingency" | null;

/**
 * How a template is measured: told from the example that it brings. What fills another part of the plan, such as its
 * risks, is no objective, however much its words read like one.
 */
export function measuredAs(template: Template, engine: Engine): Measured {
  if (template.fills?.includes("contingency") === true && template.sentence !== undefined)
    return "contingency";
  const example = fillSentence(template, exampleValues(template));
  if (template.kind !== "sentence" || example === null || (template.fills ?? []).length > 0) return null;
  return engine.judge(example).kind === "objective" ? "objective" : null;
}

/**
 * A sentence without what is still missing: the prompts go, and so do the words around them in which nothing was
 * typed, so that "so that […]" alone does not count as a purpose.
 */
export function typedPart({ text, spans }: Rendered): string {
  const isPrompt = ({ start, end }: TextRange): boolean => /^\[[^\]]*\]$/.test(text.slice(start, end));
  const prompts = spans.filter(isPrompt);
  if (prompts.length === 0) return text;
  const typed = spans.filter((span) => !isPrompt(span));
  const ends = [...text.matchAll(/[,.](?=\s|$)/g)]
    .map(({ index }) => index + 1)
    .filter((at) => !spans.some(({ start, end }) => start < at && at <= end))
    .concat(text.length);
  let start = 0;
  const pieces = ends.map((end) => {
    const piece = { start, end };
    start = end;
    return piece;
  });
  return pieces
    .filter(
      (piece) => typed.some((span) => overlaps(span, piece)) || !prompts.some((p) => overlaps(p, piece)),
    )
    .map((piece) => {
      const inside = prompts.filter((prompt) => overlaps(prompt, piece));
      const kept = inside.reduceRight(
        (left, prompt) => {
          const from = prompt.start - piece.start;
          return left.slice(0, from) + left.slice(from + prompt.end - prompt.start);
        },
        text.slice(piece.start, piece.end),
      );
      return kept.replace(/ +/g, " ");
    })
    .join("")
    .trim()
    .replace(/[\s,]+$/, "");
}

/** The values without those that can't go in: what else was typed is measured all the same. */
function sound(values: Values, problems: readonly ValueProblem[]): Values {
  const wrong = new Set(problems.map(({ path }) => path));
  if (wrong.size === 0) return values;
  const without = <Value>(value: Readonly<Record<string, Value>>, pathOf: (id: string) => string) =>
    Object.fromEntries(Object.entries(value).filter(([id]) => !wrong.has(pathOf(id))));
  return Object.fromEntries(
    Object.entries(without(values, (id) => id)).map(([id, value]) => [
      id,
      typeof value === "string" || value.some((one) => typeof one === "string")
        ? value
        : rowsAt(value).map((row, at) => without(row, (column) => `${id}[${at}].${column}`)),
    ]),
  );
}

const rowsAt = (value: Exclude<FieldValue, string>): readonly RowValue[] =>
  value.filter((row): row is RowValue => typeof row !== "string");

/** A sentence has no blank cells: what is open in it stands there as a prompt. */
const openInSentence = (text: string, missing: readonly MissingField[]): readonly MissingField[] =>
  missing.filter(({ label }) => text.includes(promptOf({ label })));

const nothing: Letters = {
  specific: false,
  measurable: false,
  achievable: null,
  relevant: false,
  timely: false,
};

function wordsFound(engine: Engine, texts: readonly string[]): readonly FoundWords[] {
  const steps = engine.check(texts);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const seen = new Set<string>();
  return step.value.flatMap((finding) => {
    if (finding.confidence !== "high" || seen.has(finding.surface)) return [];
    seen.add(finding.surface);
    return [
      {
        words: finding.surface,
        kind: kindOf(finding.category),
        instead: finding.fixes.map(({ label }) => label),
        advice: engine.advice(finding),
      },
    ];
  });
}

/** Every text of a block, header rows left out: they are the template's own. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return block.rows.flat().flatMap((cell) => cell.split("\n"));
    case "page-break":
      return [];
  }
}

/** Looks at a form as it stands: pure, and quick enough for every key. */
export function checkForm(form: TemplateForm, engine: Engine): FormCheck {
  const { template, values } = form;
  const problems = checkValues(template, values);
  const finished = finish(form);
  const block = finished?.form === "sentence" ? finished.blocks[0] : undefined;
  const left = missingFields(template, values);
  const missing = block?.kind === "paragraph" ? openInSentence(block.text, left) : left;
  const measured = measuredAs(template, engine);
  const text = measured === null ? "" : sentenceOf(template, sound(values, problems));
  const statement = measured === "objective" && text !== "" ? engine.judge(text) : null;
  const judged = statement !== null && (statement.kind === "objective" || statement.kind === "action");
  const texts =
    finished === null ? [] : finished.form === "row" ? finished.cells : finished.blocks.flatMap(textsOf);
  return {
    problems,
    missing,
    finished,
    letters: measured === "objective" ? (judged ? statement.letters : nothing) : null,
    nextQuestion: judged ? statement.nextQuestion : null,
    contingency: measured === "contingency" ? engine.judgeContingency(text) : null,
    found: wordsFound(engine, texts),
  };
}

function sentenceOf(template: Template, values: Values): string {
  const rendered = fillSentenceSpans(template, values);
  return rendered === null ? "" : typedPart(rendered);
}
