/**
 * Moves users to a division.
 *
 *     node move-division.ts --purecloud-region eu_west_1 --file people.csv --dry-run
 *
 * Needs client credentials with directory:user:view and directory:user:edit in both divisions, and authorization:division:edit.
 */
import { items } from "@rollcall/clients/purecloud";
import { defineJob, each, main, named, purecloud, readCsv } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";

export const moveDivision = defineJob({
  name: "move-division",
  about: "Moves users to a division.",
  needs: ["directory:user:view and directory:user:edit, in both divisions", "authorization:division:edit"],
  platforms: { purecloud },
  flags: {
    file: { value: "FILE", help: "CSV with the columns email and division, which is the name of the division" },
  },
  async plan({ purecloud }, { file }) {
    const rows = await readCsv(file, { needed: ["email", "division"] });
    const directory = await readDirectory(purecloud);
    const division = named("division", () => items(purecloud.getAuthorizationDivisions));
    return each(rows, async (row) => {
      const user = directory.active(row.email);
      const { id: divisionId, name } = await division(row.division);
      if (user.division?.id === divisionId) return [];
      const run = () => purecloud.postAuthorizationDivisionObject({ divisionId, objectType: "USER", body: [user.id] });
      return [{ what: `moves from ${user.division?.name} to ${name}`, run }];
    });
  },
});

await main(moveDivision, import.meta.url);
