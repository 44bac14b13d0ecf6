import type { HostFacts, NewDocumentKind } from "../app/ports";
import { readDark } from "./theme";

/** What the sets that this Word reports promise. A promise is not always kept: see `probeAnnotations`. */
export interface Capabilities {
  readonly facts: HostFacts;
  /** `getReviewedText` and comments, WordApi 1.4. */
  readonly reviewedText: boolean;
  readonly comments: boolean;
  /** What becomes of a new document; `null` below WordApi 1.3. */
  readonly newDocument: NewDocumentKind | null;
  /** Paragraph events and `uniqueLocalId`, WordApi 1.6. */
  readonly paragraphEvents: boolean;
  /** Annotations, WordApi 1.7: reported by perpetual licences as well, which refuse every call of it. */
  readonly annotations: boolean;
  /** Clicks on a suggestion of an annotation's card, WordApi 1.8. */
  readonly annotationActions: boolean;
  /** Shapes of a body, WordApiDesktop 1.2: on desktops only. */
  readonly shapes: boolean;
}

/** Newest first. Below 1.3 the add-in is not offered at all (manifest). */
const versions = ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4", "1.3"] as const;

const platforms: Readonly<Record<string, HostFacts["platform"]>> = {
  PC: "windows",
  Mac: "mac",
  OfficeOnline: "web",
  iOS: "ipad",
};

export function readCapabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("WordApi", version);
  const platform = platforms[String(Office.context.platform)] ?? "unknown";
  return {
    facts: {
      wordApi: versions.find(has) ?? "1.3",
      platform,
      dark: readDark(),
    },
    reviewedText: has("1.4"),
    comments: has("1.4"),
    newDocument: !has("1.3") ? null : platform === "web" ? "kept" : "unsaved",
    paragraphEvents: has("1.6"),
    annotations: has("1.7"),
    annotationActions: has("1.8"),
    shapes: Office.context.requirements.isSetSupported("WordApiDesktop", "1.2"),
  };
}
