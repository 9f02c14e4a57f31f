import { auditSourceIn, peopleIn, selectionIn } from "@rollcall/audit/journal";
import { type Values, valuesIn } from "../hosts.js";
import { Seen } from "./seen.js";

/** What a finished audit shows of an organisation. @throws JournalError if there is none, or it was not judged */
export async function seenInAudit(folder: string): Promise<Seen> {
  const seen = new Seen();
  const divisions = new Map<string, string>();
  const source = await auditSourceIn(folder);
  try {
    for await (const { value: user } of source.users()) {
      seen.add(user);
      if (user.platform === "purecloud" && user.division.known && user.division.value !== null)
        divisions.set(user.userId, user.division.value);
    }
  } finally {
    source.close();
  }
  for await (const line of peopleIn(source.folder)) {
    if (line.kind !== "person") continue;
    const division = divisions.get(line.purecloud.userId);
    if (division !== undefined) seen.addSite(line.odin.scope, division);
  }
  return seen;
}

/** The hosts and ids that a finished audit was made with. @throws JournalError */
export const valuesOfAudit = async (folder: string): Promise<Values> => valuesIn(await selectionIn(folder));
