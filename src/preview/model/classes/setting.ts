import { WordError } from "../../batch/errors";
import { HostClass, method, property, writing, type Member } from "../../batch/members";
import { represent, representOrNull, type Collected } from "../registry";
import { WordSetting } from "../states";
import { WordModel } from "../wordModel";

const host = { since: "1.4", by: "host", unproven: "when Word writes it to the file" } as const;

function jsonOf(value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) throw new WordError("InvalidArgument", "A setting needs a value.");
  return json;
}

function living({ model, key }: WordSetting): string {
  const json = model.settings.get(key);
  if (json === undefined) throw new WordError("ItemNotFound", "There is no such setting.");
  return json;
}

export const settingClass = new HostClass<WordSetting>(
  "Setting",
  {
    Key: property(host, ({ key }) => key),
    Value: property(
      host,
      (self): unknown => JSON.parse(living(self)),
      (self, value) => {
        living(self);
        self.model.settings.set(self.key, jsonOf(value));
      },
    ),
    Delete: writing(host, (self) => {
      living(self);
      self.model.settings.delete(self.key);
    }),
  },
  { kept: "named" },
);

function modelOf({ from }: Collected): WordModel {
  if (from instanceof WordModel) return from;
  throw new WordError("GeneralException", "The settings belong to no document.");
}

const find = (self: Collected, key: string): WordSetting | null => {
  const model = modelOf(self);
  return model.settings.has(key) ? new WordSetting(model, key) : null;
};

function demandSetting(self: Collected, key: string): WordSetting {
  const found = find(self, key);
  if (found === null) throw new WordError("ItemNotFound", "There is no such setting.");
  return found;
}

export const settingCollectionMembers: Readonly<Record<string, Member<Collected>>> = {
  Add: writing(host, (self, given) => {
    const model = modelOf(self);
    const key = given.text(0);
    model.settings.set(key, jsonOf(given.any(1)));
    return represent(new WordSetting(model, key));
  }),
  DeleteAll: writing(host, (self) => {
    modelOf(self).settings.replaceAll({});
  }),
  GetCount: method(host, (self) => modelOf(self).settings.keys().length),
  GetItem: method(host, (self, given) => represent(demandSetting(self, given.text(0)))),
  GetItemOrNullObject: method(host, (self, given) => representOrNull(find(self, given.text(0)))),
};
