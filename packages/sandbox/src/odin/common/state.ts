import { type Answers, usual } from "../../unknowns/index.js";

/** What was written of one user, by requests or since the first day. Everything else is as the estate made it. */
export interface Written {
  /** Service to whether the user has it directly. */
  readonly services?: ReadonlyMap<string, boolean>;
  readonly packs?: ReadonlyMap<string, boolean>;
  /** All authorization codes. */
  readonly codes?: readonly { readonly code: string; readonly description: string }[];
  /** Changes of settings by service, in the order of requests. Each is the fields that change, or a `Rewrite`. */
  readonly settings?: ReadonlyMap<string, readonly unknown[]>;
  /** What no answer shows. It is kept to compare a new one with it. */
  readonly secrets?: { readonly passcode?: string; readonly password?: string } | undefined;
  readonly lastName?: string;
  readonly department?: string;
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

/** What writes have changed. On day 1, it is empty at first, for any size of estate. */
export interface OdinState {
  /** By user id. */
  readonly written: Map<string, Written>;
  /** By `keyOfGroup`. */
  readonly groups: ReadonlyMap<string, GroupWritten>;
  /** How the platform behaves where nobody knows. */
  readonly answers: Answers;
  /** How many passwords were made for callers, so that none is made twice. */
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
  answers,
  generated: { count: 0 },
});
