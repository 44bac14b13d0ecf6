import type { DocumentSnapshot } from "../document/snapshot";
import type { Template } from "./template";

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/**
 * The last paragraph of the section that a template belongs after: that of the heading which has the words of the
 * template's best wording, sections beneath it included. `null` where the plan has no such heading.
 */
export function sectionPlace(template: Template, { paragraphs }: DocumentSnapshot): number | null {
  for (const wanted of template.belongsAfter ?? []) {
    const words = wordsOf(wanted);
    const heading = paragraphs.find(
      ({ headingLevel, text }) => headingLevel > 0 && ` ${wordsOf(text)} `.includes(` ${words} `),
    );
    if (heading === undefined) continue;
    const next = paragraphs.find(
      ({ index, headingLevel }) =>
        index > heading.index && headingLevel > 0 && headingLevel <= heading.headingLevel,
    );
    return (next?.index ?? paragraphs.length) - 1;
  }
  return null;
}
