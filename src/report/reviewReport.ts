import type { CompiledPack } from "../core/checks/compile";
import type { Category, Finding } from "../core/checks/finding";
import type { PlanReview, SectionReview, SectionStatus } from "../core/checks/plan/planReview";
import { lacksOf } from "../core/checks/statements/lacks";
import type { Letters, Place, Statement } from "../core/checks/statements/statement";
import type { DocumentSnapshot } from "../core/document/snapshot";
import { sectionAdviceText } from "../strings/advice";
import { createTranslate } from "../strings/message";
import {
  contingencyPartNames,
  kindWords,
  letterKeys,
  letterWords,
  sectionTitles,
} from "../strings/planWords";
import { report } from "../strings/report";
import { html, type Html } from "./html";
import { shortened } from "./shortened";

const text = createTranslate(report);

/** Sentences of the plan under one heading, and characters of each: enough to know the place by. */
const mostQuotes = 3;
const mostCharacters = 140;
/** Words that are named one by one; the rest is counted. */
const mostTerms = 15;

const quoted = ({ paragraphs }: DocumentSnapshot, { paragraph, range }: Place): string =>
  shortened(paragraphs[paragraph]?.text.slice(range.start, range.end) ?? "", mostCharacters);

/** What one report speaks of. */
export interface ReportInput {
  /** The file's name, or the document's title. */
  readonly file: string;
  /** As it is to be printed, such as "3 May 2026"; `null` prints no date. */
  readonly date: string | null;
  readonly snapshot: DocumentSnapshot;
  readonly findings: readonly Finding[];
  readonly review: PlanReview;
  readonly compiled: CompiledPack;
}

/**
 * The body of one plan's review, for one sheet of paper: strong first, then thin, then missing; contingency, reading and
 * words; last the objectives that lack something, the one part that may go on overleaf.
 */
export function reviewReport(input: ReportInput): Html {
  const { file, date, review } = input;
  const lead = html`<h1>${text("report.title", { file })}</h1>
    ${date === null ? html`` : html`<p class="quiet">${text("report.printed", { date })}</p>`}`;
  if (review.nature === "no-text")
    return html`<article>
      ${lead}
      <p>${text("report.noText")}</p>
      ${notReadPart(input)}
    </article>`;
  if (review.nature === "not-a-plan") {
    return html`<article>
      ${lead}
      <p>${text("report.notAPlan")}</p>
      ${notReadPart(input)}${wordsPart(input)}${readingPart(input)}
    </article>`;
  }
  return html`<article>
    ${lead}${notReadPart(input)}
    <div class="columns">
      <div>${sectionsPart(review)}${strengthsPart(input)}</div>
      <div>
        ${contingencyPart(review)}${otherChildPart(review)}${outstandingPart(review)}${readingPart(input)}${wordsPart(input)}
      </div>
    </div>
    ${statementsPart(input)}
  </article>`;
}

/** What the review does not know of: text boxes by number where they could be counted, else what is never read. */
function notReadPart({ snapshot: { textBoxes = 0 } }: ReportInput): Html {
  return textBoxes === 0
    ? html`<p class="quiet">${text("report.notRead")}</p>`
    : html`<p>${text("report.textBoxes", { count: textBoxes })}</p>`;
}

function sectionsPart({ sections }: PlanReview): Html {
  const there = sections.filter(({ expected, status }) => expected && status === "present");
  const strong =
    there.length === 0
      ? html``
      : html`<section>
          <h2>${text("report.strong")}</h2>
          <p>${there.map(({ section }) => sectionTitles[section]).join(" · ")}</p>
        </section>`;
  const group = (status: SectionStatus, title: string): Html => {
    const listed = sections.filter((section) => section.expected && section.status === status);
    return listed.length === 0
      ? html``
      : html`<section>
          <h2>${title}</h2>
          <ul>
            ${listed.map(sectionLine)}
          </ul>
        </section>`;
  };
  return html`${strong}${group("weak", text("report.thin"))}${group("missing", text("report.missing"))}`;
}

const sectionLine = ({ section, advice }: SectionReview): Html =>
  html`<li>
    <strong>${sectionTitles[section]}.</strong
    >${advice.slice(0, 1).map((id) => html` <span>${sectionAdviceText[id]}</span>`)}
  </li>`;

function strengthsPart({ review, snapshot }: ReportInput): Html {
  if (review.strengths.length === 0) return html``;
  const lines = review.strengths
    .slice(0, mostQuotes)
    .map((place) => html`<li>${quoted(snapshot, place)}</li>`);
  return html`<section>
    <h2>${text("report.strengths")}</h2>
    <ul>
      ${lines}
    </ul>
  </section>`;
}

function statementsPart({ review, snapshot, compiled }: ReportInput): Html {
  const judged = review.statements.filter(({ kind }) => kind === "objective" || kind === "action");
  const goals = review.statements.filter(({ kind }) => kind === "goal");
  if (judged.length + goals.length === 0) return html``;
  const lacking = judged.filter((statement) => lacksOf(statement).length > 0);
  const rows = lacking.map((statement) => {
    const { kind } = statement;
    const lacks = lacksOf(statement).map((part) => text(`report.lacks.${part}`));
    return html`<tr>
      <td>${kindWords[kind]}</td>
      <td>${quoted(snapshot, statement)}</td>
      <td>${lacks.join(", ")}</td>
    </tr>`;
  });
  return html`<section>
    <h2>${text("report.statements")}</h2>
    ${
      judged.length === 0
        ? html``
        : html`<p>${lettersLine(judged, compiled)}</p>
            <p>
              ${text("report.statementCount", { count: judged.length })}
              ${text("report.statementsMet", { met: judged.length - lacking.length, total: judged.length })}
            </p>`
    }
    ${goals.length === 0 ? html`` : html`<p>${text("report.goals", { count: goals.length })}</p>`}
    ${
      rows.length === 0
        ? html``
        : html`<table>
            <thead>
              <tr>
                <th scope="col"></th>
                <th scope="col">${text("report.statement")}</th>
                <th scope="col">${text("report.lacks")}</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
    }
  </section>`;
}

/** How many of them have each letter that a text can show, and how many are doubtful in the two that it seldom can. */
function lettersLine(judged: readonly Statement[], { settings }: CompiledPack): string {
  const keys = letterKeys(settings.letters);
  const count = (letter: keyof Letters, value: boolean): number =>
    judged.filter(({ letters }) => letters[letter] === value).length;
  const there = (["specific", "measurable", "timely"] as const).map((letter) =>
    text("report.letter", {
      name: letterWords[keys[letter]],
      count: count(letter, true),
      total: judged.length,
    }),
  );
  const doubtful = (["achievable", "relevant"] as const)
    .filter((letter) => count(letter, false) > 0)
    .map((letter) =>
      text("report.letterDoubt", { name: letterWords[keys[letter]], count: count(letter, false) }),
    );
  return [...there, ...doubtful].join(" · ");
}

function contingencyPart({ contingency, contingencyVerdict }: PlanReview): Html {
  const fullest = [...contingency].sort((a, b) => a.missing.length - b.missing.length)[0];
  const line =
    contingencyVerdict === "missing" || fullest === undefined
      ? text("report.contingencyMissing")
      : contingencyVerdict === "specific"
        ? text("report.contingencySpecific")
        : text("report.contingencyVague", {
            parts: fullest.missing.map((part) => contingencyPartNames[part]).join("; "),
          });
  return html`<section>
    <h2>${text("report.contingency")}</h2>
    <p>${line}</p>
  </section>`;
}

function outstandingPart({ outstanding }: PlanReview): Html {
  if (outstanding.length === 0) return html``;
  return html`<section>
    <h2>${text("report.outstanding")}</h2>
    <ul>
      ${outstanding.map((action) => html`<li>${action.text}</li>`)}
    </ul>
  </section>`;
}

function otherChildPart({ otherChildNames }: PlanReview): Html {
  if (otherChildNames.length === 0) return html``;
  const lines = otherChildNames.map(
    ({ name, child }) => html`<li>${text("report.otherChildLine", { name, child })}</li>`,
  );
  return html`<section>
    <h2>${text("report.otherChild")}</h2>
    <ul>
      ${lines}
    </ul>
  </section>`;
}

function readingPart({ review: { readability }, snapshot }: ReportInput): Html {
  const { readingAge, target, costly } = readability;
  const costlyLines = costly.slice(0, mostQuotes).map((place) => html`<li>${quoted(snapshot, place)}</li>`);
  return html`<section>
    <h2>${text("report.reading")}</h2>
    <p>
      ${readingAge === null ? text("report.readingShort") : text("report.readingAge", { age: readingAge.toFixed(1), target: String(target) })}
    </p>
    ${
      costlyLines.length === 0
        ? html``
        : html`<h3>${text("report.costly")}</h3>
            <ul>
              ${costlyLines}
            </ul>`
    }
  </section>`;
}

function wordsPart({ findings, compiled }: ReportInput): Html {
  const sure = findings.filter(({ confidence }) => confidence === "high");
  const counts = new Map<string, number>();
  for (const { entryId } of sure) counts.set(entryId, (counts.get(entryId) ?? 0) + 1);
  const terms = [...counts].sort(([, a], [, b]) => b - a);
  const named = terms.slice(0, mostTerms).map(([id, count]) => {
    const { term } = compiled.entry(id);
    return count > 1 ? text("report.wordTimes", { term, count }) : term;
  });
  const others = terms.length - named.length;
  if (others > 0) named.push(text("report.wordsMore", { count: others }));
  const kinds = wordKinds.flatMap(([kind, categories]) => {
    const count = sure.filter(({ category }) => categories.includes(category)).length;
    return count === 0 ? [] : [text(`report.kind.${kind}`, { count })];
  });
  return html`<section>
    <h2>${text("report.words")}</h2>
    ${
      terms.length === 0
        ? html`<p>${text("report.allPlain")}</p>`
        : html`<p>${text("report.wordCount", { count: sure.length })}: ${kinds.join(", ")}</p>
            <p>${named.join(", ")}</p>`
    }
  </section>`;
}

const wordKinds: readonly (readonly ["jargon" | "acronym" | "question", readonly Category[]])[] = [
  ["jargon", ["jargon"]],
  ["acronym", ["acronym"]],
  ["question", ["banned", "vague-time", "subjective"]],
];
