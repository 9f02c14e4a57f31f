/**
 * Sets the absence of each member of a team.
 *
 *     node out-of-office.ts --purecloud-region eu_west_1 --file team.csv --tokens tokens.csv --dry-run
 *
 * Needs client credentials with directory:user:view. Users may set only their own absence (docs/facts/purecloud.md P-104). So it
 * needs a token of each member, of a login with PKCE, in a file that only you can read.
 */
import type { OutOfOffice } from "@rollcall/clients/purecloud";
import { defineJob, each, main, purecloud, purecloudAs, readCsv, UsageError } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";

export const outOfOffice = defineJob({
  name: "out-of-office",
  about: "Sets the absence of each member of a team.",
  needs: ["directory:user:view", "a token of each member, because users set only their own absence"],
  platforms: { purecloud, purecloudAs },
  flags: {
    file: {
      value: "FILE",
      help: "CSV with the columns email, from and until. Without from and until the absence ends",
    },
    tokens: { value: "FILE", help: "CSV with the columns email and token" },
  },
  async plan({ purecloud, purecloudAs }, { file, tokens }) {
    const rows = await readCsv(file, { needed: ["email"], optional: ["from", "until"] });
    const wanted = new Map(rows.map((row) => [row, absenceOf(row)]));
    const held = await readCsv(tokens, { needed: ["email", "token"] });
    const tokenOf = new Map(held.map(({ email, token }) => [email.toLowerCase(), token]));
    const directory = await readDirectory(purecloud, ["outOfOffice"]);
    return each(rows, (row) => {
      const { id, outOfOffice: now } = directory.active(row.email);
      const absence = wanted.get(row) as OutOfOffice;
      if (isSame(now, absence)) return [];
      const token = tokenOf.get(row.email.toLowerCase());
      if (token === undefined) throw new Error("the user's token is missing, and nobody else may set the absence");
      const run = () => purecloudAs(token).putUserOutofoffice({ userId: id, body: absence });
      return [{ what: absence.active ? `away from ${absence.startDate} until ${absence.endDate}` : "not away", run }];
    });
  },
});

/** The absence that a row asks for. @throws UsageError for a date that is none, or an end before the start */
function absenceOf({ label, from, until }: { label: string; from: string; until: string }): OutOfOffice {
  if (!from && !until) return { active: false, indefinite: false };
  const [start, end] = [new Date(from), new Date(until)];
  if (!(start < end))
    throw new UsageError(`${label} needs a date in from, and a later one in until, such as 2026-12-24T08:00Z`);
  return { active: true, indefinite: false, startDate: start.toISOString(), endDate: end.toISOString() };
}

function isSame(now: OutOfOffice | undefined, wanted: OutOfOffice): boolean {
  if (!wanted.active) return !now?.active;
  const isSameTime = (name: "startDate" | "endDate") =>
    Date.parse(now?.[name] ?? "") === Date.parse(wanted[name] ?? "");
  return now?.active === true && !now.indefinite && isSameTime("startDate") && isSameTime("endDate");
}

await main(outOfOffice, import.meta.url);
