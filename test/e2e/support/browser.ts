import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Starts the browser that the global setup found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["PLAIN_PLAN_BROWSER"];
  if (executablePath === undefined) throw new Error("The global setup has named no browser.");
  const extra: unknown = JSON.parse(process.env["PLAIN_PLAN_BROWSER_ENV"] ?? "{}");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    env: { ...process.env, ...(extra as Record<string, string>) },
  });
}
