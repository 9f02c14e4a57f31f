import { type CleanUser, normalise } from "@rollcall/audit";
import { Matcher, type People, type PeopleOptions, type Sides } from "@rollcall/audit/people";
import type { Estate } from "@rollcall/sandbox";
import type { Collected } from "./records.ts";
import type { Listed } from "./slimmed.ts";

/** A record, and whose it is. */
export interface Entry {
  readonly record: Listed;
  /** The index of the person in the estate. */
  readonly index: number;
}

/** The records of an estate in the memory. */
export interface Organisation {
  readonly estate: Estate;
  readonly entries: readonly Entry[];
}

export async function organisationOf({ estate, records }: Collected): Promise<Organisation> {
  const entries: Entry[] = [];
  for await (const record of records()) {
    const index = estate[record.platform].indexOf(record.userId);
    if (index === undefined) throw new Error(`${record.userId} is nobody in the estate`);
    entries.push({ record, index });
  }
  return { estate, entries };
}

/** Who is who, and the index of the person of each user. */
export interface Matched {
  readonly indices: readonly number[];
  readonly people: People;
}

export const WHOLE: Sides = { odin: { state: "complete" }, purecloud: { state: "complete" } };

/** A clean user with the index of its person. */
export interface User {
  readonly user: CleanUser;
  readonly index: number;
}

export const usersOf = (entries: readonly Entry[]): User[] =>
  entries.map(({ record, index }) => ({ user: normalise(record), index }));

/** Matches the users of an organisation in the United States. */
export function matched(users: readonly User[], options: PeopleOptions = {}, sides: Sides = WHOLE): Matched {
  const matcher = new Matcher({ country: "US", ...options });
  for (const { user } of users) matcher.add(user, scopeOf(user));
  return { indices: users.map(({ index }) => index), people: matcher.match(sides) };
}

export const scopeOf = (user: CleanUser): string =>
  user.platform === "odin" ? `${user.serviceProviderId}/${user.groupId}` : "organisation";
