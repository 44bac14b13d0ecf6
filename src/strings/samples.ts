/**
 * The sentences that the introduction shows things on. They hold the very words that the pane finds, so they are the
 * only ones that its own check does not apply to.
 */
export const samples = {
  "sample.jargon": "Jamie has not seen his {words} since Easter.",
  "sample.jargon.words": "siblings",
  "sample.jargon.plain": "brothers and sisters",
  "sample.question": "Mum will get {words} in the mornings.",
  "sample.question.words": "support",
  "sample.question.asked": "Who does what, how often, and until when?",
} as const;
