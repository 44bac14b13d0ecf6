/** Prints a whole page of HTML from a frame that nobody sees, and takes the frame away afterwards. */
export function printPage(page: string): void {
  const frame = document.createElement("iframe");
  // A frame without a box prints an empty sheet, so this one has a box that is out of sight.
  Object.assign(frame.style, {
    position: "fixed",
    insetInlineEnd: "100%",
    width: "1px",
    height: "1px",
    border: "0",
  });
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
