import type { CompiledPack } from "../core/checks/compile";
import type { Finding } from "../core/checks/finding";
import type { PlanReview, SectionReview, SectionStatus } from "../core/checks/plan/planReview";
import { lacksOf } from "../core/checks/statements/lacks";
import type { DocumentSnapshot } from "../core/document/snapshot";
import { sectionAdviceText } from "../strings/advice";
import { createTranslate } from "../strings/message";
import { contingencyPartNames, kindWords, sectionTitles } from "../strings/planWords";
import { report } from "../strings/report";
import { html, Html } from "./html";

const text = createTranslate(report);

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

/** The body of one plan's review: strong first, then thin, then missing; then objectives, contingency, reading, words. */
export function reviewReport(input: ReportInput): Html {
  const { file, date, review } = input;
  const lead = html`<h1>${text("report.title", { file })}</h1>
    ${date === null ? html`` : html`<p class="quiet">${text("report.printed", { date })}</p>`}`;
  if (review.nature === "no-text")
    return html`<article>
      ${lead}
      <p>${text("report.noText")}</p>
    </article>`;
  if (review.nature === "not-a-plan") {
    return html`<article>
      ${lead}
      <p>${text("report.notAPlan")}</p>
      ${wordsPart(input)}${readingPart(input)}
    </article>`;
  }
  return html`<article>
    ${lead} ${sectionsPart(review)} ${strengthsPart(input)} ${statementsPart(input)}
    ${contingencyPart(review)} ${outstandingPart(review)} ${otherChildPart(review)} ${readingPart(input)}
    ${wordsPart(input)}
  </article>`;
}

function sectionsPart({ sections }: PlanReview): Html {
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
  return html`${group("present", text("report.strong"))}${group("weak", text("report.thin"))}${group("missing", text("report.missing"))}`;
}

const sectionLine = ({ section, advice }: SectionReview): Html =>
  html`<li>
    <strong>${sectionTitles[section]}</strong
    >${advice.map((id) => html` <span>${sectionAdviceText[id]}</span>`)}
  </li>`;

function strengthsPart({ review, snapshot }: ReportInput): Html {
  if (review.strengths.length === 0) return html``;
  const lines = review.strengths.slice(0, 6).map(({ paragraph, range }) => {
    const words = snapshot.paragraphs[paragraph]?.text.slice(range.start, range.end) ?? "";
    return html`<li>${words}</li>`;
  });
  return html`<section>
    <h2>${text("report.strengths")}</h2>
    <ul>
      ${lines}
    </ul>
  </section>`;
}

function statementsPart({ review, snapshot }: ReportInput): Html {
  const judged = review.statements.filter(({ kind }) => kind === "objective" || kind === "action");
  const goals = review.statements.filter(({ kind }) => kind === "goal");
  if (judged.length + goals.length === 0) return html``;
  const lacking = judged.filter((statement) => lacksOf(statement).length > 0);
  const rows = lacking.map((statement) => {
    const { paragraph, range, kind } = statement;
    const words = snapshot.paragraphs[paragraph]?.text.slice(range.start, range.end) ?? "";
    const lacks = lacksOf(statement).map((part) => text(`report.lacks.${part}`));
    return html`<tr>
      <td>${kindWords[kind]}</td>
      <td>${words}</td>
      <td>${lacks.join(", ")}</td>
    </tr>`;
  });
  return html`<section>
    <h2>${text("report.statements")}</h2>
    ${judged.length === 0 ? html`` : html`<p>${text("report.statementCount", { count: judged.length })} ${text("report.statementsMet", { met: judged.length - lacking.length, total: judged.length })}</p>`}
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
  const costlyLines = costly.slice(0, 3).map(({ paragraph, range }) => {
    const words = snapshot.paragraphs[paragraph]?.text.slice(range.start, range.end) ?? "";
    return html`<li>${words}</li>`;
  });
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
  const terms = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => {
      const { term } = compiled.entry(id);
      return html`<li>${count > 1 ? text("report.wordTimes", { term, count }) : term}</li>`;
    });
  return html`<section>
    <h2>${text("report.words")}</h2>
    ${
      terms.length === 0
        ? html`<p>${text("report.allPlain")}</p>`
        : html`<p>${text("report.wordCount", { count: sure.length })}</p>
            <ul class="terms">
              ${terms}
            </ul>`
    }
  </section>`;
}

/** A whole page that prints well, one plan after another, each on a new sheet. No script, no address, no network. */
export function reportPage(title: string, bodies: readonly Html[]): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <main>${bodies}</main>
      </body>
    </html>`.source;
}

const STYLE = `
body { font: 10pt/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1a19; background: #fff; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
h1 { font-size: 16pt; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 12pt; margin: 1rem 0 .15rem; }
h3 { font-size: 11pt; margin: 1rem 0 .25rem; }
p, ul { margin: .25rem 0; }
ul { padding-left: 1.25rem; }
li { margin: .1rem 0; }
.quiet { color: #605e5c; }
.terms { columns: 3; padding-left: 0; list-style: none; }
table { border-collapse: collapse; width: 100%; margin-top: .5rem; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #c8c6c4; padding: .2rem .75rem .2rem 0; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
h2, h3 { break-after: avoid; }
article + article { break-before: page; }
@page { size: A4; margin: 14mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;
