import type { QueueMember } from "@rollcall/clients/purecloud";
import type { Call } from "../../server/handler.js";
import { idOf, type Member, type Org, stub } from "../common/org.js";
import { list, text } from "../common/query.js";
import { profileSkillsOf } from "../people/about.js";
import { expanded, wantedOf } from "../people/expand.js";
import { presenceOf, statusOf } from "../presence/activity.js";
import type { Membership } from "../rows/relation.js";
import { QUEUES } from "./queue-catalogue.js";
import type { QueueMembership } from "./queue-membership.js";
import { abilitiesOf } from "./skills.js";

/** A member of a queue, or a row whose user the platform cannot resolve. */
export type MemberRow = Membership<QueueMembership> | { readonly unresolved: string };

/** What the platform has in the place of the id of a user whom it cannot resolve. */
const UNRESOLVED = "UNKNOWN-USER";

/** The rows of a queue whose user nobody can resolve. Every third queue has one, if there are any. */
export function unresolvedIn(org: Org, id: string): { readonly unresolved: string }[] {
  const { estate, state } = org;
  const at = QUEUES(estate).at(QUEUES(estate).withId(id) ?? "") ?? 0;
  const isThere = state.answers["unresolved-members"] === "listed" && at % 3 === 0;
  return isThere ? [{ unresolved: idOf(estate, "unresolved member", id) }] : [];
}

/** A member as the list of a queue has it. */
export function queueMemberOf(org: Org, row: MemberRow, call: Call): QueueMember {
  const { path, query } = call;
  const uriOf = (id: string) => `/api/v2/routing/queues/${path.queueId}/members/${id}`;
  if ("unresolved" in row) {
    const { unresolved: id } = row;
    const user = { id: UNRESOLVED };
    return { id, name: UNRESOLVED, user, ringNumber: 1, joined: false, memberBy: "user", selfUri: uriOf(id) };
  }
  const { member, value } = row;
  const user = expanded(org, member, wantedOf(query));
  const isWhole = org.state.answers["member-users"] === "whole" || list(query, "expand").length > 0;
  return {
    id: member.id,
    name: user.name ?? "",
    user: isWhole ? user : stub(member.id),
    ringNumber: value.ring,
    joined: value.joined,
    memberBy: value.by,
    routingStatus: statusOf(org, member),
    selfUri: uriOf(member.id),
  };
}

/** Whether one of the texts is in one of the values. Without any text, it is. */
const contains = (wanted: readonly string[], found: () => readonly (string | undefined)[]): boolean =>
  wanted.length === 0 || wanted.some((text) => found().some((one) => one?.toLowerCase().includes(text.toLowerCase())));

/** Whether a request wants a user. Names and skills match if they contain the text. */
function isWantedUser(org: Org, member: Member | undefined, { query }: Call): boolean {
  const of = (read: (member: Member) => readonly (string | undefined)[]) => () => (member ? read(member) : []);
  const name = text(query, "name");
  return (
    contains(
      name === undefined ? [] : [name],
      of((one) => [expanded(org, one, wantedOf({})).name]),
    ) &&
    contains(
      list(query, "skills"),
      of((one) => abilitiesOf(org, one, "skill").map(({ name }) => name)),
    ) &&
    contains(
      list(query, "languages"),
      of((one) => abilitiesOf(org, one, "language").map(({ name }) => name)),
    ) &&
    contains(
      list(query, "profileSkills"),
      of((one) => [...profileSkillsOf(org, one)]),
    ) &&
    contains(
      list(query, "routingStatus"),
      of((one) => [statusOf(org, one).status]),
    ) &&
    contains(
      list(query, "presence"),
      of((one) => [presenceOf(org, one).presenceDefinition?.systemPresence]),
    )
  );
}

/** Whether a request wants a row. */
export function isWanted(org: Org, row: MemberRow, call: Call): boolean {
  const { joined } = call.query;
  const memberBy = org.state.answers["member-by-filter"] === "works" ? text(call.query, "memberBy") : undefined;
  const value = "unresolved" in row ? { joined: false, by: "user" } : row.value;
  return (
    (joined === undefined || joined === value.joined) &&
    (memberBy === undefined || memberBy === value.by) &&
    isWantedUser(org, "unresolved" in row ? undefined : row.member, call)
  );
}
