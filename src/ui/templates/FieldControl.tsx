import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  mergeClasses,
} from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { dayRead } from "../../app/templates/prefill";
import { britishDate } from "../../core/templates/dates";
import type { ValueProblem } from "../../core/templates/problem";
import type { CellField, ChoiceField } from "../../core/templates/template";
import { optionsOf, textOf, type CellValue, type FieldValue } from "../../core/templates/values";
import { useText } from "../shared/context";
import { problemWords } from "./problemWords";
import { useFormStyles } from "./Templates.styles";

export interface FieldControlProps {
  readonly field: CellField;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: CellValue) => void;
  /** What is wrong with it, if anything. */
  readonly problem: ValueProblem | undefined;
  /** Id of the list of people that the plan names. */
  readonly people: string;
}

/** More options than this are chosen from a list. */
const mostRadios = 5;
const iso = /^\d{4}-\d{2}-\d{2}$/;

/** Enter leaves a line of text as it is: a line break can't go into it. */
const noLineBreak = (event: KeyboardEvent): void => {
  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.preventDefault();
};

/** One field: its label, help and example, what is typed, and what is wrong with it in words. */
export function FieldControl(props: FieldControlProps) {
  const { field, problem, value } = props;
  const text = useText();
  const styles = useFormStyles();
  if (field.kind === "choice" && field.several === true) return <Several {...props} field={field} />;
  const label = field.optional === true ? text("form.optional", { label: field.label }) : field.label;
  const day = field.kind === "date" && !iso.test(textOf(value)) ? dayRead(textOf(value)) : null;
  const example = exampleOf(field);
  return (
    <Field
      className={styles.field}
      label={label}
      hint={
        <>
          {day === null ? field.help : `${field.help} ${text("form.dayRead", { day })}`}
          {example !== "" && <span className={styles.spoken}>{text("form.example", { example })}</span>}
        </>
      }
      {...(problem === undefined
        ? {}
        : { validationState: "error" as const, validationMessage: problemWords(text, problem) })}
    >
      <Control {...props} />
    </Field>
  );
}

function exampleOf({ kind, example }: CellField): string {
  if (kind === "choice" || typeof example !== "string") return "";
  return kind === "date" ? britishDate(example) : example;
}

/** `Field` names what it holds, so that each kind is one element here. */
function Control({ field, value, onChange, people, ...named }: FieldControlProps) {
  const text = useText();
  const styles = useFormStyles();
  const { problem: _problem, ...own } = named;
  const typed = textOf(value);
  const placeholder = exampleOf(field);
  switch (field.kind) {
    case "text":
      return (
        <Textarea
          {...own}
          className={styles.area}
          textarea={{ className: styles.line }}
          value={typed}
          placeholder={placeholder}
          rows={placeholder.length > 34 ? 2 : 1}
          resize="vertical"
          onKeyDown={noLineBreak}
          onChange={(_event, data) => onChange(data.value)}
        />
      );
    case "long-text":
      return (
        <Textarea
          {...own}
          className={styles.area}
          value={typed}
          placeholder={placeholder}
          rows={4}
          resize="vertical"
          onChange={(_event, data) => onChange(data.value)}
        />
      );
    case "person":
      return (
        <Input
          {...own}
          className={styles.input}
          input={{ className: styles.input }}
          value={typed}
          placeholder={placeholder}
          list={people}
          autoComplete="off"
          onChange={(_event, data) => onChange(data.value)}
        />
      );
    case "date": {
      const picker = field.words !== true && (typed === "" || iso.test(typed));
      return (
        <Input
          {...own}
          className={styles.input}
          input={{ className: styles.input }}
          type={picker ? "date" : "text"}
          value={picker || !iso.test(typed) ? typed : britishDate(typed)}
          {...(picker ? {} : { placeholder })}
          onChange={(_event, data) => onChange(data.value)}
        />
      );
    }
    case "count":
      return (
        <Input
          {...own}
          className={styles.input}
          input={{ className: styles.input }}
          value={typed}
          placeholder={placeholder}
          inputMode="numeric"
          {...(field.unit === undefined ? {} : { contentAfter: field.unit.many })}
          onChange={(_event, data) => onChange(data.value)}
        />
      );
    case "choice":
      return field.options.length > mostRadios ? (
        <Select {...own} value={typed} onChange={(_event, data) => onChange(data.value)}>
          <option value="">{text("form.choose")}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      ) : (
        <RadioGroup
          {...own}
          layout="horizontal"
          value={typed}
          onChange={(_event, data) => onChange(data.value)}
        >
          {field.options.map((option) => (
            <Radio key={option} value={option} label={option} />
          ))}
        </RadioGroup>
      );
  }
}

/** Any of the options. */
function Several({ field, value, onChange, problem }: FieldControlProps & { field: ChoiceField }) {
  const text = useText();
  const styles = useFormStyles();
  const chosen = optionsOf(value);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.setName}>
        {field.optional === true ? text("form.optional", { label: field.label }) : field.label}
      </legend>
      <p className={styles.quiet}>{field.help}</p>
      <div className={mergeClasses(styles.choices)}>
        {field.options.map((option) => (
          <Checkbox
            key={option}
            label={option}
            checked={chosen.includes(option)}
            onChange={(_event, { checked }) =>
              onChange(
                field.options.filter((one) => (one === option ? checked === true : chosen.includes(one))),
              )
            }
          />
        ))}
      </div>
      {problem !== undefined && <p className={styles.quiet}>{problemWords(text, problem)}</p>}
    </fieldset>
  );
}
