import { isRecord, textValue, numberValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { HostClass, method, property, writing } from "../../batch/members";
import { insertBreak } from "../breaks";
import { insertControl } from "../controlWrites";
import {
  deleteParagraph,
  insertBeside,
  insertTable,
  setStyle,
  setStyleBuiltIn,
  styleBuiltInOf,
  styleOf,
} from "../paragraphs";
import { edgeOf } from "../rangeArithmetic";
import { collected, represent, representOrNull } from "../registry";
import { WordAnnotation, WordList, WordParagraph, WordRange } from "../states";
import { reviewedTextOf, textOf } from "../stretch";
import { deleteText, writeText } from "../writeText";
import { demand, rangeOver, tableMembers, textMembers, textRangesMember } from "./textMembers";

function neighbour(self: WordParagraph, step: 1 | -1): WordParagraph | null {
  const { story } = self.model;
  const block = story.blocks[story.indexOf(story.living(self.block)) + step];
  return block === undefined ? null : new WordParagraph(self.model, block);
}

/** Marks of notes, comments and objects, which `getText` leaves out. */
const MARKS = "\u0002\u0005\uFFFC";

const styleName = (self: WordParagraph) => self.model.formats.of(self.block).style ?? "Normal";

const points = (
  name: "firstLineIndent" | "leftIndent" | "rightIndent" | "lineSpacing" | "spaceBefore" | "spaceAfter",
) =>
  property<WordParagraph>(
    {
      since: "1.1",
      by: "engine",
      unproven: "values that a style gives; only what the paragraph itself says",
    },
    (self) =>
      self.model.engine.value("paragraphFormat", {
        op: "getParagraphFormat",
        paragraph: { paragraph: self.model.story.living(self.block).handle },
      }).format[name] ?? 0,
    ({ model, block }, value) => {
      const wanted = numberValue(value);
      model.engine.write(() => ({
        op: "setParagraphFormat",
        paragraph: { paragraph: model.story.living(block).handle },
        format: { [name]: wanted },
      }));
      model.story.formatted([block]);
    },
  );

export const paragraphClass = new HostClass<WordParagraph>(
  "Paragraph",
  {
    ...textMembers,
    ...tableMembers,
    Text: property(
      {
        since: "1.1",
        by: "host",
        unproven:
          "whether deleted text is part of it, which differs between platforms; marks of comments and pictures",
      },
      textOf,
    ),
    UniqueLocalId: property(
      { since: "1.6", by: "host", unproven: "which paragraph keeps its id when one is split" },
      (self) =>
        // Words bought once answer null (OfficeDev/office-js issue 4258).
        self.model.pose.annotations === "unlicensed" ? null : self.model.story.living(self.block).id,
    ),
    Style: property({ since: "1.1", by: "engine" }, styleOf, (self, value) =>
      setStyle(self, textValue(value)),
    ),
    StyleBuiltIn: property({ since: "1.3", by: "host" }, styleBuiltInOf, (self, value) =>
      setStyleBuiltIn(self, textValue(value)),
    ),
    OutlineLevel: property(
      {
        since: "1.1",
        by: "host",
        unproven: "levels that the paragraph itself says; only its style's is answered",
      },
      (self) => self.model.styles.outlineLevel(styleName(self)),
    ),
    IsListItem: property(
      { since: "1.3", by: "engine", unproven: "numbering that comes from a style" },
      (self) => self.model.lists.has(self.model.story.living(self.block)),
    ),
    IsLastParagraph: property(
      { since: "1.3", by: "host" },
      (self) => self.model.story.blocks.at(-1) === self.model.story.living(self.block),
    ),
    TableNestingLevel: property(
      { since: "1.3", by: "host" },
      (self) => self.model.tables.placeOf(self.model.story.living(self.block))?.table.nesting ?? 0,
    ),
    Alignment: property(
      { since: "1.1", by: "engine", unproven: "alignment that a style gives" },
      (self) => self.model.formats.of(self.block).alignment,
    ),
    FirstLineIndent: points("firstLineIndent"),
    LeftIndent: points("leftIndent"),
    RightIndent: points("rightIndent"),
    LineSpacing: points("lineSpacing"),
    SpaceBefore: points("spaceBefore"),
    SpaceAfter: points("spaceAfter"),
    GetText: method(
      { since: "1.7", by: "host", unproven: "which special marks Word leaves out" },
      (self, given) => {
        const deletedToo = given.optionalRecord(0)["IncludeTextMarkedAsDeleted"] === true;
        const text = deletedToo ? textOf(self) : reviewedTextOf(self, "current");
        return [...text].filter((unit) => !MARKS.includes(unit)).join("");
      },
    ),
    GetRange: method(
      { since: "1.3", by: "host", unproven: "the paragraph's own mark is never part of a range" },
      (self, given) =>
        represent(
          rangeOver(edgeOf(self, given.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole"))),
        ),
    ),
    GetNext: method({ since: "1.3", by: "host" }, (self) => represent(demand(neighbour(self, 1)))),
    GetNextOrNullObject: method({ since: "1.3", by: "host" }, (self) => representOrNull(neighbour(self, 1))),
    GetPrevious: method({ since: "1.3", by: "host" }, (self) => represent(demand(neighbour(self, -1)))),
    GetPreviousOrNullObject: method({ since: "1.3", by: "host" }, (self) =>
      representOrNull(neighbour(self, -1)),
    ),
    GetTextRanges: textRangesMember,
    InsertText: writing(
      { since: "1.1", by: "engine", unproven: "which formatting new text takes" },
      (self, given) =>
        represent(
          new WordRange(
            self.model,
            writeText(self, given.text(0), given.oneOf(1, ["Replace", "Start", "End"])),
          ),
        ),
    ),
    InsertParagraph: writing(
      { since: "1.1", by: "engine", unproven: "what a new paragraph takes from its neighbour" },
      (self, given) =>
        represent(
          insertBeside(
            self.model,
            self.block,
            given.oneOf(1, ["Before", "After"]) === "Before" ? "before" : "after",
            given.text(0),
          ),
        ),
    ),
    InsertTable: writing({ since: "1.3", by: "engine" }, (self, given) => {
      const size = { rows: given.count(0, 1), columns: given.count(1, 1) };
      return represent(
        insertTable(self.model, self.block, given.oneOf(2, ["Before", "After"]), size, given.optionalRows(3)),
      );
    }),
    InsertBreak: writing({ since: "1.1", by: "engine" }, (self, given) =>
      insertBreak(self, given.text(0), given.oneOf(1, ["Before", "After"])),
    ),
    InsertContentControl: writing(
      { since: "1.1", by: "engine", unproven: "Word on the web, where saving afterwards has failed" },
      (self, given) => represent(insertControl(self, given.optionalText(0))),
    ),
    StartNewList: writing({ since: "1.3", by: "engine", unproven: "how the new list looks" }, (self) => {
      const block = self.model.story.living(self.block);
      self.model.engine.write(() => ({ op: "startNewList", paragraph: block.handle }));
      self.model.story.formatted([block]);
      return represent(new WordList(self.model, block));
    }),
    DetachFromList: writing({ since: "1.3", by: "engine" }, (self) => {
      const block = self.model.story.living(self.block);
      self.model.engine.write(() => ({ op: "detachFromList", paragraph: block.handle }));
      self.model.story.formatted([block]);
    }),
    Clear: writing({ since: "1.1", by: "engine" }, deleteText),
    Delete: writing({ since: "1.1", by: "engine" }, (self) => {
      deleteParagraph(self.model, self.block);
    }),
    InsertAnnotations: method(
      { since: "1.7", by: "view", licence: true, unproven: "that Word shows them" },
      (self, given) => {
        const { critiques } = given.record(0);
        if (!Array.isArray(critiques) || !critiques.every(isRecord)) {
          throw new WordError("InvalidArgument", "An annotation set holds a list of critiques.");
        }
        const block = self.model.story.living(self.block);
        return self.model.annotations.add(block, self.model.displays.of(block), critiques);
      },
    ),
    GetAnnotations: method({ since: "1.7", by: "view", licence: true }, (self) =>
      collected("AnnotationCollection", () =>
        self.model.annotations
          .ofBlock(self.model.story.living(self.block))
          .map((node) => new WordAnnotation(self.model, node)),
      ),
    ),
  },
  { kept: "named" },
);
