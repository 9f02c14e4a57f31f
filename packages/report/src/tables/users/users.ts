import type { ViewedUser } from "@rollcall/audit/changes";
import { findingsByUser } from "../findings/findings-by-user.js";
import { persons } from "../people/persons.js";
import type { Column, Table } from "../table.js";
import { ENTITLEMENTS } from "./entitlements.js";
import { TELEPHONES } from "./telephones.js";
import type { UserRow } from "./user-row.js";
import { WHO } from "./who.js";

/** What the rules say of a user. */
const JUDGED: readonly Column<UserRow>[] = [
  { id: "worst", title: "Worst severity", kind: "severity", width: 14, isShown: true, of: worstSeverity },
  { id: "worstFinding", title: "Worst finding", kind: "text", width: 44, isShown: true, of: worstFinding },
  { id: "findings", title: "Findings", kind: "number", width: 9, isShown: true, of: ({ findings }) => findings.open },
  { id: "notChecked", title: "Not checked by", kind: "list", width: 20, of: ({ user }) => user.notEvaluated ?? [] },
];

function worstSeverity({ findings }: UserRow) {
  return findings.worst?.severity ?? null;
}

function worstFinding({ findings }: UserRow) {
  return findings.worst?.title ?? null;
}

/** A row for each user of each platform, by platform and id. */
export const users: Table<UserRow> = {
  id: "users",
  title: "Users",
  columns: [...WHO, ...TELEPHONES, ...ENTITLEMENTS, ...JUDGED],
  rows: async function* (audit) {
    const personOf = await persons(audit);
    const findingsOf = findingsByUser(audit);
    for await (const { value: user } of audit.users())
      yield { user, scope: scopeOf(user), person: personOf(user), findings: findingsOf(user) };
  },
};

/** The scope of a user, as coverage and findings name it. */
export function scopeOf(user: ViewedUser): string {
  return user.platform === "odin" ? `${user.serviceProviderId}/${user.groupId}` : "organisation";
}
