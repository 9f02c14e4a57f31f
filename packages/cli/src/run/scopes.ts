import { auditPureCloudUsers, type Shard } from "@rollcall/audit";
import type { PureCloudRequest } from "../config/platforms.js";
import type { Traffic } from "../terminal/progress/traffic.js";
import { adviceOf } from "./advice.js";
import { pureCloudClient } from "./clients.js";
import { type Connection, connection } from "./connection.js";
import { type OdinScopes, odinScopes } from "./odin-scopes.js";
import { unknownIn } from "./purecloud-advice.js";
import type { Scope } from "./scope.js";

/** What scopes are made of. */
export interface ScopesRequest {
  readonly odin: OdinScopes | undefined;
  readonly purecloud: PureCloudRequest | undefined;
  readonly shard: Shard | undefined;
  readonly traffic: Traffic;
}

/** The parts of an audit, in the order of the report. */
export function scopesOf({ odin, purecloud, shard, traffic }: ScopesRequest): Scope[] {
  return [
    ...(odin ? odinScopes(odin, shard) : []),
    ...(purecloud ? [pureCloudScope(purecloud, shard, connection(traffic))] : []),
  ];
}

function pureCloudScope(request: PureCloudRequest, shard: Shard | undefined, { connected, hooks }: Connection): Scope {
  const { states: state, selection, sections, integrationPresenceSource, needed, strategy } = request;
  const chosen = { ...selection, ...needed, state, sections, integrationPresenceSource, strategy, shard };
  const purecloud = pureCloudClient(request, hooks);
  const unknown = () => unknownIn(purecloud, selection);
  return {
    platform: "purecloud",
    name: "organisation",
    connected,
    advice: async () => adviceOf(...(await unknown())),
    unknown,
    records: (options) => auditPureCloudUsers(purecloud, { ...options, ...chosen }),
  };
}
