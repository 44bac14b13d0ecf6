import { textValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { child, HostClass, method, property, writing } from "../../batch/members";
import { insertBreak } from "../breaks";
import { insertComment } from "../comments";
import { insertControl } from "../controlWrites";
import { insertBeside, insertTable, setStyle, setStyleBuiltIn, styleBuiltInOf, styleOf } from "../paragraphs";
import { collected, represent, representOrNull } from "../registry";
import { edgeOf, intersection, relation, smallestOver } from "../rangeArithmetic";
import { WordRange } from "../states";
import { isEmptyStretch, spanOf, textOf } from "../stretch";
import { deleteText, writeText } from "../writeText";
import {
  clearMember,
  demand,
  paragraphsIn,
  rangeOver,
  tableMembers,
  tablesIn,
  textMembers,
  textRangesMember,
} from "./textMembers";

const LOCATIONS = ["Replace", "Start", "End", "Before", "After"] as const;

export const rangeClass: HostClass<WordRange> = new HostClass<WordRange>(
  "Range",
  {
    ...textMembers,
    ...tableMembers,
    Text: property(
      { since: "1.1", by: "host", unproven: "marks of comments and pictures in the text" },
      textOf,
    ),
    IsEmpty: property({ since: "1.3", by: "host" }, isEmptyStretch),
    Style: property({ since: "1.1", by: "engine" }, styleOf, (self, value) =>
      setStyle(self, textValue(value)),
    ),
    StyleBuiltIn: property({ since: "1.3", by: "host" }, styleBuiltInOf, (self, value) =>
      setStyleBuiltIn(self, textValue(value)),
    ),
    Hyperlink: property(
      { since: "1.3", by: "engine" },
      (self) => self.model.engine.text({ op: "getHyperlink", span: spanOf(self) }),
      (self, value) => {
        self.model.engine.ask({ op: "setHyperlink", span: spanOf(self), target: textValue(value) });
        self.model.story.reconcile();
      },
    ),
    Paragraphs: child({ since: "1.1", by: "host" }, paragraphsIn),
    Tables: child({ since: "1.3", by: "host" }, (self) => collected("TableCollection", () => tablesIn(self))),
    Clear: clearMember,
    Delete: writing({ since: "1.1", by: "engine" }, deleteText),
    InsertText: writing(
      { since: "1.1", by: "engine", unproven: "which neighbour's formatting new text takes" },
      (self, given) =>
        represent(
          new WordRange(self.model, writeText(self, given.text(0), given.oneOf(1, LOCATIONS), self.anchor)),
        ),
    ),
    InsertParagraph: writing({ since: "1.1", by: "engine" }, (self, given) => {
      const where = given.oneOf(1, ["Before", "After"]);
      const { block } = where === "Before" ? self.start : self.end;
      return represent(
        insertBeside(self.model, block, where === "Before" ? "before" : "after", given.text(0)),
      );
    }),
    InsertTable: writing({ since: "1.3", by: "engine" }, (self, given) => {
      const location = given.oneOf(2, ["Before", "After"]);
      const { block } = location === "Before" ? self.start : self.end;
      const size = { rows: given.count(0, 1), columns: given.count(1, 1) };
      return represent(insertTable(self.model, block, location, size, given.optionalRows(3)));
    }),
    InsertBreak: writing({ since: "1.1", by: "engine" }, (self, given) =>
      insertBreak(self, given.text(0), given.oneOf(1, ["Before", "After"])),
    ),
    InsertComment: writing({ since: "1.4", by: "engine" }, (self, given) =>
      represent(insertComment(self, given.text(0))),
    ),
    InsertContentControl: writing(
      { since: "1.1", by: "engine", unproven: "Word on the web, where saving afterwards has failed" },
      (self, given) => represent(insertControl(self, given.optionalText(0))),
    ),
    GetRange: method({ since: "1.3", by: "host" }, (self, given) =>
      represent(
        rangeOver(edgeOf(self, given.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole"))),
      ),
    ),
    GetTextRanges: textRangesMember,
    CompareLocationWith: method({ since: "1.3", by: "host" }, (self, given) =>
      relation(self, given.object(0, rangeClass)),
    ),
    ExpandTo: method({ since: "1.3", by: "host" }, (self, given) =>
      represent(rangeOver(smallestOver(self, given.object(0, rangeClass)))),
    ),
    ExpandToOrNullObject: method({ since: "1.3", by: "host" }, (self, given) =>
      represent(rangeOver(smallestOver(self, given.object(0, rangeClass)))),
    ),
    IntersectWith: method({ since: "1.3", by: "host" }, (self, given) =>
      represent(rangeOver(demand(intersection(self, given.object(0, rangeClass))))),
    ),
    IntersectWithOrNullObject: method({ since: "1.3", by: "host" }, (self, given) => {
      const both = intersection(self, given.object(0, rangeClass));
      return representOrNull(both && rangeOver(both));
    }),
    Highlight: method({ since: "1.8", by: "view", licence: true, unproven: "all of it" }, (self) => {
      spanOf(self);
    }),
    RemoveHighlight: method({ since: "1.8", by: "view", licence: true, unproven: "all of it" }, (self) => {
      spanOf(self);
    }),
    GetBookmarks: method(
      { since: "1.4", by: "engine" },
      (self, given) =>
        self.model.engine.value("texts", {
          op: "getBookmarkNames",
          scope: spanOf(self),
          includeHidden: given.flag(0, false),
          includeAdjacent: given.flag(1, false),
        }).texts,
    ),
    InsertBookmark: writing({ since: "1.4", by: "engine" }, (self, given) => {
      const name = given.text(0);
      if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) {
        throw new WordError("InvalidArgument", "A bookmark's name begins with a letter and has no spaces.");
      }
      self.model.engine.ask({ op: "insertBookmark", span: spanOf(self), name });
      self.model.story.reconcile();
    }),
  },
  { kept: "named" },
);
