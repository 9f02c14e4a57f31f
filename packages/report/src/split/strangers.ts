import type { AuditFinding } from "@rollcall/audit/changes";
import type { Evidence, Finding } from "@rollcall/audit/rules";
import type { Members } from "./members.js";

/** What stands for a user who is in another set. */
const SOMEBODY = "a user of another set";

/** The ids of all users, in lower case, because a platform may write one in another way. */
export const everybodyIn = (all: readonly Members[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ ids }) => [...ids.odin, ...ids.purecloud].map((id) => id.toLowerCase())));

/** Hides the ids of others in the evidence of a part's findings. A rule may say with whom somebody shares a code or an address. */
export function hidesStrangers({ ids }: Members, everybody: ReadonlySet<string>): <T extends AuditFinding>(of: T) => T {
  const own = new Set([...ids.odin, ...ids.purecloud].map((id) => id.toLowerCase()));
  const isStranger = (value: unknown): boolean =>
    typeof value === "string" && everybody.has(value.toLowerCase()) && !own.has(value.toLowerCase());
  const shown = <V>(value: V): V | string => (isStranger(value) ? SOMEBODY : value);
  const hidden = ({ value, ...rest }: Evidence): Evidence => ({
    ...rest,
    value: Array.isArray(value) ? value.map((one) => shown(one)) : shown(value),
  });
  return (finding) => {
    if (!("evidence" in finding)) return finding;
    const { evidence }: Finding = finding;
    const values = evidence.flatMap(({ value }) => value);
    return values.some(isStranger) ? { ...finding, evidence: evidence.map(hidden) } : finding;
  };
}
