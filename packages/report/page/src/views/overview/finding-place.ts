import type { UserPlace } from "../../router/place.js";

/** The person whom a finding is about, by the id of the finding: `rule|platform|user`, or `rule|user of Odin|user of PureCloud`. */
export function personOfFinding(id: string): UserPlace | undefined {
  const [, first, second] = id.split("|").map((part) => part.replaceAll("%7C", "|").replaceAll("%25", "%"));
  if (first === undefined || second === undefined) return undefined;
  return first === "odin" || first === "purecloud"
    ? { platform: first, userId: second }
    : { platform: "odin", userId: first };
}
