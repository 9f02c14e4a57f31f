import type { Estate, ServiceProvider } from "../../estate/estate.js";
import { originalOf } from "../../estate/original.js";
import type { Call, Reply } from "../../server/handler.js";
import { forGroup, groupsOf, isIn, membersOf } from "../common/answering.js";
import { type Group, indicesOf, keyOfGroup, mainNumber } from "../common/group.js";
import { lineOf } from "../common/line.js";
import { coerced, dashed, plain } from "../common/numbers.js";
import { ok, providerNotFound } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import { providerOf, type Subject, settledSubject, type Wire } from "../common/subject.js";
import { summaryOf } from "../people/profile.js";
import type { Place } from "../rows/list.js";
import { CATALOGUE } from "../services/catalogue.js";
import { licencesOf } from "../services/licences.js";
import { PACKS } from "../services/packs.js";
import { quantityOf } from "../services/quantities.js";
import { reachOf } from "../session/reach.js";
import { hasOwnService, OWN_SERVICES, ownServicesOf } from "./own-services.js";

/** `GET /service-providers`: those that the login sees, or one if `serviceProviderId` is given. */
export function getServiceProviders({ login, query }: Call, estate: Estate): Reply {
  const row = ({ serviceProviderId, name, isEnterprise }: ServiceProvider): Wire => ({
    serviceProviderId,
    serviceProviderName: name,
    isEnterprise,
  });
  const { providers } = reachOf(estate, login);
  if (query.serviceProviderId === undefined) return ok(providers.map(row));
  const one = providers.find(({ serviceProviderId }) => serviceProviderId === query.serviceProviderId);
  if (!one) return providerNotFound();
  const { domain, name } = one;
  return ok({ ...row(one), defaultDomain: domain, supportEmail: `support@${domain}`, contact: { contactName: name } });
}

/** `GET /groups`: the groups of a service provider, or one group if `groupId` is given. */
export function getGroups(call: Call, estate: Estate, state: OdinState): Reply {
  const serviceProviderId = String(call.query.serviceProviderId);
  if (call.query.groupId !== undefined) return getGroup(call, estate, state);
  const groups = groupsOf(estate, serviceProviderId);
  if (!groups) return providerNotFound();
  return ok(
    groups.map((groupId) => ({
      groupId,
      groupName: nameOf(estate, { serviceProviderId, groupId }),
      userLimit: limitOf(estate, { serviceProviderId, groupId }, state),
      serviceProviderId,
    })),
  );
}

const getGroup = forGroup((group, estate, _, state) => ok(groupOf(estate, group, state)));

/** Whether a group has as many users as it may have. */
export const isFull = (estate: Estate, group: Group, state: OdinState): boolean =>
  membersOf(estate, group, state).length >= limitOf(estate, group, state);

/** A quarter more than there were on the first day, if nobody wrote another limit since. */
const limitOf = (estate: Estate, group: Group, { groups }: OdinState) =>
  groups.get(keyOfGroup(group))?.userLimit ?? Math.ceil(indicesOf(originalOf(estate), group).length * 1.25);

const nameOf = (estate: Estate, { serviceProviderId, groupId }: Group) =>
  `${estate.odin.site(serviceProviderId, groupId) ?? groupId} office`;

function groupOf(estate: Estate, group: Group, state: OdinState): Wire {
  const { serviceProviderId } = group;
  const provider = providerOf(estate, serviceProviderId);
  const main = mainNumber(estate, group);
  return {
    defaultDomain: provider?.domain ?? "",
    userLimit: limitOf(estate, group, state),
    userCount: membersOf(estate, group, state).length,
    groupName: nameOf(estate, group),
    callingLineIdName: provider?.name ?? serviceProviderId,
    callingLineIdPhoneNumber: main,
    callingLineIdDisplayPhoneNumber: coerced(plain(main)),
    timeZone: "America/New_York",
    timeZoneDisplayName: "(GMT-04:00) (US) Eastern Time",
    ...group,
  };
}

const unlimited = { authorized: true, assigned: true, limited: "Unlimited", quantity: -1, licensed: true, allowed: -1 };

/** The licences of a service that is bought by the seat. */
const counted = (quantity: number | undefined): Wire =>
  quantity === undefined ? {} : { limited: "Limited", quantity, allowed: quantity };

/** What a group does not use, because nobody allows it. */
const denied = { authorized: false, assigned: false, limited: "none", quantity: 0, usage: 0, allowed: 0 };

/** The services that the group may use, and how many users have each directly. */
export const getGroupServices = forGroup((group, estate, _, state) => {
  const licences = membersOf(estate, group, state).map(licencesOf);
  const row = (serviceName: string, alias: string, usage: number, tags: readonly string[] = []): Wire => ({
    serviceName,
    ...unlimited,
    usage,
    tags,
    alias,
  });
  return ok({
    ...group,
    userServices: CATALOGUE.map(({ name, tags, alias }) => ({
      ...row(name, alias, licences.filter(({ direct }) => direct.has(name)).length, tags),
      ...counted(quantityOf(estate, group, name)),
      userAssignable: true,
      groupServiceAssignable: true,
    })),
    groupServices: OWN_SERVICES.map((name) =>
      hasOwnService(estate, group, name)
        ? { ...row(name, name, 1), instanceCount: 1 }
        : { ...row(name, name, 0), ...denied, instanceCount: 0 },
    ),
    servicePackServices: Object.keys(PACKS).map((name) => ({
      servicePackName: name,
      ...row(name, name, licences.filter(({ packs }) => packs.includes(name)).length),
      description: name,
    })),
  });
});

/** `GET /service-providers/reports`: the groups that the login sees, each with its service provider. */
export function getServiceProviderReports({ login }: Call, estate: Estate, state: OdinState): Reply {
  const rows = reachOf(estate, login).providers.flatMap(({ serviceProviderId, name, isEnterprise, groups }) =>
    groups.map((groupId) => {
      const group = { serviceProviderId, groupId };
      const [groupName, userLimit] = [nameOf(estate, group), limitOf(estate, group, state)];
      return { serviceProviderId, serviceProviderName: name, isEnterprise, groupId, groupName, userLimit };
    }),
  );
  return ok(rows);
}

/** Every service and pack of users, because a group of the sandbox may use all. */
export const getGroupServicesAuthorized = forGroup((group, estate) => {
  const allowed = (names: readonly string[]) => names.map((serviceName) => ({ serviceName, authorized: true }));
  const userServices = allowed(CATALOGUE.map(({ name }) => name));
  const groupServices = OWN_SERVICES.map((serviceName) => {
    return { serviceName, authorized: hasOwnService(estate, group, serviceName) };
  });
  return ok({ userServices, groupServices, servicePackServices: allowed(Object.keys(PACKS)) });
});

/** The names of the group's own services that it uses. */
export const ownServices = ({ estate, ...group }: Place): readonly string[] => ownServicesOf(estate, group);

/** The users who have a pack, or a service. It is theirs directly, or in effect also through a pack. */
export const assigneesOf =
  (how: "direct" | "effective") =>
  ({ estate, call, state, ...group }: Place): readonly Subject[] => {
    const { serviceName, serviceType } = call.query as { serviceName: string; serviceType: string };
    return membersOf(estate, group, state).filter((subject) => {
      const licences = licencesOf(subject);
      return serviceType === "servicePackName" ? licences.packs.includes(serviceName) : licences[how].has(serviceName);
    });
  };

/** The answer about them repeats the question. */
export function assignment(users: readonly unknown[], { serviceProviderId, groupId, call }: Place): Wire {
  const { serviceName, serviceType } = call.query;
  return { serviceName, serviceType, serviceProviderId, groupId, users };
}

export function assignee(subject: Subject): Wire {
  const { phoneNumberActivated: _, inTrunkGroup: __, domain: ___, ...item } = summaryOf(subject);
  return item;
}

/** The group's numbers. Its users have some, one is the main number, and the rest is not activated. */
export function numbersOf({ estate, state, serviceProviderId, groupId }: Place): readonly Wire[] {
  const group = { serviceProviderId, groupId };
  const used = new Set(membersOf(estate, group, state).map((subject) => lineOf(subject).number));
  const main = mainNumber(estate, group);
  const added = state.groups.get(keyOfGroup(group))?.number ?? [];
  const numbers = new Set([...estate.odin.numbers(serviceProviderId, groupId), main].concat(added));
  for (const [number, isHere] of movedNumbers({ estate, state, ...group })) {
    if (isHere) numbers.add(number);
    else numbers.delete(number);
  }
  return rowsOf([...numbers], (number) => number === main || used.has(number));
}

/** The numbers of users who moved, and whether they came to this group. */
const movedNumbers = ({ estate, state, ...group }: Omit<Place, "call">): readonly (readonly [string, boolean])[] =>
  [...state.settled].flatMap(([userId, home]) => {
    const { number } = lineOf(settledSubject(estate, userId, home, state));
    return number === undefined ? [] : [[number, isIn(group, home)] as const];
  });

/** A row for each number in use, and one for each run of free numbers. */
function rowsOf(numbers: readonly string[], isUsed: (number: string) => boolean): Wire[] {
  const runs: { readonly assigned: boolean; readonly list: string[] }[] = [];
  for (const [at, number] of numbers.entries()) {
    const run = runs.at(-1);
    const before = numbers[at - 1] ?? "";
    if (run && !run.assigned && !isUsed(number) && follows(before, number)) run.list.push(dashed(number));
    else runs.push({ assigned: isUsed(number), list: [dashed(number)] });
  }
  return runs.map(({ assigned, list }) => {
    const max = list.length > 1 ? list.at(-1) : null;
    return { assigned, activated: assigned, min: list[0], max, list };
  });
}

const follows = (before: string, number: string) => Number(number) - Number(before) === 1;
