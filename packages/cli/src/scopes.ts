import {
  auditOdinGroup,
  auditPureCloudUsers,
  type Coverage,
  type OdinRecord,
  type PureCloudRecord,
  type RunOptions,
} from "@rollcall/audit";
import type { HookEvent, Hooks } from "@rollcall/clients/core";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import type { AuditRequest, OdinRequest, PureCloudRequest } from "./request.js";

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

/** The parts of an audit, in the order of the report. */
export function scopesOf({ odin, purecloud }: Pick<AuditRequest, "odin" | "purecloud">, userAgent: string): Scope[] {
  return [...(odin ? odinScopes(odin, userAgent) : []), ...(purecloud ? [pureCloudScope(purecloud, userAgent)] : [])];
}

/** All groups share one client, and so one login. */
function odinScopes(request: OdinRequest, userAgent: string): Scope[] {
  const { baseUrl, serviceProviderId, strategy, rate, username, password } = request;
  const { entered, hooks } = entrance();
  const rateLimit = rate === undefined ? undefined : rate > 0 && { perSecond: rate };
  const odin = createOdinClient({ baseUrl, auth: passwordLogin({ username, password }), rateLimit, hooks, userAgent });
  return request.groupIds.map((groupId) => ({
    platform: "odin" as const,
    name: `${serviceProviderId}/${groupId}`,
    entered,
    records: (options) => auditOdinGroup(odin, { ...options, serviceProviderId, groupId, strategy }),
  }));
}

function pureCloudScope(request: PureCloudRequest, userAgent: string): Scope {
  const { region, baseUrl, loginUrl, states, geolocation, rate, clientId, clientSecret } = request;
  const { entered, hooks } = entrance();
  const rateLimit = rate === undefined ? undefined : rate > 0 && { perMinute: rate };
  const auth = clientCredentials({ clientId, clientSecret });
  const purecloud = createPureCloudClient({ region, baseUrl, loginUrl, auth, rateLimit, hooks, userAgent });
  return {
    platform: "purecloud",
    name: "organisation",
    entered,
    records: (options) => auditPureCloudUsers(purecloud, { ...options, state: states, geolocation }),
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
