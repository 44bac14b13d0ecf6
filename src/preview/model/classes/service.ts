import { HostClass, method } from "../../batch/members";
import type { AddinService } from "../states";

/** office.js tells this once that it is ready. */
export const addinServiceClass = new HostClass<AddinService>("AddinInternalService", {
  NotifyActionHandlerReady: method({ since: "client", by: "fixed", hidden: true }, () => undefined),
});
