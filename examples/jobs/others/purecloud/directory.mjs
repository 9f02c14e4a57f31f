import { directoryOf } from "../../src/purecloud/logic/directory.ts";
import { all } from "./paging.mjs";

/** Reads all users who are not deleted. */
export function readDirectory(users, options = {}) {
  const list = (state) => all((page) => users.getUsers({ ...page, ...options, state }), 500);
  return directoryOf(list("active"), list("inactive"));
}
