import { createEstate } from "../estate/create.js";
import { dice } from "../estate/dice.js";
import type { Estate } from "../estate/estate.js";
import { createFates } from "../faults/decide.js";
import { type FaultProfile, type Faults, faultProfiles } from "../faults/faults.js";
import { createAnswers, type Service } from "./answer.js";
import type { Handler, Handlers } from "./handler.js";
import { listen } from "./listen.js";
import { odinLogin } from "./odin-login.js";
import { odinRefusals } from "./odin-refusals.js";
import { purecloudLogin } from "./purecloud-login.js";
import { purecloudRefusals } from "./purecloud-refusals.js";
import { createRateLimiter, type Limit } from "./rate-limit.js";
import { createRequests, type Requests } from "./requests.js";
import { createRoutes } from "./routes.js";
import { createTokens, opaqueToken, webToken } from "./tokens.js";

export interface RateLimits {
  /** @default 300 in 60,000 ms, as the real one */
  readonly purecloud?: Partial<Limit> | false;
  /** Odin documents none. Its public client keeps to 5 in 1,000 ms: so does `{}`. @default false */
  readonly odin?: Partial<Limit> | false;
  /** So many times the requests of both. @default 1 */
  readonly scale?: number;
}

export interface SandboxOptions {
  /** How many people. @default 250 */
  readonly users?: number;
  /** The same seed, the same people, problems and faults. @default 1 */
  readonly seed?: number;
  /** How many people a group has on average, 6 to 270. @default by `users`, from 20 on */
  readonly groupSize?: number | undefined;
  /** How many groups a service provider of Odin has, at the most. @default 8 */
  readonly groupsPerProvider?: number;
  /** What goes wrong, or the name of a ready-made mix. @default "none" */
  readonly faults?: Faults | FaultProfile;
  /** Milliseconds that every answer takes: so many, or from and to. @default 0 */
  readonly latencyMs?: number | readonly [number, number];
  /** False for none at all. */
  readonly rateLimits?: RateLimits | false;
  /** Odin's port; PureCloud's is the next. @default any free ones */
  readonly port?: number;
}

export interface Sandbox {
  readonly odinUrl: string;
  readonly purecloudUrl: string;
  /** Where PureCloud gives tokens. */
  readonly loginUrl: string;
  readonly estate: Estate;
  readonly requests: Requests;
  close(): Promise<void>;
}

/** What a platform answers with, and what its writes change. */
export interface Room<State> {
  readonly handlers: Handlers<State>;
  readonly state: State;
}

/** 12 hours, as the one token of Odin's that was printed; a day, as PureCloud's mostly are. */
const ODIN_SECONDS = 43_200;
const PURECLOUD_SECONDS = 86_400;

function limiter(platform: "odin" | "purecloud", limits: RateLimits | false) {
  const usual: Limit | false =
    platform === "odin" ? { requests: 5, windowMs: 1000 } : { requests: 300, windowMs: 60_000 };
  const wanted = limits && (limits[platform] ?? (platform === "odin" ? false : {}));
  if (!limits || !wanted) return undefined;
  const { requests, windowMs } = { ...usual, ...wanted };
  return createRateLimiter({ requests: requests * (limits.scale ?? 1), windowMs });
}

function latencyOf(latencyMs: number | readonly [number, number], seed: number): (number: number) => number {
  if (typeof latencyMs === "number") return () => latencyMs;
  const [low, high] = latencyMs;
  return (number) => dice(seed, "latency", number).int(low, high);
}

/** Starts both platforms with what answers for them. */
export async function startRooms<Odin, PureCloud>(
  { users = 250, seed = 1, groupSize, groupsPerProvider = 8, ...options }: SandboxOptions,
  odin: Room<Odin>,
  purecloud: Room<PureCloud>,
): Promise<Sandbox> {
  const { faults: wanted = {}, latencyMs = 0, rateLimits = {}, port = 0 } = options;
  const faults: Faults = typeof wanted === "string" ? faultProfiles[wanted] : wanted;
  const estate = createEstate({ users, seed, groupSize, groupsPerProvider });
  const requests = createRequests();
  const fates = createFates(faults.seed ?? seed, faults);
  const bind = <State>({ handlers, state }: Room<State>): Service["handlers"] =>
    Object.fromEntries(
      Object.entries(handlers).map(([id, handler]: [string, Handler<State>]) => [
        id,
        (call) => handler(call, estate, state),
      ]),
    );
  const odinTokens = createTokens(ODIN_SECONDS, webToken(ODIN_SECONDS), faults.tokenExpirySeconds);
  const purecloudTokens = createTokens(PURECLOUD_SECONDS, opaqueToken, faults.tokenExpirySeconds);
  const odinHandlers = bind(odin);
  const session = () =>
    odinHandlers.getSession?.({ operationId: "getSession", path: {}, query: {}, body: undefined, headers: {} }).body ??
    {};
  const services: readonly Service[] = [
    {
      platform: "odin",
      routes: await createRoutes("odin"),
      handlers: odinHandlers,
      login: odinLogin(odinTokens, session),
      tokens: odinTokens,
      limiter: limiter("odin", rateLimits),
      refusals: odinRefusals,
    },
    {
      platform: "purecloud",
      routes: await createRoutes("purecloud"),
      handlers: bind(purecloud),
      login: purecloudLogin(purecloudTokens, estate),
      tokens: purecloudTokens,
      limiter: limiter("purecloud", rateLimits),
      refusals: purecloudRefusals,
    },
  ];
  const latency = latencyOf(latencyMs, seed);
  const open = async (at: number) => {
    const service = services[at] as Service;
    const answer = createAnswers(service, estate, faults);
    const fate = (number: number, request: string) => fates(service.platform, number, request);
    return listen({ service, requests, latency, fate, answer }, port === 0 ? 0 : port + at);
  };
  const first = await open(0);
  const second = await open(1).catch(async (error) => {
    await first.close();
    throw error;
  });
  return {
    odinUrl: first.url,
    purecloudUrl: second.url,
    loginUrl: second.url,
    estate,
    requests,
    close: async () => void (await Promise.all([first.close(), second.close()])),
  };
}
