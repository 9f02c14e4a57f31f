import { defineJob, each, main, named, readCsv } from "../../src/kit/index.ts";
import { readDirectory } from "./directory.mjs";
import { all } from "./paging.mjs";
import { sdk } from "./platform.mjs";

export const moveDivision = defineJob({
  name: "move-division",
  about: "Moves users to a division.",
  needs: ["directory:user:view and directory:user:edit, in both divisions", "authorization:division:edit"],
  platforms: { sdk },
  flags: {
    file: { value: "FILE", help: "CSV with the columns email and division, which is the name of the division" },
  },
  async plan({ sdk: { users, authorization } }, { file }) {
    const rows = await readCsv(file, { needed: ["email", "division"] });
    const directory = await readDirectory(users);
    const division = named("division", () => all((page) => authorization.getAuthorizationDivisions(page)));
    return each(rows, async (row) => {
      const user = directory.active(row.email);
      const { id: to, name } = await division(row.division);
      return { what: `moves from ${user.division?.name} to ${name}`, key: user.id, from: user.division?.id ?? "", to };
    });
  },
  write: ({ sdk }, userId, divisionId) =>
    sdk.authorization.postAuthorizationDivisionObject(divisionId, "USER", [userId]),
  read: async ({ sdk }, userId) => (await sdk.users.getUser(userId)).division?.id,
});

await main(moveDivision, import.meta.url);
