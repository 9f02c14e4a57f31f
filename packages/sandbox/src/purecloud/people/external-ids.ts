import type { UserExternalIdentifier } from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { orgOf, readUser } from "../common/answering.js";
import { type Member, memberAt, type Org } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import type { PureCloudState } from "../common/state.js";
import { aboutOf } from "./about.js";
import { expanded, wantedOf } from "./expand.js";
import { stateOf } from "./user-state.js";

/** The system of the human resources department, which knows all people. */
const AUTHORITY = "hr";

/** The ids of a user elsewhere. That of HR is the number of the employee. */
function externalIdsOf(org: Org, member: Member): UserExternalIdentifier[] {
  const { employeeId } = member.person === undefined ? {} : (aboutOf(org, member).employerInfo ?? {});
  if (employeeId === undefined) return [];
  const selfUri = `/api/v2/users/${member.id}/externalid/${AUTHORITY}/${employeeId}`;
  return [{ authorityName: AUTHORITY, externalKey: employeeId, selfUri }];
}

export const getUserExternalid = readUser(externalIdsOf);

export const getUserExternalidAuthorityName = readUser((org, member, { path }) => {
  const found = externalIdsOf(org, member).find(({ authorityName }) => authorityName === path.authorityName);
  if (found === undefined) throw notFound();
  return found;
});

export const getUsersExternalidAuthorityNameExternalKey: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const { authorityName, externalKey } = call.path;
  const index = estate.purecloud.members.find((one) => estate.person(one).employeeId === externalKey);
  const member = index === undefined ? undefined : memberAt(org, index);
  if (authorityName !== AUTHORITY || !member || stateOf(member) === "deleted") throw notFound();
  return { status: 200, body: expanded(org, member, wantedOf(call.query)) };
};
