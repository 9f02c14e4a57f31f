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
      const { id: divisionId, name } = await division(row.division);
      if (user.division?.id === divisionId) return [];
      const run = () => authorization.postAuthorizationDivisionObject(divisionId, "USER", [user.id]);
      return [{ what: `moves from ${user.division?.name} to ${name}`, run }];
    });
  },
});

await main(moveDivision, import.meta.url);
