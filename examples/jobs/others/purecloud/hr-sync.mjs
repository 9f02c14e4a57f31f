import { defineJob, each, main, picked, readCsv } from "../../src/kit/index.ts";
import { updateUser } from "./conflicts.mjs";
import { readDirectory } from "./directory.mjs";
import { sdk } from "./platform.mjs";

const FIELDS = ["name", "department", "title"];

export const hrSync = defineJob({
  name: "hr-sync",
  about: "Gives users the names, departments and titles of an HR file.",
  needs: ["directory:user:view", "directory:user:edit"],
  platforms: { sdk },
  flags: {
    file: {
      value: "FILE",
      help: "CSV with the column email, and name, department and title. An empty cell changes nothing",
    },
  },
  async plan({ sdk: { users } }, { file }) {
    const rows = await readCsv(file, { needed: ["email"], optional: FIELDS });
    const directory = await readDirectory(users);
    return each(rows, (row) => {
      const user = directory.active(row.email);
      const changed = FIELDS.filter((field) => row[field] !== "" && row[field] !== (user[field] ?? ""));
      const what = changed.map((field) => `${field}: ${row[field]}`).join(", ");
      return { what, key: user.id, from: picked(user, changed), to: picked(row, changed) };
    });
  },
  write: ({ sdk }, userId, fields) => updateUser(sdk.users, userId, () => fields),
  read: ({ sdk }, userId) => sdk.users.getUser(userId),
});

await main(hrSync, import.meta.url);
