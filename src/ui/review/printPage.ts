/** Prints a whole page of HTML from a frame that nobody sees, and takes the frame away afterwards. */
export function printPage(page: string): void {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "";
  frame.setAttribute("aria-hidden", "true");
  frame.srcdoc = page;
  frame.addEventListener("load", () => {
    const { contentWindow } = frame;
    contentWindow?.addEventListener("afterprint", () => frame.remove());
    contentWindow?.print();
  });
  document.body.append(frame);
}
