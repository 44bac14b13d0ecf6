/** The world as the command sees it, so that tests can hand it another. */
export interface CommandIo {
  readonly stdin: AsyncIterable<string>;
  /** Resolves when the text has been taken; waits for a slow reader. */
  readonly out: (text: string) => void | Promise<void>;
  readonly error: (line: string) => void;
  /** A line that is written over by the next one; nothing where nobody watches. */
  readonly progress: (line: string) => void;
}

/** What the process exits with: 0 nothing found, 1 findings, 2 wrong usage or a file that could not be read. */
export type ExitCode = 0 | 1 | 2;
