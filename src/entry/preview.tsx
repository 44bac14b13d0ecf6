import { createPreviewHost } from "../preview/createPreviewHost";
import { mountPreview } from "../preview/page/mountPreview";

const element = document.getElementById("page");
if (element === null) throw new Error("The page has no place for the preview.");

mountPreview(element, {
  createHost: createPreviewHost,
  paneUrl: "taskpane.html",
  paneTitle: "Plain Plan",
}).catch((error: unknown) => {
  element.setAttribute("role", "alert");
  element.textContent = `The preview could not start. ${error instanceof Error ? error.message : String(error)}`;
});
