import fc from "fast-check";
import { builtInTemplates } from "../../../src/content/templates/builtInTemplates";
import { holds } from "../../../src/core/templates/condition";
import { fillSentenceSpans, fillTemplate } from "../../../src/core/templates/fill";
import { fillRow } from "../../../src/core/templates/fillRow";
import { changedSince, recognise, type Recognised } from "../../../src/core/templates/recognise";
import {
  readRecords,
  recordBlock,
  recordRow,
  recordSentence,
  writeRecords,
} from "../../../src/core/templates/record";
import { exampleValues, type Template } from "../../../src/core/templates/template";
import { isEmpty, type FieldValue, type RowValue, type Values } from "../../../src/core/templates/values";
import { valuesFor } from "./arbitraryValues";
import { asSnapshot, line, linesOfBlocks, type Line } from "./asSnapshot";

const SEED = 20261124;

const byId = (id: string): Template => {
  const found = builtInTemplates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
};

/** Without empty parts, so that "" and missing are the same. */
function bare(value: FieldValue): unknown {
  if (typeof value === "string") return value;
  return [...value].flatMap((part: string | RowValue): readonly unknown[] =>
    typeof part === "string" ? [part] : isEmpty([part]) ? [] : [Object.fromEntries(filled(part))],
  );
}
const filled = (values: Values) =>
  Object.entries(values)
    .filter(([, value]) => !isEmpty(value))
    .map(([id, value]): [string, unknown] => [id, bare(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** What a form shows: fields that their conditions hide are no part of it. */
const shown = (template: Template, values: Values): Values =>
  Object.fromEntries(
    template.fields.flatMap((field) => {
      const value = values[field.id];
      return value !== undefined && holds(field.showIf, values) ? [[field.id, value]] : [];
    }),
  );

const before: readonly Line[] = [
  line("Plan", { headingLevel: 1 }),
  line("What happened before."),
  line("Who?", { cell: { table: 0, row: 0, column: 0 } }),
  line("Name", { cell: { table: 0, row: 0, column: 1 } }),
];
const after: readonly Line[] = [line("Next", { headingLevel: 1 }), line("And then.")];

interface Inserted {
  readonly lines: readonly Line[];
  readonly read: (lines: readonly Line[]) => Recognised;
}

function insert(template: Template, values: Values): Inserted {
  const own = fillTemplate(template, values);
  const [record] = readRecords(writeRecords([recordBlock("one", template, own)]));
  const read = (lines: readonly Line[]): Recognised => {
    const found = recognise(record!, template, asSnapshot(lines));
    if (!found.found) throw new Error(found.reason);
    return found;
  };
  return { lines: [...before, ...linesOfBlocks(own.blocks, 1), ...after], read };
}

const changeLine = (lines: readonly Line[], from: string, to: string): readonly Line[] =>
  lines.map((own) => (own.text.includes(from) ? { ...own, text: own.text.replace(from, to) } : own));

describe("opening an insertion again", () => {
  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    "%s: gives the example back, and nothing has changed",
    (_, template) => {
      const values = exampleValues(template);
      const { lines, read } = insert(template, values);
      const found = read(lines);
      expect(Object.fromEntries(filled(found.values))).toEqual(Object.fromEntries(filled(values)));
      expect(found.unread).toEqual([]);
      expect(changedSince(found)).toBe(false);
      expect(found.start).toBe(before.length);
      expect(found.end).toBe(lines.length - after.length);
    },
  );

  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    `%s: gives back whatever was typed (seed ${SEED})`,
    (_, template) => {
      fc.assert(
        fc.property(valuesFor(template), (values) => {
          const { lines, read } = insert(template, values);
          const found = read(lines);
          expect(changedSince(found)).toBe(false);
          const again = fillTemplate(template, found.values);
          expect(again.blocks).toEqual(fillTemplate(template, values).blocks);
          // A sentence may have changed the first letter of what was typed: "mum" at its start, "Ring" after "will".
          const folded = (own: Values) => JSON.stringify(Object.fromEntries(filled(own))).toLowerCase();
          expect(folded(found.values)).toBe(folded(shown(template, values)));
        }),
        { seed: SEED, numRuns: 15 },
      );
    },
  );

  it("keeps no text of the plan in the record", () => {
    const template = byId("gloucestershire-plan");
    const record = writeRecords([
      recordBlock("one", template, fillTemplate(template, exampleValues(template))),
    ]);
    expect(record).not.toMatch(/Freya|Tracey|guinea|dentist/);
  });

  it("reads no record out of what is none", () => {
    for (const text of [
      null,
      "",
      "{}",
      "[1]",
      "[{}]",
      '[{"id":"a","template":"b","version":1,"form":"block","length":0,"parts":[[1]]}]',
    ])
      expect(readRecords(text)).toEqual([]);
  });

  it("says that a template has another version", () => {
    const template = byId("contingency");
    const record = recordBlock("one", template, fillTemplate(template, exampleValues(template)));
    const found = recognise(record, { ...template, version: 2 }, asSnapshot([]));
    expect(found).toEqual({ found: false, reason: "other-version" });
  });

  it("says that an insertion is gone", () => {
    const template = byId("contingency");
    const record = recordBlock("one", template, fillTemplate(template, exampleValues(template)));
    expect(recognise(record, template, asSnapshot([...before, ...after]))).toEqual({
      found: false,
      reason: "gone",
    });
  });
});

describe("when someone edited inside it", () => {
  const template = byId("contingency");
  const example = exampleValues(template);
  const { lines, read } = insert(template, example);

  it("reads changed words, and says in which fields", () => {
    const found = read(changeLine(lines, "within 5 working days", "within 3 working days"));
    expect(found.values["days"]).toBe("3");
    expect(found.values["actor"]).toBe("Paul Reed");
    expect(found.changes).toEqual([
      { kind: "changed", paragraph: before.length + 4, fields: ["days", "actor", "act"] },
    ]);
    expect(found.unread).toEqual([]);
  });

  it("prefers the place that was changed where a field stands in several", () => {
    const found = read(changeLine(lines, "If Alfie needs help, Alfie can", "If Ava needs help, Ava can"));
    expect(found.values["child"]).toBe("Ava");
  });

  it("reads an item that was added to a list", () => {
    const at = lines.findIndex(({ text }) => text.startsWith("Tracey misses"));
    const added = line("Alfie is hurt once.", { listItem: true });
    const found = read([...lines.slice(0, at), added, ...lines.slice(at)]);
    expect(found.changes).toEqual([{ kind: "added", paragraph: at }]);
  });

  it("says what was removed", () => {
    const found = read(lines.filter(({ text }) => !text.startsWith("Donna")));
    expect(found.changes).toEqual([{ kind: "removed", fields: ["helper", "help"] }]);
    expect(found.values["helper"]).toBeUndefined();
    expect(found.values["actor"]).toBe("Paul Reed");
  });

  it("finds what it can in a sentence that was rewritten, and says what it can't", () => {
    const found = read(
      changeLine(lines, "Donna (Alfie's aunt) will have Alfie", "We hope that Nan can have Alfie"),
    );
    expect(found.values["help"]).toBe("have Alfie to stay with her on school nights until the meeting");
    expect(found.unread).toEqual(["helper"]);
  });

  it("stays inside its place: what stands around it is not taken", () => {
    const found = read(changeLine(lines, "If the plan is not working", "If it fails"));
    expect(found.start).toBeGreaterThanOrEqual(before.length);
    expect(found.end).toBe(lines.length - after.length);
  });

  it("is found after it was moved", () => {
    const moved = [...after, ...lines.slice(before.length, lines.length - after.length), ...before];
    const found = read(moved);
    expect(found.start).toBe(after.length);
    expect(found.changes).toEqual([]);
  });
});

describe("when someone edited a table of it", () => {
  const template = byId("outline-child-protection-plan");
  const { lines, read } = insert(template, exampleValues(template));
  const table = lines.find(({ text }) => text === "Outcome for the child")!.cell!.table;

  it("reads a row that was added below", () => {
    const end = lines.map(({ cell }) => cell?.table).lastIndexOf(table) + 1;
    const texts = ["Maya eats breakfast", "Kelly will buy porridge", "Kelly", "1 March 2027", "Nan looks in"];
    const row = texts.map((text, column) => line(text, { cell: { table, row: 3, column } }));
    const found = read([...lines.slice(0, end), ...row, ...lines.slice(end)]);
    expect(found.values["outcomes"]).toHaveLength(3);
    expect((found.values["outcomes"] as unknown[])[2]).toEqual({
      outcome: "Maya eats breakfast",
      action: "Kelly will buy porridge",
      who: "Kelly",
      when: "2027-03-01",
      known: "Nan looks in",
    });
    expect(found.changes.filter(({ kind }) => kind === "added")).toHaveLength(5);
  });

  it("reads a cell that was changed", () => {
    const found = read(changeLine(lines, "15 February 2027", "22 February 2027"));
    expect((found.values["outcomes"] as Record<string, string>[])[1]?.["when"]).toBe("2027-02-22");
    expect(found.changes).toHaveLength(1);
  });

  it("reads a row that was taken away", () => {
    const left = lines.filter(({ cell }) => cell?.table !== table || cell.row !== 1);
    const found = read(left);
    expect(found.values["outcomes"]).toHaveLength(1);
    expect(found.changes.every(({ kind }) => kind === "removed")).toBe(true);
  });
});

describe("a sentence", () => {
  const sentences = builtInTemplates.filter(({ sentence }) => sentence !== undefined);

  it.each(sentences.map((template) => [template.id, template] as const))(
    "%s: is found among others",
    (_, template) => {
      const values = exampleValues(template);
      const own = fillSentenceSpans(template, values)!;
      const record = recordSentence("s", template, own);
      const text = `It was so. ${own.text} And then.`;
      const found = recognise(record, template, asSnapshot([line("Other."), line(text)]));
      if (!found.found) throw new Error(found.reason);
      expect(found.start).toBe(1);
      expect(text.slice(found.range!.start, found.range!.end)).toBe(own.text);
      expect(Object.fromEntries(filled(found.values))).toEqual(Object.fromEntries(filled(values)));
      expect(found.changes).toEqual([]);
    },
  );

  it.each(sentences.map((template) => [template.id, template] as const))(
    "%s: is found when a word was put in",
    (_, template) => {
      const values = exampleValues(template);
      const own = fillSentenceSpans(template, values)!;
      const edited = own.text.replace(" will ", " will surely ");
      const found = recognise(
        recordSentence("s", template, own),
        template,
        asSnapshot([line(`It was so. ${edited} And then.`)]),
      );
      if (!found.found) throw new Error(found.reason);
      expect(found.range).toEqual({ start: 11, end: 11 + edited.length });
      expect(changedSince(found)).toBe(edited !== own.text);
    },
  );
});

describe("a row of somebody's table", () => {
  const template = byId("smart-objective");
  const headings = [
    "What are we worried about?",
    "What do we need to see?",
    "What are we going to do?",
    "Why?",
    "By who and when will it be achieved?",
  ];
  const row = fillRow(template, exampleValues(template), headings)!;
  const cells = (texts: readonly string[], at: number) =>
    texts.flatMap((cell, column) =>
      cell.split("\n").map((text) => line(text, { cell: { table: 0, row: at, column } })),
    );
  const lines = [...cells(headings, 0), ...cells(["a", "b", "c", "d", "e"], 1), ...cells(row.cells, 2)];

  it("is read back", () => {
    const found = recognise(recordRow("r", template, row), template, asSnapshot(lines));
    if (!found.found) throw new Error(found.reason);
    expect(Object.fromEntries(filled(found.values))).toEqual(
      Object.fromEntries(filled(exampleValues(template))),
    );
    expect(found.changes).toEqual([]);
  });

  it("is read back when one cell was changed", () => {
    const found = recognise(
      recordRow("r", template, row),
      template,
      asSnapshot(changeLine(lines, "26 March", "2 April")),
    );
    if (!found.found) throw new Error(found.reason);
    expect(found.values["when"]).toBe("2027-04-02");
    expect(found.changes).toHaveLength(1);
  });
});
