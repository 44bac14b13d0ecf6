import { WordError } from "../../batch/errors";
import { method, type HostObject, type Member } from "../../batch/members";
import { collected, represent, representOrNull, type Collected } from "../registry";
import { WordContentControl } from "../states";
import { demand } from "./textMembers";

const engine = { since: "1.1", by: "engine" } as const;

const controlsOf = ({ items }: Collected): readonly WordContentControl[] =>
  items.filter((item): item is WordContentControl => item instanceof WordContentControl);

const byId = (self: Collected, id: number): WordContentControl | null =>
  controlsOf(self).find(({ node }) => node.id === id) ?? null;

const withText = (self: Collected, op: "getContentControlTag" | "getContentControlTitle", text: string) =>
  collected("ContentControlCollection", () =>
    controlsOf(self).filter(
      ({ model, node }) =>
        model.engine.text({ op, contentControl: model.controls.living(node).handle }) === text,
    ),
  );

export const contentControlCollectionMembers: Readonly<Record<string, Member<Collected>>> = {
  GetById: method(engine, (self, given) => represent(demand(byId(self, given.count(0, -Infinity))))),
  GetByIdOrNullObject: method({ since: "1.3", by: "engine" }, (self, given) =>
    representOrNull(byId(self, given.count(0, -Infinity))),
  ),
  GetByTag: method(engine, (self, given) => withText(self, "getContentControlTag", given.text(0))),
  GetByTitle: method(engine, (self, given) => withText(self, "getContentControlTitle", given.text(0))),
};

/** `getItem(id)`. */
export function controlById(self: Collected, key: unknown): HostObject {
  if (typeof key !== "number") throw new WordError("InvalidArgument", "A content control's id is a number.");
  return represent(demand(byId(self, key)));
}
