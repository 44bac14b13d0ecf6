import { child, HostClass, method, property, writing } from "../../batch/members";
import { represent, representOrNull } from "../registry";
import { WordBody, WordNote } from "../states";
import { demand, mainBody } from "./textMembers";

const engine = { since: "1.5", by: "engine" } as const;

const kindOf = ({ model, handle }: WordNote): "Footnote" | "Endnote" =>
  model.engine.text({ op: "getNoteKind", note: handle }) === "endnote" ? "Endnote" : "Footnote";

function next({ model, handle, among }: WordNote): WordNote | null {
  const following = among[among.findIndex(({ ref }) => ref === handle.ref) + 1];
  return following === undefined ? null : new WordNote(model, following, among);
}

/** A footnote or endnote. Where its mark stands in the text is not answered: the engine does not tell. */
export const noteItemClass = new HostClass<WordNote>(
  "NoteItem",
  {
    Type: property(engine, kindOf),
    Body: child(engine, (self) =>
      represent(
        new WordBody(
          self.model,
          kindOf(self),
          () => self.model.engine.handle({ op: "getNoteBody", note: self.handle }),
          mainBody(self),
        ),
      ),
    ),
    GetNext: method(engine, (self) => represent(demand(next(self)))),
    GetNextOrNullObject: method(engine, (self) => representOrNull(next(self))),
    Delete: writing(engine, (self) => {
      self.model.engine.ask({ op: "deleteNote", note: self.handle });
      self.model.story.reconcile();
    }),
  },
  { kept: "named" },
);
