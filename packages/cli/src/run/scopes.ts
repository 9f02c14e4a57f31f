import {
  auditOdinGroup,
  auditPureCloudUsers,
  type Coverage,
  type OdinRecord,
  type PureCloudRecord,
  type RunOptions,
  type Shard,
} from "@rollcall/audit";
import type { HookEvent, Hooks } from "@rollcall/clients/core";
import type { AuditRequest, OdinRequest, PureCloudRequest } from "../commands/audit/request.js";
import { odinClient, pureCloudClient } from "./clients.js";

/** One part of an audit that stands or falls by itself: an Odin group, or the PureCloud organisation. */
export interface Scope {
  readonly platform: Coverage["platform"];
  readonly name: string;
  /** Resolves when its platform has let us in: it answered a call that needs a login. */
  readonly entered: Promise<void>;
  /** Starts it. */
  readonly records: (options: ScopeOptions) => AsyncIterable<OdinRecord | PureCloudRecord>;
}

/** How a scope is run. */
export type ScopeOptions = Pick<RunOptions, "memory" | "onProgress" | "signal" | "stop">;

/** What scopes are made of. */
type Asked = Pick<AuditRequest, "odin" | "purecloud" | "shard">;

/** The parts of an audit, in the order of the report. */
export function scopesOf({ odin, purecloud, shard }: Asked): Scope[] {
  return [...(odin ? odinScopes(odin, shard) : []), ...(purecloud ? [pureCloudScope(purecloud, shard)] : [])];
}

/** All groups share one client, and so one login. */
function odinScopes(request: OdinRequest, shard: Shard | undefined): Scope[] {
  const { serviceProviderId, strategy } = request;
  const { entered, hooks } = entrance();
  const odin = odinClient(request, hooks);
  return request.groupIds.map((groupId) => ({
    platform: "odin" as const,
    name: `${serviceProviderId}/${groupId}`,
    entered,
    records: (options) => auditOdinGroup(odin, { ...options, serviceProviderId, groupId, strategy, shard }),
  }));
}

function pureCloudScope(request: PureCloudRequest, shard: Shard | undefined): Scope {
  const { states: state, geolocation } = request;
  const { entered, hooks } = entrance();
  const purecloud = pureCloudClient(request, hooks);
  return {
    platform: "purecloud",
    name: "organisation",
    entered,
    records: (options) => auditPureCloudUsers(purecloud, { ...options, state, geolocation, shard }),
  };
}

/** Notices when a platform has let us in. */
function entrance(): { readonly entered: Promise<void>; readonly hooks: Hooks } {
  let open = () => {};
  const entered = new Promise<void>((resolve) => {
    open = resolve;
  });
  const onResponse = ({ operation, status = 0 }: HookEvent) => {
    if (operation !== "login" && status > 0 && status !== 401) open();
  };
  return { entered, hooks: { onResponse } };
}
