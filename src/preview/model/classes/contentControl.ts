import { flagValue, textValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { child, HostClass, method, property, writing } from "../../batch/members";
import { writeControlText } from "../controlWrites";
import { insertBeside, styleBuiltInOf, styleOf } from "../paragraphs";
import { edgeOf } from "../rangeArithmetic";
import { collected, represent, representOrNull } from "../registry";
import { WordContentControl } from "../states";
import { textOf } from "../stretch";
import { demand, paragraphsIn, rangeOver, tableMembers, tablesIn, textMembers } from "./textMembers";

const engine = { since: "1.1", by: "engine" } as const;

const handleOf = ({ model, node }: WordContentControl) => model.controls.living(node).handle;

const ask = (
  self: WordContentControl,
  op:
    "getContentControlTag" | "getContentControlTitle" | "getContentControlLock" | "getContentControlSubtype",
): string => self.model.engine.text({ op, contentControl: handleOf(self) });

function setProperties(
  self: WordContentControl,
  properties: {
    readonly tag?: string;
    readonly title?: string;
    readonly cannotEdit?: boolean;
    readonly cannotDelete?: boolean;
  },
): void {
  self.model.engine.ask({ op: "setContentControlProperties", contentControl: handleOf(self), ...properties });
  self.model.story.formatted([]);
}

/** `Word.ContentControlType` for the engine's name of it. */
const TYPES: Readonly<Record<string, string>> = {
  untyped: "RichText",
  richText: "RichText",
  plainText: "PlainText",
  dropDownList: "DropDownList",
  comboBox: "ComboBox",
  date: "DatePicker",
  checkbox: "CheckBox",
  checkBox: "CheckBox",
  picture: "Picture",
};

const typeOf = (self: WordContentControl): string =>
  TYPES[ask(self, "getContentControlSubtype")] ?? "Unknown";

/** The control around this one. */
function parent({ model, node }: WordContentControl): WordContentControl | null {
  const around = model.controls.living(node).parent;
  return around && new WordContentControl(model, around);
}

const unsupported = (what: string) => () => {
  throw new WordError("NotImplemented", `This preview does not write a content control's ${what}.`);
};

export const contentControlClass = new HostClass<WordContentControl>(
  "ContentControl",
  {
    ...textMembers,
    ...tableMembers,
    Id: property(engine, ({ model, node }) => model.controls.living(node).id),
    Tag: property(
      engine,
      (self) => ask(self, "getContentControlTag"),
      (self, value) => setProperties(self, { tag: textValue(value) }),
    ),
    Title: property(
      engine,
      (self) => ask(self, "getContentControlTitle"),
      (self, value) => setProperties(self, { title: textValue(value) }),
    ),
    CannotEdit: property(
      engine,
      (self) => /contentLocked|sdtContentLocked/i.test(ask(self, "getContentControlLock")),
      (self, value) => setProperties(self, { cannotEdit: flagValue(value) }),
    ),
    CannotDelete: property(
      engine,
      (self) => ["sdtLocked", "sdtContentLocked"].includes(ask(self, "getContentControlLock")),
      (self, value) => setProperties(self, { cannotDelete: flagValue(value) }),
    ),
    RemoveWhenEdited: property(
      engine,
      (self) =>
        self.model.engine.value("flag", { op: "getContentControlTemporary", contentControl: handleOf(self) })
          .value,
    ),
    Appearance: property(
      { since: "1.1", by: "fixed", unproven: "any other appearance; writing one is refused" },
      () => "BoundingBox",
      (_, value) => {
        if (textValue(value) !== "BoundingBox") unsupported("appearance")();
      },
    ),
    PlaceholderText: property(
      { since: "1.1", by: "fixed", unproven: "all of it; Word on the web has refused to write it" },
      () => "",
      unsupported("placeholder"),
    ),
    Type: property(engine, typeOf),
    Subtype: property({ since: "1.3", by: "engine", unproven: "the finer subtypes of rich text" }, typeOf),
    Text: property({ since: "1.1", by: "host" }, textOf),
    Style: property(engine, styleOf),
    StyleBuiltIn: property({ since: "1.3", by: "host" }, styleBuiltInOf),
    Paragraphs: child({ since: "1.1", by: "host" }, paragraphsIn),
    Tables: child({ since: "1.3", by: "host" }, (self) => collected("TableCollection", () => tablesIn(self))),
    ContentControls: child({ since: "1.1", by: "host" }, ({ model, node }) =>
      collected("ContentControlCollection", () =>
        model.controls
          .all()
          .filter((inner) => inner.parent === node)
          .map((inner) => new WordContentControl(model, inner)),
      ),
    ),
    ParentContentControl: child({ since: "1.1", by: "host" }, (self) => represent(demand(parent(self)))),
    ParentContentControlOrNullObject: child({ since: "1.3", by: "host" }, (self) =>
      representOrNull(parent(self)),
    ),
    GetRange: method({ since: "1.3", by: "host" }, (self, given) =>
      represent(
        rangeOver(
          edgeOf(self, given.oneOf(0, ["Whole", "Start", "End", "Before", "After", "Content"], "Whole")),
        ),
      ),
    ),
    InsertText: writing({ since: "1.1", by: "engine" }, (self, given) =>
      represent(
        rangeOver(writeControlText(self, given.text(0), given.oneOf(1, ["Replace", "Start", "End"]))),
      ),
    ),
    InsertParagraph: writing({ since: "1.1", by: "engine" }, (self, given) => {
      const location = given.oneOf(1, ["Start", "End", "Before", "After"]);
      const before = location === "Start" || location === "Before";
      const { block } = before ? self.start : self.end;
      return represent(insertBeside(self.model, block, before ? "before" : "after", given.text(0)));
    }),
    Clear: writing({ since: "1.1", by: "engine" }, (self) => {
      writeControlText(self, "", "Replace");
    }),
    Delete: writing({ since: "1.1", by: "engine" }, (self, given) => {
      self.model.engine.ask({
        op: "deleteContentControl",
        contentControl: handleOf(self),
        keepContent: given.flag(0, false),
      });
      self.model.story.reconcile();
    }),
  },
  { kept: "named" },
);
