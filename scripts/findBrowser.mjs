import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const projectFolder = fileURLToPath(new URL("..", import.meta.url));
const browserFolder = path.join(projectFolder, ".browser");
/** Carries a Chromium for Linux in its npm tarball; this version runs under Node 20. */
const npmChromium = "@sparticuz/chromium@138.0.2";

/** Chromium refuses its sandbox to root, and a container's /dev/shm is often too small for it. */
export const launchArguments = ["--no-sandbox", "--disable-dev-shm-usage"];

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "google-chrome-beta",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
  "msedge",
  "brave-browser",
];

const applications = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const base = process.env[variable];
    return base === undefined
      ? []
      : [
          path.join(base, "Google", "Chrome", "Application", "chrome.exe"),
          path.join(base, "Microsoft", "Edge", "Application", "msedge.exe"),
          path.join(base, "Chromium", "Application", "chrome.exe"),
        ];
  }),
};

/** Where Playwright keeps the browsers that other projects downloaded. */
const playwrightFolders = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  path.join(homedir(), ".cache", "ms-playwright"),
  path.join(homedir(), "Library", "Caches", "ms-playwright"),
  process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, "ms-playwright"),
].filter((folder) => folder !== undefined && folder !== "" && existsSync(folder));

const insidePlaywright = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-linux/headless_shell",
  "chrome-headless-shell-linux64/chrome-headless-shell",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every browser file that this machine might have, the most wanted first. */
function installedBrowsers() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = commands.flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, command + ending))),
  );
  const cached = playwrightFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith("chromium"))
      .sort()
      .reverse()
      .flatMap((name) => insidePlaywright.map((inside) => path.join(folder, name, inside))),
  );
  return [...onPath, ...(applications[process.platform] ?? []), ...cached].filter(isExecutable);
}

/** Why this file does not start as a browser, or null when it does. A file that exists may be a stub. */
async function startProblem({ executable, env }) {
  try {
    const browser = await chromium.launch({
      executablePath: executable,
      args: launchArguments,
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    const page = await browser.newPage();
    const sum = await page.evaluate(() => 6 * 7);
    await browser.close();
    return sum === 42 ? null : "it started but ran no script";
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0];
  }
}

function run(command, args) {
  const shell = process.platform === "win32";
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], shell }).status === 0;
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  process.env.DEBIAN_FRONTEND = "noninteractive";
  const done =
    run("apt-get", ["update", "-qq"]) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return done && isExecutable("/usr/bin/chromium") ? { executable: "/usr/bin/chromium", env: {} } : null;
}

async function installFromNpm() {
  if (process.platform !== "linux") return null;
  const installed = path.join(browserFolder, "node_modules", "@sparticuz", "chromium");
  if (!existsSync(installed)) {
    const quiet = ["--no-save", "--no-audit", "--no-fund", "--loglevel", "error"];
    if (!run("npm", ["install", "--prefix", browserFolder, ...quiet, npmChromium])) return null;
  }
  const require = createRequire(path.join(browserFolder, "from-here.js"));
  const unpacked = path.join(browserFolder, "unpacked");
  mkdirSync(unpacked, { recursive: true });
  // The package unpacks to the temporary folder, and its libraries (NSS and fonts, for machines that have
  // none) only where it believes itself on a server of the kind it was made for. It reads both from the
  // environment, which is put back at once: its libraries are for the browser alone.
  const before = { ...process.env };
  try {
    Object.assign(process.env, { TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
    const { default: carried } = await import(pathToFileURL(require.resolve("@sparticuz/chromium")).href);
    const executable = await carried.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH };
    return { executable, env: { LD_LIBRARY_PATH, ...fonts } };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * A Chromium, Chrome or Edge that really starts: `PLAIN_PLAN_BROWSER`, else an installed one, else one from
 * Debian's packages (as root), else one out of an npm package kept in `.browser`. Resolves to its
 * path and the environment that it needs beside the usual one; throws an error with all that was tried.
 */
export async function findBrowser({ log = () => {} } = {}) {
  const tried = [];
  const starts = async (browser) => {
    const problem = await startProblem(browser);
    if (problem !== null) tried.push(`${browser.executable}: ${problem}`);
    return problem === null;
  };
  const named = process.env.PLAIN_PLAN_BROWSER;
  if (named !== undefined && named !== "") {
    if (await starts({ executable: named, env: {} })) return { executable: named, env: {} };
    throw new Error(`PLAIN_PLAN_BROWSER names a browser that does not start.\n${tried.join("\n")}`);
  }
  for (const executable of new Set(installedBrowsers())) {
    if (await starts({ executable, env: {} })) return { executable, env: {} };
  }
  for (const [from, install] of [
    ["apt-get (as root, on Debian)", installWithApt],
    [npmChromium, installFromNpm],
  ]) {
    log(`No Chromium, Chrome or Edge that starts: trying ${from}.`);
    try {
      const browser = await install();
      if (browser === null) tried.push(`${from}: not for this machine, or it could not be installed`);
      else if (await starts(browser)) return browser;
    } catch (error) {
      tried.push(`${from}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      "The browser tests need Chromium, Chrome or Edge, and none could be found or installed.",
      "Install one, or set PLAIN_PLAN_BROWSER to the path of its program file. Tried:",
      ...tried.map((line) => `  ${line}`),
    ].join("\n"),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await findBrowser({ log: (line) => console.error(line) });
  console.log(found.executable);
}
