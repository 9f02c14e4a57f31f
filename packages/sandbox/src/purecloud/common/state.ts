import type { CallForwarding, Geolocation, OutOfOffice, RoutingStatus, User } from "@rollcall/clients/purecloud";

/** What has been written of one user. What is not here is as it was made. */
export interface Written {
  /** Fields of the user itself. Of a user who was created, all of them. */
  readonly user?: User;
  /** Ids of all roles. */
  readonly roles?: readonly string[];
  /** Queue id to whether the user takes its work. */
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
  /** Ids of the users who were created, in that order. */
  readonly created: string[];
  /** Counts the changes to who is in which listing. */
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
