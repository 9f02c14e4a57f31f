import { type Answers, usual } from "../../unknowns/index.js";
import type { Group } from "./group.js";

/** How a user is connected. */
export type Connection = "device" | "trunk" | "none";

/** What was written of one user, by requests or since the first day. Everything else is as the estate made it. */
export interface Written {
  /** Service to whether the user has it directly. */
  readonly services?: ReadonlyMap<string, boolean>;
  readonly packs?: ReadonlyMap<string, boolean>;
  /** Changes of settings by service, in the order of requests. Each is the fields that change, or a `Rewrite`. */
  readonly settings?: ReadonlyMap<string, readonly unknown[]>;
  /** What no answer shows. It is kept to compare a new one with it. */
  readonly secrets?: { readonly passcode?: string; readonly password?: string } | undefined;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Empty for none. */
  readonly department?: string;
  readonly connection?: Connection;
  /** Number and extension together, in the form of HR. */
  readonly line?: { readonly number: string | undefined; readonly extension: string | undefined };
  /** The number that the user shows to those who are called. */
  readonly callerId?: string;
  /** The number of the delivery that the user's device came with. By default, it is the index of the person. */
  readonly delivery?: number;
  /** How many appearances the user's line has on other devices. */
  readonly appearances?: number;
  readonly alternateIds?: readonly { readonly userId: string; readonly description: string }[];
  /** Whether the user has a schedule of holidays. */
  readonly hasHolidays?: boolean;
}

/** What was written of one group since the first day. */
export interface GroupWritten {
  readonly userLimit?: number;
  /** A further number, in E.164. */
  readonly number?: string;
  /** A class that the group's plans no longer allow. */
  readonly closed?: "chargeableDirectoryAssisted";
}

/** A user who lives elsewhere than the estate says, has another id, or was created. */
export interface Settled extends Group {
  /** The index of the person. For a user whom a request created, it is beyond those of the estate. */
  readonly index: number;
  readonly isNew: boolean;
}

/** What writes have changed. On day 1, it is empty at first, for any size of estate. */
export interface OdinState {
  /** By user id. */
  readonly written: Map<string, Written>;
  /** By `keyOfGroup`. */
  readonly groups: ReadonlyMap<string, GroupWritten>;
  /** By user id, in the order in which they came. */
  readonly settled: Map<string, Settled>;
  /** The ids of users who were deleted, or got another id. */
  readonly gone: Set<string>;
  /** How many users were created, also those who were deleted since. */
  readonly created: { count: number };
  /** How often a guest named a host, or a host sent guests away. */
  readonly associations: { count: number };
  /** How the platform behaves where nobody knows. */
  readonly answers: Answers;
  /** How many passwords were made for callers. None is made twice. */
  readonly generated: { count: number };
}

/** What was written of a user, with one more change of a setting. */
export function withSetting(written: Written, name: string, value: object): Written {
  const { settings = new Map<string, readonly unknown[]>() } = written;
  return { ...written, settings: new Map([...settings, [name, [...(settings.get(name) ?? []), value]]]) };
}

/** What was written before the first request. */
export interface OdinWrites {
  readonly users: ReadonlyMap<string, Written>;
  readonly groups: ReadonlyMap<string, GroupWritten>;
}

const NO_WRITES: OdinWrites = { users: new Map(), groups: new Map() };

/** @param writes what was written since the first day, for an estate of another day (see `writesOf`) */
export const createOdinState = (answers: Answers = usual, { users, groups }: OdinWrites = NO_WRITES): OdinState => ({
  written: new Map(users),
  groups,
  settled: new Map(),
  gone: new Set(),
  created: { count: 0 },
  associations: { count: 0 },
  answers,
  generated: { count: 0 },
});
