import type { Subject } from "../rules/engine/finding.js";
import { findingId } from "../rules/engine/finding.js";

/** What makes a user the same in two audits: `platform|userId`, as at the end of the ids of findings. */
export const userKey = (user: Pick<Subject, "platform" | "userId">): string => findingId("", user).slice(1);

/** The users whom a finding is about, by their keys. That of a person names both. */
export function keysOfFinding({
  id,
  rule,
  subject,
}: {
  id: string;
  rule: string;
  subject: { platform: string };
}): string[] {
  const rest = id.slice(rule.length + 1);
  if (subject.platform !== "both") return [rest];
  const [odin = "", purecloud = ""] = rest.split("|");
  return [`odin|${odin}`, `purecloud|${purecloud}`];
}
