import { defineReport, main } from "../../src/kit/index.ts";
import { all } from "./paging.mjs";
import { sdk } from "./platform.mjs";

export const lastLogins = defineReport({
  name: "last-logins",
  about: "Shows when each user logged in last, and which licences each has.",
  needs: ["directory:user:view, in all divisions"],
  platforms: { sdk },
  flags: { licensed: { help: "leaves out users without a licence" } },
  columns: ["email", "name", "state", "division", "last login", "last token", "licences"],
  async *rows({ sdk: { users, license } }, { licensed }) {
    const licences = new Map();
    for await (const row of all((page) => license.getLicenseUsers(page))) licences.set(row.id, row.licenses ?? []);
    const expand = ["dateLastLogin", "lasttokenissued"];
    for (const state of ["active", "inactive"]) {
      for await (const user of all((page) => users.getUsers({ ...page, state, expand }), 500)) {
        const held = licences.get(user.id);
        if (licensed && !held?.length) continue;
        yield {
          email: user.email ?? "",
          name: user.name ?? "",
          state,
          division: user.division?.name ?? "",
          "last login": user.dateLastLogin ?? "never",
          "last token": user.lastTokenIssued?.dateIssued ?? "",
          // No source says that a user without a row has no licence.
          licences: held?.join("; ") ?? "not listed",
        };
      }
    }
  },
});

await main(lastLogins, import.meta.url);
