import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../../scripts/findBrowser.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Before the browser tests: a browser that really starts (its path and environment are handed to the
 * workers), and the preview build that they look at. `npm test` has built it already; a build that is there
 * is not made again, so after a change run `npm run build:preview`.
 */
export default async function globalSetup() {
  const { executable, env } = await findBrowser({ log: (line) => console.error(line) });
  process.env.PLAIN_PLAN_BROWSER = executable;
  process.env.PLAIN_PLAN_BROWSER_ENV = JSON.stringify(env);
  if (existsSync(`${root}/dist-preview/index.html`) && existsSync(`${root}/dist-preview/taskpane.html`))
    return;
  const shell = process.platform === "win32";
  const built = spawnSync("npm", ["run", "build:preview"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell,
  });
  if (built.status !== 0)
    throw new Error("The preview could not be built: `npm run build:preview` says why.");
}
