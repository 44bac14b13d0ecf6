/** What the tests use of the checks for broken sentences. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}
export function smells(text: string): string[];
export function newSmells(before: string, after: string): string[];
export function applyEdits(text: string, edits: Edit[]): string;
