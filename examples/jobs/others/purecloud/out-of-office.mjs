import { defineJob, each, main, readCsv } from "../../src/kit/index.ts";
import { absenceInWords, absenceOf, isSameAbsence } from "../../src/purecloud/shared/absence.ts";
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
    tokens: { value: "FILE", help: "CSV with the columns email and token, which only you can read" },
  },
  async plan({ sdk: { users }, sdkAs }, { file, tokens }) {
    const rows = await readCsv(file, { needed: ["email"], present: ["from", "until"] });
    const wanted = new Map(rows.map((row) => [row, absenceOf(row)]));
    const held = await readCsv(tokens, { needed: ["email", "token"], secret: true });
    const tokenOf = new Map(held.map(({ email, token }) => [email.toLowerCase(), token]));
    const directory = await readDirectory(users, { expand: ["outOfOffice"] });
    return each(rows, (row) => {
      const { id, outOfOffice: now } = directory.active(row.email);
      const absence = wanted.get(row);
      if (isSameAbsence(now, absence)) return [];
      const token = tokenOf.get(row.email.toLowerCase());
      if (token === undefined) throw new Error("the user's token is missing, and nobody else may set the absence");
      const run = () => sdkAs(token).users.putUserOutofoffice(id, absence);
      return [{ what: absenceInWords(absence), run }];
    });
  },
});

await main(outOfOffice, import.meta.url);
