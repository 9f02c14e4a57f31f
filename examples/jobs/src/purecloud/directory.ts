import { type GetUsersParams, items, type PureCloudClient, type User } from "@rollcall/clients/purecloud";

/** Finds users by their e-mail address. Upper and lower case are the same. */
export interface Directory {
  /** @throws Error if no user has the address, or the user is not active */
  active(email: string): User;
  /** The user who has the address, in any state but deleted. */
  find(email: string): User | undefined;
}

/**
 * Reads all users who are not deleted. The search index may be late, so a user who was just made would be missing there.
 * @param expand what else to read of each
 */
export async function readDirectory(purecloud: PureCloudClient, expand: readonly Expand[] = []): Promise<Directory> {
  const users = new Map<string, User>();
  for (const state of ["active", "inactive"] as const) {
    for await (const user of items(purecloud.getUsers, { state, expand: [...expand] }))
      if (user.email) users.set(user.email.toLowerCase(), user);
  }
  const find = (email: string) => users.get(email.toLowerCase());
  return {
    find,
    active(email) {
      const user = find(email);
      if (!user) throw new Error(`no user has the e-mail address ${email}`);
      if (user.state === "inactive") throw new Error(`${email} is inactive`);
      return user;
    },
  };
}

type Expand = NonNullable<GetUsersParams["expand"]>[number];
