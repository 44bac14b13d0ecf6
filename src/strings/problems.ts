/**
 * What to say when something did not work: what happened, what is safe, what to do. One sentence or two for each
 * thing that a document can refuse, and a heading for what was being done.
 */
export const problems = {
  "problem.doing.check": "The plan could not be checked",
  "problem.doing.show": "The place could not be shown",
  "problem.doing.replace": "The words were not replaced",
  "problem.doing.undo": "The last change was not put back",
  "problem.doing.ignore": "This could not be kept with the plan",
  "problem.doing.mark": "The words could not be marked in the plan",
  "problem.doing.clear-colours": "The colours could not be taken away",
  "problem.doing.insert": "Nothing was put in",
  "problem.doing.new-document": "No new document was opened. It can go at the end of this plan instead",
  "problem.doing.open": "This could not be opened",
  "problem.doing.comment": "The comments were not changed",
  "problem.doing.copy": "Nothing was copied",
  "problem.doing.start": "Some earlier choices were lost",

  "problem.stale":
    "The plan has changed since it was checked, so nothing was changed there. Check again to go on.",
  "problem.revised":
    "Someone's tracked changes stand inside these words. Accept or reject them in Word, then check again.",
  "problem.object-inside":
    "A footnote, a comment or a picture stands inside these words and would be lost. Please change them in the plan yourself.",
  "problem.read-only":
    "This document can't be edited at the moment. You can still check it and read the advice. To make changes, open it for editing.",
  "problem.wrong-place":
    "That can't go in where the cursor is now. Click into the text of the plan and try again.",
  "problem.locked":
    "This part of the form is locked. Whoever made the form decides what can be written here.",
  "problem.busy":
    "Word is busy: a window may be open, or someone else is writing here. Close it or wait a moment, then try again.",
  "problem.too-long": "These words are too long for Word to find. Please change them in the plan yourself.",
  "problem.unsupported": "This version of Word can't do that. The rest still works.",
  "problem.timed-out": "Word took too long to answer. Nothing was lost. Please try again.",
  "problem.not-written":
    "Word did not write the words as they should be, so they were put back. Please look at the place, then check again.",
  "problem.unknown":
    "Word said no and gave no reason that we know. Your plan is as it was. Please try again.",
  "problem.broken":
    "Something in Plain Plan went wrong. Your plan is safe. Please try again, and tell whoever looks after Plain Plan if it stays.",
  "problem.lost-settings":
    "What was kept from an earlier visit could not be read and was left aside. Findings that you ignored may be back on the list.",
  "problem.code": "Code: {code}",
  "problem.tryAgain": "Try again",

  "boundary.title": "The pane has stopped",
  "boundary.text": "Something in Plain Plan went wrong. Your plan in Word is safe and as you left it.",
  "boundary.again": "Start the pane again",
} as const;
