import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import type { AutomationHost, AutomationOperation } from "@docx-editor.dev/core/automation";
import { invariant } from "../../core/invariant";
import { err, ok, type Result } from "../../core/result";
import type { ParagraphSnapshot, TablePlace } from "../../core/document/snapshot";
import { countTextBoxes } from "./textBoxes";
import type { PlanSource, ReadRefusal } from "./source";

type Answer = ReturnType<AutomationHost["execute"]>["results"][number];
type Value = Extract<Answer, { status: "ok" }>["value"];
type Handle = Extract<Value, { kind: "handle" }>["handle"];

/** What the engine says of a file that it does not open, in words for a person. */
const REFUSALS: Readonly<Record<string, string>> = {
  "too-many-entries": "it has more parts inside than a document should",
  "too-large": "it is too large when unpacked",
  "bad-name": "a part inside has an unsafe name",
  "inflate-error": "it is cut off, encrypted or no .docx at all",
  "dtd-forbidden": "it holds a document type definition, which a .docx never needs",
  "entity-forbidden": "it holds entity declarations, which a .docx never needs",
  "no-content-types": "it is a zip file but no .docx",
  "no-main-document": "it is a zip file without a document in it",
  "no-main-document-part": "it is a zip file without a document in it",
};

/** The first bytes of an OLE file: what an encrypted .docx and an old .doc really are. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a .docx through the DOCX engine, headless: body paragraphs in reading order, table cells included, the
 * text as reviewed (all tracked changes accepted). Headers, footers, notes and text boxes are not read; boxes with text
 * are counted.
 */
export function readDocx(bytes: Uint8Array): Result<PlanSource, ReadRefusal> {
  if (bytes.length === 0) return err({ reason: "it is empty" });
  if (OLE.every((byte, i) => bytes[i] === byte))
    return err({ reason: "it is encrypted, or an old .doc file" });
  const opened = createServerAutomationHost(bytes);
  if (!opened.ok) return err({ reason: REFUSALS[opened.reason] ?? `it is damaged (${opened.reason})` });
  try {
    const snapshot = { paragraphs: paragraphsOf(opened.host), textBoxes: countTextBoxes(bytes) };
    return ok({ snapshot, starts: null });
  } finally {
    opened.host.dispose();
  }
}

function paragraphsOf(host: AutomationHost): ParagraphSnapshot[] {
  const [root] = ask(host, [{ op: "getDocument" }]);
  const [main] = ask(host, [{ op: "getBody", document: handleOf(root) }]);
  const body = handleOf(main);
  const [all] = ask(host, [{ op: "getParagraphs", body }]);
  const handles = handlesOf(all);
  const places = placesOf(host, body);

  const texts = ask(
    host,
    handles.map((paragraph) => ({ op: "getReviewedText", span: { paragraph }, version: "current" })),
  );
  const raw = ask(
    host,
    handles.map((target) => ({ op: "getText", target })),
  );
  const formats = ask(
    host,
    handles.map((paragraph) => ({ op: "getParagraphFormat", paragraph: { paragraph } })),
  );
  const lists = ask(host, [{ op: "getLists", body }]).flatMap(handlesOf);
  const listed = new Set(
    ask(
      host,
      lists.map((list) => ({ op: "getListParagraphs", list })),
    )
      .flatMap(handlesOf)
      .map((paragraph) => paragraph.ref),
  );
  return handles.map((handle, index) => {
    const text = textOf(texts[index]);
    const format = formats[index];
    return {
      index,
      hostId: null,
      text,
      headingLevel: headingLevelOf(format?.kind === "paragraphFormat" ? format.format.style : null),
      listItem: listed.has(handle.ref),
      cell: places.get(handle.ref) ?? null,
      revised: textOf(raw[index]) !== text,
    };
  });
}

/** Where each paragraph of a table stands, by the paragraph's reference; for nested tables the innermost place. */
function placesOf(host: AutomationHost, body: Handle): Map<string, TablePlace> {
  const places = new Map<string, TablePlace>();
  let bodies: readonly Handle[] = [body];
  let before = 0;
  while (bodies.length > 0) {
    const tables = each(host, bodies, (scope) => ({ op: "getTables", scope: { body: scope } })).flatMap(
      handlesOf,
    );
    const rows = each(host, tables, (table) => ({ op: "getTableRows", table })).flatMap((found, table) =>
      handlesOf(found).map((handle, row) => ({ handle, table: before + table, row })),
    );
    const cells = each(host, rows, ({ handle }) => ({ op: "getTableCells", row: handle })).flatMap(
      (found, i) => handlesOf(found).map((handle, column) => ({ handle, ...placeOf(rows[i]), column })),
    );
    bodies = each(host, cells, ({ handle }) => ({ op: "getTableCellBody", cell: handle })).map(handleOf);
    each(host, bodies, (cell) => ({ op: "getParagraphs", body: cell })).forEach((inCell, i) => {
      const { column = 0 } = cells[i] ?? {};
      for (const paragraph of handlesOf(inCell)) places.set(paragraph.ref, { ...placeOf(cells[i]), column });
    });
    before += tables.length;
  }
  return places;
}

function placeOf(place: { readonly table: number; readonly row: number } | undefined): {
  table: number;
  row: number;
} {
  invariant(place, "more answers than questions");
  return { table: place.table, row: place.row };
}

/** One query for each item, in one batch. */
const each = <Item>(
  host: AutomationHost,
  items: readonly Item[],
  query: (item: Item) => AutomationOperation,
): Value[] => ask(host, items.map(query));

function headingLevelOf(style: string | null): number {
  const match = /^heading ([1-9])$/i.exec(style ?? "");
  if (match) return Number(match[1]);
  return /^(title|subtitle)$/i.test(style ?? "") ? 1 : 0;
}

/** Answers to a batch of queries, in order. A refused query is our bug: every handle came from the engine. */
function ask(host: AutomationHost, operations: readonly AutomationOperation[]): Value[] {
  if (operations.length === 0) return [];
  return host.execute({ operations }).results.map((result, i) => {
    invariant(result.status === "ok", `the DOCX engine refused ${operations[i]?.op ?? "a query"}`);
    return result.value;
  });
}

function handleOf(value: Value | undefined): Handle {
  invariant(value?.kind === "handle", "the DOCX engine answered no handle");
  return value.handle;
}

const handlesOf = (value: Value | undefined): readonly Handle[] =>
  value?.kind === "handles" ? value.handles : [];

const textOf = (value: Value | undefined): string => (value?.kind === "text" ? value.text : "");
