import { findingId, type Subject } from "../engine/finding.js";
import type { EarlierFinding } from "./earlier.js";

/** A user by platform and id. Odin's ids are the same in upper and lower case. */
export const userKey = (user: Pick<Subject, "platform" | "userId">): string => findingId("", user).slice(1);

/** The users whom a finding is about, by key. A person on both platforms is two users. */
export function usersOf({ id, subject }: EarlierFinding): UserOf[] {
  const [, first = "", second = ""] = id.split("|");
  const of = (platform: UserOf["platform"], userId: string): UserOf => ({ platform, key: `${platform}|${userId}` });
  const { platform }: { readonly platform: string } = subject;
  if (platform === "both") return [of("odin", first), of("purecloud", second)];
  return [of(platform === "odin" ? "odin" : "purecloud", second)];
}

/** A user whom a finding is about. */
export interface UserOf {
  readonly platform: "odin" | "purecloud";
  readonly key: string;
}
