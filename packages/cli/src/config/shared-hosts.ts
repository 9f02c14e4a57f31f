import { type SharedRateLimit, sharedRateLimit } from "@rollcall/clients/core";
import { regions } from "@rollcall/clients/purecloud";
import { type Pace, rateLimitOf } from "./pace.js";
import type { Platforms } from "./platforms.js";
import type { PureCloudTarget } from "./targets.js";

/**
 * Gives all requests to one host one limit, because a host may count the calls of all tenants together. The slowest of their paces
 * holds.
 */
export function sharingHosts<Request extends Platforms>(requests: readonly Request[]): readonly Request[] {
  if (requests.length < 2) return requests;
  const paces = new Map<string, Pace[]>();
  const add = (host: string, pace: Pace) => paces.set(host, [...(paces.get(host) ?? []), pace]);
  for (const { odin, purecloud } of requests) {
    if (odin) add(odin.baseUrl, odin.pace);
    if (purecloud) add(hostOf(purecloud), purecloud.pace);
  }
  const limits = new Map([...paces].map(([host, all]) => [host, limitOf(all)]));
  return requests.map(({ odin, purecloud, ...request }) => ({
    ...(request as Request),
    odin: odin && { ...odin, limit: limits.get(odin.baseUrl) },
    purecloud: purecloud && { ...purecloud, limit: limits.get(hostOf(purecloud)) },
  }));
}

const hostOf = ({ baseUrl, region }: PureCloudTarget): string =>
  baseUrl ?? (region ? `https://api.${regions[region]}` : "");

/** Undefined if only one client uses the host, which has its own limit, or if none has a limit. */
function limitOf(all: readonly Pace[]): SharedRateLimit | undefined {
  if (all.length < 2) return undefined;
  const limited = all.flatMap((pace) => (pace ? [pace] : []));
  const [slowest] = limited.sort((one, other) => one.calls - other.calls);
  const limit = slowest && rateLimitOf(slowest);
  return limit ? sharedRateLimit(limit) : undefined;
}
