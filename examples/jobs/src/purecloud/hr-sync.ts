/**
 * Gives users the names, departments and titles of an HR file.
 *
 *     node hr-sync.ts --purecloud-region eu_west_1 --file hr.csv --dry-run
 *
 * Needs client credentials with directory:user:view and directory:user:edit.
 */
import { updateUser } from "@rollcall/clients/purecloud";
import { defineJob, each, main, picked, purecloud, readCsv } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";

const FIELDS = ["name", "department", "title"] as const;

type Fields = { readonly [Field in (typeof FIELDS)[number]]?: string };

export const hrSync = defineJob({
  name: "hr-sync",
  about: "Gives users the names, departments and titles of an HR file.",
  needs: ["directory:user:view", "directory:user:edit"],
  platforms: { purecloud },
  flags: {
    file: {
      value: "FILE",
      help: "CSV with the column email, and name, department and title. An empty cell changes nothing",
    },
  },
  async plan({ purecloud }, { file }) {
    const rows = await readCsv(file, { needed: ["email"], optional: FIELDS });
    const directory = await readDirectory(purecloud);
    return each(rows, (row) => {
      const user = directory.active(row.email);
      const changed = FIELDS.filter((field) => row[field] !== "" && row[field] !== (user[field] ?? ""));
      const what = changed.map((field) => `${field}: ${row[field]}`).join(", ");
      return { what, key: user.id, from: picked(user, changed), to: picked(row, changed) };
    });
  },
  write: ({ purecloud }, userId: string, fields: Fields) => updateUser(purecloud, userId, fields),
  read: ({ purecloud }, userId) => purecloud.getUser({ userId }),
});

await main(hrSync, import.meta.url);
