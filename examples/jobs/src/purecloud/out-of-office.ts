/**
 * Sets the absence of each member of a team.
 *
 *     node out-of-office.ts --purecloud-region eu_west_1 --file team.csv --tokens tokens.csv --dry-run
 *
 * Needs client credentials with directory:user:view. Users may set only their own absence (docs/facts/purecloud.md P-104). So
 * the job needs a token of each member, from a login with PKCE, in a file that only you can read.
 */
import { defineJob, each, main, purecloud, purecloudAs, readCsv } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";
import { type Absence, absenceInWords, absenceOf, isSameAbsence } from "./shared/absence.ts";

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
    tokens: { value: "FILE", help: "CSV with the columns email and token, which only you can read" },
  },
  async plan({ purecloud, purecloudAs }, { file, tokens }) {
    const rows = await readCsv(file, { needed: ["email"], present: ["from", "until"] });
    const wanted = new Map(rows.map((row) => [row, absenceOf(row)]));
    const held = await readCsv(tokens, { needed: ["email", "token"], secret: true });
    const tokenOf = new Map(held.map(({ email, token }) => [email.toLowerCase(), token]));
    const directory = await readDirectory(purecloud, { expand: ["outOfOffice"] });
    return each(rows, (row) => {
      const { id, outOfOffice: now } = directory.active(row.email);
      const absence = wanted.get(row) as Absence;
      if (isSameAbsence(now, absence)) return [];
      const token = tokenOf.get(row.email.toLowerCase());
      if (token === undefined) throw new Error("the user's token is missing, and nobody else may set the absence");
      const run = () => purecloudAs(token).putUserOutofoffice({ userId: id, body: absence });
      return [{ what: absenceInWords(absence), run }];
    });
  },
});

await main(outOfOffice, import.meta.url);
