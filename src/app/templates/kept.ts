import { emptyMemory, type GalleryMemory } from "../../core/templates/gallery";
import { readRecords, writeRecords, type InsertedRecord } from "../../core/templates/record";
import type { Values } from "../../core/templates/values";
import type { PlanStorePort, PreferencesPort } from "../ports";
import type { Drafts } from "./state";

const memoryKey = "plainPlan.gallery";
const draftsKey = "plainPlan.drafts";
/** Where the records of insertions are kept inside the document. They hold no text. */
export const recordsKey = "plainPlan.inserted";

/** Drafts kept on this computer, and how long they may be together, in UTF-16 units. */
const mostDrafts = 5;
const longestDrafts = 400_000;
/** More insertions than any plan has; the oldest ones then count as typed by hand. */
const mostRecords = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const isCell = (value: unknown): boolean => typeof value === "string" || isTexts(value);

const isRow = (value: unknown): boolean => isObject(value) && Object.values(value).every(isCell);

const isValues = (value: unknown): value is Values =>
  isObject(value) &&
  Object.values(value).every((one) => isCell(one) || (Array.isArray(one) && one.every(isRow)));

function parsed(preferences: PreferencesPort, key: string): unknown {
  const stored = preferences.get(key);
  if (stored === null) return null;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

/** Favourites and recent templates. What cannot be read counts as nothing kept. */
export function readMemory(preferences: PreferencesPort): GalleryMemory {
  const value = parsed(preferences, memoryKey);
  if (!isObject(value)) return emptyMemory;
  const { favourites, recent } = value;
  return isTexts(favourites) && isTexts(recent) ? { favourites, recent } : emptyMemory;
}

export const keepMemory = (preferences: PreferencesPort, memory: GalleryMemory): void =>
  preferences.set(memoryKey, JSON.stringify(memory));

/** What was typed and not put in. A draft that cannot be read is left out. */
export function readDrafts(preferences: PreferencesPort): Drafts {
  const value = parsed(preferences, draftsKey);
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, values]) => (isValues(values) ? [[id, values]] : [])),
  );
}

/** Keeps the drafts, the newest last; those that do not fit are kept only while the pane is open. */
export function keepDrafts(preferences: PreferencesPort, drafts: Drafts): void {
  const text = JSON.stringify(Object.fromEntries(Object.entries(drafts).slice(-mostDrafts)));
  if (text.length <= longestDrafts) preferences.set(draftsKey, text);
}

/** The drafts with this one as the newest. */
export const withDraft = (drafts: Drafts, id: string, values: Values): Drafts => ({
  ...withoutDraft(drafts, id),
  [id]: values,
});

export const withoutDraft = (drafts: Drafts, id: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id));

export const readInserted = (planStore: PlanStorePort): readonly InsertedRecord[] =>
  readRecords(planStore.get(recordsKey));

export const keepInserted = (planStore: PlanStorePort, records: readonly InsertedRecord[]) =>
  planStore.set(recordsKey, writeRecords(records.slice(-mostRecords)));

/** An id that no record has. */
export function newRecordId(records: readonly InsertedRecord[]): string {
  const numbers = records.map(({ id }) => Number(/^i(\d+)$/.exec(id)?.[1] ?? 0));
  return `i${Math.max(0, ...numbers) + 1}`;
}
