import type { Template } from "../../core/templates/template";
import { childField, longText } from "./sharedFields";

/** The three houses: good things, worries and dreams, as the child tells them. */
export const threeHouses: Template = {
  id: "three-houses",
  version: 1,
  title: "Child's views: three houses",
  summary: "Good things, worries and dreams, in the child's own words.",
  keywords: [
    "child's views",
    "three houses",
    "voice",
    "wishes",
    "feelings",
    "good things",
    "worries",
    "dreams",
  ],
  kind: "section",
  source: "Three Houses (Weld and Greening)",
  fills: ["childs_views"],
  belongsAfter: ["about my life", "child's views", "wishes and feelings", "about this plan"],
  fields: [
    childField("Freya"),
    {
      id: "listener",
      kind: "person",
      label: "Who talked with the child?",
      help: "Someone the child trusts.",
      example: "Amina Yusuf",
    },
    { id: "day", kind: "date", label: "When?", help: "The day of the talk.", example: "2027-09-05" },
    longText(
      "good",
      "House of good things",
      "What makes the child happy? What is going well? Write the child's own words.",
      "I like drawing and I am good at gymnastics. My guinea pigs are called Salt and Pepper.",
    ),
    longText(
      "worries",
      "House of worries",
      "What makes the child sad, scared or cross? A worry is never wrong.",
      "I worry about Mum when she stays in bed. I don't know anyone at big school.",
    ),
    longText(
      "dreams",
      "House of dreams",
      "What does the child want to happen?",
      "I would like Mum to come and watch me. I would like a friend at my new school.",
    ),
    {
      id: "shown",
      kind: "text",
      optional: true,
      label: "How did the child tell you, if not in words?",
      help: "Drawings, play, or what a baby does when someone comes in.",
      example: "Freya drew her mum awake, with the sun out",
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "What {child} says" },
    { kind: "paragraph", text: "{child} talked with {listener} on {day}." },
    { kind: "heading", level: 3, text: "House of good things" },
    { kind: "paragraph", text: "{good}" },
    { kind: "heading", level: 3, text: "House of worries" },
    { kind: "paragraph", text: "{worries}" },
    { kind: "heading", level: 3, text: "House of dreams" },
    { kind: "paragraph", text: "{dreams}" },
    { kind: "paragraph", text: "{shown}." },
  ],
};
