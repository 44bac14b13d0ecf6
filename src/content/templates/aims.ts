import type { Template } from "../../core/templates/template";

/** Why the family gets help, and what it is hoped to change. */
export const childInNeedAim: Template = {
  id: "child-in-need-aim",
  version: 1,
  title: "Aim of a child in need plan",
  summary: "Why the child and family need help, and what that help should change.",
  keywords: ["aim", "purpose", "child in need", "why", "goal", "reason"],
  kind: "sentence",
  fills: ["aim"],
  belongsAfter: ["about this plan", "why do we have a plan", "child's details", "family details"],
  fields: [
    {
      id: "child",
      kind: "person",
      label: "Which child is the plan for?",
      help: "By name.",
      example: "Freya",
    },
    {
      id: "reason",
      kind: "text",
      label: "What is hard for the child now?",
      help: "What happens, in a few plain words, without blame.",
      example: "she has to look after her little brother in the mornings",
    },
    {
      id: "hope",
      kind: "text",
      label: "What will be different for the child?",
      help: "What you would see when the plan has worked.",
      example: "Freya gets to school on time and has her evenings for homework and gymnastics",
    },
    {
      id: "carer",
      kind: "person",
      optional: true,
      label: "Who in the family is changing something?",
      help: "By name, as the family says it.",
      example: "Tracey",
    },
    {
      id: "change",
      kind: "text",
      opens: "verb",
      showIf: { field: "carer", filled: true },
      label: "What will they do meanwhile?",
      help: "Start with the doing word.",
      example: "see her doctor about feeling low",
    },
  ],
  sentence:
    "The aim of this plan is to help {child}, because {reason}. When the plan has worked, {hope}.[ {carer} will {change}.]",
  layout: [
    { kind: "heading", level: 2, text: "What this plan is for" },
    {
      kind: "paragraph",
      text: "The aim of this plan is to help {child}, because {reason}. When the plan has worked, {hope}.[ {carer} will {change}.]",
    },
  ],
};

/** What the child must be kept safe from, what came before, and what safe will look like. */
export const childProtectionAim: Template = {
  id: "child-protection-aim",
  version: 1,
  title: "Aim of a child protection plan",
  summary: "What the child is to be kept safe from, earlier plans or orders, and what safe will look like.",
  keywords: ["aim", "purpose", "child protection", "risk", "harm", "earlier plans", "court order"],
  kind: "sentence",
  fills: ["aim", "risks", "previous_plans"],
  belongsAfter: ["about this plan", "why do we have a plan", "child's details", "family details"],
  fields: [
    { id: "child", kind: "person", label: "Which child is the plan for?", help: "By name.", example: "Maya" },
    {
      id: "harm",
      kind: "text",
      label: "What must the child be kept safe from?",
      help: "What has happened or could happen, who did it, and how it hurts the child. Plain facts.",
      example: "seeing her stepfather, Lee, hit her mum and being hurt when she stands between them",
    },
    {
      id: "before",
      kind: "choice",
      options: [
        "has not had a child protection plan or a court order before",
        "has had a child protection plan before",
        "has had a court order before",
        "has had a child protection plan and a court order before",
      ],
      label: "Has the child had a plan or a court order before?",
      help: "Look it up: it tells everyone what was tried.",
      example: "has had a child protection plan before",
    },
    {
      id: "details",
      kind: "text",
      optional: true,
      showIf: {
        not: { field: "before", is: ["has not had a child protection plan or a court order before"] },
      },
      label: "When was that, and why?",
      help: "Dates and the reason, in a few words.",
      example: "from May 2023 to February 2024, because of fighting at home",
    },
    {
      id: "safe",
      kind: "text",
      label: "What will we see when the child is safe?",
      help: "What the child's days look like then.",
      example: "Maya has gone six months without seeing or hearing anyone being hit at home",
    },
  ],
  sentence:
    "The aim of this plan is to keep {child} safe from {harm}. {child} {before}[: {details}]. We will know that {child} is safe when {safe}.",
  layout: [
    { kind: "heading", level: 2, text: "What this plan is for" },
    { kind: "paragraph", text: "The aim of this plan is to keep {child} safe from {harm}." },
    { kind: "paragraph", text: "{child} {before}[: {details}]." },
    { kind: "paragraph", text: "We will know that {child} is safe when {safe}." },
  ],
};
