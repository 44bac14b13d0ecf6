import { WordError } from "../../batch/errors";
import { child, HostClass, property } from "../../batch/members";
import { represent } from "../registry";
import type { WordShape } from "../states";
import { WordTextFrame } from "../states";

const host = { since: "desktop 1.2", by: "host" } as const;

/** A text box, drawn shape, picture, group or canvas of the main text. */
export const shapeClass = new HostClass<WordShape>(
  "Shape",
  {
    Type: property(host, ({ facts }) => facts.type),
    TextFrame: child({ ...host, unproven: "what a shape without text says" }, ({ facts }) => {
      if (facts.hasText === null) {
        throw new WordError("InvalidArgument", `A shape of type ${facts.type} has no text frame.`);
      }
      return represent(new WordTextFrame(facts.hasText));
    }),
  },
  { kept: "named" },
);

export const textFrameClass = new HostClass<WordTextFrame>("TextFrame", {
  HasText: property(host, ({ hasText }) => hasText),
});
