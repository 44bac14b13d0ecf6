import { readFileSync, statSync } from "node:fs";
import { err, ok, type Result } from "../../core/result";
import { reasonOf } from "./findFiles";
import { readDocx } from "./readDocx";
import { readText } from "./readText";
import type { PlanSource, ReadRefusal } from "./source";

/** A plan has a few hundred kilobytes. Far above that it is something else, or an attack. */
const LARGEST_BYTES = 64 * 2 ** 20;

/** Reads one file by its ending: .docx, .md or .txt. Whatever is wrong with it becomes one clause, never a throw. */
export function readPlan(file: string): Result<PlanSource, ReadRefusal> {
  let bytes: Uint8Array;
  try {
    if (statSync(file).size > LARGEST_BYTES) return err({ reason: "it is larger than 64 MB" });
    bytes = readFileSync(file);
  } catch (error) {
    return err({ reason: reasonOf(error) });
  }
  if (/\.docx$/i.test(file)) return readDocx(bytes);
  if (!/\.(md|txt)$/i.test(file)) return err({ reason: "it is no .docx, .md or .txt" });
  try {
    return ok(readText(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return err({ reason: "it is not UTF-8 text" });
  }
}
