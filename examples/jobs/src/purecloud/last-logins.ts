/**
 * Shows when each user logged in last, and which licences each has. It only reads.
 *
 *     node last-logins.ts --purecloud-region eu_west_1 > last-logins.csv
 *
 * Needs client credentials with directory:user:view.
 */
import { items } from "@rollcall/clients/purecloud";
import { defineReport, main, purecloud } from "../kit/index.ts";

export const lastLogins = defineReport({
  name: "last-logins",
  about: "Shows when each user logged in last, and which licences each has.",
  needs: ["directory:user:view, in all divisions"],
  platforms: { purecloud },
  flags: { licensed: { help: "leaves out users without a licence" } },
  columns: ["email", "name", "state", "division", "last login", "last token", "licences"],
  async *rows({ purecloud }, { licensed }) {
    const licences = new Map<string, readonly string[]>();
    for await (const row of items(purecloud.getLicenseUsers)) licences.set(row.id, row.licenses ?? []);
    for (const state of ["active", "inactive"] as const) {
      for await (const user of items(purecloud.getUsers, { state, expand: ["dateLastLogin", "lasttokenissued"] })) {
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
