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
      const { id: to, name } = await division(row.division);
      return { what: `moves from ${user.division?.name} to ${name}`, key: user.id, from: user.division?.id ?? "", to };
    });
  },
  write: ({ purecloud }, userId: string, divisionId: string) =>
    purecloud.postAuthorizationDivisionObject({ divisionId, objectType: "USER", body: [userId] }),
  read: async ({ purecloud }, userId) => (await purecloud.getUser({ userId })).division?.id,
});

await main(moveDivision, import.meta.url);
