import type { Estate } from "../../estate/estate.js";
import type { Call, Reply } from "../../server/handler.js";
import { forGroup, groupsOf, membersOf } from "../common/answering.js";
import { type Group, indicesOf, mainNumber } from "../common/group.js";
import { lineOf } from "../common/line.js";
import { coerced, dashed, plain } from "../common/numbers.js";
import { ok, providerNotFound } from "../common/replies.js";
import { providerOf, type Subject, type Wire } from "../common/subject.js";
import { summaryOf } from "../people/profile.js";
import { CATALOGUE } from "../services/catalogue.js";
import { licencesOf } from "../services/licences.js";
import { PACKS } from "../services/packs.js";

export const getServiceProviders = (_: Call, estate: Estate): Reply =>
  ok(
    estate.odin.serviceProviders.map(({ serviceProviderId, name, isEnterprise }) => ({
      serviceProviderId,
      serviceProviderName: name,
      isEnterprise,
    })),
  );

/** `GET /groups`: the groups of a service provider, or one group if `groupId` is given. */
export function getGroups(call: Call, estate: Estate): Reply {
  const serviceProviderId = String(call.query.serviceProviderId);
  if (call.query.groupId !== undefined) return getGroup(call, estate, {});
  const groups = groupsOf(estate, serviceProviderId);
  if (!groups) return providerNotFound();
  return ok(
    groups.map((groupId) => ({
      groupId,
      groupName: nameOf(estate, { serviceProviderId, groupId }),
      userLimit: limitOf(estate, { serviceProviderId, groupId }),
      serviceProviderId,
    })),
  );
}

const getGroup = forGroup((group, estate) => ok(groupOf(estate, group)));

/** A quarter more than there are. */
const limitOf = (estate: Estate, group: Group) => Math.ceil(indicesOf(estate, group).length * 1.25);

const nameOf = (estate: Estate, { serviceProviderId, groupId }: Group) =>
  `${estate.odin.site(serviceProviderId, groupId) ?? groupId} office`;

function groupOf(estate: Estate, group: Group): Wire {
  const { serviceProviderId } = group;
  const provider = providerOf(estate, serviceProviderId);
  const main = mainNumber(estate, group);
  return {
    defaultDomain: provider?.domain ?? "",
    userLimit: limitOf(estate, group),
    userCount: indicesOf(estate, group).length,
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

/** The services that the group may use, and how many users have each directly. */
export const getGroupServices = forGroup((group, estate) => {
  const licences = membersOf(estate, group).map(licencesOf);
  const item = (alias: string, usage: number, userAssignable = true) => ({
    ...unlimited,
    usage,
    userAssignable,
    groupServiceAssignable: true,
    alias,
  });
  return ok({
    ...group,
    userServices: CATALOGUE.map(({ name, tags, alias }) => ({
      serviceName: name,
      ...item(alias, licences.filter(({ direct }) => direct.has(name)).length),
      tags,
    })),
    groupServices: ["Music On Hold", "Outgoing Calling Plan"].map((name) => ({
      serviceName: name,
      ...item(name, 1, false),
      tags: [],
    })),
    servicePackServices: Object.keys(PACKS).map((name) => ({
      servicePackName: name,
      ...item(name, licences.filter(({ packs }) => packs.includes(name)).length),
      tags: [],
      description: name,
    })),
  });
});

/** The users who have a service or a pack directly. */
export const getGroupServicesAssigned = forGroup((group, estate, call) => {
  const { serviceName, serviceType } = call.query as { serviceName: string; serviceType: string };
  const has = (subject: Subject) => {
    const { direct, packs } = licencesOf(subject);
    return serviceType === "servicePackName" ? packs.includes(serviceName) : direct.has(serviceName);
  };
  const users = membersOf(estate, group).filter(has).map(assignee);
  return ok({ serviceName, serviceType, ...group, users });
});

function assignee(subject: Subject): Wire {
  const { phoneNumberActivated: _, inTrunkGroup: __, domain: ___, ...item } = summaryOf(subject);
  return item;
}

/** The group's numbers. Its users have some, one is the main number, and the rest is not activated. */
export const getGroupDns = forGroup((group, estate) => {
  const { serviceProviderId, groupId } = group;
  const used = new Set(membersOf(estate, group).map((subject) => lineOf(subject).number));
  const main = mainNumber(estate, group);
  const numbers = new Set([...estate.odin.numbers(serviceProviderId, groupId), main]);
  const dns = [...numbers].map((number) => {
    const assigned = number === main || used.has(number);
    return { assigned, activated: assigned, min: dashed(number), max: null };
  });
  return ok({ ...group, dns });
});
