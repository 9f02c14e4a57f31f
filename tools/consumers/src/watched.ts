import type { IncomingMessage, ServerResponse } from "node:http";
import { forward, type Listening, serve, vacant } from "@rollcall/config/loopback";
import { calls, outcome } from "../fixture/expected.ts";
import { differences, type Place, readPrinted } from "./check.ts";

/** The addresses that fixture/use.mjs needs. */
export type Addresses = Readonly<Record<"odinUrl" | "purecloudUrl" | "nobodyUrl", string>>;

/**
 * Has fixture/use.mjs run somewhere, and compares what it says it saw, and what arrived at the platforms, with what is
 * expected.
 *
 * @param use runs it and returns the outcome that it printed
 * @param agent how the calls must name their sender
 */
export async function watchUse(
  { estate }: Pick<Place, "estate">,
  use: (addresses: Addresses) => Promise<string>,
  agent = "rollcall",
) {
  await using purecloud = await startWatch(estate.purecloudUrl);
  await using odin = await startWatch(estate.odinUrl);
  await using nobody = await vacant();
  const printed = await use({ odinUrl: odin.url, purecloudUrl: purecloud.url, nobodyUrl: nobody.url });
  const got = { purecloud: purecloud.calls, odin: odin.calls, givenUp: purecloud.givenUp() };
  const agents = new Set([...purecloud.agents, ...odin.agents].map((name) => name.split("/")[0]));
  return {
    calls: purecloud.calls.length + odin.calls.length,
    problems: [
      ...differences(outcome, readPrinted(printed), "outcome"),
      ...differences(calls, got, "calls"),
      ...differences([agent], [...agents], "user-agent"),
    ],
  };
}

/** Stands before a mock for one check. */
export interface Watch extends Listening {
  /** What came, in order, e.g. `GET /api/v2/users`. */
  readonly calls: readonly string[];
  /** How the callers named themselves, each once. */
  readonly agents: ReadonlySet<string>;
  /** How many of the calls that are never answered were given up by the caller. */
  readonly givenUp: () => number;
}

/**
 * Starts a watch before the mock at `target`. It records every call and lets pages of any origin in (CORS). Its own
 * paths, below `/api/v2/made-up/`, do what a mock made from a spec cannot do.
 */
export async function startWatch(target: string): Promise<Watch> {
  const calls: string[] = [];
  const agents = new Set<string>();
  let givenUp = 0;
  const front = await serve((request, response) => {
    for (const [name, value] of Object.entries(cors(request))) response.setHeader(name, value);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    calls.push(`${request.method} ${request.url?.split("?")[0]}`);
    agents.add(request.headers["user-agent"] ?? "");
    if (request.url === `${MADE_UP}/held`) response.once("close", () => givenUp++);
    else answer(request, response, target, calls);
  });
  return { ...front, calls, agents, givenUp: () => givenUp };
}

function cors({ headers }: IncomingMessage): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-expose-headers": "*",
  };
}

const MADE_UP = "/api/v2/made-up";

function answer(request: IncomingMessage, response: ServerResponse, target: string, calls: readonly string[]): void {
  const { url = "/" } = request;
  if (url === `${MADE_UP}/moved`) return void response.writeHead(302, { location: "/api/v2/users/me" }).end();
  if (url.startsWith(`${MADE_UP}/retried`)) {
    const first = calls.filter((call) => call === `GET ${MADE_UP}/retried`).length === 1;
    if (first) return void response.writeHead(503, { "retry-after": "0" }).end();
    const ids = new URL(url, target).searchParams.getAll("ids");
    return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ids }));
  }
  delete request.headers.origin; // The watch answers pages of other origins itself.
  forward(request, response, target);
}
