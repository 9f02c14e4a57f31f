import { readUser } from "../common/answering.js";
import type { Subject, Wire } from "../common/subject.js";
import { CATALOGUE } from "./catalogue.js";
import { effectiveServices, licencesOf } from "./licences.js";
import { PACKS } from "./packs.js";
import { isActive, settingsOf } from "./settings.js";

/** `GET /users/services/assigned`: the services that work, directly or through a pack. */
export function assignedServices(subject: Subject): Wire {
  const blocks = settingsOf(subject);
  const userServices = effectiveServices(subject).map((serviceName) => {
    const active = isActive(subject, serviceName, blocks);
    return { serviceName, ...(active === undefined ? {} : { isActive: active }) };
  });
  return { userId: subject.userId, userServices, groupServices: [{ serviceName: "Music On Hold", isActive: true }] };
}

/** `GET /users/services`: the whole catalogue, and what the user has directly. */
export function serviceAssignment(subject: Subject): Wire {
  const { userId, serviceProviderId, groupId } = subject;
  const { direct, packs } = licencesOf(subject);
  return {
    userId,
    userServices: CATALOGUE.map(({ name, tags, alias }) => ({
      serviceName: name,
      assigned: direct.has(name),
      tags,
      alias,
    })),
    servicePackServices: Object.keys(PACKS).map((name) => ({
      assigned: packs.includes(name),
      description: name,
      serviceName: name,
      alias: name,
    })),
    serviceProviderId,
    groupId,
  };
}

export const getUserServices = readUser(serviceAssignment);
export const getUserServicesAssigned = readUser(assignedServices);
