import type { Estate } from "../estate/estate.js";
import type { Faults } from "../faults/faults.js";
import { inForm } from "../odin/forms/in-form.js";
import type { Answers } from "../unknowns/index.js";
import type { Handler, Handlers } from "./handler.js";
import { odinLogin } from "./odin-login.js";
import { odinRefusals } from "./odin-refusals.js";
import type { RateLimits } from "./options.js";
import { purecloudLogin } from "./purecloud-login.js";
import { purecloudRefusals } from "./purecloud-refusals.js";
import { createRateLimiter, type Limit } from "./rate-limit.js";
import { createRoutes } from "./routes.js";
import type { Service } from "./service.js";
import { createTokens, opaqueToken, webToken } from "./tokens.js";

/** What a platform answers with, and what its writes change. */
export interface Room<State> {
  readonly handlers: Handlers<State>;
  /** A function makes it for an estate. */
  readonly state: State | ((estate: Estate) => State);
}

/** 12 hours, as in the one token of Odin that was printed. A day, as most tokens of PureCloud have. */
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

/** Binds the handlers of a platform to the estate and to the state that its writes change. */
function bind<State>(room: Room<State>, estate: Estate): Service["handlers"] {
  const state = room.state instanceof Function ? room.state(estate) : room.state;
  return Object.fromEntries(
    Object.entries(room.handlers).map(([id, handler]: [string, Handler<State>]) => [
      id,
      (call) => handler(call, estate, state),
    ]),
  );
}

/** What both platforms of one sandbox share. */
export interface Common {
  readonly estate: Estate;
  readonly faults: Faults;
  readonly rateLimits: RateLimits | false;
  readonly unknowns: Answers;
}

export async function odinService<State>(
  room: Room<State>,
  { estate, faults, rateLimits, unknowns }: Common,
): Promise<Service> {
  const tokens = createTokens(ODIN_SECONDS, webToken(ODIN_SECONDS), faults.tokenExpirySeconds);
  const handlers = bind(room, estate);
  const session = (login: string) =>
    handlers.getSession?.({ operationId: "getSession", path: {}, query: {}, body: undefined, headers: {}, login });
  const { login, changeOwn } = odinLogin(tokens, (name) => session(name)?.body ?? {});
  return {
    platform: "odin",
    routes: await createRoutes("odin"),
    handlers: { ...handlers, putAuthPassword: changeOwn },
    login,
    tokens,
    limiter: limiter("odin", rateLimits),
    refusals: {
      ...odinRefusals,
      unlicensed: (roll) => inForm(odinRefusals.unlicensed(roll), "", unknowns),
    },
  };
}

export async function purecloudService<State>(
  room: Room<State>,
  { estate, faults, rateLimits }: Common,
): Promise<Service> {
  const tokens = createTokens(PURECLOUD_SECONDS, opaqueToken, faults.tokenExpirySeconds);
  return {
    platform: "purecloud",
    routes: await createRoutes("purecloud"),
    handlers: bind(room, estate),
    login: purecloudLogin(tokens, estate),
    tokens,
    limiter: limiter("purecloud", rateLimits),
    refusals: purecloudRefusals,
  };
}
