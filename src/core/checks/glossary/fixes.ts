import type { CompiledEntry, CompiledPack } from "../compile";
import type { Fix } from "../finding";
import type { Hit } from "./condition";

export function fixesFor(
  compiled: CompiledEntry,
  _hit: Hit,
  start: number,
  end: number,
  _pack: CompiledPack,
): readonly Fix[] {
  return compiled.suggestions.map(({ suggestion }) => ({
    label: suggestion.text,
    edits: [{ range: { start, end }, text: suggestion.text }],
    voice: suggestion.voice ?? "plain",
  }));
}
