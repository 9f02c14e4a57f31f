import { defineJob, each, isSo, main, readCsv } from "../../src/kit/index.ts";
import { absenceInWords, absenceOf, asAbsence } from "../../src/purecloud/logic/absence.ts";
import { readDirectory } from "./directory.mjs";
import { sdk, sdkAs } from "./platform.mjs";

export const outOfOffice = defineJob({
  name: "out-of-office",
  about: "Sets the absence of each member of a team.",
  needs: ["directory:user:view", "a token of each member, because users set only their own absence"],
  platforms: { sdk, sdkAs },
  flags: {
    file: {
      value: "FILE",
      help: "CSV with the columns email, from and until. If both cells are empty, the absence ends",
    },
  },
  async plan({ sdk: { users }, sdkAs }, { file }) {
    const rows = await readCsv(file, { needed: ["email"], present: ["from", "until"] });
    const wanted = new Map(rows.map((row) => [row, absenceOf(row)]));
    const directory = await readDirectory(users, { expand: ["outOfOffice"] });
    return each(rows, (row) => {
      const { id: userId, outOfOffice } = directory.active(row.email);
      const [from, to] = [asAbsence(outOfOffice), wanted.get(row)];
      if (!isSo(from, to)) sdkAs(row.email); // The token must be there.
      return { what: absenceInWords(to), key: { userId, email: row.email }, from, to };
    });
  },
  write: ({ sdkAs }, { userId, email }, absence) => sdkAs(email).users.putUserOutofoffice(userId, absence),
  read: async ({ sdk }, { userId }) => asAbsence(await sdk.users.getUserOutofoffice(userId)),
});

await main(outOfOffice, import.meta.url);
