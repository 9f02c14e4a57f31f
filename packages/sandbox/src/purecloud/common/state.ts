import type { CallForwarding, Geolocation, OutOfOffice, RoutingStatus, User } from "@rollcall/clients/purecloud";

/** What requests have written of one user. Everything else is as the estate made it. */
export interface Written {
  /** Fields of the user itself. For a user whom a request created, these are all fields. */
  readonly user?: User;
  /** Ids of all roles. */
  readonly roles?: readonly string[];
  /** Queue id to whether the user accepts its work. */
  readonly queues?: ReadonlyMap<string, boolean>;
  /** Skill id to proficiency. `null` if the skill was removed. */
  readonly skills?: ReadonlyMap<string, number | null>;
  readonly languages?: ReadonlyMap<string, number | null>;
  readonly callForwarding?: CallForwarding;
  readonly outOfOffice?: OutOfOffice;
  readonly routingStatus?: RoutingStatus;
  /** Station ids. `null` if the station was removed. */
  readonly associatedStation?: string | null;
  readonly defaultStation?: string | null;
  readonly profileSkills?: readonly string[];
  /** By the id of the source that reports positions. */
  readonly geolocations?: ReadonlyMap<string, Geolocation>;
}

/** What writes have changed. Empty at first, for any size of estate. */
export interface PureCloudState {
  readonly written: Map<string, Written>;
  /** Ids of the users whom requests created, in that order. */
  readonly created: string[];
  /** Counts the changes to listings. */
  listings: number;
}

export function createPureCloudState(): PureCloudState {
  return { written: new Map(), created: [], listings: 0 };
}

/** Adds a change of a user to the changes before. */
export function write(state: PureCloudState, userId: string, part: Written): void {
  const before = state.written.get(userId);
  state.written.set(userId, { ...before, ...part });
  if (part.user?.state !== before?.user?.state) state.listings += 1;
}
