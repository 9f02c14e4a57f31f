import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createOdinClient, accessToken as odinToken } from "@rollcall/clients/odin";
import { createPureCloudClient, accessToken as purecloudToken } from "@rollcall/clients/purecloud";
import { onTestFinished } from "vitest";

/** A request that a loopback server received. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
}

/** The answer of a test server. A string is sent as a web page. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Answers a request, or returns undefined to pass it to the server behind. */
export type Rule = (seen: Seen) => Reply | undefined | Promise<Reply | undefined>;

/** A real server on loopback for one test. Either `rule` answers, or the server behind it. */
export async function serve(rule: Rule, behind?: string): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const one = { method: request.method ?? "", url: new URL(request.url ?? "/", "http://test") };
    seen.push(one);
    answer(one, request, response, rule, behind).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

async function answer(one: Seen, request: IncomingMessage, response: ServerResponse, rule: Rule, behind?: string) {
  const reply = (await rule(one)) ?? (behind === undefined ? { status: 404, body: {} } : undefined);
  if (reply !== undefined) {
    const isPage = typeof reply.body === "string";
    response.writeHead(reply.status, { "content-type": isPage ? "text/html" : "application/json" });
    response.end(isPage ? reply.body : JSON.stringify(reply.body));
    return;
  }
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== "host"));
  const forwarded = await fetch(behind + one.url.pathname + one.url.search, {
    method: one.method,
    headers: headers as Record<string, string>,
  });
  const text = await forwarded.text();
  response.writeHead(forwarded.status, { "content-type": forwarded.headers.get("content-type") ?? "text/plain" });
  response.end(text);
}

/** An Odin client for a test server, without retries and rate limit. The token is made up. */
export function odinAt(baseUrl: string, options: { timeoutMs?: number } = {}) {
  return createOdinClient({ baseUrl, auth: odinToken("test-token"), retry: false, rateLimit: false, ...options });
}

/** A PureCloud client for a test server, without retries and rate limit. The token is made up. */
export function purecloudAt(baseUrl: string, options: { timeoutMs?: number } = {}) {
  return createPureCloudClient({
    baseUrl,
    auth: purecloudToken("test-token"),
    retry: false,
    rateLimit: false,
    ...options,
  });
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

/** A clock that stands still, because records are compared. */
export const now = () => new Date("2026-01-02T03:04:05Z");
