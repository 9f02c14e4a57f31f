import {
  auditOdinGroup,
  auditPureCloudUsers,
  type Coverage,
  type OdinRecord,
  type OnProgress,
  type PureCloudRecord,
} from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import type { AuditRequest, OdinRequest, PureCloudRequest } from "./request.js";

/** One part of an audit that stands or falls by itself: an Odin group, or the PureCloud organisation. */
export interface Scope {
  readonly platform: Coverage["platform"];
  readonly name: string;
  /** Starts it. */
  readonly records: (signal: AbortSignal, onProgress: OnProgress) => AsyncIterable<OdinRecord | PureCloudRecord>;
}

/** The parts of an audit, in the order of the report. */
export function scopesOf({ odin, purecloud }: AuditRequest, userAgent: string): Scope[] {
  return [...(odin ? odinScopes(odin, userAgent) : []), ...(purecloud ? [pureCloudScope(purecloud, userAgent)] : [])];
}

/** All groups share one client, and so one login. */
function odinScopes(request: OdinRequest, userAgent: string): Scope[] {
  const { baseUrl, serviceProviderId, strategy, rate, username, password } = request;
  const rateLimit = rate === undefined ? undefined : rate > 0 && { perSecond: rate };
  const odin = createOdinClient({ baseUrl, auth: passwordLogin({ username, password }), rateLimit, userAgent });
  return request.groupIds.map((groupId) => ({
    platform: "odin" as const,
    name: `${serviceProviderId}/${groupId}`,
    records: (signal, onProgress) => auditOdinGroup(odin, { serviceProviderId, groupId, strategy, signal, onProgress }),
  }));
}

function pureCloudScope(request: PureCloudRequest, userAgent: string): Scope {
  const { region, baseUrl, loginUrl, states, geolocation, rate, clientId, clientSecret } = request;
  const rateLimit = rate === undefined ? undefined : rate > 0 && { perMinute: rate };
  const auth = clientCredentials({ clientId, clientSecret });
  const purecloud = createPureCloudClient({ region, baseUrl, loginUrl, auth, rateLimit, userAgent });
  return {
    platform: "purecloud",
    name: "organisation",
    records: (signal, onProgress) => auditPureCloudUsers(purecloud, { state: states, geolocation, signal, onProgress }),
  };
}
