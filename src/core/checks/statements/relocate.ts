import type { Evidence, Place, Statement } from "./statement";

/**
 * A statement judged on its own (paragraph 0, neighbours 1, 2, …), moved to where it stands in the document:
 * `paragraphs[n]` is the index of its nth text, and the own text began `offset` units into its paragraph.
 */
export function relocate(statement: Statement, paragraphs: readonly number[], offset: number): Statement {
  const place = <Kept extends Place>(old: Kept): Kept => {
    const moved = old.paragraph === 0 ? offset : 0;
    return {
      ...old,
      paragraph: paragraphs[old.paragraph] ?? old.paragraph,
      range: { start: old.range.start + moved, end: old.range.end + moved },
    };
  };
  const evidence = (old: Evidence | null): Evidence | null => (old ? place(old) : null);
  return {
    ...place(statement),
    paragraphs: [...new Set(statement.paragraphs.map((index) => paragraphs[index] ?? index))],
    who: evidence(statement.who),
    what: evidence(statement.what),
    when: evidence(statement.when),
    measure: evidence(statement.measure),
    advice: statement.advice.map((advice) =>
      advice.place ? { ...advice, place: place(advice.place) } : advice,
    ),
  };
}
