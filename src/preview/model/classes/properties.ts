import { textValue } from "../../batch/arguments";
import { HostClass, property, type PropertyMember } from "../../batch/members";
import type { WordProperties } from "../states";

const WRITABLE = ["title", "author", "subject", "comments", "keywords", "category"] as const;

const engine = { since: "1.3", by: "engine" } as const;

/** The properties that a person sees under File, as far as the engine keeps them. */
export const propertiesClass = new HostClass<WordProperties>(
  "DocumentProperties",
  {
    ...Object.fromEntries(
      WRITABLE.map((name): [string, PropertyMember<WordProperties>] => [
        name.charAt(0).toUpperCase() + name.slice(1),
        property(
          engine,
          ({ model }) => model.engine.text({ op: "getDocumentProperty", name }),
          ({ model }, value) => {
            model.engine.ask({ op: "setDocumentProperties", values: { [name]: textValue(value) } });
            model.story.formatted([]);
          },
        ),
      ]),
    ),
    LastAuthor: property(engine, ({ model }) =>
      model.engine.text({ op: "getDocumentProperty", name: "lastAuthor" }),
    ),
  },
  { kept: "asked" },
);
