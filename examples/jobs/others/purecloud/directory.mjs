import { all } from "./paging.mjs";

/** Reads all users who are not deleted, and finds them by their e-mail address. */
export async function readDirectory(users, expand = []) {
  const byAddress = new Map();
  for (const state of ["active", "inactive"]) {
    for await (const user of all((page) => users.getUsers({ ...page, state, expand }), 500)) {
      if (user.email) byAddress.set(user.email.toLowerCase(), user);
    }
  }
  const find = (email) => byAddress.get(email.toLowerCase());
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
