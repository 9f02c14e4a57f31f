import type { Estate } from "../estate/estate.js";
import type { OdinWrites, Written as OdinWritten } from "../odin/common/state.js";
import type { PureCloudWrites, Written as PureCloudWritten } from "../purecloud/common/state.js";

/** What was written on both platforms since the first day. */
export interface Writes {
  readonly odin: OdinWrites;
  readonly purecloud: PureCloudWrites;
}

const known = new WeakMap<Estate, () => Writes>();

/** Keeps what makes the writes of an estate. They are made when a sandbox needs them. */
export const keepWrites = (estate: Estate, make: () => Writes): void => void known.set(estate, make);

/** What was written in an estate since the first day. Undefined for an estate of the first day. */
export const writesOf = (estate: Estate): Writes | undefined => known.get(estate)?.();

type Bag = Readonly<Record<string, unknown>>;

/** Two objects as one. Maps, and the settings and fields of users in them, are joined. */
function joined<T extends object>(first: T, second: T): T {
  const all = { ...first } as Record<string, unknown>;
  for (const [name, value] of Object.entries(second as Bag)) {
    const before = all[name];
    if (value instanceof Map && before instanceof Map) all[name] = joinedMaps(before, value);
    else if (name === "user") all[name] = { ...(before as Bag | undefined), ...(value as Bag) };
    else all[name] = value;
  }
  return all as T;
}

/** The entries of both. Lists of the same key are put together. */
function joinedMaps(first: ReadonlyMap<unknown, unknown>, second: ReadonlyMap<unknown, unknown>) {
  const all = new Map(first);
  for (const [key, value] of second) {
    const before = all.get(key);
    all.set(key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
  return all;
}

/** Adds what a change wrote to what others wrote of the same user. */
export function addWritten<T extends OdinWritten | PureCloudWritten>(
  to: Map<string, T>,
  userId: string,
  written: T | undefined,
): void {
  if (written !== undefined) to.set(userId, joined(to.get(userId) ?? ({} as T), written));
}
