import type { Template } from "../../core/templates/template";
import { childField, longText } from "./sharedFields";

/** Five questions that lead from what is known to what will be done. */
export const fiveQuestions: Template = {
  id: "five-questions",
  version: 1,
  title: "Five-question analysis",
  summary: "From what we were asked to look at, through the story and its meaning, to what must happen next.",
  keywords: ["analysis", "five questions", "assessment", "thinking", "anchor", "story", "meaning"],
  kind: "section",
  source: "Five questions for analytical thinking (Brown, Moore and Turney)",
  belongsAfter: ["assessment", "about this plan", "family details"],
  fields: [
    childField("Freya"),
    longText(
      "purpose",
      "1. What did we set out to find?",
      "The question that started the assessment.",
      "Freya's school asked us why she is late on three mornings a week.",
    ),
    longText(
      "story",
      "2. What is the story?",
      "What happened, for whom, since when. Facts, and who told you.",
      "Since the spring, Freya has made breakfast and taken Alfie to school while Tracey stays in bed. Freya, Tracey and Donna all told us this.",
    ),
    longText(
      "meaning",
      "3. What does the story mean?",
      "For this child, now and later. What else could explain it?",
      "Freya does the work of an adult in the mornings. Without a change she may fall behind at school and have no time for friends.",
    ),
    longText(
      "needs",
      "4. What needs to happen?",
      "The change for the child, and the first steps.",
      "Tracey needs her doctor's help with feeling low. Until then Donna will come round on school mornings.",
    ),
    longText(
      "progress",
      "5. How will we know that it gets better?",
      "What anyone could see or count, and by when.",
      "Freya has no more than two late marks between 18 September and 16 October 2027, and she says that her mornings are easier.",
    ),
  ],
  layout: [
    { kind: "heading", level: 2, text: "Five questions about {child}" },
    { kind: "heading", level: 3, text: "What did we set out to find?" },
    { kind: "paragraph", text: "{purpose}" },
    { kind: "heading", level: 3, text: "What is the story?" },
    { kind: "paragraph", text: "{story}" },
    { kind: "heading", level: 3, text: "What does the story mean?" },
    { kind: "paragraph", text: "{meaning}" },
    { kind: "heading", level: 3, text: "What needs to happen?" },
    { kind: "paragraph", text: "{needs}" },
    { kind: "heading", level: 3, text: "How will we know that it gets better?" },
    { kind: "paragraph", text: "{progress}" },
  ],
};
