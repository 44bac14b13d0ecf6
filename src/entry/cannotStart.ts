import { english } from "../strings/en";
import type { Text } from "../strings/en";

/** Why there is no pane to show: Office.js did not load, or it did and this is not Word. */
export type CannotStart = "no-office" | "no-word";

/** The class that Microsoft's notice draws itself with (office-js-helpers, `UI.notify`). */
const noticeClass = "office-js-helpers-notification";

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};

const styles = `
  .cannot-start { box-sizing: border-box; max-width: 34rem; margin: 0 auto; padding: 24px 16px;
    font: 14px/20px "Segoe UI", system-ui, sans-serif; color: CanvasText; }
  .cannot-start h1 { font-size: 20px; line-height: 28px; margin: 0 0 8px; }
  .cannot-start h2 { font-size: 16px; line-height: 22px; margin: 20px 0 4px; }
  .cannot-start p, .cannot-start ol { margin: 0 0 12px; }
  .cannot-start button { font: inherit; padding: 6px 16px; }
  .${noticeClass} { position: static !important; display: flex; flex-direction: row-reverse; align-items: start;
    font: 14px/20px "Segoe UI", system-ui, sans-serif; border-bottom: 1px solid; }
  .${noticeClass} > div { flex-grow: 1; }
  .${noticeClass} button { border: 0; background: transparent; color: inherit; }
  :root { color-scheme: light dark; }
`;

/** A page in place of a blank pane: what is wrong, that nothing is lost, and how to get in. */
export function showCannotStart(root: HTMLElement, why: CannotStart, text: Text = english): void {
  const noOffice = why === "no-office";
  const title = text(noOffice ? "start.noOffice.title" : "start.noWord.title");
  const again = element("button", text("start.again"));
  again.type = "button";
  again.addEventListener("click", () => window.location.reload());
  const page = element(
    "main",
    element("style", styles),
    element("h1", title),
    element("p", text(noOffice ? "start.noOffice.text" : "start.noWord.text")),
    ...(noOffice ? [element("p", text("start.noOffice.do"))] : []),
    element("p", text("start.safe")),
    element("h2", text("start.how")),
    element(
      "ol",
      ...(["start.how.1", "start.how.2", "start.how.3"] as const).map((key) => element("li", text(key))),
    ),
    again,
  );
  page.className = "cannot-start";
  root.replaceChildren(page);
  void notify(title, text(noOffice ? "start.noOffice.do" : "start.noWord.text"), text);
}

/**
 * The same in Microsoft's own notice, which keeps clear of the menu that Office draws over the pane. The package is
 * only fetched here, away from the normal path; without it the page above says everything.
 */
async function notify(title: string, message: string, text: Text): Promise<void> {
  try {
    const { UI } = await import("@microsoft/office-js-helpers");
    UI.notify(message, title, "warning");
    const notice = document.querySelector(`.${noticeClass}`);
    notice?.setAttribute("role", "alert");
    const close = notice?.querySelector("button");
    close?.setAttribute("aria-label", text("start.close"));
    close?.append("×");
  } catch {
    // Offline the package may be out of reach too: the page already says what to do.
  }
}
