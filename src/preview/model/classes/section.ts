import type { Arguments } from "../../batch/arguments";
import { child, HostClass, method, type HostObject } from "../../batch/members";
import { represent } from "../registry";
import { WordBody, type WordSection } from "../states";
import { mainBody } from "./textMembers";

const VARIANTS = { Primary: "default", FirstPage: "first", EvenPages: "even" } as const;

function furniture(kind: "header" | "footer", self: WordSection, given: Arguments): HostObject {
  const { model, handle: section } = self;
  const variant = VARIANTS[given.oneOf(0, ["Primary", "FirstPage", "EvenPages"])];
  const body = () => model.engine.handle({ op: "getFurniture", section, kind, variant });
  return represent(new WordBody(model, kind === "header" ? "Header" : "Footer", body, mainBody(self)));
}

export const sectionClass = new HostClass<WordSection>(
  "Section",
  {
    Body: child(
      { since: "1.1", by: "host", unproven: "one section's part of the text; all of it is answered" },
      (self) => represent(mainBody(self)),
    ),
    GetHeader: method({ since: "1.1", by: "engine" }, (self, given) => furniture("header", self, given)),
    GetFooter: method({ since: "1.1", by: "engine" }, (self, given) => furniture("footer", self, given)),
  },
  { kept: "named" },
);
