import type {
  AgentMaxUtilizationResponse,
  CallForwarding,
  Geolocation,
  Group,
  OutOfOffice,
  RoutingSkillState,
  RoutingStatus,
  User,
  UserExternalIdentifier,
  UserStateInfo,
  Verifier,
  VoicemailUserPolicy,
} from "@rollcall/clients/purecloud";
import { NOW } from "../../estate/now.js";
import { type Answers, usual } from "../../unknowns/index.js";
import type { Job } from "../analytics/job.js";

/** How good a user is at a skill, and whether the skill counts for the user. */
export interface Level {
  readonly proficiency: number;
  /** Undefined if it is the state of the skill itself. */
  readonly state?: RoutingSkillState;
}

/** A role in a division, each by its id. */
export interface Grant {
  readonly role: string;
  readonly division: string;
}

/** The presence that a request set. */
export interface SetPresence {
  /** Undefined if only the message was set. */
  readonly systemPresence?: string | undefined;
  readonly message?: string | undefined;
  readonly modifiedDate: string;
}

/** What was written of a user in a queue. What is undefined stays as it was made. */
export interface QueueWrite {
  /** Whether the user was added to the queue, or removed. Members through groups need not be added. */
  readonly isAdded?: boolean;
  /** Whether the user accepts its work. */
  readonly joined?: boolean;
  readonly ring?: number;
}

/** What was written of one user, by requests or since the first day. Everything else is as the estate made it. */
export interface Written {
  /** Fields of the user itself. For a user whom a request created, these are all fields. */
  readonly user?: Partial<User>;
  /** The manager's id. `null` if the manager was removed. */
  readonly manager?: string | null;
  /** All roles with their divisions. */
  readonly grants?: readonly Grant[];
  /** By queue id. */
  readonly queues?: ReadonlyMap<string, QueueWrite>;
  /** Group id to whether the user was added to it, or removed. */
  readonly groups?: ReadonlyMap<string, boolean>;
  /** By skill id. `null` if the skill was removed. */
  readonly skills?: ReadonlyMap<string, Level | null>;
  readonly languages?: ReadonlyMap<string, Level | null>;
  /** The user's setting. `null` if it was removed. */
  readonly utilization?: AgentMaxUtilizationResponse | null;
  readonly callForwarding?: CallForwarding;
  readonly outOfOffice?: OutOfOffice;
  readonly routingStatus?: RoutingStatus;
  /** Station ids. `null` if the station was removed. */
  readonly associatedStation?: string | null;
  /** When it was associated. */
  readonly associatedDate?: string;
  /** The station that was removed last. */
  readonly lastStation?: string;
  readonly defaultStation?: string | null;
  /** Whether the trust of other organisations is in force. */
  readonly isTrusted?: boolean;
  readonly profileSkills?: readonly string[];
  /** By the id of the source that reports positions. */
  readonly geolocations?: ReadonlyMap<string, Geolocation>;
  readonly presence?: SetPresence;
  /** Why and when the state of the user changed last. */
  readonly stateChange?: Pick<UserStateInfo, "stateChangeReason" | "stateChangeDate">;
  /** All ids in other systems. */
  readonly externalIds?: readonly Pick<UserExternalIdentifier, "authorityName" | "externalKey">[];
  /** All second factors. */
  readonly verifiers?: readonly Verifier[];
  readonly voicemail?: VoicemailUserPolicy;
}

/** What writes have changed. On day 1, it is empty at first, for any size of estate. */
export interface PureCloudState {
  readonly written: Map<string, Written>;
  /** What was written before the first request. */
  readonly initial: ReadonlyMap<string, Written>;
  /** Ids of the users whom requests created, in that order. */
  readonly created: string[];
  /** All grants of the groups whose grants were written, by the group's id. */
  readonly groupGrants: Map<string, readonly Grant[]>;
  /** The jobs of analytics, by id. */
  readonly jobs: Map<string, Job>;
  /** By group id, what changes of its members wrote of the group itself. */
  readonly groups: Map<string, Pick<Group, "version" | "dateModified">>;
  /** Counts the changes to listings. */
  listings: number;
  /** Counts the changes to users, and to the grants of groups. */
  changes: number;
  /** The time of a write, in milliseconds. It starts at the estate's now, and moves on. */
  readonly clock: () => number;
  /** How the platform behaves where nobody knows. */
  readonly answers: Answers;
}

/** What was written before the first request. */
export interface PureCloudWrites {
  readonly users: ReadonlyMap<string, Written>;
  /** Ids of the users who were created. */
  readonly created: readonly string[];
  /** The date of the data, in milliseconds. */
  readonly now: number;
}

const NO_WRITES: PureCloudWrites = { users: new Map(), created: [], now: NOW };

/**
 * @param writes what was written since the first day, for an estate of another day (see `writesOf`)
 * @param clock milliseconds of any clock that moves on
 */
export function createPureCloudState(
  answers: Answers = usual,
  { users, created, now }: PureCloudWrites = NO_WRITES,
  clock: () => number = () => performance.now(),
): PureCloudState {
  const started = clock();
  const time = () => now + Math.floor(clock() - started);
  return {
    written: new Map(users),
    initial: users,
    created: [...created],
    groupGrants: new Map(),
    jobs: new Map(),
    groups: new Map(),
    listings: 0,
    changes: 0,
    clock: time,
    answers,
  };
}

/** The time of a write, as the platform writes it. */
export const timeOf = ({ clock }: PureCloudState): string => new Date(clock()).toISOString();

/** Adds a change of a user to the changes before. */
export function write(state: PureCloudState, userId: string, part: Written): void {
  const before = state.written.get(userId);
  state.written.set(userId, { ...before, ...part });
  state.changes += 1;
  if (part.user?.state !== before?.user?.state) state.listings += 1;
}
