import type { StatementKind } from "../../../../src/core/checks/statements/statement";

/**
 * How a line is read: its kind, the letters specific, measurable and timely (T yes, F no, - not judged), who and when.
 * In each group lines that look alike are read differently.
 */
export type Reading = readonly [
  kind: StatementKind,
  letters: string,
  who: string | null,
  when: string | null,
  text: string,
];

export const readings: readonly Reading[] = [
  // What one can do by oneself, and what somebody does with another
  [
    "objective",
    "TTT",
    "Ivo",
    "By the end of Year 2",
    "By the end of Year 2 Ivo will write his name without copying.",
  ],
  [
    "action",
    "TTT",
    "Mrs Sewell",
    "until 20 December",
    "Mrs Sewell will hear Kit read for ten minutes every morning until 20 December.",
  ],
  // From how many to how many, and from which day to which
  [
    "objective",
    "TTT",
    "Reuben",
    "by 19 December",
    "Reuben to cut his absences from nine a month to two by 19 December.",
  ],
  [
    "action",
    "TTT",
    "Gary",
    "from 12 to 14 September",
    "Gary will take one night on the sofa bed from 12 to 14 September.",
  ],
  // A count with a limit, a reading, and a sign of what has gone wrong
  [
    "objective",
    "TTT",
    "Ryan",
    "Over the next 12 weeks",
    "Over the next 12 weeks Ryan will stay out past midnight no more than twice.",
  ],
  [
    "objective",
    "TTT",
    "Hallie",
    "on 30 June",
    "Hallie will weigh at least 7.2kg when Bryony weighs her on 30 June.",
  ],
  ["neither", "---", null, null, "Three late marks in one week."],
  // A thing that is kept in its place
  [
    "action",
    "TTT",
    "Aunty Carol",
    "until Dad's trial",
    "Aunty Carol will keep the key to the cabinet at her house until Dad's trial is over.",
  ],
  [
    "objective",
    "TTT",
    "Abdi",
    "Within eight weeks of today",
    "Within eight weeks of today Abdi will be able to cook five different dinners.",
  ],
  [
    "action",
    "TTT",
    "Kelly",
    "within three days of any night that Brooke does not come home",
    "Kelly will hold a meeting within three days of any night that Brooke does not come home.",
  ],
  // A name that ends as a noun or a verb does
  ["action", "TTF", "Ahmed", null, "Ahmed will ring Wendy after each session to tell her how it went."],
  ["objective", "TTT", "Florence", "until half term", "Florence to attend school every day until half term."],
  ["goal", "---", null, null, "Attendance to improve."],
  ["action", "TTT", "Clive", "on 4 May", "Clive will drive Nan to the hospital on 4 May."],
  ["action", "FTT", null, "by 4 May", "Childcare to be found by 4 May."],
  // Who stands right before the verb, behind a time or a place
  [
    "objective",
    "TTT",
    "Teodor",
    "By his sixth birthday (11 May)",
    "By his sixth birthday (11 May) Teodor will ask for the toilet in words nine times out of ten.",
  ],
  ["action", "TTF", "the health visitor", null, "After each session the health visitor will ring Mum."],
  ["action", "FFT", null, "At the end of each day", "At the end of each day behaviour will be logged."],
  [
    "objective",
    "FTT",
    null,
    "By Christmas",
    "By Christmas there will have been no more than one police call-out to the family.",
  ],
  // A noun that looks like a verb
  ["action", "FTF", null, null, "Smoke alarms to be fitted upstairs and downstairs."],
  ["action", "FTT", null, "by 4 May", "Drug tests to be done at the clinic by 4 May."],
  ["objective", "FTF", null, null, "Help Leo to be ready for school by 8.15am every day."],
  ["action", "FTF", null, null, "A second key to be cut."],
  // Needs that somebody has, and needing to do something
  ["goal", "---", null, null, "Children's needs to be met in a timely manner."],
  ["action", "TTT", "Dad", "by 4 May", "Dad needs to book the eye test by 4 May."],
  ["goal", "---", "Kian", null, "Kian needs to be able to sleep through the night without being frightened."],
  [
    "objective",
    "TTT",
    "Kian",
    "by 4 May",
    "Kian needs to be able to name three people he can ring by 4 May.",
  ],
  // How things will be by then, and what somebody does
  [
    "objective",
    "TTT",
    "Kyra",
    "by Christmas",
    "Kyra to be reading at the expected level for Year 3 by Christmas.",
  ],
  [
    "action",
    "TTT",
    "Kyra's teacher",
    "until Christmas",
    "Kyra's teacher to read with her every day until Christmas.",
  ],
  [
    "objective",
    "TTT",
    "Corey",
    "over the next eight weeks",
    "Corey will be reported missing no more than twice over the next eight weeks.",
  ],
  ["action", "TTT", "the nurse", "by 4 May", "Corey will be seen by the nurse by 4 May."],
  [
    "objective",
    "FFT",
    "Professionals",
    "by the next conference",
    "Professionals to see an improvement in the children's presentation by the next conference.",
  ],
  ["action", "TTT", "The social worker", "by 4 May", "The social worker to see Mia at school by 4 May."],
  // Pieces of work, and what they are called after
  ["action", "FFF", null, null, "Keeping safe work with the girls."],
  ["goal", "---", null, null, "Keeping safe at night."],
  ["action", "TTT", "Lou", "by 19 July", "Lou to do three sessions of life-story work with Esme by 19 July."],
  ["action", "TTF", "Mr Osei", null, "Mr Osei will keep a seat by the window for Marlon."],
  ["objective", "FFF", "Mum", null, "Mum will keep calm when Marlon shouts."],
  // Titles, meetings and aims
  ["neither", "---", null, null, "Actions agreed at the meeting"],
  ["action", "FTT", null, "by 4 May", "Actions to be agreed with Mum by 4 May."],
  ["neither", "---", null, null, "Next core group: 17 March, 1.30pm, Hazel Grove Primary."],
  ["action", "TTT", "Core group", "by 17 March", "Core group to send the plan to Dad by 17 March."],
  ["neither", "---", null, null, "Yaw not being brought to two appointments in a row."],
  [
    "goal",
    "---",
    null,
    null,
    "The most important thing is that Evie never again has to lock herself in the bathroom.",
  ],
  // A label before a dash names the doer
  ["action", "TTT", "Jen", "by 24/5", "Jen (FSW) – Triple P with Dad, 8 sessions, to finish by 24/5."],
  // A report that is still to be made, and one that was made
  ["action", "TTT", "Dad", "by 4 May", "Dad will report that he has not had a drink by 4 May."],
  ["neither", "---", null, null, "School report that Corey has been late."],
  // What stands before who acts: a span with "to" in it, and what it is for
  [
    "action",
    "TTT",
    "Finlay",
    "5 July",
    "Over the six weeks to 5 July, Finlay will show his red card at least four times out of five.",
  ],
  [
    "objective",
    "TTT",
    "Evie",
    "by 12 May",
    "So that she can go on the trip, Evie will have slept two nights at her aunt's by 12 May.",
  ],
  [
    "action",
    "TTT",
    "Mum",
    "until 3 May",
    "So that Ava feels safe, Mum will lock the door every night until 3 May.",
  ],
  ["goal", "---", null, null, "So that she feels safe at night."],
  // As people text, and what only looks like it
  ["action", "TTT", "il", "by friday", "il ring the school by friday"],
  ["neither", "---", null, null, "ill health has been a worry since May"],
  ["action", "TTT", "Mum", "b4 3 May", "Mum 2 ring the GP b4 3 May"],
  ["action", "TTT", "Jo", "by xmas", "Jo will ring Nan by xmas"],
  // Who somebody is, between commas and in brackets
  ["action", "TTF", "Ms Oyelaran", null, "Ms Oyelaran, head of year, meets Kai at the gate each morning."],
  ["action", "TTT", "Ade Bello", "by 3 May", "Council (Ade Bello) to fix the boiler by 3 May."],
  ["action", "TTT", "Council", "by 3 May", "Council (housing) to fix the boiler by 3 May."],
  // Whose line it is, and what a label is not
  ["objective", "TTT", "Kai", "until 3 May", "Kai in school on four days a week until 3 May"],
  ["goal", "---", null, null, "Outcome: to be safe at home"],
  ["neither", "---", null, null, "What needs to happen"],
  ["neither", "---", null, null, "His order ends on 3 May."],
];
