/** What a directory needs to know of a user. */
interface Someone {
  readonly email?: string;
  readonly state?: string;
}

/** Finds users by their e-mail address. Upper and lower case are the same. */
export interface Directory<U extends Someone> {
  /** @throws Error if no user has the address, or the user is not active */
  active(email: string): U;
  /** The user who has the address, in any state that was read. */
  find(email: string): U | undefined;
}

/** Keeps users by their e-mail address. */
export async function directoryOf<U extends Someone>(...lists: readonly AsyncIterable<U>[]): Promise<Directory<U>> {
  const users = new Map<string, U>();
  for (const list of lists) {
    for await (const user of list) {
      const address = user.email?.toLowerCase();
      // An active user comes before a user who left.
      if (address && users.get(address)?.state !== "active") users.set(address, user);
    }
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
