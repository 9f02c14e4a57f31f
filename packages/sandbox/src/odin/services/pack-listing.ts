import type { Estate } from "../../estate/estate.js";
import type { Call, Reply } from "../../server/handler.js";
import { membersOf } from "../common/answering.js";
import { notFound, ok, providerNotFound } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import { providerOf } from "../common/subject.js";
import { licencesOf } from "./licences.js";
import { PACKS } from "./packs.js";

/** How many packs of a name the groups of a service provider have. A group has one for each user who has it. */
function packsIn(pack: string, serviceProviderId: string, estate: Estate, state: OdinState): number {
  const groups = providerOf(estate, serviceProviderId)?.groups ?? [];
  const users = groups.flatMap((groupId) => membersOf(estate, { serviceProviderId, groupId }, state));
  return users.filter((subject) => licencesOf(subject).packs.includes(pack)).length;
}

/** `GET /service-providers/service-packs`: the packs of a service provider, or one if `servicePackName` is given. */
export function getServicePacks({ query }: Call, estate: Estate, state: OdinState): Reply {
  const { serviceProviderId, servicePackName } = query as Record<string, string>;
  if (!providerOf(estate, String(serviceProviderId))) return providerNotFound();
  if (servicePackName === undefined) return ok(Object.keys(PACKS).map((name) => ({ servicePackName: name })));
  const services = PACKS[servicePackName];
  if (!services) return notFound();
  const packs = packsIn(servicePackName, String(serviceProviderId), estate, state);
  return ok({
    servicePackName,
    servicePackDescription: servicePackName,
    isAvailableForUse: true,
    servicePackQuantity: -1,
    assignedQuantity: packs,
    allowedQuantity: -1,
    userServices: services.map((name) => ({
      serviceName: name,
      alias: name,
      authorized: "Unlimited",
      allocated: packs,
      available: "Unlimited",
    })),
  });
}

/** `GET /service-providers/service-packs/usage`: the packs that have a service. */
export function getServicePackUsage({ query }: Call, estate: Estate, state: OdinState): Reply {
  const { serviceProviderId, serviceName } = query as Record<string, string>;
  if (!providerOf(estate, String(serviceProviderId))) return providerNotFound();
  const packs = Object.entries(PACKS).filter(([, services]) => services.includes(String(serviceName)));
  return ok(
    packs.map(([servicePackName]) => ({
      servicePackName,
      totalPacks: -1,
      allocatedtoGroups: packsIn(servicePackName, String(serviceProviderId), estate, state),
    })),
  );
}
