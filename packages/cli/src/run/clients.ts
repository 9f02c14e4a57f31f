import type { Hooks } from "@rollcall/clients/core";
import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { rateLimitOf } from "../config/pace.js";
import type { OdinRequest, PureCloudRequest } from "../config/platforms.js";
import { version } from "../manifest.js";
import { hooksOfBoth } from "./trace/hooks-of-both.js";

/** One try more than the clients' own, because an audit has more time than a person who waits for one call. */
const RETRY = { limit: 3 } as const;

/** What a client of Odin is made of. */
export type OdinLogin = Pick<OdinRequest, "baseUrl" | "pace" | "username" | "password" | "limit" | "trace">;

/** What a client of PureCloud is made of. */
export type PureCloudLogin = Pick<
  PureCloudRequest,
  "region" | "baseUrl" | "loginUrl" | "pace" | "clientId" | "clientSecret" | "limit" | "trace"
>;

/** A client as a request wants it: all groups share one, and so one login. */
export function odinClient(request: OdinLogin, own?: Hooks): OdinClient {
  const { baseUrl, pace, username, password, limit, trace } = request;
  const hooks = hooksOfBoth(trace, own);
  const auth = passwordLogin({ username, password });
  const rateLimit = limit ?? rateLimitOf(pace);
  return createOdinClient({ baseUrl, auth, rateLimit, retry: RETRY, hooks, userAgent: userAgent() });
}

/** A client as a request wants it. */
export function pureCloudClient(request: PureCloudLogin, own?: Hooks): PureCloudClient {
  const { region, baseUrl, loginUrl, pace, clientId, clientSecret, limit, trace } = request;
  const hooks = hooksOfBoth(trace, own);
  const auth = clientCredentials({ clientId, clientSecret });
  const rateLimit = limit ?? rateLimitOf(pace);
  return createPureCloudClient({
    region,
    baseUrl,
    loginUrl,
    auth,
    rateLimit,
    retry: RETRY,
    hooks,
    userAgent: userAgent(),
  });
}

const userAgent = () => `rollcall/${version()}`;
