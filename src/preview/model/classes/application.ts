import { decodeBase64 } from "../base64";
import { WordError } from "../../batch/errors";
import { HostClass, method } from "../../batch/members";
import { represent } from "../registry";
import { WordDocumentCreated, type WordApplication } from "../states";

/** What Word says of a file that it can't read, whatever is wrong with it. */
const noDocument = (): WordError =>
  new WordError("GeneralException", "There was an internal error while processing the request.");

export const applicationClass = new HostClass<WordApplication>("Application", {
  CreateDocument: method(
    { since: "1.3", by: "host", unproven: "which files Word refuses; a blank one, which is not answered" },
    ({ model }, given) => {
      if (!given.has(0)) throw new WordError("NotImplemented", "A blank document is not answered.");
      const bytes = decodeBase64(given.text(0));
      if (bytes === null || !model.newDocuments.canOpen(bytes)) throw noDocument();
      return represent(new WordDocumentCreated(model, bytes));
    },
  ),
});

/** Members of the set WordApiHiddenDocument are refused, as Word on the web refuses them (OfficeDev/office-js issue 5005). */
export const documentCreatedClass = new HostClass<WordDocumentCreated>(
  "DocumentCreated",
  {
    Open: method(
      {
        since: "1.3",
        by: "view",
        unproven: "whether the answer waits for what the person says, and which tab it opens in",
      },
      ({ model, bytes }) => model.newDocuments.open(bytes),
    ),
  },
  { kept: "named" },
);
