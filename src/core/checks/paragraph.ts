import type { CompiledPack } from "./compile";
import type { Finding } from "./finding";

/** Findings of one paragraph on its own. */
export function checkParagraph(text: string, paragraph: number, compiled: CompiledPack): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(/[A-Za-z]+/g)) {
    const word = match[0].toLowerCase();
    for (const entry of compiled.entries) {
      const heads = [
        ...(entry.forms.noun ?? []),
        ...(entry.forms.verb ?? []),
        ...(entry.forms.acronym ?? []),
      ];
      if (!heads.some((head) => word === head || word === `${String(head)}s` || match[0] === head)) continue;
      found.push({
        rule: entry.category === "jargon" ? "glossary" : entry.category,
        category: entry.category,
        entryId: entry.id,
        term: entry.term,
        paragraph,
        range: { start: match.index, end: match.index + word.length },
        surface: match[0],
        confidence: "high",
        fixes: entry.suggestions.map((suggestion) => ({
          label: suggestion.text,
          edits: [{ range: { start: match.index, end: match.index + word.length }, text: suggestion.text }],
          voice: suggestion.voice ?? "plain",
        })),
      });
    }
  }
  return found;
}
