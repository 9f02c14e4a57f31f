import type { UserExternalIdentifier } from "@rollcall/clients/purecloud";
import type { Call, Handler } from "../../server/handler.js";
import { found, orgOf, readUser, writeUser } from "../common/answering.js";
import { type Member, memberAt, memberOf, type Org } from "../common/org.js";
import { badRequest, conflict, notFound } from "../common/refusal.js";
import { type PureCloudState, write } from "../common/state.js";
import { aboutOf } from "./about.js";
import { expanded, wantedOf } from "./expand.js";
import { stateOf } from "./user-state.js";

/** The system of the human resources department, which knows all people. */
const AUTHORITY = "hr";
const MOST = 100;

type ExternalId = Pick<UserExternalIdentifier, "authorityName" | "externalKey">;

/** That of HR is the number of the employee. */
function made(org: Org, member: Member): readonly ExternalId[] {
  const { employeeId } = member.person === undefined ? {} : (aboutOf(org, member).employerInfo ?? {});
  return employeeId === undefined ? [] : [{ authorityName: AUTHORITY, externalKey: employeeId }];
}

/** The ids of a user elsewhere. */
const idsOf = (org: Org, member: Member): readonly ExternalId[] => member.written.externalIds ?? made(org, member);

const answered = (org: Org, member: Member): UserExternalIdentifier[] =>
  idsOf(org, member).map((one) => ({
    ...one,
    selfUri: `/api/v2/users/${member.id}/externalid/${[one.authorityName, one.externalKey].map(encodeURIComponent).join("/")}`,
  }));

const same = (one: ExternalId, { authorityName, externalKey }: Partial<ExternalId>) =>
  one.authorityName === authorityName && one.externalKey === externalKey;

/** The user with an id elsewhere, who is not deleted. */
function holderOf(org: Org, wanted: Partial<ExternalId>): Member | undefined {
  const { estate, state } = org;
  const index = estate.purecloud.members.find((one) => estate.person(one).employeeId === wanted.externalKey);
  const written = [...state.written.keys()].flatMap((id) => memberOf(org, id) ?? []);
  return [...(index === undefined ? [] : [memberAt(org, index)]), ...written].find(
    (member) => stateOf(member) !== "deleted" && idsOf(org, member).some((one) => same(one, wanted)),
  );
}

export const getUserExternalid = readUser(answered);

export const getUserExternalidAuthorityName = readUser((org, member, { path }) => {
  const one = answered(org, member).find(({ authorityName }) => authorityName === path.authorityName);
  if (one === undefined) throw notFound();
  return one;
});

export const getUsersExternalidAuthorityNameExternalKey: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const member = holderOf(org, call.path);
  if (!member) throw notFound();
  return { status: 200, body: expanded(org, member, wantedOf(call.query)) };
};

/** Adds an id, unless it is there. No two users have the same one. */
function add(org: Org, member: Member, { body }: Call): number {
  const { authorityName, externalKey } = body as UserExternalIdentifier;
  const sent = { authorityName, externalKey };
  const before = idsOf(org, member);
  if (before.some((one) => same(one, sent))) return 200;
  if (holderOf(org, sent)) throw conflict("general.conflict", "Another user has that external id.");
  if (before.length >= MOST) throw badRequest(`A user has at most ${MOST} external ids.`);
  write(org.state, member.id, { externalIds: [...before, sent] });
  return 201;
}

export const postUserExternalid: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const status = add(org, found(org, call), call);
  return { status, body: answered(org, found(org, call)) };
};

export const deleteUserExternalidAuthorityNameExternalKey = writeUser(
  (org, member, { path }) => {
    const before = idsOf(org, member);
    const externalIds = before.filter((one) => !same(one, path));
    if (externalIds.length === before.length) throw notFound();
    write(org.state, member.id, { externalIds });
  },
  undefined,
  204,
);
