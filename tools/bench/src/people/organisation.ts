import { join } from "node:path";
import { type CleanUser, normalise } from "@rollcall/audit";
import { Matcher, type People, type PeopleOptions, type Sides } from "@rollcall/audit/people";
import type { Estate } from "@rollcall/sandbox";
import type { Collected } from "../collected.ts";
import { linesIn } from "../lines-in.ts";
import { type Listed, slimmed } from "./slimmed.ts";

/** A record, and whose it is. */
export interface Entry {
  readonly record: Listed;
  /** The index of the person in the estate. */
  readonly index: number;
}

/** What matching reads of the records of an estate, in the memory. */
export interface Organisation {
  readonly estate: Estate;
  readonly entries: readonly Entry[];
}

/** What matching reads of PureCloud. The profiles and the locations come with the listing, a call for 500 users. */
export const READ = { pureCloud: ["--section", "locations"] } as const;

/** The organisation of an audit. */
export async function organisationOf({ estate, folder }: Collected): Promise<Organisation> {
  const entries: Entry[] = [];
  for await (const line of linesIn(join(folder, "records.ndjson"))) {
    const record = slimmed(JSON.parse(line) as Listed);
    const index = estate[record.platform].indexOf(record.userId);
    if (index === undefined) throw new Error(`${record.userId} is nobody in the estate`);
    entries.push({ record, index });
  }
  return { estate, entries };
}

/** Who is who. People name users by their places in the list. */
export interface Matched {
  readonly users: readonly User[];
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
  return { users, people: matcher.match(sides) };
}

export const scopeOf = (user: CleanUser): string =>
  user.platform === "odin" ? `${user.serviceProviderId}/${user.groupId}` : "organisation";
