import type { Mark } from "../app/ports";
import type { Category } from "../core/checks/finding";
import { findParagraph } from "../core/document/findParagraph";
import type { OpenBody } from "./locate";
import { withoutMarks } from "./plainText";

/** Words to change, letters to spell out, and questions to ask. The pane uses the same three colours. */
const colours: Readonly<Record<Category, "Berry" | "Lavender" | "Green">> = {
  jargon: "Berry",
  acronym: "Lavender",
  banned: "Green",
  "vague-time": "Green",
  subjective: "Green",
};

/** The underlines of one paragraph. */
export interface Underlines {
  readonly paragraph: Word.Paragraph;
  readonly marks: readonly Mark[];
  readonly critiques: readonly Word.Critique[];
  /** The same for the same underlines in the same paragraph with the same text. */
  readonly key: string;
  /** Word's ids of what is drawn in the paragraph now; `null` when that was not asked. */
  readonly drawn: readonly string[] | null;
}

/**
 * What to underline where, in one round trip. Offsets are those of `paragraph.text`, marks of Word's own included,
 * kept inside of it: one critique out of range fails the whole call (OfficeDev/office-js issue 6645).
 */
export async function underlinesOf(
  context: Word.RequestContext,
  body: OpenBody,
  marks: readonly Mark[],
  askDrawn: boolean,
): Promise<Underlines[]> {
  const byParagraph = new Map<number, Mark[]>();
  for (const mark of marks) {
    const index = mark.anchor.paragraphText === "" ? null : findParagraph(body.current, mark.anchor);
    if (index !== null) byParagraph.set(index, [...(byParagraph.get(index) ?? []), mark]);
  }
  const asked = [...byParagraph].flatMap(([index, together]) => {
    const paragraph = body.paragraphs[index];
    const text = body.texts[index];
    if (paragraph === undefined || text === undefined) return [];
    const drawn = askDrawn ? paragraph.getAnnotations() : null;
    drawn?.load("items/id");
    const reviewed = paragraph.getReviewedText("Current");
    return [{ paragraph, text, together, reviewed, drawn, hostId: body.hostIds[index] ?? null }];
  });
  await context.sync();
  return asked.flatMap(({ paragraph, text, together, reviewed, drawn, hostId }) => {
    // Tracked deletions move the offsets (OfficeDev/office-js issue 5672).
    if (withoutMarks(reviewed.value) !== text.text) return [];
    const placed = together.flatMap((mark) => {
      const { start, end } = text.inRaw(mark.anchor.range);
      const length = Math.min(end, text.raw.length) - start;
      if (start < 0 || length <= 0) return [];
      return [{ mark, critique: { colorScheme: colours[mark.category], start, length } }];
    });
    if (placed.length === 0) return [];
    const critiques = placed.map(({ critique }) => critique);
    return [
      {
        paragraph,
        marks: placed.map(({ mark }) => mark),
        critiques,
        key: JSON.stringify([hostId, text.raw, critiques]),
        drawn: drawn?.items.map(({ id }) => id) ?? null,
      },
    ];
  });
}
