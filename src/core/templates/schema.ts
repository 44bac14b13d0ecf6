import * as v from "valibot";
import type { Condition, Template } from "./template";

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][A-Za-z0-9]{0,39}$/, "letters and digits, starting with a small letter"),
);
const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const pattern = v.pipe(v.string(), v.maxLength(2_000));
const headings = v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)));
const styleName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

const condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ field: id, is: v.pipe(v.array(v.string()), v.minLength(1)) }),
    v.strictObject({ field: id, filled: v.boolean() }),
    v.strictObject({ all: v.array(condition) }),
    v.strictObject({ any: v.array(condition) }),
    v.strictObject({ not: condition }),
  ]),
);

const fieldBase = {
  id,
  label: shortText,
  help: shortText,
  optional: v.exactOptional(v.boolean()),
  showIf: v.exactOptional(condition),
  takes: v.exactOptional(v.picklist(["child", "doer", "act", "time", "time-word", "change"])),
};
const example = v.pipe(v.string(), v.maxLength(5_000));
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

const cellFields = [
  v.strictObject({
    kind: v.literal("text"),
    ...fieldBase,
    opens: v.exactOptional(v.literal("verb")),
    maxLength: v.exactOptional(v.pipe(whole(1_000), v.minValue(1))),
    example,
  }),
  v.strictObject({
    kind: v.literal("long-text"),
    ...fieldBase,
    maxLength: v.exactOptional(v.pipe(whole(20_000), v.minValue(1))),
    example,
  }),
  v.strictObject({ kind: v.literal("person"), ...fieldBase, example }),
  v.strictObject({ kind: v.literal("date"), ...fieldBase, words: v.exactOptional(v.boolean()), example }),
  v.strictObject({
    kind: v.literal("count"),
    ...fieldBase,
    min: v.exactOptional(whole(999_999)),
    max: v.exactOptional(whole(999_999)),
    unit: v.exactOptional(v.strictObject({ one: shortText, many: shortText })),
    example,
  }),
  v.strictObject({
    kind: v.literal("choice"),
    ...fieldBase,
    options: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(50)),
    several: v.exactOptional(v.boolean()),
    example: v.union([example, v.array(example)]),
  }),
] as const;

const row = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

const field = v.variant("kind", [
  ...cellFields,
  v.strictObject({
    kind: v.literal("rows"),
    ...fieldBase,
    rowLabel: shortText,
    columns: v.pipe(v.array(v.variant("kind", [...cellFields])), v.minLength(1), v.maxLength(12)),
    line: v.exactOptional(pattern),
    join: v.exactOptional(v.picklist(["and", "or"])),
    start: v.exactOptional(v.pipe(v.array(row), v.maxLength(100))),
    example: v.pipe(v.array(row), v.minLength(1), v.maxLength(100)),
  }),
]);

const nodeBase = { showIf: v.exactOptional(condition), style: v.exactOptional(styleName) };
const level = v.picklist([1, 2, 3, 4, 5, 6]);

const node = v.variant("kind", [
  v.strictObject({ kind: v.literal("heading"), ...nodeBase, level, text: pattern }),
  v.strictObject({ kind: v.literal("paragraph"), ...nodeBase, text: pattern, each: v.exactOptional(id) }),
  v.strictObject({
    kind: v.literal("list"),
    ...nodeBase,
    ordered: v.exactOptional(v.boolean()),
    each: v.exactOptional(id),
    items: v.pipe(v.array(pattern), v.minLength(1), v.maxLength(100)),
  }),
  v.strictObject({
    kind: v.literal("table"),
    ...nodeBase,
    title: pattern,
    header: v.pipe(v.array(pattern), v.minLength(1), v.maxLength(12)),
    widths: v.exactOptional(v.array(v.pipe(v.number(), v.minValue(1), v.maxValue(100)))),
    rows: v.pipe(
      v.array(v.strictObject({ each: v.exactOptional(id), cells: v.array(pattern) })),
      v.minLength(1),
      v.maxLength(100),
    ),
  }),
  v.strictObject({ kind: v.literal("page-break"), ...nodeBase }),
]);

/**
 * The shape of a template in a pack. What one part says about another (fields that patterns name, ids, examples) is
 * looked at by `parseTemplates` afterwards.
 */
export const templateSchema: v.GenericSchema<unknown, Template> = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens"),
    v.maxLength(60),
  ),
  version: v.pipe(whole(1_000_000), v.minValue(1)),
  title: shortText,
  summary: shortText,
  keywords: v.pipe(v.array(shortText), v.maxLength(50)),
  kind: v.picklist(["sentence", "section", "plan"]),
  source: v.exactOptional(shortText),
  fills: v.exactOptional(v.array(shortText)),
  belongsAfter: v.exactOptional(headings),
  styles: v.exactOptional(
    v.strictObject({
      heading1: v.exactOptional(styleName),
      heading2: v.exactOptional(styleName),
      heading3: v.exactOptional(styleName),
      paragraph: v.exactOptional(styleName),
      list: v.exactOptional(styleName),
      table: v.exactOptional(styleName),
    }),
  ),
  fields: v.pipe(v.array(field), v.maxLength(100)),
  layout: v.pipe(v.array(node), v.minLength(1), v.maxLength(300)),
  sentence: v.exactOptional(pattern),
  row: v.exactOptional(v.pipe(v.array(v.strictObject({ headers: headings, text: pattern })), v.minLength(1))),
});
