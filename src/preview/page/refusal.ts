/** Why a file was not opened. Closed: each has one sentence in `refusalSentence`. */
export type Refusal =
  | "empty"
  | "file-too-large"
  | "unpacks-too-large"
  | "password"
  | "old-word"
  | "no-zip"
  | "incomplete"
  | "no-word-document"
  | "declares-entities"
  | "damaged"
  | "unreadable";

/** A file that may be opened, or why not. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

const reasons: Readonly<Record<Refusal, string>> = {
  empty: "it is empty",
  "file-too-large": "it is larger than 50 MB",
  "unpacks-too-large": "it would unpack to far more than a document holds",
  password: "it is protected with a password",
  "old-word": "it is in the older .doc format, not .docx",
  "no-zip": "it is not a .docx file",
  incomplete: "part of it is missing, as after a download that stopped early",
  "no-word-document": "there is no Word document inside it",
  "declares-entities": "it holds a document type declaration, which a Word document never does",
  damaged: "it is damaged",
  unreadable: "the browser could not read it",
};

/** One sentence for the person who chose the file. */
export function refusalSentence(fileName: string, refusal: Refusal): string {
  return `“${fileName}” was not opened because ${reasons[refusal]}.`;
}
