import { asBoolean, asItems, asObject, type WireObject } from "../wire.js";
import type { PureCloudSectionName } from "./record.js";

/** Both lists of memberships. Undefined if either is not of a known shape. */
export function membershipsIn(data: unknown): { joined: WireObject[]; unjoined: WireObject[] } | undefined {
  const lists = asObject(data);
  const [joined, unjoined] = [asItems(lists?.joined), asItems(lists?.unjoined)];
  return joined && unjoined ? { joined, unjoined } : undefined;
}

/** Call forwarding says whether it is enabled. */
export const forwardingIn = (data: unknown): WireObject | undefined => {
  const forwarding = asObject(data);
  return asBoolean(forwarding?.enabled) === undefined ? undefined : forwarding;
};

/** An absence says whether it is active. */
export const outOfOfficeIn = (data: unknown): boolean | undefined => asBoolean(asObject(data)?.active);

/** How the clean view reads a section. Undefined means that it cannot. Sections that are not here are not read. */
export const PURECLOUD_SHAPES: Partial<Record<PureCloudSectionName, (data: unknown) => unknown>> = {
  profile: asObject,
  authorization: asObject,
  station: asObject,
  routingStatus: asObject,
  outOfOffice: outOfOfficeIn,
  groups: asItems,
  callForwarding: forwardingIn,
  queues: membershipsIn,
  routingSkills: asItems,
  routingLanguages: asItems,
  trustors: asItems,
};
