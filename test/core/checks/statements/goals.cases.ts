import type { ColumnHint } from "../../../../src/core/checks/statements/neither";

/** A statement and the columns under which it has to be read in this way; `null` is running text. */
type KindCase = readonly [text: string, hints: readonly ColumnHint[]];

const anywhere: readonly ColumnHint[] = [null, "goal", "objective"];
const headed: readonly ColumnHint[] = ["goal"];

/** What families and practitioners want for a child, in the words in which forms hold it. Never asked for a number. */
export const goals: readonly KindCase[] = [
  ["To feel safe at home", anywhere],
  ["Ellie to have friends she can trust", anywhere],
  ["For Josh to see his dad", anywhere],
  ["Mum and Dad can talk without shouting", anywhere],
  ["Kai to be happy at school", anywhere],
  ["Ellie is no longer worried about her mum", anywhere],
  ["Amir knows that he is loved", anywhere],
  ["The children live in a home where nobody is frightened", anywhere],
  ["Baby Rose to reach her milestones", anywhere],
  ["Rose to grow up with her brothers", anywhere],
  ["Mum feels well enough to enjoy the children", anywhere],
  ["Tyler has a good relationship with his dad", anywhere],
  ["Better sleep for Tyler", anywhere],
  ["A calm bedtime", anywhere],
  ["To be able to go out and play with my friends", anywhere],
  ["I want to go back to school", anywhere],
  ["For the family to manage without social care", anywhere],
  ["Dad and Sam to get on better", anywhere],
  ["The house is clean and safe", anywhere],
  ["Skye is not left alone", headed],
  ["Skye to be protected from arguments between her parents", anywhere],
  ["Lewis will be confident in making friends", anywhere],
  ["Lewis will have positive relationships with adults", anywhere],
  ["Aisha's emotional needs are understood by her parents", anywhere],
  ["Aisha's school attendance improves", headed],
  ["Improve Aisha's self-esteem", anywhere],
  ["Reduce conflict in the family home", anywhere],
  ["Parents to understand the impact of their arguments on Aisha", anywhere],
  ["Mum to put the children's needs first", anywhere],
  ["Dad will be a consistent part of Leo's life", anywhere],
  ["Noah can say how he feels", anywhere],
  ["Noah to have a voice in decisions about him", anywhere],
  ["Stable housing for the family", anywhere],
  ["Mia to stay with her nan", anywhere],
  ["No more violence in the home", anywhere],
  ["Mia to settle in her foster home", anywhere],
  ["Ben to live free from neglect", anywhere],
  ["Ben will not be hurt", anywhere],
  ["Jade's parents to work together", anywhere],
  ["To get a good night's sleep", anywhere],
  ["Jade will feel listened to", anywhere],
  ["Finn will have somewhere quiet to do homework", anywhere],
  ["Finn will be settled in school", anywhere],
];

/** Steps with an amount, a habit or a date: they stay objectives in running text and in their own column. */
export const objectives: readonly string[] = [
  "Josh will see his dad every Saturday until 1 June",
  "Finn will be settled in school by the end of the summer term",
  "Mum will not drink alcohol when caring for the children, until the next review on 4 May",
  "Ellie will attend school at least 95% of the time by Easter",
  "Dad will be sober at every visit for the next six weeks",
  "Mum will get Kai to school by 8.50am every day until half term",
  "Mum will have Tyler in bed by 8pm on school nights",
  "Rose will gain 150 grams a week until 3 June",
  "Tyler will sleep in his own bed five nights a week by 30 May",
  "Mum can name three signs that she is becoming unwell by 1 July",
  "Dad will stop smoking cannabis by 10 June",
  "Dad will not shout at Kai",
  "Ben's attendance will rise from 60% to 85% by 20 July",
  "Sam will brush his teeth twice a day for four weeks",
  "Leo will go to bed at 7.30pm every school night",
  "Parents will use a calm voice and leave the room when an argument starts",
  "Jade will be toilet trained by September",
  "Kai will have no fixed-term exclusions this term",
  "Mum and Dad will keep the floor clear of dog mess every day until 4 May",
  "Skye will spend two nights a week with her nan until August",
];
