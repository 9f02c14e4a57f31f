import { existsSync } from "node:fs";
import { join } from "node:path";
import { PEOPLE_FILE, peopleIn } from "@rollcall/audit/journal";
import type { NamedUser, PeopleLine } from "@rollcall/report";
import { keyOf } from "./audit-hits.js";

/** The lines of `people.ndjson` that name one of these users. @throws JournalError if a line is damaged */
export async function peopleWith(
  folder: string,
  keys: ReadonlySet<string>,
  stop: AbortSignal,
): Promise<readonly PeopleLine[]> {
  if (!existsSync(join(folder, PEOPLE_FILE))) return [];
  const found: PeopleLine[] = [];
  for await (const line of peopleIn(folder)) {
    stop.throwIfAborted();
    if (keysIn(line).some((key) => keys.has(key))) found.push(line);
  }
  return found;
}

const namedIn = (users: NamedUser | readonly NamedUser[]): readonly NamedUser[] => [users].flat();

/** The keys of all users whom a line names. */
export const keysIn = ({ odin, purecloud }: PeopleLine): string[] => [
  ...namedIn(odin).map(({ userId }) => keyOf({ platform: "odin", userId })),
  ...namedIn(purecloud).map(({ userId }) => keyOf({ platform: "purecloud", userId })),
];
