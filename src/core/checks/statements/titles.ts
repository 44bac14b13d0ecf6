import { opening, whole } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Clause } from "./clause";

const headingWords = whole([
  "training|employment|leisure|housing|finances?|social|presentation|emotional|behavioural|behaviour|physical|mental",
  "self-care|skills|accommodation|community|legal|status|wider|home|conditions|whom|functioning",
  "parental|plan|plans|actions?|outcomes?|goals?|objectives?|views?|details|information|contacts?",
  "signatures?|summary|analysis|background|history|needs?|wishes|feelings|strengths|worries|concerns",
  "contingency|health|education|identity|review|date|name|role|risks?|protective|factors|statement",
  "decision|recommendations?|agenda|attendance|apologies|minutes|section|conclusion|steps|next|aim",
  "aims|purpose|timescale|timescales|by|when|who|whom|what|why|how|parenting|capacity|family|environmental",
  "development|developmental|child's|network|scale|bottom|lines?|safety|safety",
]);

/** "Next core group: 17 March, 1.30pm, Hazel Grove Primary": a meeting with its day, hour and place. */
export function isMeetingLine({ words }: Clause, times: readonly TimeWords[], lexicon: PlanLexicon): boolean {
  const from = words.findIndex(
    (word) =>
      word.isWord && !/^(?:the|next|first|second|third|our|date|of|for|initial|final)$/.test(word.lower),
  );
  return (
    from >= 0 &&
    lexicon.processes.lengthAt(words, from) > 0 &&
    !/^(?:referral|assessment|supervision|case|plan)s?$/.test(words[from]?.lower ?? "") &&
    times.some(({ kind }) => kind === "date" || kind === "clock" || kind === "window")
  );
}

/** "Actions agreed at the meeting", "Decisions made": a title that says where its list comes from. */
const listTitle = opening([
  "(outcomes?|goals?|objectives?|targets?|actions?) (not |partly |fully )?(achieved|met|completed)|case closed|(date|time|venue|place|dates) (agreed|set|fixed|confirmed)",
  "(the )?(actions?|outcomes?|decisions?|points?|goals?|targets?|concerns?|recommendations?|tasks|steps|plans?|risks?|issues) " +
    "(agreed|identified|set|raised|taken|made|discussed|outstanding|arising|carried forward|from)",
]);

export const isListTitle = (text: string): boolean => listTitle.test(text);

/** "Parental capacity", "Family and environmental factors" */
export function isTitle(words: readonly Word[]): boolean {
  const body = words.filter((word) => !/^(?:and|the|of|for|a|in|to|our|is|\d+|&)$/.test(word.lower));
  return body.length > 0 && body.every((word) => headingWords.test(word.lower));
}
