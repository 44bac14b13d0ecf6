import { HostClass, method, property, writing, type Member } from "../../batch/members";
import { edgeOf } from "../rangeArithmetic";
import { represent, representOrNull, type Collected } from "../registry";
import { WordTrackedChange } from "../states";
import { stretchOfSpan, textOf, type Stretch } from "../stretch";
import { demand, rangeOver } from "./textMembers";

const engine = { since: "1.6", by: "engine" } as const;

const stretchOf = ({ model, handle }: WordTrackedChange): Stretch =>
  stretchOfSpan(model, model.engine.span({ op: "getRevisionRange", revision: handle }));

const ask = (
  self: WordTrackedChange,
  op: "getRevisionType" | "getRevisionAuthor" | "getRevisionDate",
): string => self.model.engine.text({ op, revision: self.handle });

/** `Word.TrackedChangeType` for the engine's kinds; a change of anything but text is `Formatted`. */
const TYPES: Readonly<Record<string, string>> = { Insert: "Added", Delete: "Deleted" };

function decide({ model, handle }: WordTrackedChange, op: "acceptRevision" | "rejectRevision"): void {
  model.engine.write(() => ({ op, revision: handle }));
  model.story.reconcile();
}

function next({ model, handle, among }: WordTrackedChange): WordTrackedChange | null {
  const following = among[among.findIndex(({ ref }) => ref === handle.ref) + 1];
  return following === undefined ? null : new WordTrackedChange(model, following, among);
}

export const trackedChangeClass = new HostClass<WordTrackedChange>(
  "TrackedChange",
  {
    Author: property(engine, (self) => ask(self, "getRevisionAuthor")),
    Date: property(engine, (self) => {
      const date = ask(self, "getRevisionDate");
      return date === "" ? null : date;
    }),
    Text: property({ ...engine, unproven: "the text of deletions, empty in Word for Mac" }, (self) =>
      textOf(stretchOf(self)),
    ),
    Type: property(engine, (self) => TYPES[ask(self, "getRevisionType")] ?? "Formatted"),
    GetRange: method(engine, (self, given) =>
      represent(rangeOver(edgeOf(stretchOf(self), given.oneOf(0, ["Whole", "Start", "End"], "Whole")))),
    ),
    GetNext: method(engine, (self) => represent(demand(next(self)))),
    GetNextOrNullObject: method(engine, (self) => representOrNull(next(self))),
    Accept: writing(engine, (self) => decide(self, "acceptRevision")),
    Reject: writing(engine, (self) => decide(self, "rejectRevision")),
  },
  { kept: "named" },
);

/** Decides all changes of a collection; some go with others, so that they are gone when their turn comes. */
const decideAll = (op: "acceptRevision" | "rejectRevision"): Member<Collected> =>
  writing(engine, ({ items }) => {
    for (const item of items) {
      if (!(item instanceof WordTrackedChange)) continue;
      const { engine: document } = item.model;
      if (document.attempt(() => document.ask({ op: "getRevisionType", revision: item.handle })))
        decide(item, op);
    }
  });

export const trackedChangeCollectionMembers: Readonly<Record<string, Member<Collected>>> = {
  AcceptAll: decideAll("acceptRevision"),
  RejectAll: decideAll("rejectRevision"),
};
