import { dice } from "../../estate/dice.js";
import { membersOf } from "../common/answering.js";
import type { Group } from "../common/group.js";
import { madeLine } from "../common/line.js";
import { providerOf, type Subject, type Wire } from "../common/subject.js";
import { namesOf } from "../people/names.js";
import { summaryOf } from "../people/profile.js";
import type { Place } from "../rows/list.js";
import { numberOfGroup } from "./virtual-users.js";

/** A telephone number that rings several users of a group. */
export interface HuntGroup {
  readonly serviceUserId: string;
  readonly name: string;
  /** Shorter than those of users, so no user has it. */
  readonly extension: string;
  readonly policy: string;
  readonly agents: readonly Subject[];
}

const POLICIES = ["Circular", "Regular", "Simultaneous", "Uniform", "Weighted"];

/** A person who left is in no hunt group, unless the person has both-22. */
const isAgent = (subject: Subject): boolean =>
  madeLine(subject).extension !== undefined && (!subject.person.left || subject.has("both-22"));

/** A department of a group has a hunt group if at least two of its people have a telephone. One is enough if that person has both-22. */
export function huntGroupsOf({ estate, state, serviceProviderId, groupId }: Place): readonly HuntGroup[] {
  const at = numberOfGroup({ estate, serviceProviderId, groupId });
  const domain = providerOf(estate, serviceProviderId)?.domain ?? "";
  const reachable = membersOf(estate, { serviceProviderId, groupId }, state).filter(isAgent);
  return estate.departments.flatMap((name, number) => {
    const agents = reachable.filter(({ person }) => person.department === name);
    if (agents.length < 2 && !agents.some(({ has }) => has("both-22"))) return [];
    const slug = name.toLowerCase().replaceAll(" ", "-");
    return {
      serviceUserId: `hunt.${at}.${slug}@${domain}`,
      name,
      extension: String(700 + number),
      policy: dice(estate.seed, "odin", "hunt", at, name).pick(POLICIES),
      agents,
    };
  });
}

/** As the list of a group has it. */
export const huntGroupRow = (
  { serviceUserId, name, extension, policy }: HuntGroup,
  { serviceProviderId, groupId }: Group,
): Wire => ({
  serviceUserId,
  name,
  phoneNumber: "",
  extension,
  department: null,
  isActive: true,
  policy,
  serviceProviderId,
  groupId,
});

/** As the read of a user has it: the row and the settings in one. */
export const huntGroupOfUser = (one: HuntGroup, place: Place): Wire => ({
  ...huntGroupRow(one, place),
  ...huntGroupDetail(one, place),
});

/** As its own read has it. */
export function huntGroupDetail({ serviceUserId, name, extension, policy, agents }: HuntGroup, place: Place): Wire {
  const { serviceProviderId, groupId, estate } = place;
  return {
    serviceInstanceProfile: {
      name,
      callingLineIdLastName: name,
      callingLineIdFirstName: "Hunt Group",
      extension,
      language: "English",
      timeZone: "America/New_York",
      timeZoneDisplayName: "(GMT-04:00) (US) Eastern Time",
      aliases: [],
    },
    policy,
    huntAfterNoAnswer: true,
    noAnswerNumberOfRings: 5,
    forwardAfterTimeout: false,
    forwardTimeoutSeconds: 0,
    allowCallWaitingForAgents: false,
    enableNotReachableForwarding: false,
    makeBusyWhenNotReachable: false,
    serviceUserId,
    serviceProviderId,
    groupId,
    isEnterprise: providerOf(estate, serviceProviderId)?.isEnterprise ?? false,
    agents: agents.map((agent) => {
      const { lastName, firstName } = namesOf(agent);
      const { phoneNumber, extension: own } = summaryOf(agent);
      return { userId: agent.userId, lastName, firstName, phoneNumber, extension: own };
    }),
  };
}
