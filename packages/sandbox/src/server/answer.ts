import type { Estate } from "../estate/estate.js";
import type { Fate } from "../faults/decide.js";
import type { Faults } from "../faults/faults.js";
import { createLastingFaults } from "../faults/lasting.js";
import { shifted, withDuplicate } from "../faults/listing.js";
import type { Call, Handlers, Reply } from "./handler.js";
import type { Refusals } from "./platform.js";
import type { RateLimiter, Standing } from "./rate-limit.js";
import type { Incoming, Problem, Routes } from "./routes.js";
import type { Platform, SpecOperation } from "./spec.js";
import type { Grant, Tokens } from "./tokens.js";

/** A platform, as far as it has nothing to do with the wire. */
export interface Service {
  readonly platform: Platform;
  readonly routes: Routes;
  readonly handlers: Readonly<Record<string, (call: Call) => Reply>>;
  /** Operations that give and end tokens. They need none. */
  readonly login: Handlers<undefined>;
  readonly tokens: Tokens;
  readonly limiter: RateLimiter | undefined;
  readonly refusals: Refusals;
}

/** What was answered, and what a server has to say of it. */
export interface Answer {
  readonly reply: Reply;
  readonly standing?: Standing;
  readonly fault?: string;
}

/** The number of a request, and what it is to suffer. */
export interface Sent {
  readonly number: number;
  readonly fate: Fate;
}

const permissionsOf = (operation: SpecOperation) => operation["x-required-permissions"]?.permissions ?? [];

const wordsOf = ({ field, message, missing }: Problem): string =>
  missing ? `Missing required key: ${field}` : `Invalid value: ${field} ${message}`;

/** Answers requests in the order that a platform checks them: token, limit, permission, parameters; then the handler. */
export function createAnswers(service: Service, estate: Estate, faults: Faults) {
  const { platform, routes, handlers, login, tokens, limiter, refusals } = service;
  const lasting = createLastingFaults(platform, estate, faults);
  /** Requests that were refused for their token, and have not come through since. */
  const refused = new Set<string>();

  const run = (request: Incoming, operation: SpecOperation, user: number | undefined, sent: Sent): Answer => {
    const { number, fate } = sent;
    const checked = routes.check(request, operation);
    if ("problem" in checked) return { reply: refusals.invalid(checked.problem) };
    const { path, query } = checked;
    const handler = handlers[operation.operationId];
    if (!handler) return { reply: refusals.missing(operation.operationId) };
    const trouble = lasting(operation, { ...query, ...path }, number);
    if (trouble === "forbidden") return { reply: refusals.forbidden(permissionsOf(operation)), fault: trouble };
    if (trouble === "vanish") return { reply: refusals.vanished(), fault: trouble };
    if (trouble === "broken") return { reply: refusals.serverError(500), fault: trouble };
    if (trouble === "unlicensed") return { reply: refusals.unlicensed(), fault: trouble };
    const call: Call = {
      operationId: operation.operationId,
      path,
      query,
      body: request.body,
      headers: request.headers,
      user,
    };
    const reply = handler(call);
    if (reply.status !== 200) return { reply };
    const pageParameter = operation["x-pagination"]?.page ?? "";
    const page = (at: number) => handler({ ...call, query: { ...query, [pageParameter]: at } });
    const moved = fate.shift ? shifted(reply, operation, { query, page, shift: fate.shift }) : reply;
    const doubled = fate.duplicate === undefined ? moved : withDuplicate(moved, operation, fate.duplicate);
    if (doubled !== moved) return { reply: doubled, fault: "duplicates" };
    return moved === reply ? { reply } : { reply: moved, fault: "shifting" };
  };

  /** The limit of a token, and that of all tokens of one client: the fuller one counts. */
  const take = ({ client, user }: Grant, authorization: string | undefined): Standing | undefined => {
    const own = limiter?.take(`token ${authorization}`);
    if (!limiter || !own || own.exceeded || user !== undefined) return own;
    const shared = limiter.take(`client ${client}`);
    return shared.count >= own.count ? shared : own;
  };

  const guarded = (request: Incoming, operation: SpecOperation, { number, fate }: Sent): Answer => {
    const forever = faults.unauthorizedForever ?? false;
    if (forever === true || (forever !== false && number >= forever))
      return { reply: refusals.unauthorized("wrong"), fault: "unauthorizedForever" };
    const { authorization } = request.headers;
    const asked = `${request.method} ${request.path}?${request.query}`;
    const ends = fate.endsToken === "planned" || (fate.endsToken === "rolled" && refused.size === 0);
    if (ends) tokens.expire(authorization);
    const grant = tokens.check(authorization);
    if (typeof grant === "string") {
      if (faults.tokenEnds) refused.add(asked);
      return { reply: refusals.unauthorized(grant), ...(ends && { fault: "tokenEnds" }) };
    }
    // What is spoilt on its way is asked for again by the same call, which has had its new token.
    if (fate.transient === undefined) refused.delete(asked);
    const standing = take(grant, authorization);
    if (standing?.exceeded) return { reply: refusals.tooMany(standing.allowed, standing.resetSeconds), standing };
    return { ...run(request, operation, grant.user, { number, fate }), ...(standing ? { standing } : {}) };
  };

  return (request: Incoming, operation: SpecOperation | undefined, sent: Sent): Answer => {
    if (!operation) return { reply: refusals.notFound(request.path) };
    const { operationId } = operation;
    try {
      const gives = login[operationId];
      if (!gives) return guarded(request, operation, sent);
      const checked = routes.check(request, operation);
      if ("problem" in checked) return { reply: refusals.invalidLogin(wordsOf(checked.problem)) };
      return {
        reply: gives({ operationId, ...checked, body: request.body, headers: request.headers }, estate, undefined),
      };
    } catch (error) {
      return { reply: refusals.broken(error) };
    }
  };
}
