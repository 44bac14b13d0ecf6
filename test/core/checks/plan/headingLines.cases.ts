/** Lines that stand as headings, and lines that do not, each between its neighbours; `-` opens a list item. */
export const headingLines: readonly {
  readonly lines: readonly [before: string, line: string, next: string];
  readonly heading: boolean;
}[] = [
  { lines: ["Jo will ring.", "**What the children told us**", "Poppy wrote a note."], heading: true },
  { lines: ["Jo will ring.", "What you told me", "You said that you miss Tyler."], heading: true },
  { lines: ["- Jo will ring.", "- NOAH'S VIEWS", "Noah likes nursery."], heading: true },
  {
    lines: ["- Jo will ring.", "- Housing", "- Mr Lomax will hand in the form by 29 November."],
    heading: true,
  },
  { lines: ["Jo will ring.", "3. Housing", "Mr Lomax will hand in the form."], heading: true },
  { lines: ["Jo will ring.", "When do we meet again?", "On 3 May at 2pm."], heading: true },
  { lines: ["Jo will ring.", "**Jo** will ring Mum", "She will say when."], heading: false },
  { lines: ["- Kind", "- Good at maths", "- Funny"], heading: false },
  { lines: ["- Jo will ring.", "- Mum to ring the school", "- Dad will come by 3 May."], heading: false },
  { lines: ["Jo will ring.", "Best wishes", "Rhona"], heading: false },
  { lines: ["Jo will ring.", "Mum said that things were better", "Jo will ask again."], heading: false },
  { lines: ["- MUM TO STOP SHOUTING", "- DAD TO RING", "- JO TO VISIT"], heading: false },
];
