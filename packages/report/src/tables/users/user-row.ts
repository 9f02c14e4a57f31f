import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import type { ViewedUser } from "@rollcall/audit/changes";
import type { UserFindings } from "../findings/findings-by-user.js";
import type { Cell, Column } from "../table.js";

/** A user of a platform, with what is known from elsewhere. */
export interface UserRow {
  readonly user: ViewedUser;
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** The id of the person on both platforms. Unknown if that is not certain. */
  readonly person: Cell;
  readonly findings: UserFindings;
}

type Reader<User> = (user: User) => Cell;

/** Reads a value that the platforms keep in different places. One that a platform does not have is none. */
export const of =
  (odin: Reader<CleanOdinUser>, purecloud: Reader<CleanPureCloudUser>): Column<UserRow>["of"] =>
  ({ user }) =>
    user.platform === "odin" ? odin(user) : purecloud(user);

const none = (): Cell => null;

/** Reads a value of Odin. */
export const ofOdin = (read: Reader<CleanOdinUser>): Column<UserRow>["of"] => of(read, none);

/** Reads a value of PureCloud. */
export const ofPureCloud = (read: Reader<CleanPureCloudUser>): Column<UserRow>["of"] => of(none, read);
