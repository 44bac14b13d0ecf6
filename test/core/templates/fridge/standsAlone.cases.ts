/** A task behind "will", what the statement said before it, and how it reads alone; `null` where it can't. */
export const aloneCases: readonly {
  readonly name: string;
  readonly task: string;
  readonly who?: string;
  readonly said?: string;
  readonly alone: string | null;
}[] = [
  { name: "a thing of the sentence before", task: "put them on the fridge", alone: null },
  { name: "a thing that only was named before", task: "pay for it from an envelope", alone: null },
  { name: "a thing in a date is none", task: "check on 2 December that it has arrived", alone: null },
  { name: "a number without its noun", task: "mend both", alone: null },
  { name: "one of something", task: "bring one on 9 July", alone: null },
  { name: "each of something", task: "write down how each one went", alone: null },
  { name: "a place of the sentence before", task: "be there from 6pm", alone: null },
  { name: "again, but what?", task: "show Cerys again", alone: null },
  { name: "going with someone, but where?", task: "go with her", said: "See Cerys. ", alone: null },
  { name: "whoever wrote the plan", task: "ring me the same day", alone: null },
  { name: "nothing that the doer does", task: "be assessed", alone: null },
  { name: "two who could be meant", task: "drive her home", said: "Cerys and Donna cook, and ", alone: null },
  {
    name: "someone nobody knows",
    task: "drive her home",
    said: "They meet Anita at the bank and ",
    alone: null,
  },
  {
    name: "the one name before, which is put in",
    task: "look at the chart with her every Thursday",
    said: "Cerys will tick the chart. ",
    alone: "look at the chart with Cerys every Thursday",
  },
  {
    name: "the one name before, beside the doer's own",
    task: "ask him for a number",
    who: "Donna",
    said: "Donna will see Rhys and ",
    alone: "ask Rhys for a number",
  },
  { name: "nobody before: the child", task: "walk her to school", alone: "walk her to school" },
  {
    name: "a name in the task itself",
    task: "finish the assessment of Donna and share it with her",
    alone: "finish the assessment of Donna and share it with her",
  },
  {
    name: "a thing in an earlier clause",
    task: "agree house rules and put them on the fridge",
    alone: "agree house rules and put them on the fridge",
  },
  {
    name: "a number behind its noun",
    task: "view two flats and choose one to bid for",
    alone: "view two flats and choose one to bid for",
  },
  { name: "a number with its noun", task: "bring both children", alone: "bring both children" },
  { name: "her own things", task: "change her shifts", alone: "change her shifts" },
  {
    name: "someone who is there",
    task: "blow into the tube at 7am with Rhys there",
    alone: "blow into the tube at 7am with Rhys there",
  },
  {
    name: "a place that is named",
    task: "fetch Rhys from the station and be there throughout",
    alone: "fetch Rhys from the station and be there throughout",
  },
  { name: "going with someone somewhere", task: "go to court with Cerys", alone: "go to court with Cerys" },
  { name: "being somewhere", task: "be in school by 9am", alone: "be in school by 9am" },
  { name: "each day", task: "ring Donna each day", alone: "ring Donna each day" },
];

/** What a plan says and the lines that the page makes of it, as "who: what (when)". */
export const taskCases: readonly {
  readonly name: string;
  readonly texts: readonly string[];
  readonly lines: readonly string[];
}[] = [
  {
    name: "a part about what the one before it names stays with it",
    texts: ["Donna will write the rules down and put them on the fridge."],
    lines: ["Donna: Write the rules down and put them on the fridge"],
  },
  {
    name: "with a comma between them too",
    texts: ["Donna will pick up Alfie from school every Wednesday, give him tea and take him home."],
    lines: [
      "Donna: Pick up Alfie from school every Wednesday",
      "Donna: Give Alfie tea",
      "Donna: Take Alfie home",
    ],
  },
  {
    name: "too long together, the part alone says nothing and is left out",
    texts: [
      "Donna will write the five house rules down in large green letters with Alfie on Sunday, and put them on the fridge.",
    ],
    lines: ["Donna: Write the five house rules down in large green letters with Alfie (On Sunday)"],
  },
  {
    name: "someone whom the statement before it names, in the same paragraph",
    texts: ["Tracey will tick the chart on the fridge. Donna will take her to the dentist on 3 May 2027."],
    lines: ["Tracey: Tick the chart on the fridge", "Donna: Take Tracey to the dentist (On 3 May)"],
  },
  {
    name: "two tasks, each for itself",
    texts: ["Donna will wash the bottles and tick the chart on the fridge."],
    lines: ["Donna: Wash the bottles", "Donna: Tick the chart on the fridge"],
  },
  {
    name: "a “not” in the second part",
    texts: ["Carl will stay at Donna's house and will not come to the flat."],
    lines: ["Carl: Stay at Donna's house", "Carl: Will not come to the flat"],
  },
  {
    name: "no task in “starting”",
    texts: ["Donna will see Alfie on Saturdays from 10am, starting on 12 July."],
    lines: ["Donna: See Alfie on Saturdays from 10am, starting on 12 July"],
  },
  {
    name: "nobody as the doer: the “not” would be lost in its column",
    texts: ["No adults other than Donna will stay at the flat overnight."],
    lines: [],
  },
  {
    name: "a date that belongs to others stays with them",
    texts: ["Donna will see Alfie on 12 and 26 September and 10 October 2027."],
    lines: ["Donna: See Alfie on 12 and 26 September and 10 October 2027"],
  },
];

/** One way of going wrong, and the sentences that the page makes of it. */
export const troubleCases: readonly {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}[] = [
  {
    name: "one subject for two signs",
    text: "If Tracey drinks, or misses two visits, Donna will ring Paul Reed that day.",
    sentences: ["If Tracey drinks, or misses two visits, Donna will ring Paul Reed that day."],
  },
  {
    name: "two signs with a subject each",
    text: "If Tracey is ill, or Alfie is late twice, Donna will ring Paul Reed that day.",
    sentences: [
      "If Tracey is ill, Donna will ring Paul Reed that day.",
      "If Alfie is late twice, Donna will ring Paul Reed that day.",
    ],
  },
  {
    name: "what was done already is no plan B",
    text: "If Tracey drinks, Donna will ring Paul Reed that day. Her checks came back on 3 February. Donna has read the plan.",
    sentences: ["If Tracey drinks, Donna will ring Paul Reed that day."],
  },
  {
    name: "whoever wrote it is not named on the page, nor is what follows",
    text: "If Tracey drinks, Donna will ring me the same day. Alfie will still go to school that day.",
    sentences: [],
  },
];
