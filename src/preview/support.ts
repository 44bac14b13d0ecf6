import { memberLocation, type Member } from "./batch/members";
import { additions } from "./client/additions";
import "./model/classes";
import { allClasses } from "./model/registry";

/** One line of the support table. */
export interface SupportLine {
  /** In the client's spelling. */
  readonly member: string;
  /** Requirement set of WordApi. */
  readonly since: string;
  readonly access: "read" | "read and write" | "object" | "method" | "method that writes" | "event";
  readonly answeredBy: string;
  /** Whether the preview adds it to the npm client, which lacks it. */
  readonly added: boolean;
  /** What only real Word can prove; empty for nothing in particular. */
  readonly unproven: string;
}

export interface ClassSupport {
  readonly name: string;
  readonly lines: readonly SupportLine[];
}

const ANSWERED_BY = {
  engine: "the DOCX engine",
  host: "the preview",
  view: "the preview, beside the document",
  fixed: "always the same",
} as const;

const REGISTER = /^_Register(\w+)Event$/;

function accessOf(name: string, member: Member<unknown>): SupportLine["access"] {
  if (REGISTER.test(name)) return "event";
  switch (member.kind) {
    case "property":
      return member.write === undefined ? "read" : "read and write";
    case "child":
      return "object";
    case "method":
      return member.writes ? "method that writes" : "method";
  }
}

/** Every member that the preview answers, class by class, as its tables say. */
export function support(): readonly ClassSupport[] {
  return allClasses()
    .map(({ name, members }) => ({ name, lines: linesOf(name, members) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function linesOf(
  className: string,
  members: Readonly<Record<string, Member<unknown>>>,
): readonly SupportLine[] {
  return Object.entries(members)
    .filter(([, member]) => member.hidden !== true)
    .map(([name, member]) => {
      const event = REGISTER.exec(name)?.[1];
      const shown = memberLocation(className, event === undefined ? name : `On${event}`).slice(
        className.length + 1,
      );
      return {
        member: shown,
        since: member.since,
        access: accessOf(name, member),
        answeredBy: ANSWERED_BY[member.by],
        added: additions[className]?.members[shown] !== undefined,
        unproven: member.unproven ?? "",
      };
    })
    .sort((a, b) => a.member.localeCompare(b.member, "en"));
}

const INTRODUCTION = `# What the preview answers

Generated from the tables in \`src/preview/model/classes\`; \`UPDATE_SUPPORT=1 npm test\` writes it anew.

The preview runs Microsoft's own Office.js from npm, unmodified. Loading, proxies, tracking and the errors that
the client itself raises are Microsoft's. What stands below is answered by this project over a DOCX engine: it
shows that the add-in uses the interface as it is documented, and nothing about how Word itself behaves. Members
marked "added" are missing from the npm client, which was frozen in 2022; the preview adds them in the client's
own way, so their names on the wire and the numbers of their events are this project's, not Microsoft's.

A member that stands in no table is answered \`NotImplemented\` with its name, and shows up in the page's log. A
member above the requirement set of the chosen pose is answered \`ApiNotFound\`.
`;

const HEAD = ["Member", "WordApi", "What it is", "Answered by", "Only Word can prove"] as const;

/** A Markdown table with its columns in line, as the project's formatter leaves it. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

const rowOf = (line: SupportLine): readonly string[] => [
  `\`${line.member}\`${line.added ? " (added)" : ""}`,
  line.since,
  line.access,
  line.answeredBy,
  line.unproven,
];

/** The support table as the document that lies in `docs`. */
export function supportDocument(): string {
  const sections = support().map(
    ({ name, lines }) => `## ${name}\n\n${markdownTable([HEAD, ...lines.map(rowOf)])}\n`,
  );
  return [INTRODUCTION, ...sections].join("\n");
}
