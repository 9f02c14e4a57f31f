import type { CreateUser, PatchUser, UpdateUser, UserState, UserStateInfo } from "@rollcall/clients/purecloud";
import type { Call, Handler } from "../../server/handler.js";
import { found, orgOf, writeUser } from "../common/answering.js";
import { pageOf } from "../common/listing.js";
import { idOf, type Member, memberOf, type Org } from "../common/org.js";
import { badRequest, conflict, notFound } from "../common/refusal.js";
import { type PureCloudState, timeOf, write } from "../common/state.js";
import { divisionWithId, HOME } from "../organisation/divisions.js";
import { withoutStations } from "../telephony/stations.js";
import { expanded } from "./expand.js";
import { checkLogins } from "./logins.js";
import { userOf } from "./user.js";
import { stateOf } from "./user-state.js";

/** Nothing expanded. */
const BARE = { parts: new Set<string>(), source: undefined };
const MOST_AT_ONCE = 50;
const SHORTEST_PASSWORD = 8;

export function checkPassword(password: string): void {
  if (password.length < SHORTEST_PASSWORD) {
    throw badRequest("The password is not valid: it must contain at least 8 characters.", "invalid.password");
  }
}

function create(org: Org, { password, divisionId, ...given }: CreateUser): string {
  const division = divisionId === undefined ? HOME(org.estate) : divisionWithId(org.estate, divisionId);
  if (!division) throw notFound();
  if (password !== undefined) checkPassword(password);
  checkLogins(org, { email: given.email, username: given.email });
  const { state } = org;
  const id = idOf(org.estate, "created", state.created.length);
  const user = { ...given, addresses: given.addresses ?? [], username: given.email, state: given.state ?? "active" };
  state.created.push(id);
  write(state, id, { user: { ...user, division, version: 1, acdAutoAnswer: false } });
  return id;
}

/** Changes the fields of the body, if it names the current version. A body with `state` changes nothing else. */
function update(org: Org, member: Member, { body }: Call): void {
  const { version, state, ...named } = body as UpdateUser;
  const next = nextVersion(org, member, version);
  if (state === undefined) rewrite(org, member, next, named);
  else move(org, member, next, state);
}

/** The version after a change. Refuses a change of another version than the current one. */
export function nextVersion(org: Org, member: Member, version: number): number {
  if (version !== userOf(org, member).version) {
    throw conflict("general.conflict", "The version supplied does not match the current version of the user");
  }
  return version + 1;
}

function rewrite(org: Org, member: Member, version: number, named: Omit<UpdateUser, "version" | "state">): void {
  const { manager, id: _, selfUri: __, primaryContactInfo: ___, profileSkills, ...fields } = named;
  checkLogins(org, fields, member.id);
  write(org.state, member.id, {
    user: { ...member.written.user, ...fields, version },
    // The groups that are named here are all groups of the user.
    ...(fields.groups && { groups: new Map() }),
    ...(manager !== undefined && { manager: managerIn(org, manager) }),
    ...(profileSkills && { profileSkills }),
  });
}

/** An empty id removes the manager, as Genesys' own tools send it. */
function managerIn(org: Org, id: string): string | null {
  if (id === "") return null;
  const manager = memberOf(org, id);
  if (!manager || stateOf(manager) === "deleted")
    throw badRequest(`The manager ${id} does not exist.`, "invalid.value");
  return id;
}

/** A deleted user gives up the stations. Everything else stays, so the user can be restored. */
export function move(
  org: Org,
  member: Member,
  version: number,
  state: UserState,
  stateChangeReason: UserStateInfo["stateChangeReason"] = "Unknown",
): void {
  const user = { ...member.written.user, state, version };
  const stateChange = { stateChangeReason, stateChangeDate: timeOf(org.state) };
  write(org.state, member.id, { user, stateChange, ...(state === "deleted" && withoutStations(org, member)) });
}

/**
 * Changes the only field that can be changed for many users together. It changes nobody if one of them is missing.
 */
function updateBulk(org: Org, patches: readonly PatchUser[]): string[] {
  if (patches.length > MOST_AT_ONCE) throw badRequest();
  const members = patches.map(({ id, acdAutoAnswer }) => ({
    member: found(org, { path: { userId: id } }),
    acdAutoAnswer,
  }));
  for (const { member, acdAutoAnswer } of members) {
    if (acdAutoAnswer === undefined) continue;
    write(org.state, member.id, { user: { ...member.written.user, acdAutoAnswer } });
  }
  return members.map(({ member }) => member.id);
}

const remove = (org: Org, member: Member) => move(org, member, userOf(org, member).version + 1, "deleted");

const answer = (org: Org, id: string) => expanded(org, found(org, { path: { userId: id } }), BARE);

/** `patchUser` finds deleted users too, and a new `state` restores them. */
export const patchUser: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const id = call.path.userId ?? "";
  const member = memberOf(org, id);
  if (!member) throw notFound();
  update(org, member, call);
  return { status: 200, body: expanded(org, memberOf(org, id) ?? member, BARE) };
};

export const postUsers: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  return { status: 200, body: answer(org, create(org, body as CreateUser)) };
};

export const patchUsersBulk: Handler<PureCloudState> = ({ body, query }, estate, state) => {
  const org = orgOf(estate, state);
  const ids = updateBulk(org, body as PatchUser[]);
  const paging = { pageSize: MOST_AT_ONCE, pageNumber: 1 };
  return { status: 200, body: pageOf(ids, paging, "/api/v2/users/bulk", query, (id) => answer(org, id)) };
};

export const deleteUser = writeUser(remove, () => ({}));

export const postUserInvite = writeUser(() => {}, undefined, 204);

export const postUserPassword = writeUser(
  (_, __, { body }) => checkPassword((body as { newPassword: string }).newPassword),
  undefined,
  204,
);
