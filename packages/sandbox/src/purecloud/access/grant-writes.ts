import type { RoleDivisionGrants, SubjectDivisions } from "@rollcall/clients/purecloud";
import type { Call, Handler } from "../../server/handler.js";
import { found, orgOf } from "../common/answering.js";
import type { Org } from "../common/org.js";
import { text } from "../common/query.js";
import { badRequest, notFound, Refusal } from "../common/refusal.js";
import { type Grant, type PureCloudState, write } from "../common/state.js";
import { ALL_DIVISIONS, divisionWithId } from "../organisation/divisions.js";
import { groupsWithRoles } from "../organisation/groups.js";
import { rolesOfGroup } from "./group-roles.js";
import { roleId, roleWithId } from "./role-catalogue.js";
import { directGrants } from "./roles.js";

/** The platform's own limit is not public. */
const MOST = 1000;

/** A subject, with the grants that it has directly. */
interface Subject {
  readonly grants: readonly Grant[];
  set(grants: readonly Grant[]): void;
}

/** The user or the group with an id. Without a type it may be either. */
function subjectWith(org: Org, id: string, type: string | undefined): Subject {
  if (type === "PC_OAUTH_CLIENT") throw badRequest("The sandbox does not compute the grants of OAuth clients.");
  const group = type === "PC_USER" ? undefined : groupsWithRoles(org).find((one) => one.id === id);
  if (group) {
    const grants = rolesOfGroup(org, id).map(({ role, division }) => ({ role: roleId(org.estate, role), division }));
    const set = (all: readonly Grant[]) => {
      org.state.groupGrants.set(id, all);
      org.state.changes += 1;
    };
    return { grants, set };
  }
  if (type === "PC_GROUP") throw notFound();
  const member = found(org, { path: { userId: id } });
  return { grants: directGrants(org, member), set: (grants) => write(org.state, id, { grants }) };
}

/** A grant whose role and division exist. */
function existing({ estate }: Org, role: string, division: string): Grant {
  const isDivision = division === ALL_DIVISIONS || divisionWithId(estate, division) !== undefined;
  if (!isDivision || roleWithId(estate, role) === undefined) throw notFound();
  return { role, division };
}

const same = (one: Grant) => (other: Grant) => one.role === other.role && one.division === other.division;
const without = (all: readonly Grant[], gone: readonly Grant[]) => all.filter((one) => !gone.some(same(one)));

/** Adds grants to those of before. A repeated grant stays once. */
function added(before: readonly Grant[], sent: readonly Grant[]): readonly Grant[] {
  const all = [...before, ...sent].filter((one, at, list) => list.findIndex(same(one)) === at);
  if (all.length <= MOST) return all;
  throw new Refusal(400, "max.role.assignments.exceeded", "Too many roles granted to a subject");
}

type Sent = (call: Call) => RoleDivisionGrants["grants"];
type Change = (before: readonly Grant[], sent: readonly Grant[]) => readonly Grant[];

/** A change of one subject. It changes nothing if a role or a division does not exist. */
const changing =
  (change: Change, sentBy: Sent, status: number, type?: string): Handler<PureCloudState> =>
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const subject = subjectWith(org, call.path.subjectId ?? "", text(call.query, "subjectType") ?? type);
    subject.set(
      change(
        subject.grants,
        sentBy(call).map(({ roleId: role, divisionId }) => existing(org, role, divisionId)),
      ),
    );
    return { status };
  };

const ofBody = ({ body }: Call) => (body as RoleDivisionGrants).grants;
const ofPath = ({ path: { roleId: role = "", divisionId = "" } }: Call) => [{ roleId: role, divisionId }];

export const postAuthorizationSubjectBulkadd = changing(added, ofBody, 204, "PC_USER");

export const postAuthorizationSubjectBulkremove = changing(without, ofBody, 204);

export const postAuthorizationSubjectBulkreplace = changing((_, sent) => added([], sent), ofBody, 204, "PC_USER");

// Nobody knows the status of a success of these two.
export const postAuthorizationSubjectDivisionRole = changing(added, ofPath, 200, "PC_USER");

export const deleteAuthorizationSubjectDivisionRole = changing(
  (before, gone) => {
    const left = without(before, gone);
    if (left.length === before.length) throw notFound();
    return left;
  },
  ofPath,
  200,
);

/** Nobody gets the role if one of the subjects or divisions does not exist. */
export const postAuthorizationRole: Handler<PureCloudState> = ({ path, query, body }, estate, state) => {
  const org = orgOf(estate, state);
  const { subjectIds, divisionIds } = body as SubjectDivisions;
  const sent = divisionIds.map((division) => existing(org, path.roleId ?? "", division));
  const subjects = subjectIds.map((id) => subjectWith(org, id, text(query, "subjectType") ?? "PC_USER"));
  const after = subjects.map((subject) => [subject, added(subject.grants, sent)] as const);
  for (const [subject, grants] of after) subject.set(grants);
  return { status: 204 };
};
