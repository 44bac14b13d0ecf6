import { readdirSync, statSync } from "node:fs";
import path from "node:path";

export interface FoundFiles {
  /** In the order given; a folder's files by name. Word's own lock files (`~$…`) are left out. */
  readonly files: readonly string[];
  /** Paths that are neither a file nor a folder, each with why. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** Files as named, and every .docx below each folder. A link that leads round in a circle is not followed twice. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files: string[] = [];
  const refused: { file: string; reason: string }[] = [];
  for (const named of paths) {
    try {
      if (statSync(named).isDirectory()) files.push(...walk(named));
      else files.push(named);
    } catch (error) {
      refused.push({ file: named, reason: reasonOf(error) });
    }
  }
  return { files, refused };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.docx$/i.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A file system error as a clause for a person. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EACCES":
    case "EPERM":
      return "you may not read it";
    case "EISDIR":
      return "it is a folder";
    default:
      return "it could not be read";
  }
}
