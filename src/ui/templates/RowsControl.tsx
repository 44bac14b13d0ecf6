import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { limits } from "../../core/templates/checkValues";
import { holds } from "../../core/templates/condition";
import type { ValueProblem } from "../../core/templates/problem";
import type { RowsField } from "../../core/templates/template";
import {
  rowsOf,
  type CellValue,
  type FieldValue,
  type RowValue,
  type Values,
} from "../../core/templates/values";
import { useText } from "../shared/context";
import { FieldControl } from "./FieldControl";
import { problemWords } from "./problemWords";
import { useFormStyles } from "./Templates.styles";

export interface RowsControlProps {
  readonly field: RowsField;
  readonly value: FieldValue | undefined;
  /** What is typed in the whole form: columns may depend on it. */
  readonly values: Values;
  readonly onChange: (rows: readonly RowValue[]) => void;
  readonly problems: readonly ValueProblem[];
  readonly people: string;
}

/** Where the focus goes once the rows are drawn anew. */
type Wanted = { readonly row: number; readonly on: "first" | "up" | "down" | "remove" } | "add" | null;

const allRows = (value: FieldValue | undefined): readonly RowValue[] => {
  if (value === undefined || typeof value === "string") return [{}];
  const rows = value.filter((row): row is RowValue => typeof row !== "string");
  return rows.length === 0 ? [{}] : rows;
};

/** Rows of the same fields: added, taken away and moved with buttons, or moved with Alt and the arrow keys. */
export function RowsControl({ field, value, values, onChange, problems, people }: RowsControlProps) {
  const text = useText();
  const styles = useFormStyles();
  const rows = allRows(value);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<Wanted>(null);
  const [said, say] = useState("");
  useEffect(() => {
    const next = wanted.current;
    if (next === null) return;
    wanted.current = null;
    const row = next === "add" ? null : box.current?.querySelector(`[data-row="${next.row}"]`);
    const target =
      next === "add"
        ? box.current?.querySelector<HTMLElement>("[data-add]")
        : row?.querySelector<HTMLElement>(
            next.on === "first" ? "input, textarea, select" : `[data-${next.on}]`,
          );
    target?.focus();
  });
  const want = (next: Wanted): void => {
    wanted.current = next;
  };
  const nameOf = (at: number): string => text("form.row", { name: field.rowLabel, at: at + 1 });
  const change = (at: number, column: string, cell: CellValue): void =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [column]: cell } : row)));
  const add = (): void => {
    onChange([...rows, {}]);
    want({ row: rows.length, on: "first" });
  };
  const remove = (at: number): void => {
    onChange(rows.filter((_, index) => index !== at));
    want(rows.length === 1 ? "add" : { row: Math.min(at, rows.length - 2), on: "remove" });
  };
  const move = (at: number, by: -1 | 1, on: "first" | "up" | "down"): void => {
    const other = rows[at + by];
    const own = rows[at];
    if (other === undefined || own === undefined) return;
    onChange(rows.map((row, index) => (index === at ? other : index === at + by ? own : row)));
    say(text("form.moved", { row: nameOf(at), at: at + by + 1 }));
    want({ row: at + by, on });
  };
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(at, event.key === "ArrowUp" ? -1 : 1, "first");
  };
  const wrong = problems.find(({ path }) => path === field.id);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.setName}>
        {field.optional === true ? text("form.optional", { label: field.label }) : field.label}
      </legend>
      <p className={styles.quiet}>{field.help}</p>
      {wrong !== undefined && <p role="alert">{problemWords(text, wrong)}</p>}
      <div ref={box} className={styles.rows}>
        {rows.map((row, at) => (
          <fieldset
            key={at}
            data-row={at}
            className={styles.row}
            onKeyDown={(event) => onKeyDown(event, at)}
            aria-label={nameOf(at)}
          >
            <div className={styles.rowTop}>
              <span className={styles.rowName} aria-hidden>
                {nameOf(at)}
              </span>
              {rows.length > 1 && (
                <>
                  <Button
                    data-up
                    appearance="subtle"
                    size="small"
                    icon={<ArrowUp16Regular />}
                    aria-label={text("form.up", { row: nameOf(at) })}
                    title={text("form.rowKeys")}
                    disabledFocusable={at === 0}
                    onClick={() => move(at, -1, "up")}
                  />
                  <Button
                    data-down
                    appearance="subtle"
                    size="small"
                    icon={<ArrowDown16Regular />}
                    aria-label={text("form.down", { row: nameOf(at) })}
                    title={text("form.rowKeys")}
                    disabledFocusable={at === rows.length - 1}
                    onClick={() => move(at, 1, "down")}
                  />
                </>
              )}
              {(rows.length > 1 || rowsOf(rows).length > 0) && (
                <Button
                  data-remove
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={text("form.remove", { row: nameOf(at) })}
                  onClick={() => remove(at)}
                />
              )}
            </div>
            <div className={styles.rowFields}>
              {field.columns
                .filter((column) => holds(column.showIf, values))
                .map((column) => (
                  <FieldControl
                    key={column.id}
                    field={column}
                    value={row[column.id]}
                    onChange={(cell) => change(at, column.id, cell)}
                    problem={problems.find(({ path }) => path === `${field.id}[${at}].${column.id}`)}
                    people={people}
                  />
                ))}
            </div>
          </fieldset>
        ))}
        <Button
          data-add
          className={styles.add}
          size="small"
          icon={<Add16Regular />}
          disabledFocusable={rows.length >= limits.rows}
          onClick={add}
        >
          {text("form.add", { name: field.rowLabel })}
        </Button>
      </div>
      <span className={styles.spoken} role="status">
        {said}
      </span>
    </fieldset>
  );
}
