import type { Fetch, RetryOptions } from "@rollcall/clients/core";
import { createOdinClient, accessToken as odinToken } from "@rollcall/clients/odin";
import { createPureCloudClient, accessToken as purecloudToken } from "@rollcall/clients/purecloud";
import { network } from "./network.js";

export { network, type Reply, type Seen, serve } from "./network.js";

const SHARED = { fetch: network, retry: false, rateLimit: false } as const;

/** An Odin client for a test server, without retries and rate limit. The token is made up. */
export function odinAt(baseUrl: string, options: { timeoutMs?: number; fetch?: Fetch; retry?: RetryOptions } = {}) {
  return createOdinClient({ baseUrl, auth: odinToken("test-token"), ...SHARED, ...options });
}

/** A PureCloud client for a test server, without retries and rate limit. The token is made up. */
export function purecloudAt(
  baseUrl: string,
  options: { timeoutMs?: number; fetch?: Fetch; retry?: RetryOptions } = {},
) {
  return createPureCloudClient({ baseUrl, auth: purecloudToken("test-token"), ...SHARED, ...options });
}

/** All items of an async iterable. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The reason for which a promise rejects. Fails the test if it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not reject");
}

/** The group of the example estate. */
export const GROUP = { serviceProviderId: "ent.odin", groupId: "grp.odin" };

/** A pause that takes no time. */
export const wait = async () => {};

/** A clock that stands still, because records are compared. */
export const now = () => new Date("2026-01-02T03:04:05Z");
