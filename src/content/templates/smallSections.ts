import type { Template } from "../../core/templates/template";
import { childField, longText, signaturesField, signaturesNodes } from "./sharedFields";

/** When, where and with whom the plan is looked at again. */
export const nextReview: Template = {
  id: "next-review",
  version: 1,
  title: "Next review",
  summary: "When, where and with whom the plan is looked at again.",
  keywords: ["review date", "next meeting", "look again", "when"],
  kind: "sentence",
  fills: ["review_date"],
  belongsAfter: ["the plan", "if the plan is not working", "how will we check that the plan is working"],
  fields: [
    { id: "day", kind: "date", label: "On what day?", help: "A real date.", example: "2027-10-16" },
    {
      id: "place",
      kind: "text",
      label: "Where?",
      help: "Start with “at” or “in”.",
      example: "at Donna's house",
    },
    {
      id: "people",
      kind: "text",
      label: "Who will come?",
      help: "Names.",
      example: "Tracey, Donna and Amina Yusuf",
    },
    {
      id: "look",
      kind: "text",
      label: "What will we look at?",
      help: "The signs that it is working.",
      example: "the late marks and what Freya says about her mornings",
    },
  ],
  sentence:
    "We will meet on {day} {place} to look at this plan again. {people} will come. We will look at {look}.",
  layout: [
    { kind: "heading", level: 2, text: "When we will look at this plan again" },
    {
      kind: "paragraph",
      text: "We will meet on {day} {place} to look at this plan again. {people} will come. We will look at {look}.",
    },
  ],
};

/** A table in which everyone says whether they agree, and signs. */
export const agreedAndSigned: Template = {
  id: "agreed-and-signed",
  version: 1,
  title: "Agreed and signed",
  summary: "Who agrees with the plan, what they do not agree with, and a space to sign.",
  keywords: ["signature", "sign", "agreed", "agreement", "names"],
  kind: "section",
  fills: ["agreed_signed"],
  fields: [
    { ...signaturesField(["Tracey Coombes", "Mum"], ["Amina Yusuf", "Social worker"]), optional: false },
  ],
  layout: signaturesNodes,
};

/** One parent's own words. */
export const parentsViews: Template = {
  id: "parents-views",
  version: 1,
  title: "What the parents say",
  summary: "What parents think of the plan, in their own words, and what they do not agree with.",
  keywords: ["parents' views", "mum", "dad", "family's views", "carers"],
  kind: "section",
  fills: ["parents_views"],
  belongsAfter: ["what the child says", "child's views", "about my life"],
  fields: [
    {
      id: "parent",
      kind: "person",
      label: "Whose view is it?",
      help: "One parent at a time.",
      example: "Tracey",
    },
    longText(
      "says",
      "What do they say?",
      "Their own words.",
      "“I want someone to talk to who isn't writing it all down.”",
    ),
    {
      id: "disagrees",
      kind: "text",
      optional: true,
      label: "What do they not agree with?",
      help: "And what follows from it.",
      example: "that Freya is called a young carer",
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "What {parent} says" },
    { kind: "paragraph", text: "{says}" },
    { kind: "paragraph", text: "[{parent} does not agree with this: {disagrees}.]" },
  ],
};

/** Who explains the plan to the child. */
export const tellingTheChild: Template = {
  id: "telling-the-child",
  version: 1,
  title: "Telling the child about the plan",
  summary: "Who explains the plan to the child, how, and by when.",
  keywords: ["explain", "tell", "child", "words and pictures", "understand"],
  kind: "sentence",
  fills: ["explained_to_child"],
  belongsAfter: ["what the child says", "child's views", "the plan"],
  fields: [
    childField("Freya"),
    {
      id: "who",
      kind: "person",
      label: "Who will tell the child?",
      help: "By name.",
      example: "Amina Yusuf",
    },
    {
      id: "how",
      kind: "text",
      label: "How?",
      help: "Words, pictures, a story; and who is with the child.",
      example: "with drawings, while Donna is there",
    },
    { id: "when", kind: "date", label: "By when?", help: "A real date.", example: "2027-09-17" },
  ],
  sentence: "{who} will explain this plan to {child} {how}, by {when}.",
  layout: [
    { kind: "heading", level: 2, text: "Telling {child} about the plan" },
    { kind: "paragraph", text: "{who} will explain this plan to {child} {how}, by {when}." },
  ],
};

/** What already helps the child. */
export const goingWell: Template = {
  id: "going-well",
  version: 1,
  title: "What is going well",
  summary: "What already helps the child, who does it and since when.",
  keywords: ["strengths", "working well", "good", "going well"],
  kind: "section",
  fills: ["strengths"],
  belongsAfter: ["about this plan", "why do we have a plan", "what the child says"],
  fields: [
    childField("Freya"),
    {
      id: "things",
      kind: "rows",
      rowLabel: "good thing",
      label: "What is going well?",
      help: "What someone does that helps the child, and since when.",
      columns: [
        {
          id: "thing",
          kind: "text",
          label: "Good thing",
          help: "One a line.",
          example: "Donna has rung every school morning since 18 September 2027.",
        },
      ],
      example: [
        { thing: "Donna has rung every school morning since 18 September 2027." },
        { thing: "Freya has been to gymnastics four weeks running." },
      ],
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "What is going well for {child}" },
    { kind: "list", each: "things", items: ["{thing}"] },
  ],
};
