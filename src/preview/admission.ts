import { WordError } from "./batch/errors";
import { memberLocation, type Member, type MemberFacts } from "./batch/members";
import type { Pose } from "./poses";

/** Whether a Word of this pose has the requirement set of a member. */
export function hasSet(pose: Pose, since: MemberFacts["since"]): boolean {
  if (since === "client") return true;
  const [set, version] = since.startsWith(DESKTOP)
    ? [pose.wordApiDesktop, since.slice(DESKTOP.length)]
    : [pose.wordApi, since];
  if (set === null) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < set[0] || (major === set[0] && minor <= set[1]);
}

const DESKTOP = "desktop ";

/** Refuses what a Word of this pose refuses. */
export function admit(
  pose: Pose,
  className: string,
  name: string,
  member: Member<unknown>,
  access: "read" | "write",
): void {
  if (!hasSet(pose, member.since)) {
    throw new WordError(
      "ApiNotFound",
      `${memberLocation(className, name)} belongs to WordApi ${member.since}.`,
    );
  }
  if (member.licence === true && pose.annotations === "unlicensed") {
    throw new WordError("GeneralException", "There was an internal error while processing the request.");
  }
  if (access === "write" && pose.readOnly && member.by !== "view" && className !== "SearchOptions") {
    throw new WordError("AccessDenied", "You do not have permission to change this document.");
  }
}
