import { headerKey } from "../checks/plan/headerKey";
import type { PlanLayout } from "../checks/plan/layout";
import type { Template } from "../templates/template";
import type { PackEntry } from "./entry";
import type { Pack } from "./pack";
import { defaultSettings, withSettings, type Settings } from "./settings";

/** Several packs as one: what the checker is compiled from. */
export interface MergedPack {
  /** Tells two merges apart: every pack's id and version, in order. */
  readonly version: string;
  readonly entries: readonly PackEntry[];
  readonly names: readonly string[];
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** In the order in which a table is tried against them, with header words as they are compared. */
  readonly layouts: readonly PlanLayout[];
  readonly settings: Settings;
  /** In the order of the gallery. */
  readonly templates: readonly Template[];
}

/**
 * Layers packs, the first one lowest. A later entry takes the place of an earlier one with the same id,
 * `removes` takes entries out, names are added, and word sets of the same name are joined. Layouts and templates with
 * the same id replace each other in place; new layouts go before the earlier packs', so that an organisation's form is
 * tried before the general header words; new templates come after. A later pack's settings win one by one.
 */
export function mergePacks(packs: readonly Pack[]): MergedPack {
  let entries: readonly PackEntry[] = [];
  const names = new Set<string>();
  let sets: MergedPack["sets"] = {};
  const templates = new Map<string, Template>();
  let layouts: readonly PlanLayout[] = [];
  let keyed: readonly PlanLayout[] | null = null;
  let settings = defaultSettings;
  for (const pack of packs) {
    layouts = withLayouts(layouts, pack.layouts ?? []);
    settings = withSettings(settings, pack.settings);
    for (const template of pack.templates ?? []) templates.set(template.id, template);
    entries = withEntries(entries, pack);
    for (const name of pack.names ?? []) names.add(name);
    sets = withSets(sets, pack.sets ?? {});
  }
  return {
    version: packs.map((pack) => `${pack.id}@${pack.version}`).join(" "),
    entries,
    names: [...names],
    sets,
    // Their header words are worked out when a table is first read, not before the first check.
    get layouts() {
      keyed ??= layouts.map(withKeys);
      return keyed;
    },
    settings,
    templates: [...templates.values()],
  };
}

function withEntries(below: readonly PackEntry[], { removes, entries }: Pack): readonly PackEntry[] {
  // Over nothing they stay as they are: reading one may cost something.
  if (below.length === 0) return entries;
  const byId = new Map(below.map((entry) => [entry.id, entry]));
  for (const id of removes ?? []) byId.delete(id);
  for (const entry of entries) byId.set(entry.id, entry);
  return [...byId.values()];
}

function withSets(below: MergedPack["sets"], own: MergedPack["sets"]): MergedPack["sets"] {
  const sets = new Map(Object.entries(below));
  for (const [name, words] of Object.entries(own)) {
    const known = sets.get(name);
    sets.set(name, known === undefined ? words : [...new Set([...known, ...words])]);
  }
  return Object.fromEntries(sets);
}

function withLayouts(below: readonly PlanLayout[], own: readonly PlanLayout[]): readonly PlanLayout[] {
  const byId = new Map(own.map((layout) => [layout.id, layout]));
  const known = new Set(below.map(({ id }) => id));
  return [...own.filter(({ id }) => !known.has(id)), ...below.map((layout) => byId.get(layout.id) ?? layout)];
}

/** Header words as they are compared, so that a pack may write "What's working well?". */
function withKeys(layout: PlanLayout): PlanLayout {
  const keyed = <Part extends { readonly headers: readonly string[] }>(part: Part): Part => ({
    ...part,
    headers: part.headers.map(headerKey),
  });
  const { columns, headings, sections } = layout;
  return {
    ...layout,
    columns: columns.map(keyed),
    headings: headings.map(keyed),
    sections: sections.map(keyed),
  };
}
