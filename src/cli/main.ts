import { runCheck, type CommandFacts } from "./check/runCheck";
import { USAGE } from "./check/options";
import type { CommandIo, ExitCode } from "./io";
import { runTemplates } from "./templates/runTemplates";

/** The whole command: chooses by the first word. */
export async function main(args: readonly string[], io: CommandIo, facts: CommandFacts): Promise<ExitCode> {
  const [command, ...rest] = args;
  switch (command) {
    case "check":
      return rest.includes("--help") || rest.includes("-h") ? showUsage(io) : runCheck(rest, io, facts);
    case "templates":
      return runTemplates(rest, io);
    case "--version":
      await io.out(`${facts.version}\n`);
      return 0;
    case "--help":
    case "-h":
      return showUsage(io);
    default:
      io.error(command === undefined ? USAGE : `plain-plan: there is no command "${command}"\n\n${USAGE}`);
      return 2;
  }
}

async function showUsage(io: CommandIo): Promise<ExitCode> {
  await io.out(`${USAGE}\n`);
  return 0;
}
