import type { CleanUser } from "@rollcall/audit";
import { odinUser } from "./odin-user.js";
import { pureCloudUser } from "./purecloud-user.js";
import type { Redaction } from "./treatment.js";

/** The calling code of a user, which says how the user's numbers are read. */
const countryOf = (user: CleanUser): string | undefined =>
  user.platform === "odin" && user.country.known ? (user.country.value ?? undefined) : undefined;

/** A user of a record or of the view. */
export function userToken<User extends CleanUser>(user: User, to: Redaction): User {
  const own: Redaction = { ...to, country: countryOf(user) };
  return (user.platform === "odin" ? odinUser : pureCloudUser).show(user, own) as User;
}
