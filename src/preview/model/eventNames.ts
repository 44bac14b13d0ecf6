/**
 * Document events, each with the number that goes over the wire.
 * The npm client knows none of these; the numbers are ours on both ends, and Microsoft's are not known. They are
 * kept clear of the numbers that the npm client gives to its own events.
 */
export const documentEvents = {
  ParagraphAdded: { type: 9001, since: "1.6" },
  ParagraphChanged: { type: 9002, since: "1.6" },
  ParagraphDeleted: { type: 9003, since: "1.6" },
  AnnotationInserted: { type: 9004, since: "1.7" },
  AnnotationRemoved: { type: 9005, since: "1.7" },
  AnnotationClicked: { type: 9006, since: "1.7" },
  AnnotationHovered: { type: 9007, since: "1.7" },
  AnnotationPopupAction: { type: 9008, since: "1.8" },
} as const;

export type DocumentEvent = keyof typeof documentEvents;

export const documentEventNames = Object.keys(documentEvents) as readonly DocumentEvent[];
