import { type Fact, valueIn, whyUnknown } from "../../record/fact.js";
import type { PureCloudAccessGrant } from "../../record/purecloud/grants.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { powerOf } from "../../record/purecloud/power.js";

/** What a manager confirms of one user. What was not read is `null`, and `unknown` says why. */
export interface ReviewedUser {
  readonly userId: string;
  readonly name: string | null;
  readonly email: string | null;
  /** `active`, `inactive`, or another word of the platform. */
  readonly state: string | null;
  readonly division: string | null;
  readonly department: string | null;
  /** The last login, ISO 8601. `null` also if there was none. */
  readonly lastLogin: string | null;
  /** Each role with the division, and with the group that gives it. */
  readonly grants: readonly PureCloudAccessGrant[] | null;
  /** The names of the roles. They are here also where grants were not read. */
  readonly roles: readonly string[] | null;
  /** What gives the user the power of an administrator. Empty if nothing does. */
  readonly power: readonly string[] | null;
  readonly groups: readonly string[] | null;
  /** Other organisations that trust the user. */
  readonly trustors: readonly string[] | null;
  /** Why something is `null`, each reason once. */
  readonly unknown: readonly string[];
  /** The same by field. A field that is absent here was read. */
  readonly notRead: Readonly<Partial<Record<ReviewedField | "manager", string>>>;
}

/** The fields of a user that an audit may fail to read. */
type ReviewedField =
  | "name"
  | "email"
  | "state"
  | "division"
  | "department"
  | "lastLogin"
  | "grants"
  | "roles"
  | "power"
  | "groups"
  | "trustors";

/** The users whom one manager reviews. */
export interface Reviewer {
  /** `null` for users without a manager. Nobody reviews them. */
  readonly managerId: string | null;
  /** `null` if the manager is not in the audit, or has no name. */
  readonly name: string | null;
  /** `null` if the manager is not in the audit. If the manager is not active, somebody else must review. */
  readonly state: string | null;
  /** By name. */
  readonly users: readonly ReviewedUser[];
}

/** Whether a review has the user. Deleted users cannot get anything back. */
const isReviewed = ({ state }: CleanPureCloudUser): boolean => valueIn(state) !== "deleted";

/**
 * The table of an access review. It has what each user of PureCloud may do, by manager. Users without a manager come first, then
 * managers by name. A user whose manager was not read has none here, and `unknown` says so.
 *
 * @param users the clean views of an audit, in any order
 */
export function accessReview(users: Iterable<CleanPureCloudUser>): readonly Reviewer[] {
  const review = new AccessReview();
  for (const user of users) review.add(user);
  return review.reviewers();
}

/** The same user by user, so the views themselves need not be kept. */
export class AccessReview {
  readonly #known = new Map<string, Pick<Reviewer, "name" | "state">>();
  readonly #byManager = new Map<string | null, ReviewedUser[]>();

  add(user: CleanPureCloudUser): void {
    this.#known.set(user.userId, { name: valueIn(user.name), state: valueIn(user.state) });
    if (!isReviewed(user)) return;
    const managerId = valueIn(user.managerId);
    const own = this.#byManager.get(managerId) ?? [];
    own.push(reviewed(user));
    this.#byManager.set(managerId, own);
  }

  reviewers(): readonly Reviewer[] {
    const reviewers = [...this.#byManager].map(([managerId, own]): Reviewer => {
      const { name = null, state = null } = managerId === null ? {} : (this.#known.get(managerId) ?? {});
      return { managerId, name, state, users: [...own].sort(byName) };
    });
    return reviewers.sort(
      (one, other) => Number(one.managerId !== null) - Number(other.managerId !== null) || byName(one, other),
    );
  }
}

function reviewed(user: CleanPureCloudUser): ReviewedUser {
  const { name, email, division, department, roles, permissions, grants, memberOf, trustors, state, lastLogin } = user;
  const power = powerOf(roles, permissions) ?? null;
  const notRead = {
    ...notReadIn({ manager: user.managerId, name, email, state, division, department, lastLogin }),
    ...notReadIn({ roles, grants, groups: memberOf, trustors }),
    ...(power === null && notReadIn({ power: roles.known ? permissions : roles })),
  };
  const facts: readonly Fact<unknown>[] = [
    user.managerId,
    state,
    lastLogin,
    roles,
    permissions,
    grants,
    memberOf,
    trustors,
  ];
  return {
    userId: user.userId,
    name: valueIn(name),
    email: valueIn(email),
    state: valueIn(state),
    division: valueIn(division),
    department: valueIn(department),
    lastLogin: valueIn(lastLogin),
    grants: listIn(grants),
    roles: listIn(roles),
    power,
    groups: listIn(memberOf)?.map((group) => group.name) ?? null,
    trustors: listIn(trustors),
    unknown: [...new Set(facts.flatMap((fact) => whyUnknown(fact) ?? []))],
    notRead,
  };
}

/** The reasons of the facts that are unknown. */
const notReadIn = (facts: Readonly<Record<string, Fact<unknown>>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => {
      const why = whyUnknown(fact);
      return why === undefined ? [] : [[name, why]];
    }),
  );

/** Empty if the platform says that there is no list. `null` if the list was not read. */
const listIn = <T>(fact: Fact<readonly T[]>): readonly T[] | null => (fact.known ? (fact.value ?? []) : null);

interface Named {
  readonly name: string | null;
  readonly userId?: string;
  readonly managerId?: string | null;
}

/** By name, then by id. So the order of the users does not matter. */
function byName(one: Named, other: Named): number {
  const keyOf = ({ name, userId, managerId }: Named) => [name ?? "", userId ?? managerId ?? ""] as const;
  const [[name, id], [otherName, otherId]] = [keyOf(one), keyOf(other)];
  return name.localeCompare(otherName, "en") || (id < otherId ? -1 : Number(id > otherId));
}
