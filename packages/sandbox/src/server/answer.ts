import { type Dice, dice } from "../estate/dice.js";
import type { Estate } from "../estate/estate.js";
import { Departures } from "../faults/departures.js";
import type { Faults } from "../faults/faults.js";
import { createLastingFaults, type Lasted } from "../faults/lasting.js";
import { withListingFaults } from "../faults/listing.js";
import { createAuthentication } from "./authenticate.js";
import type { Call, Reply } from "./handler.js";
import type { PlatformErrors } from "./platform.js";
import type { Problem } from "./problem.js";
import { countRequest } from "./rate-limit.js";
import type { Incoming } from "./routes.js";
import type { Answer, SentRequest, Service } from "./service.js";
import type { SpecOperation } from "./spec.js";
import type { Grant } from "./tokens.js";

const describe = ({ field, missing }: Problem): string =>
  missing ? `Missing required key: ${field}` : `Invalid value: ${field}`;

/** The platform's words for what lasts. */
function refusalOf(kind: Lasted, operation: SpecOperation, refusals: PlatformErrors, roll: Dice): Reply {
  switch (kind) {
    case "forbidden":
      return refusals.forbidden(operation["x-required-permissions"]?.permissions ?? []);
    case "vanish":
      return refusals.vanished();
    case "broken":
      return refusals.serverError(500);
    case "unlicensed":
      return refusals.unlicensed(roll);
  }
}

/** Answers a request for a token. */
function logIn({ routes, login, refusals }: Service, estate: Estate, request: Incoming, operation: SpecOperation) {
  const { operationId } = operation;
  const checked = routes.check(request, operation);
  if ("problem" in checked) return refusals.invalidLogin(describe(checked.problem));
  const call: Call = { operationId, ...checked, body: request.body, headers: request.headers };
  return login[operationId]?.(call, estate, undefined) ?? refusals.missing(operationId);
}

/** Checks a permitted request by the spec, and runs its handler. */
function createExecution({ platform, routes, handlers, refusals, tokens }: Service, estate: Estate, faults: Faults) {
  const lasting = createLastingFaults(platform, estate, faults);
  const departures = new Departures();
  return (request: Incoming, operation: SpecOperation, { user, client }: Grant, sent: SentRequest): Answer => {
    const { operationId } = operation;
    const checked = routes.check(request, operation);
    if ("problem" in checked) return { reply: refusals.invalid(checked.problem) };
    const { path, query } = checked;
    const handler = handlers[operationId];
    if (!handler) return { reply: refusals.missing(operationId) };
    const parameters = { ...query, ...path };
    const trouble = lasting(operation, parameters, sent.number);
    if (trouble === "vanish") departures.add(parameters);
    if (trouble) {
      const roll = dice(faults.seed ?? estate.seed, "fault", "refusal", operationId, JSON.stringify(parameters));
      return { reply: refusalOf(trouble, operation, refusals, roll), fault: trouble };
    }
    const { body, headers } = request;
    const call: Call = { operationId, path, query, body, headers, user, login: client, check: routes.checkBody };
    const reply = departures.without(handler(call), call);
    if (reply.logsOut !== undefined) tokens.logOut(reply.logsOut);
    return reply.status === 200 ? withListingFaults({ reply, operation, call, handler }, sent.fate) : { reply };
  };
}

/** Answers requests in the order of a platform's checks: token, limit, parameters, permission. Then comes the handler. */
export function createAnswers(
  service: Service,
  estate: Estate,
  faults: Faults,
): (request: Incoming, operation: SpecOperation | undefined, sent: SentRequest) => Answer {
  const { login, limiter, refusals } = service;
  const authenticate = createAuthentication(service, faults);
  const execute = createExecution(service, estate, faults);
  const permitted = (request: Incoming, operation: SpecOperation, sent: SentRequest): Answer => {
    const authentication = authenticate(request, sent);
    if ("refused" in authentication) return authentication.refused;
    const { grant } = authentication;
    const standing = countRequest(limiter, grant, request.headers.authorization);
    if (standing?.exceeded) return { reply: refusals.tooMany(standing.allowed, standing.resetSeconds), standing };
    return { ...execute(request, operation, grant, sent), ...(standing && { standing }) };
  };
  return (request, operation, sent) => {
    if (!operation) return { reply: refusals.unknown(request) };
    try {
      return operation.operationId in login
        ? { reply: logIn(service, estate, request, operation) }
        : permitted(request, operation, sent);
    } catch (error) {
      return { reply: refusals.broken(error) };
    }
  };
}
