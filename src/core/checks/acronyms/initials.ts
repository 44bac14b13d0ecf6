import { Flag, type Tokens } from "../../text/tokens";
import type { ContextSets } from "../context/sets";

/**
 * Whether letters with points are somebody's initials: in a row of such letters of which some stand for nothing ("C.B. – J.L. –
 * E.P., all on 7 May"), or before a surname ("P.R. Hadley"), but not after "the".
 */
export function areInitials(tokens: Tokens, at: number, { determiners }: ContextSets): boolean {
  if (!isDotted(tokens, at)) return false;
  if (hasUnknown(tokens, at, -1) || hasUnknown(tokens, at, 1)) return true;
  const next = at + 1;
  if (next >= tokens.count || (at > 0 && determiners.has(tokens.word[at - 1] as number))) return false;
  const { capital, capitals } = Flag;
  return (
    tokens.start[next] === (tokens.end[at] as number) + 1 &&
    ((tokens.flags[next] as number) & (capital | capitals)) === capital &&
    tokens.word[next] === 0
  );
}

const isDotted = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && ((tokens.flags[at] as number) & Flag.dotted) !== 0;

/** Whether letters that nobody knows stand in the row that goes on from a token in one direction. */
function hasUnknown(tokens: Tokens, at: number, step: 1 | -1): boolean {
  for (let next = at + step; isDotted(tokens, next); next += step) if (tokens.word[next] === 0) return true;
  return false;
}
