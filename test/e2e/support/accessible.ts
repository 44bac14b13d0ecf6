import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Preview } from "./preview";

/**
 * Rule, count and first element of each thing that axe-core finds wrong in the pane. Left out are the elements by which
 * Fluent's focus management notices that the focus comes in or goes out: they hand it on at once. With a contrast theme
 * the colours are the system's, and axe-core does not know which ones are drawn.
 */
export async function violations(preview: Preview, contrast = false): Promise<string[]> {
  const frame = await preview.paneFrame();
  await frame.evaluate(axe.source);
  const results = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: ${!contrast} } } })`,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}, ${nodes.length} times, as in ${nodes[0]?.html ?? ""}`,
  );
}

/**
 * How far anything in the pane reaches out of it at the side, in CSS pixels; 0 when nothing has to be scrolled there.
 * Left out is what the keyboard can scroll by itself, such as a wide table.
 */
export async function cutOff(preview: Preview): Promise<number> {
  const frame = await preview.paneFrame();
  return frame.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (one) => one.tabIndex < 0 && /auto|scroll/.test(getComputedStyle(one).overflowX),
    );
    const hidden = [document.documentElement, ...boxes].map((one) => one.scrollWidth - one.clientWidth);
    return Math.max(0, ...hidden);
  });
}
