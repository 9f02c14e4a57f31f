import { afterWrites } from "../common/after-writes.js";
import type { OdinState } from "../common/state.js";
import { type Subject, subjectOf, type Wire } from "../common/subject.js";
import { hasService } from "../services/licences.js";
import { lampItem } from "./call-filters.js";
import { hotelingGuest, hotelingHost } from "./line-services.js";

const GUEST = "Hoteling Guest";
const HOST = "Hoteling Host";

/** All associations begin at the time of the estate. */
const SINCE = "2026-11-16T12:00:00";

const guestSetting = (guest: Subject) => afterWrites(guest, GUEST, hotelingGuest(guest)) as Wire;
const hostSetting = (host: Subject) => afterWrites(host, HOST, hotelingHost(host)) as Wire;

/** The host at whose phone a guest works. If the host sent its guest away after the guest named the host, there is none. */
function hostOf(guest: Subject): Subject | undefined {
  const { hostUserId, associated = 0 } = guestSetting(guest);
  const host = hostUserId === undefined ? undefined : subjectOf(guest.estate, String(hostUserId), guest.state);
  if (!host || !hasService(guest, GUEST) || !hasService(host, HOST)) return undefined;
  return Number(associated) > Number(hostSetting(host).dismissed ?? 0) ? host : undefined;
}

/** The guest at the phone of a host. Only guests name their host, so only a user whose setting was written can be a guest. */
function guestOf(host: Subject): Subject | undefined {
  const { state } = host;
  if (state.associations.count === 0) return undefined;
  for (const [userId, { settings }] of state.written) {
    const guest = settings?.has(GUEST) ? subjectOf(host.estate, userId, state) : undefined;
    if (guest && hostOf(guest)?.userId === host.userId) return guest;
  }
  return undefined;
}

function next({ associations }: OdinState): number {
  associations.count += 1;
  return associations.count;
}

/** What the sandbox stores of a guest's change. The same host again changes nothing. */
export const keptOfGuest = (sent: Wire, guest: Subject): Wire =>
  typeof sent.hostUserId === "string" && sent.hostUserId !== hostOf(guest)?.userId
    ? { ...sent, associated: next(guest.state) }
    : sent;

/** What the sandbox stores of a host's change. */
export const keptOfHost = ({ removeGuestAssociation, ...sent }: Wire, { state }: Subject): Wire =>
  removeGuestAssociation === true ? { ...sent, dismissed: next(state) } : sent;

/** A host has one guest at a time, and must be one. The words of the platform are unknown. */
export function hostFlaw({ hostUserId }: Wire, guest: Subject): string | undefined {
  if (typeof hostUserId !== "string") return undefined;
  const host = subjectOf(guest.estate, hostUserId, guest.state);
  if (!host) return `[Error 4008] User not found: ${hostUserId}`;
  if (!hasService(host, HOST)) return `The user is no host: ${hostUserId}`;
  const present = guestOf(host);
  return present && present.userId !== guest.userId ? `The host has another guest: ${hostUserId}` : undefined;
}

/** The setting of a guest, with the host. */
export function shownOfGuest({ associated: _, hostUserId: __, ...block }: Wire, guest: Subject): Wire {
  const host = hostOf(guest);
  if (!host) return block;
  const { lastName, firstName } = lampItem(host);
  const { enforceAssociationLimit, associationLimitHours } = hostSetting(host);
  return {
    ...{ ...block, hostUserId: host.userId, hostLastName: lastName, hostFirstName: firstName },
    ...{ hostAssociationDateTime: SINCE, hostEnforcesAssociationLimit: enforceAssociationLimit },
    hostAssociationLimitHours: associationLimitHours,
  };
}

/** The setting of a host, with the guest. */
export function shownOfHost({ dismissed: _, ...block }: Wire, host: Subject): Wire {
  const guest = guestOf(host);
  if (!guest) return block;
  const { lastName, firstName, phoneNumber, extension } = lampItem(guest);
  return {
    ...{ ...block, guestLastName: lastName, guestFirstName: firstName, guestPhoneNumber: phoneNumber },
    ...{ guestExtension: extension, guestAssociationDateTime: SINCE },
  };
}
