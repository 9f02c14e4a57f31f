import { asBoolean, asItems, asObject, asTrimmed, type WireObject } from "../wire.js";
import type { PureCloudGrant, PureCloudSectionName } from "./record.js";

/** Both lists of memberships. Undefined if either is not of a known shape. */
export function membershipsIn(data: unknown): { joined: WireObject[]; unjoined: WireObject[] } | undefined {
  const lists = asObject(data);
  const [joined, unjoined] = [asItems(lists?.joined), asItems(lists?.unjoined)];
  return joined && unjoined ? { joined, unjoined } : undefined;
}

/** What call forwarding says. */
export interface Forwarding {
  readonly enabled: boolean;
  /** In the order of the attempts. */
  readonly targets: readonly WireObject[];
  readonly phoneNumber: unknown;
}

/** Call forwarding says whether it is enabled. If it is, it also says where calls go. */
export function forwardingIn(data: unknown): Forwarding | undefined {
  const { enabled, calls, phoneNumber } = asObject(data) ?? {};
  const isEnabled = asBoolean(enabled);
  if (isEnabled === undefined) return undefined;
  const lists = asItems(calls ?? [])?.map((call) => asItems(call.targets ?? []));
  const isSaid = !isEnabled || asTrimmed(phoneNumber) !== undefined || calls !== undefined;
  if (!isSaid || !lists || lists.includes(undefined)) return undefined;
  return { enabled: isEnabled, targets: lists.flatMap((targets) => targets ?? []), phoneNumber };
}

/** A listed user says more than its id. */
function profileIn(data: unknown): WireObject | undefined {
  const profile = asObject(data);
  return profile && ["name", "email", "state"].some((field) => field in profile) ? profile : undefined;
}

/** The roles of a user. */
const rolesIn = (data: unknown): WireObject[] | undefined => asItems(asObject(data)?.roles);

/** Whether a user takes conversations. */
export const routingStatusIn = (data: unknown): string | undefined => asTrimmed(asObject(data)?.status);

/** An absence says whether it is active. */
export const outOfOfficeIn = (data: unknown): boolean | undefined => asBoolean(asObject(data)?.active);

/** A part that the user may not have. */
export const partIn = (data: unknown): WireObject | null | undefined => (data === null ? null : asObject(data));

/** Licences by their ids. */
export function licensesIn(data: unknown): readonly string[] | undefined {
  const ids = Array.isArray(data) ? data.map(asTrimmed) : [undefined];
  return ids.includes(undefined) ? undefined : (ids as string[]);
}

/** Grants, each with its role, its division and its subject. */
export function grantsIn(data: unknown): readonly PureCloudGrant[] | undefined {
  const grants = asItems(data);
  const isGrant = ({ role, division, subjectId }: WireObject) =>
    [asObject(role)?.id, asObject(division)?.id, subjectId].every((id) => asTrimmed(id) !== undefined);
  return grants?.every(isGrant) ? (grants as unknown as readonly PureCloudGrant[]) : undefined;
}

/** How the clean view reads a section. Undefined means that it cannot. Sections that are not here are not read. */
export const PURECLOUD_SHAPES: Partial<Record<PureCloudSectionName, (data: unknown) => unknown>> = {
  profile: profileIn,
  authorization: rolesIn,
  station: asObject,
  routingStatus: routingStatusIn,
  outOfOffice: outOfOfficeIn,
  groups: asItems,
  locations: asItems,
  signIn: asObject,
  employerInfo: partIn,
  team: partIn,
  callForwarding: forwardingIn,
  queues: membershipsIn,
  routingSkills: asItems,
  routingLanguages: asItems,
  trustors: asItems,
  utilization: (data) => asObject(asObject(data)?.utilization),
  voicemailPolicy: asObject,
  licenses: licensesIn,
  grants: grantsIn,
  verifiers: asItems,
};
