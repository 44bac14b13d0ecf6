import { textValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { child, HostClass, method, property, writing, type Member } from "../../batch/members";
import { documentEventNames, documentEvents } from "../eventNames";
import { collected, represent, representOrNull } from "../registry";
import { searchStretch } from "../search";
import { stretchOfSpan } from "../stretch";
import type { WordModel } from "../wordModel";
import type { WordDocument } from "../states";
import {
  WordAnnotation,
  WordContentControl,
  WordParagraph,
  WordProperties,
  WordSection,
  WordSetting,
  type WordRange,
} from "../states";
import { demand, mainBody, rangeOver } from "./textMembers";
import { searchOptionsClass, searchSettings } from "./searchOptions";

const MODES = ["Off", "TrackAll", "TrackMineOnly"] as const;

const controls = ({ model }: WordDocument) =>
  collected("ContentControlCollection", () =>
    model.controls.all().map((node) => new WordContentControl(model, node)),
  );

function bookmark(model: WordModel, name: string): WordRange | null {
  const { spans } = model.engine.value("spans", {
    op: "getBookmarkRangeByName",
    document: model.story.document,
    name,
  });
  const [span] = spans;
  return span === undefined ? null : rangeOver(stretchOfSpan(model, span));
}

/** What the client calls to hear of an event, and to hear no more of it. */
const eventMembers: Readonly<Record<string, Member<WordDocument>>> = Object.fromEntries(
  documentEventNames.flatMap((name): [string, Member<WordDocument>][] => {
    const facts = {
      since: documentEvents[name].since,
      by: "host",
      unproven: "when Word delivers it and under which number",
      ...(name.startsWith("Annotation") && { licence: true as const }),
    } as const;
    return [
      [`_Register${name}Event`, method(facts, ({ model }) => void model.events.add(name))],
      [
        `_Unregister${name}Event`,
        method({ ...facts, hidden: true }, ({ model }) => void model.events.delete(name)),
      ],
    ];
  }),
);

export const documentClass = new HostClass<WordDocument>("Document", {
  ...eventMembers,
  Body: child({ since: "1.1", by: "engine" }, (self) => represent(mainBody(self))),
  ContentControls: child({ since: "1.1", by: "engine", unproven: "types other than rich text" }, controls),
  GetContentControls: method({ since: "1.5", by: "engine", unproven: "which types are left out" }, controls),
  Sections: child({ since: "1.1", by: "engine" }, ({ model }) =>
    collected("SectionCollection", () =>
      model.engine
        .handles({ op: "getSections", document: model.story.document })
        .map((handle) => new WordSection(model, handle)),
    ),
  ),
  Properties: child({ since: "1.3", by: "engine" }, ({ model }) => represent(new WordProperties(model))),
  Settings: child({ since: "1.4", by: "host" }, ({ model }) =>
    collected(
      "SettingCollection",
      () => model.settings.keys().map((key) => new WordSetting(model, key)),
      model,
    ),
  ),
  GetBookmarkRange: method({ since: "1.4", by: "engine" }, ({ model }, given) =>
    represent(demand(bookmark(model, given.text(0)))),
  ),
  GetBookmarkRangeOrNullObject: method({ since: "1.4", by: "engine" }, ({ model }, given) =>
    representOrNull(bookmark(model, given.text(0))),
  ),
  DeleteBookmark: writing({ since: "1.4", by: "engine" }, ({ model }, given) => {
    model.engine.ask({
      op: "deleteBookmark",
      target: { document: model.story.document, name: given.text(0) },
    });
    model.story.reconcile();
  }),
  Saved: property({ since: "1.1", by: "host" }, ({ model }) => model.engine.writes === 0),
  ChangeTrackingMode: property(
    { since: "1.4", by: "engine", unproven: "TrackAll: one author only is known here" },
    ({ model }) => model.engine.text({ op: "getChangeTrackingMode" }),
    ({ model }, value) => {
      const mode = MODES.find((name) => name === textValue(value));
      if (mode === undefined) throw new WordError("InvalidArgument", "There is no such mode.");
      // Only one author writes here, so tracking all is tracking that one.
      const answered = mode === "TrackAll" ? "TrackMineOnly" : mode;
      model.engine.ask({ op: "setChangeTrackingMode", mode: answered, author: model.author });
      model.story.formatted([]);
    },
  ),
  GetSelection: method(
    { since: "1.1", by: "host", unproven: "a selection outside the main text" },
    ({ model }) => {
      const anchor = demand(model.selection.current());
      return represent(rangeOver({ model, start: anchor.start, end: anchor.end }));
    },
  ),
  Search: method({ since: "1.7", by: "host" }, (self, given) =>
    searchStretch(mainBody(self), given.text(0), searchSettings(given.optionalObject(1, searchOptionsClass))),
  ),
  GetParagraphByUniqueLocalId: method({ since: "1.6", by: "host", licence: true }, ({ model }, given) =>
    represent(new WordParagraph(model, demand(model.story.byId(given.text(0))))),
  ),
  GetAnnotationById: method({ since: "1.7", by: "view", licence: true }, ({ model }, given) =>
    represent(new WordAnnotation(model, model.annotations.get(given.text(0)))),
  ),
  Save: writing({ since: "1.1", by: "fixed", unproven: "all of it: the page saves" }, () => undefined),
  _RemoveReference: method({ since: "client", by: "host", hidden: true }, ({ model }, given) =>
    model.release(given.text(0)),
  ),
});
