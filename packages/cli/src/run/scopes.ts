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
import type { OdinRequest, Platforms, PureCloudRequest } from "../config/platforms.js";
import { adviceFor } from "./advice.js";
import { odinClient, pureCloudClient } from "./clients.js";

/** A part of an audit that fails by itself: an Odin group, or the PureCloud organisation. */
export interface Scope {
  readonly platform: Coverage["platform"];
  readonly name: string;
  /** Resolves when its platform accepted the login, which the answer to a call proves. */
  readonly connected: Promise<void>;
  /** What a person may have meant, if nothing of it can be read, as sentences after a full stop. Empty if nobody knows. */
  readonly advice?: () => Promise<string>;
  /** Starts it. */
  readonly records: (options: ScopeOptions) => AsyncIterable<OdinRecord | PureCloudRecord>;
}

/** How a scope is run. */
export type ScopeOptions = Pick<RunOptions, "memory" | "onContext" | "onProgress" | "signal" | "stop">;

/** What scopes are made of. */
export interface ScopesRequest extends Platforms {
  readonly shard: Shard | undefined;
  /** Counts requests that repeat a call. */
  readonly repeats: Repeats;
}

/** How many requests have repeated a call so far. */
export interface Repeats {
  count: number;
}

/** The parts of an audit, in the order of the report. */
export function scopesOf({ odin, purecloud, shard, repeats }: ScopesRequest): Scope[] {
  return [
    ...(odin ? odinScopes(odin, shard, connection(repeats)) : []),
    ...(purecloud ? [pureCloudScope(purecloud, shard, connection(repeats))] : []),
  ];
}

/** All groups share one client, and so one login. */
function odinScopes(request: OdinRequest, shard: Shard | undefined, { connected, hooks }: Connection): Scope[] {
  const { serviceProviderId, strategy } = request;
  const odin = odinClient(request, hooks);
  return request.groupIds.map((groupId) => ({
    platform: "odin" as const,
    name: `${serviceProviderId}/${groupId}`,
    connected,
    advice: () => adviceFor(odin, { serviceProviderId, groupId }),
    records: (options) => auditOdinGroup(odin, { ...options, serviceProviderId, groupId, strategy, shard }),
  }));
}

function pureCloudScope(request: PureCloudRequest, shard: Shard | undefined, { connected, hooks }: Connection): Scope {
  const { states: state, sections, strategy } = request;
  const purecloud = pureCloudClient(request, hooks);
  return {
    platform: "purecloud",
    name: "organisation",
    connected,
    records: (options) => auditPureCloudUsers(purecloud, { ...options, state, sections, strategy, shard }),
  };
}

interface Connection {
  readonly connected: Promise<void>;
  readonly hooks: Hooks;
}

/** Observes when a platform accepted the login, and what is repeated. */
function connection(repeats: Repeats): Connection {
  let resolve = () => {};
  const connected = new Promise<void>((resolveIt) => {
    resolve = resolveIt;
  });
  const onResponse = ({ operation, status = 0 }: HookEvent) => {
    if (operation !== "login" && status > 0 && status !== 401) resolve();
  };
  const onRetry = () => {
    repeats.count += 1;
  };
  return { connected, hooks: { onResponse, onRetry } };
}
