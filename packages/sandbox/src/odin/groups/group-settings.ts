import { originalOf } from "../../estate/original.js";
import { forGroup, membersOf } from "../common/answering.js";
import { indicesOf } from "../common/group.js";
import { lineOf } from "../common/line.js";
import { ok } from "../common/replies.js";
import { subjectAt, type Wire } from "../common/subject.js";
import { departmentOf } from "../people/identity.js";
import type { Place } from "../rows/list.js";

/** Digits of the extensions. Those of virtual users have three. */
export const getGroupExtensions = forGroup((group, estate, _, state) => {
  const lengths = membersOf(estate, group, state).flatMap((one) => lineOf(one).extension?.length ?? []);
  const longest = Math.max(4, ...lengths);
  return ok({ minExtensionLength: 3, maxExtensionLength: longest, defaultExtensionLength: longest, ...group });
});

/** No group is out of service, because its users would have no calls. */
export const getGroupIntercept = forGroup((group) =>
  ok({
    isActive: false,
    announcementSelection: "Default",
    inboundCallMode: "Intercept All",
    alternateBlockingAnnouncement: false,
    routeToVoiceMail: false,
    playNewPhoneNumber: false,
    transferOnZeroToPhoneNumber: false,
    rerouteOutboundCalls: false,
    allowOutboundLocalCalls: false,
    ...group,
  }),
);

/** Limits that are in force for users without own ones, so a near miss of problem 25 is none. */
export const getGroupCallProcessingPolicy = forGroup((group) =>
  ok({
    useGroupCLIDSetting: true,
    useGroupMediaSetting: false,
    useGroupCallLimitsSetting: true,
    useMaxSimultaneousCalls: true,
    maxSimultaneousCalls: 10,
    useMaxConcurrentRedirectedCalls: true,
    maxConcurrentRedirectedCalls: 3,
    maxRedirectionDepth: 5,
    mediaPolicySelection: "No Restrictions",
    clidPolicy: "Use DN",
    emergencyClidPolicy: "Use DN",
    enterpriseCallsCLIDPolicy: "Use Extension",
    groupCallsCLIDPolicy: "Use Extension",
    allowAlternateNumbersForRedirectingIdentity: true,
    useGroupName: false,
    allowConfigurableCLIDForRedirectingIdentity: true,
    ...group,
  }),
);

/** Those of the group's users, as Odin knows them. A department without users stays. */
export function departmentsOf({ estate, state, serviceProviderId, groupId }: Place): readonly Wire[] {
  const group = { serviceProviderId, groupId };
  const first = indicesOf(originalOf(estate), group).map((index) => subjectAt(estate, index));
  const names = [...first, ...membersOf(estate, group, state)].flatMap((one) => departmentOf(one) ?? []);
  return [...new Set(names)].sort().map((name) => ({ ...group, name, fullPathName: `${name} (${groupId})` }));
}

const EVENTS: readonly Wire[] = [
  {
    eventName: "New Year",
    startTime: "2025-01-01T00:00:00",
    endTime: "2025-01-02T00:00:00",
    allDayEvent: true,
    name: "Public holidays",
    type: "Holiday",
    rrule: "DTSTART:20250101T050000Z\nRRULE:FREQ=YEARLY;BYMONTHDAY=1;BYMONTH=1",
  },
  {
    eventName: "Week",
    startTime: "2025-01-06T08:00:00",
    endTime: "2025-01-06T18:00:00",
    allDayEvent: false,
    name: "Opening hours",
    type: "Time",
    rrule: "DTSTART:20250106T130000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
  },
];

/** Every group has the same two. */
export const groupSchedulesOf = ({ serviceProviderId, groupId }: Place): readonly Wire[] =>
  EVENTS.map(({ name, type }) => ({ name, type, level: "Group", serviceProviderId, groupId }));

export const groupEventsOf = ({ call, serviceProviderId, groupId }: Place): readonly Wire[] =>
  EVENTS.filter(({ name, type }) => name === call.query.name && type === call.query.type).map((event) => ({
    ...event,
    serviceProviderId,
    groupId,
  }));
