/** The Words tab: what was found, and what can be done about it. */
export const words = {
  "words.tab": "Words",
  "words.check": "Check plan",
  "words.checkAgain": "Check again",
  "words.stop": "Stop",
  "words.list": "Findings",
  "words.unsureList": "Perhaps fine",

  "status.idle": "Not checked yet",
  "status.checking": "Reading the plan",
  "status.checkingProgress": "{done} of {total} paragraphs read",
  "status.count": { one: "{count} finding", other: "{count} findings" },
  "status.none": "No findings",
  "status.stale": "The plan has changed. This list may be out of date.",
  "status.failed": "The plan could not be checked",
  "status.fresh": "Up to date",

  "filter.label": "Show",
  "filter.all": "All",
  "filter.chip": "{kind} {count}",
  "filter.name": { one: "{kind}: {count} finding", other: "{kind}: {count} findings" },
  "filter.empty": "Nothing of this kind is left.",

  "kind.jargon": "Jargon",
  "kind.acronym": "Acronyms",
  "kind.question": "Questions",
  "kind.one.jargon": "jargon",
  "kind.one.acronym": "acronym",
  "kind.one.question": "a question to ask",

  "finding.name": "{words}: {kind}",
  "finding.nameUnder": "{words}: {kind}, under {heading}",
  "finding.why": "Why",
  "finding.source": "From: {title}, {year}",
  "finding.showSource": "Where this advice comes from",
  "finding.meaning": "{acronym} stands for {expansion}.",
  "finding.choose": "What you could write",
  "finding.childVoice": "{words} (if the child uses it)",
  "finding.childVoiceHint": "if the child uses it",
  "finding.preview": "It would read:",
  "finding.ideas": "Other ways to say it:",
  "finding.noSwap": "These words need the sentence around them to change. Write it anew in your own words.",
  "finding.instead": "Instead of “{instead}”",
  "finding.write": "“{write}”",
  "finding.places": { one: "Only here in this plan", other: "In {count} places in this plan" },
  "finding.revised":
    "Someone's tracked changes are in this paragraph. If they touch these words, accept or reject them first.",
  "finding.replace": "Replace",
  "finding.replaceAll": "Replace all like this",
  "finding.writeIt": "Write it",
  "finding.ignoreHere": "Ignore here",
  "finding.ignoreEverywhere": "Ignore everywhere in this plan",
  "finding.close": "Close",

  "unsure.show": {
    one: "{count} that may be fine",
    other: "{count} that may be fine",
  },
  "unsure.why": "Here the words may be right. Have a look when you have time.",

  undo: "Undo",

  "notice.replaced": {
    one: "“{words}” is now “{by}”.",
    other: "“{words}” is now “{by}” in {count} places.",
  },
  "notice.replacedSome": {
    one: "“{words}” is now “{by}” in {count} place. The others were left as they are, because they could not be changed safely.",
    other:
      "“{words}” is now “{by}” in {count} places. The others were left as they are, because they could not be changed safely.",
  },
  "notice.ignoredHere": "“{words}” is left as it is here.",
  "notice.ignoredEverywhere": {
    one: "“{words}” is left as it is in this plan.",
    other: "“{words}” is left as it is in this plan, in {count} places.",
  },
  "notice.putBack": { one: "“{words}” is back.", other: "“{words}” is back in {count} places." },
  "notice.coloursGone": "The colours are gone. Your own highlighting is as it was.",
  "notice.coloursGoneSome": {
    one: "The colours are gone. In {count} place the words have changed, so please look there yourself.",
    other: "The colours are gone. In {count} places the words have changed, so please look there yourself.",
  },
  "notice.inserted": "It is at the end of the plan.",
  "notice.takenOut": "It is gone from the plan again.",
  "notice.commented": {
    one: "{count} comment is in the plan.",
    other: "{count} comments are in the plan.",
  },
  "notice.commentedSome": {
    one: "{count} comment is in the plan. The other places have changed since, so nothing was left there.",
    other:
      "{count} comments are in the plan. The other places have changed since, so nothing was left there.",
  },
  "notice.commentsGone": "The comments are gone from the plan.",
  "notice.commentsKept": {
    one: "The comments are gone, all but {count} that somebody answered or changed.",
    other: "The comments are gone, all but {count} that somebody answered or changed.",
  },
  "notice.countsKept": "The counts are kept with the plan, for the next review to compare with.",
  "notice.copied": "Copied.",
  "notice.dismiss": "Put this message away",

  "marks.working": "Marking the words in the plan",
  "marks.noneOldWord":
    "This version of Word can't underline words for us. The list here is complete. If you like, the words can be coloured in the plan.",
  "marks.noneRefused":
    "Word would not underline the words just now. The list here is complete. If you like, the words can be coloured in the plan.",
  "marks.noneFailed": "The words could not be marked in the plan. The list here is complete.",
  "marks.colour": "Colour the words",
  "marks.colourOn": "The words are coloured in the plan, and the colours are saved with it.",
  "marks.takeAway": "Take the colours away",
  "marks.leftOver": "Colours from an earlier check are still in this plan.",
  "marks.none": "Not underlined in this Word.",
  "marks.why": "Why?",

  "clear.title": "These words are plain",
  "clear.text": "Nothing here should be hard for a family to read.",
  "clear.ignored": {
    one: "{count} finding is ignored, because you said so.",
    other: "{count} findings are ignored, because you said so.",
  },
  "clear.empty": "There is no text to read in this document.",
  "clear.emptyHint": "A scanned page is a picture: the words in it can't be read from here.",

  "idle.title": "Ready when you are",
  "idle.text":
    "Press Check plan. Words that families may not know are listed here, and underlined in the plan where Word can do that.",
  "idle.private": "Nothing leaves this computer.",
} as const;
