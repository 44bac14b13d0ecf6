// Serves the pane over https and sideloads it into Word on this computer. `--web` only serves it.
// office-addin-debugging is fetched when it is needed, not installed with the project: one of its dependencies is
// compiled against desktop libraries that a build server does not have (docs/decisions/0004-office-tools.md).
import { spawn } from "node:child_process";

const SIDELOADER = "office-addin-debugging@7.0.0";
const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const run = (command, args) =>
  spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" });

const stop = process.argv.includes("--stop");
const web = process.argv.includes("--web");

if (stop) {
  run(npx, ["--yes", SIDELOADER, "stop", "manifest.xml"]).on("exit", (code) => process.exit(code ?? 1));
} else {
  const server = run(npx, ["webpack", "serve", "--env", "word"]);
  server.on("exit", (code) => process.exit(code ?? 0));
  if (!web) {
    await reachable("https://localhost:3000/taskpane.html");
    run(npx, ["--yes", SIDELOADER, "start", "manifest.xml", "desktop", "--no-debug"]);
  }
}

/** Waits until the server answers. The certificate is our own, so it is not checked here. */
async function reachable(address) {
  const { get } = await import("node:https");
  for (;;) {
    const answered = await new Promise((resolve) => {
      get(address, { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      }).on("error", () => resolve(false));
    });
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
