import { join } from "node:path";
import type { Estate, SandboxOptions } from "@rollcall/sandbox";
import { start } from "../child.ts";

export type PlatformName = "odin" | "purecloud";

/** Where the platforms of a sandbox are, and whom they have. */
export interface Addresses {
  readonly odinUrl: string;
  readonly purecloudUrl: string;
  readonly serviceProviderId: string;
  readonly groupIds: readonly string[];
  readonly users: Readonly<Record<PlatformName, number>>;
}

export interface SandboxProcess extends Addresses, AsyncDisposable {
  /** How often each operation was asked for, by status: `getUsers 200`. Logins are not calls. */
  counts(): Promise<Counts>;
}

export type Counts = ReadonlyMap<string, number>;

/** How many users each platform of an estate has. */
export function usersOn({ odin, purecloud }: Estate): Addresses["users"] {
  const members = odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.flatMap((groupId) => odin.members(serviceProviderId, groupId)),
  );
  return { odin: members.length, purecloud: purecloud.members.length };
}

const LOGINS = /^(login|logout|refresh|postOauthToken)\b/;

/** Starts a sandbox, all of whose groups belong to one service provider. */
export async function startSandbox(
  options: SandboxOptions,
  env: Readonly<Record<string, string>>,
): Promise<SandboxProcess> {
  const all = JSON.stringify({ seed: 1, groupsPerProvider: 10_000, rateLimits: false, ...options });
  const child = start(join(import.meta.dirname, "sandbox-process.ts"), [all], env);
  const addresses = (await child.next()) as Addresses;
  const counts = async () => {
    const answer = child.next();
    child.process.send("counts");
    return new Map(((await answer) as [string, number][]).filter(([key]) => !LOGINS.test(key)));
  };
  return { ...addresses, counts, [Symbol.asyncDispose]: child[Symbol.asyncDispose] };
}

/** How many calls there were, of those that `which` is true for. */
export function sumOf(counts: Counts, which: (operation: string, status: number) => boolean = () => true): number {
  return [...counts].reduce((sum, [key, times]) => {
    const [operation = "", status] = key.split(" ");
    return which(operation, Number(status)) ? sum + times : sum;
  }, 0);
}

/** So few that both platforms and every strategy still have somebody to audit. */
const FEWEST = 12;

/** How many people there are in a run of this scale. */
export const sized = (people: number, scale: number): number => Math.max(FEWEST, Math.round(people * scale));
