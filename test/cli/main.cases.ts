/** Runs of the command that only differ in their arguments: what is printed, and what the process exits with. */
export const commandCases: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly exit: 0 | 1 | 2;
  readonly out?: RegExp;
  readonly error?: RegExp;
}[] = [
  { name: "no command prints the usage", args: [], exit: 2, error: /plain-plan check/ },
  { name: "an unknown command is named", args: ["chekc"], exit: 2, error: /no command "chekc"/ },
  { name: "--version", args: ["--version"], exit: 0, out: /^9\.9\.9\n$/ },
  { name: "--help", args: ["--help"], exit: 0, out: /--jsonl/ },
  { name: "check --help", args: ["check", "--help"], exit: 0, out: /--jsonl/ },
  { name: "check -h beside a file", args: ["check", "PLAIN", "-h"], exit: 0, out: /--jsonl/ },
  {
    name: "wrong options print the usage",
    args: ["check", "--format", "pdf", "x"],
    exit: 2,
    error: /--format must be one of/,
  },
  { name: "a plain plan finds nothing", args: ["check", "PLAIN"], exit: 0, out: /0 findings/ },
  {
    name: "a plan with jargon finds it",
    args: ["check", "JARGON"],
    exit: 1,
    out: /:1:9 jargon: “siblings” could be: brothers and sisters/,
  },
  {
    name: "words that ask a question are advice",
    args: ["check", "QUESTION", "--min-severity", "warning"],
    exit: 0,
    out: /support/,
  },
  {
    name: "without the built-in pack nothing is known",
    args: ["check", "JARGON", "--no-built-in"],
    exit: 0,
    out: /0 findings/,
  },
  { name: "a pack adds its words", args: ["check", "PLAIN", "--pack", "PACK"], exit: 1, out: /“garden”/ },
  {
    name: "a broken pack says what and where",
    args: ["check", "PLAIN", "--pack", "BROKENPACK"],
    exit: 2,
    error: /BROKENPACK.*entries\[0\]\.term/s,
  },
  {
    name: "a pack that is no JSON",
    args: ["check", "PLAIN", "--pack", "JARGON"],
    exit: 2,
    error: /it is not JSON/,
  },
  {
    name: "a missing file is one line and the others are checked",
    args: ["check", "NOWHERE", "JARGON"],
    exit: 2,
    out: /siblings/,
    error: /NOWHERE\.docx: there is no such file/,
  },
  {
    name: "text boxes are said to be not read, and the rest is",
    args: ["check", "BOXES"],
    exit: 0,
    out: /boxes\.docx: 0 findings.*aim missing/,
    error: /boxes\.docx: the text in 3 text boxes was not read\n$/,
  },
  {
    name: "one text box and nothing else",
    args: ["check", "ONEBOX"],
    exit: 0,
    out: /box\.docx: there is no text to read .*0 findings\n$/,
    error: /the text in 1 text box was not read/,
  },
  {
    name: "a scanned page has no text, and that is no error",
    args: ["check", "SCAN"],
    exit: 0,
    out: /^\S*scan\.docx: there is no text to read \(is it a scanned picture\?\), 0 findings\n$/,
  },
  {
    name: "nothing is missing from a document that is no plan",
    args: ["check", "NOPLAN"],
    exit: 1,
    out: /recipe\.docx: it does not look like a plan, 2 findings\n$/,
  },
  { name: "an empty .docx", args: ["check", "EMPTY"], exit: 2, error: /EMPTY\S*: it is empty/ },
  { name: "an encrypted .docx", args: ["check", "ENCRYPTED"], exit: 2, error: /encrypted/ },
  { name: "a truncated .docx", args: ["check", "TRUNCATED"], exit: 2, error: /cut off/ },
  { name: "a text that is not UTF-8", args: ["check", "LATIN1"], exit: 2, error: /not UTF-8/ },
  { name: "a picture", args: ["check", "PICTURE"], exit: 2, error: /no \.docx, \.md or \.txt/ },
  { name: "a folder without plans", args: ["check", "FOLDER"], exit: 2, error: /no \.docx in there/ },
];
