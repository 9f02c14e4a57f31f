import { chunks, items, type UcUserPresence, type User } from "@rollcall/clients/purecloud";
import type { Client } from "./session.ts";

/** How often the presences are read. A token may make 300 calls a minute, and a call reads 50 people. */
const EVERY_MS = 5_000;

/** The members of a group, by name. */
export async function membersOf(purecloud: Client, groupId: string, signal: AbortSignal): Promise<User[]> {
  const people: User[] = [];
  for await (const person of items(purecloud.getGroupMembers, { groupId }, { signal })) people.push(person);
  return people.sort((one, other) => (one.name ?? "").localeCompare(other.name ?? ""));
}

/** The presences of people, by the user's id. */
export async function presencesOf(
  purecloud: Client,
  people: readonly User[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, UcUserPresence>> {
  const ids = chunks(people.map(({ id }) => id));
  const lists = await Promise.all(ids.map((id) => purecloud.getUsersPresencesPurecloudBulk({ id }, { signal })));
  return new Map(lists.flat().map((presence) => [presence.userId ?? presence.id ?? "", presence]));
}

/** Waits for the next reading. A page that nobody sees reads nothing. */
export async function pause(signal: AbortSignal): Promise<void> {
  await until(signal, (done) => setTimeout(done, EVERY_MS));
  while (document.hidden && !signal.aborted) {
    await until(signal, (done) => document.addEventListener("visibilitychange", done, { once: true }));
  }
}

/** Waits for an event, or until the signal aborts. A page that is open for days keeps no listener of an earlier wait. */
const until = (signal: AbortSignal, wait: (done: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      signal.removeEventListener("abort", done);
      resolve();
    };
    signal.addEventListener("abort", done);
    wait(done);
  });
