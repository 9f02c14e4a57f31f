/**
 * Sets the absence of each member of a team.
 *
 *     node out-of-office.ts --purecloud-region eu_west_1 --file team.csv --tokens tokens.csv --dry-run
 *
 * Needs client credentials with directory:user:view. Users may set only their own absence (docs/facts/purecloud.md P-104). So
 * the job needs a token of each member, from a login with PKCE, in a file that only you can read.
 */
import { defineJob, each, isSo, main, purecloud, purecloudAs, readCsv } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";
import { type Absence, absenceInWords, absenceOf, asAbsence } from "./logic/absence.ts";

export const outOfOffice = defineJob({
  name: "out-of-office",
  about: "Sets the absence of each member of a team.",
  needs: ["directory:user:view", "a token of each member, because users set only their own absence"],
  platforms: { purecloud, purecloudAs },
  flags: {
    file: {
      value: "FILE",
      help: "CSV with the columns email, from and until. If both cells are empty, the absence ends",
    },
  },
  async plan({ purecloud, purecloudAs }, { file }) {
    const rows = await readCsv(file, { needed: ["email"], present: ["from", "until"] });
    const wanted = new Map(rows.map((row) => [row, absenceOf(row)]));
    const directory = await readDirectory(purecloud, { expand: ["outOfOffice"] });
    return each(rows, (row) => {
      const { id: userId, outOfOffice } = directory.active(row.email);
      const [from, to] = [asAbsence(outOfOffice), wanted.get(row) as Absence];
      if (!isSo(from, to)) purecloudAs(row.email); // The token must be there.
      return { what: absenceInWords(to), key: { userId, email: row.email }, from, to };
    });
  },
  write: ({ purecloudAs }, { userId, email }: { userId: string; email: string }, body: Absence) =>
    purecloudAs(email).putUserOutofoffice({ userId, body }),
  read: async ({ purecloud }, { userId }) => asAbsence(await purecloud.getUserOutofoffice({ userId })),
});

await main(outOfOffice, import.meta.url);
