import type { QueueMember } from "@rollcall/clients/purecloud";
import type { Call } from "../../server/handler.js";
import type { Org } from "../common/org.js";
import { list, text } from "../common/query.js";
import { profileSkillsOf } from "../people/about.js";
import { expanded, wantedOf } from "../people/expand.js";
import { presenceOf, statusOf } from "../presence/activity.js";
import type { Membership } from "../rows/relation.js";
import { abilitiesOf } from "./skills.js";

/** A member as the list of a queue has it. Everybody was added one by one, and rings with the first. */
export function queueMemberOf(
  org: Org,
  { member, value: joined }: Membership<boolean>,
  { path, query }: Call,
): QueueMember {
  const user = expanded(org, member, wantedOf(query));
  return {
    id: member.id,
    name: user.name ?? "",
    user,
    ringNumber: 1,
    joined,
    memberBy: "user",
    routingStatus: statusOf(org, member),
    selfUri: `/api/v2/routing/queues/${path.queueId}/members/${member.id}`,
  };
}

/** Whether a request wants a member. Names and skills match if they contain the text. */
export function isWanted(org: Org, { member, value }: Membership<boolean>, { query }: Call): boolean {
  const { joined } = query;
  const has = (wanted: readonly string[], found: () => readonly (string | undefined)[]) =>
    wanted.length === 0 ||
    wanted.some((text) => found().some((one) => one?.toLowerCase().includes(text.toLowerCase())));
  const name = text(query, "name");
  return (
    (joined === undefined || joined === value) &&
    text(query, "memberBy") !== "group" &&
    has(name === undefined ? [] : [name], () => [expanded(org, member, wantedOf({})).name]) &&
    has(list(query, "skills"), () => abilitiesOf(org, member, "skill").map((one) => one.name)) &&
    has(list(query, "languages"), () => abilitiesOf(org, member, "language").map((one) => one.name)) &&
    has(list(query, "profileSkills"), () => [...profileSkillsOf(org, member)]) &&
    has(list(query, "routingStatus"), () => [statusOf(org, member).status]) &&
    has(list(query, "presence"), () => [presenceOf(org, member).presenceDefinition?.systemPresence])
  );
}
