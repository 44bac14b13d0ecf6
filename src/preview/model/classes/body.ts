import { textValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { child, HostClass, method, property, writing } from "../../batch/members";
import { insertBreak } from "../breaks";
import { insertControl } from "../controlWrites";
import { insertBeside, insertTable, setStyle, setStyleBuiltIn, styleBuiltInOf, styleOf } from "../paragraphs";
import { edgeOf } from "../rangeArithmetic";
import { collected, represent, representOrNull } from "../registry";
import type { WordBody } from "../states";
import { WordParagraph, WordRange, WordShape } from "../states";
import { textOf } from "../stretch";
import { writeText } from "../writeText";
import { clearMember, demand, rangeOver, tablesIn, textMembers } from "./textMembers";

export const bodyClass = new HostClass<WordBody>(
  "Body",
  {
    ...textMembers,
    Text: property({ since: "1.1", by: "host", unproven: "how paragraphs are separated" }, (self) =>
      self.blocks.length === 0 ? "" : textOf(self),
    ),
    Type: property({ since: "1.3", by: "host" }, (self) => self.kind),
    Style: property({ since: "1.1", by: "engine" }, styleOf, (self, value) =>
      setStyle(self, textValue(value)),
    ),
    StyleBuiltIn: property({ since: "1.3", by: "host" }, styleBuiltInOf, (self, value) =>
      setStyleBuiltIn(self, textValue(value)),
    ),
    Shapes: child({ since: "desktop 1.2", by: "host", unproven: "what is inside of groups" }, (self) => {
      if (self.kind !== "MainDoc")
        throw new WordError("NotImplemented", "Only shapes of the main text are known.");
      return collected(
        "ShapeCollection",
        self.model.shapes.all.map((facts) => new WordShape(facts)),
      );
    }),
    Paragraphs: child({ since: "1.1", by: "engine" }, (self) =>
      collected("ParagraphCollection", () =>
        self.blocks.map((block) => new WordParagraph(self.model, block)),
      ),
    ),
    Tables: child({ since: "1.3", by: "engine" }, (self) =>
      collected("TableCollection", () => tablesIn(self)),
    ),
    ParentBody: child({ since: "1.3", by: "host" }, (self) => represent(demand(self.within))),
    ParentBodyOrNullObject: child({ since: "1.3", by: "host" }, (self) => representOrNull(self.within)),
    Clear: clearMember,
    GetRange: method({ since: "1.3", by: "host" }, (self, given) =>
      represent(
        rangeOver(edgeOf(self, given.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole"))),
      ),
    ),
    InsertText: writing({ since: "1.1", by: "engine" }, (self, given) =>
      represent(
        new WordRange(
          self.model,
          writeText(self, given.text(0), given.oneOf(1, ["Replace", "Start", "End"])),
        ),
      ),
    ),
    InsertParagraph: writing({ since: "1.1", by: "engine" }, (self, given) => {
      const atStart = given.oneOf(1, ["Start", "End"]) === "Start";
      const { block } = atStart ? self.start : self.end;
      return represent(insertBeside(self.model, block, atStart ? "before" : "after", given.text(0)));
    }),
    InsertTable: writing({ since: "1.3", by: "engine" }, (self, given) => {
      const atStart = given.oneOf(2, ["Start", "End"]) === "Start";
      const { block } = atStart ? self.start : self.end;
      const size = { rows: given.count(0, 1), columns: given.count(1, 1) };
      return represent(
        insertTable(self.model, block, atStart ? "Before" : "After", size, given.optionalRows(3)),
      );
    }),
    InsertBreak: writing({ since: "1.1", by: "engine" }, (self, given) => {
      const location = given.oneOf(1, ["Start", "End"]) === "Start" ? "Before" : "After";
      insertBreak(edgeOf(self, location === "Before" ? "Start" : "End"), given.text(0), location);
    }),
    InsertContentControl: writing({ since: "1.1", by: "engine" }, (self, given) =>
      represent(insertControl(self, given.optionalText(0))),
    ),
  },
  { kept: "named" },
);
