import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { serve } from "@rollcall/config/loopback";
import { start } from "../child.ts";
import { ours } from "../row.ts";
import type { Measurement } from "../suite.ts";
import { type Call, callsOf } from "./calls-of.ts";

export type Api = "purecloud" | "odin";
/** The official SDK does not stop by itself. */
const SDK_SECONDS = 3;

/** A server that gives a new token to anyone who asks, and refuses them all on demand. */
async function refusingServer() {
  const count = { requests: 0, refusing: false, tokens: 0 };
  const server = await serve((request, response) => {
    request.resume();
    count.requests++;
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (/\/token$/.test(request.url ?? "")) {
      const token = `token-${++count.tokens}`;
      answer(200, { access_token: token, token, refresh_token: "again", expires_in: 86_400, token_type: "bearer" });
    } else if (count.refusing) answer(401, { status: 401, code: "bad.credentials", message: "Invalid credentials." });
    else answer(200, {});
  });
  return { ...server, count };
}

/**
 * Requests of one call, those for tokens included, that a server answers with 401 for ever.
 *
 * @param makeCall gives a function that makes one call of a new client
 * @param held whether a call has succeeded before, and there is a token
 * @throws Error when the call does not fail.
 */
export async function requestsWhenRefused(makeCall: (url: string) => Call, held: boolean): Promise<number> {
  await using server = await refusingServer();
  const call = makeCall(server.url);
  if (held) await call();
  Object.assign(server.count, { requests: 0, refusing: true });
  const [{ status }] = await Promise.allSettled([call()]);
  if (status === "fulfilled") throw new Error("a call that was answered 401 succeeded");
  return server.count.requests;
}

/** Clients of ours that log in by themselves, from a consumer's folder. */
export async function logInOf(folder: string): Promise<Record<Api, (url: string) => Call>> {
  const { logIn } = await import(pathToFileURL(join(folder, "log-in.js")).href);
  return logIn;
}

/** Of the SDK, which renews the token in the background. */
async function requestsOfSdk(folder: string, env: Readonly<Record<string, string>>): Promise<number> {
  await using server = await refusingServer();
  await using child = start(join(folder, "refused.js"), [server.url], env);
  await child.next(); // logged in
  Object.assign(server.count, { requests: 0, refusing: true });
  child.process.send("call");
  await later(SDK_SECONDS * 1000);
  return server.count.requests;
}

/** Callers without tokens make one request. They do not throw either. */
async function requestsOf(folder: string): Promise<number> {
  await using server = await refusingServer();
  server.count.refusing = true;
  for (const call of Object.values(await callsOf(folder, server.url))) await call();
  return server.count.requests;
}

export const refused: Measurement = {
  note: `**401 forever.** All requests of one call, with those for tokens, at a server that gives tokens and then refuses them.
The SDK is logged in with an authorization code, where it renews tokens by itself. It rejects the call immediately and continues to make requests as fast as it gets answers. It was stopped after ${SDK_SECONDS} seconds. openapi-fetch and fetch leave renewal to the caller.`,
  async *measure({ folder, env }) {
    const { purecloud, odin } = await logInOf(folder("clients"));
    const peers = {
      "openapi-fetch": { value: await requestsOf(folder("openapi-fetch")) },
      fetch: { value: await requestsOf(folder("fetch")) },
    };
    const sdk = { value: await requestsOfSdk(folder("sdk"), env), detail: `in ${SDK_SECONDS} s` };
    const held = { value: await requestsWhenRefused(purecloud, true) };
    yield { budget: "refusedHeld", values: { ours: held, ...peers, sdk } };
    yield ours("refusedNone", await requestsWhenRefused(purecloud, false));
    yield ours("refusedOdinHeld", await requestsWhenRefused(odin, true));
    yield ours("refusedOdinNone", await requestsWhenRefused(odin, false));
  },
};
