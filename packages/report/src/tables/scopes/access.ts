import type { PureCloudAccessGrant } from "@rollcall/audit";
import { AccessReview, type ReviewedUser, type Reviewer } from "@rollcall/audit/rules";
import type { Cell, Column, Table } from "../table.js";

/** A user of PureCloud, with the manager who reviews the access. */
export interface AccessRow {
  readonly reviewer: Omit<Reviewer, "users">;
  readonly user: ReviewedUser;
}

type Read = (user: ReviewedUser) => Cell;

/** A value that was not read says why. */
const field =
  (name: keyof ReviewedUser["notRead"], read: Read): Column<AccessRow>["of"] =>
  ({ user }) => {
    const why = user.notRead[name];
    return why === undefined ? read(user) : { unknown: why };
  };

/** A row for each user of PureCloud who is not deleted, by manager. Nobody reviews users without a manager, so they come first. */
export const access: Table<AccessRow> = {
  id: "access",
  title: "Access review",
  columns: [
    { id: "manager", title: "Manager", kind: "text", width: 26, isShown: true, of: managerOf },
    {
      id: "managerState",
      title: "State of the manager",
      kind: "text",
      width: 20,
      of: ({ reviewer }) => reviewer.state,
    },
    { id: "name", title: "Name", kind: "text", width: 26, isShown: true, of: field("name", ({ name }) => name) },
    { id: "email", title: "E-mail", kind: "text", width: 34, isShown: true, of: field("email", ({ email }) => email) },
    { id: "state", title: "State", kind: "text", width: 10, isShown: true, of: field("state", ({ state }) => state) },
    {
      id: "division",
      title: "Division",
      kind: "text",
      width: 16,
      isShown: true,
      of: field("division", ({ division }) => division),
    },
    {
      id: "department",
      title: "Department",
      kind: "text",
      width: 22,
      of: field("department", ({ department }) => department),
    },
    {
      id: "roles",
      title: "Roles",
      kind: "list",
      width: 34,
      isShown: true,
      of: field("roles", ({ roles }) => roles ?? []),
    },
    {
      id: "grants",
      title: "Roles by division",
      kind: "list",
      width: 50,
      isShown: true,
      of: field("grants", ({ grants }) => (grants ?? []).map(grantWords)),
    },
    {
      id: "power",
      title: "Power of an administrator by",
      kind: "list",
      width: 30,
      isShown: true,
      // A role and a permission can have one name.
      of: field("power", ({ power }) => [...new Set(power ?? [])]),
    },
    { id: "groups", title: "Groups", kind: "list", width: 30, of: field("groups", (user) => user.groups ?? []) },
    {
      id: "trustors",
      title: "Other organisations that trust the user",
      kind: "list",
      width: 34,
      of: field("trustors", ({ trustors }) => trustors ?? []),
    },
    {
      id: "lastLogin",
      title: "Last login",
      kind: "date",
      width: 17,
      isShown: true,
      of: field("lastLogin", ({ lastLogin }) => lastLogin),
    },
    { id: "userId", title: "User id", kind: "text", width: 38, of: ({ user }) => user.userId },
  ],
  isIn: ({ facts }) => facts.sides.purecloud.state !== "not audited",
  rows: async function* (audit) {
    const review = new AccessReview();
    for await (const { value: user } of audit.users()) if (user.platform === "purecloud") review.add(user);
    for (const { users, ...reviewer } of review.reviewers()) for (const user of users) yield { reviewer, user };
  },
};

/** The name of the manager, or the id of one who is not in the audit. */
function managerOf({ reviewer, user }: AccessRow): Cell {
  const why = user.notRead.manager;
  return why === undefined ? (reviewer.name ?? reviewer.managerId) : { unknown: why };
}

/** `Quality Evaluator in Home through Supervisors`. */
function grantWords({ role, division, divisionId, group }: PureCloudAccessGrant): string {
  const where = divisionId === "*" ? "all divisions" : division;
  return `${role} in ${where}${group === null ? "" : ` through ${group}`}`;
}
