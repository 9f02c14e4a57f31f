import { membersOf } from "../common/answering.js";
import type { Subject, Wire } from "../common/subject.js";
import type { Place } from "../rows/list.js";
import { hasService } from "../services/licences.js";
import { memberRow } from "./members.js";
import { idIn, siteOf, type VirtualUser, virtualProfile, virtualRow, type Where } from "./virtual-users.js";

const LICENCE = "Call Center - Basic";

/** What a call centre has in lists and in its own read. */
const KIND = { policy: "Circular", type: "Basic" };

export interface CallCenter extends VirtualUser {
  readonly agents: readonly Subject[];
}

const callCenterAt = (where: Where): VirtualUser => ({
  kind: "Call Center",
  serviceUserId: idIn(where, "desk"),
  name: `${siteOf(where)} help desk`,
  extension: "790",
});

/** A group has one if any of its users may be an agent. */
export function callCentersOf(place: Place): readonly CallCenter[] {
  const agents = membersOf(place.estate, place, place.state).filter((subject) => hasService(subject, LICENCE));
  return agents.length === 0 ? [] : [{ ...callCenterAt(place), agents }];
}

export const callCenterRow = (one: CallCenter): Wire => ({ ...virtualRow(one), ...KIND });

export const callCenterDetail = (one: CallCenter): Wire => ({
  serviceInstanceProfile: virtualProfile(one),
  ...KIND,
  routingType: "Priority Based",
  enableVideo: false,
  queueLength: 10,
  enableReporting: false,
  allowCallerToDialEscapeDigit: false,
  escapeDigit: 0,
  resetCallStatisticsUponEntryInQueue: true,
  allowAgentLogoff: true,
  allowCallWaitingForAgents: false,
  forceDeliveryOfCalls: false,
  serviceUserId: one.serviceUserId,
});

export const callCenterAgents = ({ serviceUserId, agents }: CallCenter): Wire => ({
  serviceUserId,
  agents: agents.map((agent) => ({ ...memberRow(agent), weight: null, skillLevel: null })),
});

/** What a user is in call centres. Undefined for a user without a licence. Some agents have not signed in. */
export function userCallCenter(subject: Subject): Wire | undefined {
  if (!hasService(subject, LICENCE)) return undefined;
  const available = subject.roll("call centre").chance(0.7);
  const { serviceUserId, extension } = callCenterAt(subject);
  return {
    agentACDState: available ? "Available" : "Sign-Out",
    useDefaultGuardTimer: true,
    enableGuardTimer: false,
    guardTimerSeconds: 5,
    useSystemDefaultUnavailableSettings: true,
    makeOutgoingCallsAsCallCenter: false,
    userId: subject.userId,
    callCenters: [
      {
        serviceUserId,
        phoneNumber: null,
        extension,
        available,
        logoffAllowed: true,
        type: KIND.type,
        priority: 1,
        routingType: "Priority Based",
        skillLevel: null,
      },
    ],
  };
}
