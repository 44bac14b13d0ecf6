import { child, HostClass, method, property } from "../../batch/members";
import { represent } from "../registry";
import type { WordAnnotation } from "../states";
import { WordCritiqueAnnotation } from "../states";
import { rangeOver } from "./textMembers";

const view = { since: "1.7", by: "view", licence: true } as const;

export const annotationClass = new HostClass<WordAnnotation>(
  "Annotation",
  {
    Id: property(view, ({ node }) => node.id),
    State: property(view, ({ node }) => node.state),
    CritiqueAnnotation: child(view, ({ model, node }) => represent(new WordCritiqueAnnotation(model, node))),
    Delete: method(view, ({ model, node }) => model.annotations.delete(node)),
  },
  { kept: "named" },
);

export const critiqueAnnotationClass = new HostClass<WordCritiqueAnnotation>(
  "CritiqueAnnotation",
  {
    Critique: property(view, ({ node }) => node.critique),
    Range: child(view, ({ model, node: { anchor } }) =>
      represent(rangeOver({ model, start: anchor.start, end: anchor.end })),
    ),
    Accept: method({ ...view, unproven: "whether it also replaces the text" }, ({ node }) => {
      node.state = "Accepted";
    }),
    Reject: method(view, ({ node }) => {
      node.state = "Rejected";
    }),
  },
  { kept: "named" },
);
