import { valueIn } from "../../record/fact.js";
import type { CleanUser } from "../../record/normalise.js";
import type { Suppression } from "./config.js";
import { type Finding, findingId, type Subject, type UserSubject } from "./finding.js";
import { isNamed } from "./listed.js";

/** What else than its id a suppression can select a user by. */
export interface Membership {
  /** `<service provider>/<group>`, or the group alone. */
  readonly groups: readonly string[];
  readonly division: string | null;
  readonly department: string | null;
}

/** What a user can be selected by. What is unknown selects nobody. */
export function membershipOf(user: CleanUser, scope: string): Membership {
  const { department } = user;
  const division = user.platform === "purecloud" ? valueIn(user.division) : null;
  return {
    groups: user.platform === "odin" ? [scope, user.groupId] : [scope],
    division,
    department: valueIn(department),
  };
}

/** Whom a finding is about, with what suppressions select each user by. */
export interface Suppressible {
  readonly subject: Subject;
  readonly users: readonly { readonly subject: UserSubject; readonly membership: Membership }[];
}

/** Whether a suppression is about this rule and this subject. Of a person, one user is enough. */
export function suppresses({ id, of }: Suppression, rule: string, { subject, users }: Suppressible): boolean {
  if (id === findingId(rule, subject)) return true;
  if (id !== rule || of === undefined) return false;
  return users.some((one) => selects(of, one.subject, one.membership));
}

function selects(of: NonNullable<Suppression["of"]>, { userId }: UserSubject, where: Membership): boolean {
  const { group, division, department, users } = of;
  return (
    (group === undefined || where.groups.includes(group)) &&
    (division === undefined || where.division === division) &&
    (department === undefined || where.department?.toLowerCase() === department.toLowerCase()) &&
    (users === undefined || isNamed(users, userId))
  );
}

/** Whether a suppression still holds. Its last day counts, in UTC. */
export function holdsAt({ until }: Pick<Suppression, "until">, asOf: Date): boolean {
  return asOf.toISOString().slice(0, 10) <= until.slice(0, 10);
}

/** A finding that a person decided not to see. */
export function suppressed(finding: Finding, { reason, owner, until }: Suppression): Finding {
  return { ...finding, suppressed: { reason, owner, until } };
}
