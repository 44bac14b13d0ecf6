import type { Template } from "./template";

/** What the gallery remembers: ids only, newest first. */
export interface GalleryMemory {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

export const emptyMemory: GalleryMemory = { favourites: [], recent: [] };

/** How many recent templates are kept. */
const recentLength = 6;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A searchable template: its words by where they stand. Built once, searched at every letter. */
interface Indexed {
  readonly template: Template;
  readonly title: readonly string[];
  readonly other: readonly string[];
}

export type GalleryIndex = readonly Indexed[];

export const indexTemplates = (templates: readonly Template[]): GalleryIndex =>
  templates.map((template) => ({
    template,
    title: wordsOf(template.title),
    other: wordsOf([template.summary, ...template.keywords, template.source ?? ""].join(" ")),
  }));

/** 0 when the word is nowhere; more for the title than for the rest, and for whole words than for beginnings. */
function weightOf({ title, other }: Indexed, word: string): number {
  if (title.includes(word)) return 4;
  if (title.some((own) => own.startsWith(word))) return 3;
  if (other.includes(word)) return 2;
  return other.some((own) => own.startsWith(word)) ? 1 : 0;
}

/** The templates in which every word of the search begins some word, best first. Nothing typed: all, as given. */
export function searchTemplates(index: GalleryIndex, search: string): readonly Template[] {
  const words = wordsOf(search);
  return index
    .map((own, place) => {
      const weights = words.map((word) => weightOf(own, word));
      const weight = weights.includes(0) ? 0 : weights.reduce((sum, next) => sum + next, 1);
      return { template: own.template, weight, place };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ template }) => template);
}

/** The memory after a template was used. */
export const withRecent = (memory: GalleryMemory, id: string): GalleryMemory => ({
  ...memory,
  recent: [id, ...memory.recent.filter((other) => other !== id)].slice(0, recentLength),
});

/** The memory after the star of a template was pressed: on when it was off, and the other way round. */
export const withFavouriteToggled = (memory: GalleryMemory, id: string): GalleryMemory => ({
  ...memory,
  favourites: memory.favourites.includes(id)
    ? memory.favourites.filter((other) => other !== id)
    : [id, ...memory.favourites],
});

/** The templates of these ids that still exist, in the order of the ids. */
export const templatesById = (templates: readonly Template[], ids: readonly string[]): readonly Template[] =>
  ids.flatMap((id) => templates.filter((template) => template.id === id).slice(0, 1));

/**
 * The template for a section that a review found missing or weak; `null` when none fills it.
 * Small templates come before whole plans, and later templates (an organisation's own) before earlier ones.
 */
export function templateForSection(templates: readonly Template[], section: string): Template | null {
  const fitting = templates.filter(({ fills }) => fills?.includes(section) ?? false).reverse();
  return fitting.find(({ kind }) => kind !== "plan") ?? fitting[0] ?? null;
}

/** For an aim, which depends on the kind of plan: the template whose id is asked for, where it exists. */
export function templateForAim(templates: readonly Template[], childProtection: boolean): Template | null {
  const wanted = childProtection ? "child-protection-aim" : "child-in-need-aim";
  return templates.find(({ id }) => id === wanted) ?? templateForSection(templates, "aim");
}
