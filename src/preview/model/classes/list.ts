import { HostClass, property, writing } from "../../batch/members";
import type { AutomationHandle } from "../engine";
import type { WordList } from "../states";

const engine = { since: "1.3", by: "engine" } as const;

const bullets = ["Custom", "Solid", "Hollow", "Square", "Diamonds", "Arrow", "Checkmark"] as const;
const numberings = ["None", "Arabic", "UpperRoman", "LowerRoman", "UpperLetter", "LowerLetter"] as const;

/** Asked for at each use, since the engine's handles of lists do not outlive a change. */
const handleOf = ({ model, item }: WordList): AutomationHandle =>
  model.engine.value("handle", { op: "getParagraphList", paragraph: model.story.living(item).handle }).handle;

/** `Word.List`, as far as making one goes. */
export const listClass = new HostClass<WordList>(
  "List",
  {
    Id: property(
      engine,
      (self) => self.model.engine.value("number", { op: "getListId", list: handleOf(self) }).value,
    ),
    SetLevelBullet: writing({ ...engine, unproven: "fonts and pictures of bullets" }, (self, given) => {
      const level = given.count(0, 0);
      const bullet = given.oneOf(1, bullets);
      self.model.engine.write(() => ({
        op: "setListLevelFormat",
        list: handleOf(self),
        level,
        format: { bullet },
      }));
    }),
    SetLevelNumbering: writing(engine, (self, given) => {
      const level = given.count(0, 0);
      const numbering = given.oneOf(1, numberings);
      self.model.engine.write(() => ({
        op: "setListLevelFormat",
        list: handleOf(self),
        level,
        format: { numbering },
      }));
    }),
  },
  { kept: "named" },
);
