/** `iso`: the day that is read, or `null`; `british`: how it is written. */
export const dateCases: readonly { text: string; iso: string | null; british: string }[] = [
  { text: "2027-03-14", iso: "2027-03-14", british: "14 March 2027" },
  { text: "14 March 2027", iso: "2027-03-14", british: "14 March 2027" },
  { text: "Sunday 14th March 2027", iso: "2027-03-14", british: "14 March 2027" },
  { text: "3/4/2027", iso: "2027-04-03", british: "3 April 2027" },
  { text: "03.04.2027", iso: "2027-04-03", british: "3 April 2027" },
  { text: "29 Feb 2028", iso: "2028-02-29", british: "29 February 2028" },
  { text: "1 sept 2027", iso: "2027-09-01", british: "1 September 2027" },
  { text: "29 February 2027", iso: null, british: "29 February 2027" },
  { text: "2027-13-01", iso: null, british: "2027-13-01" },
  { text: "31/4/2027", iso: null, british: "31/4/2027" },
  { text: "the end of term", iso: null, british: "the end of term" },
  { text: "14 Marchember 2027", iso: null, british: "14 Marchember 2027" },
  { text: "", iso: null, british: "" },
];
