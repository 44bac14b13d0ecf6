import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import type { Preview } from "./preview";

/** Opens a tab of the pane by its name. */
export async function openTab(
  preview: Preview,
  name: "Words" | "Coach" | "Review" | "Templates",
): Promise<void> {
  await preview.pane.getByRole("tab", { name, exact: true }).click();
}

/**
 * Presses something that shows a place, and answers the words of the page that stand where it is marked for a moment,
 * without spaces.
 */
export async function revealedBy(preview: Preview, what: Locator): Promise<string> {
  const marked = preview.page.locator(".revealed");
  // The mark of the place before goes by itself.
  await marked.first().waitFor({ state: "detached" });
  await what.click();
  await marked.first().waitFor();
  const words = await marked.evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const inside: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.nodeValue ?? "";
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          if (box.width > 0 && x > left && x < left + width && y > top && y < top + height)
            inside.push(text.charAt(at));
        }
      }
      return inside.join("");
    }),
  );
  return withoutSpaces(words.join(""));
}

export const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");

/** What each comment of a .docx says, in the order of the file. */
export function commentsIn(docx: Uint8Array): string[] {
  const bytes = unzipSync(docx)["word/comments.xml"];
  if (bytes === undefined) return [];
  return [...strFromU8(bytes).matchAll(/<w:comment [^>]*>.*?<\/w:comment>/gs)].map(([comment]) =>
    [...comment.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
  );
}

/** Presses Print and answers the page that would be printed, instead of a dialogue that no test can answer. */
export async function printedBy(preview: Preview, button: Locator): Promise<string> {
  const frame = await preview.paneFrame();
  const page = frame.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const observer = new MutationObserver((changes) => {
          for (const { addedNodes } of changes) {
            for (const node of addedNodes) {
              if (!(node instanceof HTMLIFrameElement) || node.srcdoc === "") continue;
              observer.disconnect();
              resolve(node.srcdoc);
            }
          }
        });
        observer.observe(document.body, { childList: true });
      }),
  );
  await button.click();
  return page;
}

/** Prints a page of HTML on A4 as Chromium does. */
export async function pdfOf(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html);
  return new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
}

/** Sheets of a PDF that Chromium has made: its page objects are written as plain text. */
export const sheetsOf = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  ).length;
