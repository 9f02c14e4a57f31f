import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { printable } from "@rollcall/audit";
import { JournalError, PEOPLE_FILE } from "@rollcall/audit/journal";
import type { NamedUser, PeopleLine } from "@rollcall/report";
import { keyOf } from "./audit-hits.js";

/** The lines of `people.ndjson` that name one of these users. @throws JournalError if a line is damaged */
export async function peopleWith(
  folder: string,
  keys: ReadonlySet<string>,
  stop: AbortSignal,
): Promise<readonly PeopleLine[]> {
  const path = join(folder, PEOPLE_FILE);
  if (!existsSync(path)) return [];
  const found: PeopleLine[] = [];
  for await (const text of createInterface({
    input: createReadStream(path, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    stop.throwIfAborted();
    const line = parsed(text, path);
    if (keysIn(line).some((key) => keys.has(key))) found.push(line);
  }
  return found;
}

function parsed(text: string, path: string): PeopleLine {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === "object" && line !== null && "kind" in line && "odin" in line && "purecloud" in line)
      return line as PeopleLine;
  } catch {
    // The remedy is the same for every damage.
  }
  throw new JournalError(
    "request",
    printable(`${path} is damaged. Run rollcall report with its folder to write it again`),
  );
}

const namedIn = (users: NamedUser | readonly NamedUser[]): readonly NamedUser[] => [users].flat();

/** The keys of all users whom a line names. */
export const keysIn = ({ odin, purecloud }: PeopleLine): string[] => [
  ...namedIn(odin).map(({ userId }) => keyOf({ platform: "odin", userId })),
  ...namedIn(purecloud).map(({ userId }) => keyOf({ platform: "purecloud", userId })),
];
