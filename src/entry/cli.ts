import { createInterface } from "node:readline";
import { once } from "node:events";
import { isMainThread } from "node:worker_threads";
import { serveThread } from "../cli/check/thread";
import { main } from "../cli/main";

declare const PLAIN_PLAN_VERSION: string;

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

if (isMainThread) {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on("error", () => process.exit(0));
  const watched = process.stderr.isTTY;
  void main(
    process.argv.slice(2),
    {
      stdin: createInterface({ input: process.stdin, crlfDelay: Infinity }),
      out: write,
      error: (line) => void process.stderr.write(`${line}\n`),
      progress: (line) => void (watched && process.stderr.write(`\r\u001b[K${line}`)),
    },
    { version: PLAIN_PLAN_VERSION, threadScript: __filename },
  ).then((code) => {
    process.exitCode = code;
    process.stdin.destroy();
  });
} else serveThread();
