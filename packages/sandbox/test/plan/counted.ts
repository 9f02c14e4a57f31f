import type { ScopeCost } from "@rollcall/audit";
import type { Fetch } from "@rollcall/clients/core";
import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { expect } from "vitest";
import type { Sandbox, SandboxOptions } from "../../src/index.js";
import { startInProcess } from "../in-process.js";

/** Both platforms, and clients of them that send a call once. */
export interface Counted {
  readonly sandbox: Sandbox;
  readonly odin: OdinClient;
  readonly purecloud: PureCloudClient;
  /** How often each operation was asked for while something was done. */
  readonly callsOf: (work: () => Promise<unknown>) => Promise<Map<string, number>>;
}

/** @param through what each call to Odin goes through */
export async function counted(options: SandboxOptions, through = (fetch: Fetch): Fetch => fetch): Promise<Counted> {
  const sandbox = await startInProcess({ ...options, rateLimits: false });
  const { odinUrl, purecloudUrl, loginUrl } = sandbox;
  const shared = { rateLimit: false, retry: false } as const;
  const login = passwordLogin({ username: "a", password: "b" });
  const auth = clientCredentials({ clientId: "a", clientSecret: "b" });
  const fetch = through(sandbox.fetch);
  let huntGroups = 0;
  const seeing: Fetch = (url, init) => {
    if (url.includes("/groups/hunt-groups?serviceUserId=")) huntGroups += 1;
    return fetch(url, init);
  };
  return {
    sandbox,
    odin: createOdinClient({ baseUrl: odinUrl, auth: login, ...shared, fetch: seeing }),
    purecloud: createPureCloudClient({ baseUrl: purecloudUrl, loginUrl, auth, ...shared, fetch: sandbox.fetch }),
    callsOf: (work) => callsOf(sandbox, () => huntGroups, work),
  };
}

/** The sandbox counts operations of the spec. An audit calls the narrowed method for one group. */
const METHODS = new Map([["getGroups", "getGroup"]]);

/** @param huntGroups how many hunt groups were read one by one, because the sandbox counts them with their list */
async function callsOf({ requests }: Sandbox, huntGroups: () => number, work: () => Promise<unknown>) {
  const [before, earlier] = [new Map(requests.counts), huntGroups()];
  await work();
  const counts = new Map<string, number>();
  for (const [key, times] of requests.counts) {
    const operation = METHODS.get(key.split(" ")[0] ?? "") ?? key.split(" ")[0] ?? "";
    const more = times - (before.get(key) ?? 0);
    if (more > 0) counts.set(operation, (counts.get(operation) ?? 0) + more);
  }
  const single = huntGroups() - earlier;
  if (single === 0) return counts;
  return counts
    .set("getGroupHuntGroup", single)
    .set("getGroupHuntGroups", (counts.get("getGroupHuntGroups") ?? 0) - single);
}

export async function drain(records: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of records);
}

/** Every call is in the plan, and every row of the plan is true. */
export function expectTrue({ costs }: Pick<ScopeCost, "costs">, seen: ReadonlyMap<string, number>): void {
  expect([...seen.keys()].filter((operation) => !costs.some((cost) => cost.operation === operation))).toEqual([]);
  for (const { operation, least, most } of costs) {
    const times = seen.get(operation) ?? 0;
    expect(times, operation).toBeGreaterThanOrEqual(least);
    expect(times, operation).toBeLessThanOrEqual(most ?? times);
  }
}

/** The groups of a sandbox. */
export const groupsOf = ({ estate }: Sandbox) =>
  estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => ({ serviceProviderId, groupId })),
  );
