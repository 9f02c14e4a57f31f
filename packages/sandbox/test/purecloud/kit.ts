import { writesOf } from "../../src/day-two/writes.js";
import { createEstate } from "../../src/estate/create.js";
import type { Estate } from "../../src/estate/estate.js";
import { createPureCloudState, type PureCloudState, purecloudHandlers } from "../../src/purecloud/index.js";
import type { Call, Reply } from "../../src/server/handler.js";
import { answersTo, type Unknowns } from "../../src/unknowns/index.js";
import { specApi } from "../spec-api.js";

/** What the tests read of answers, by its documented names. */
// biome-ignore lint/suspicious/noExplicitAny: the spec checks the shape of every answer, and the tests read fields by name
export type Wire = any;

const api = await specApi("purecloud");

/** The ids of all operations but the token one. */
export const operationIds: readonly string[] = api.operations
  .map(({ operationId = "" }) => operationId)
  .filter((operationId) => operationId !== "postOauthToken");

/** The parts of a reply that the spec does not allow. */
function violations(operationId: string, { status, body }: Reply): readonly string[] {
  const documented = api.responsesOf(operationId)[status];
  if (!documented) return [`${status} is not documented`];
  if (!documented.content) return body === undefined ? [] : [`${status} has no body`];
  return api.wrongIn(JSON.parse(JSON.stringify(body)), operationId, status);
}

/** An organisation whose handlers a test calls like the server. Every answer is checked against the spec. */
export interface Sandbox {
  readonly estate: Estate;
  readonly state: PureCloudState;
  call(operationId: string, request?: Partial<Call>): Reply;
  /** The same without the check, for thousands of rows. */
  unchecked(operationId: string, request?: Partial<Call>): Reply;
  /** The body of an answer as JSON, as a client reads it. Throws unless the status is a good one. */
  answer(operationId: string, request?: Partial<Call>): Wire;
  /** Asks for something of one user. */
  of(userId: string, operationId: string, query?: Call["query"]): Wire;
}

export function sandbox(
  users: number,
  seed = 1,
  estate = createEstate({ users, seed }),
  unknowns: Unknowns = {},
): Sandbox {
  const state = createPureCloudState(answersTo(unknowns), writesOf(estate)?.purecloud);
  const unchecked: Sandbox["call"] = (operationId, request = {}) => {
    const handler = purecloudHandlers[operationId];
    if (!handler) throw new TypeError(`no handler for ${operationId}`);
    return handler({ operationId, path: {}, query: {}, body: undefined, headers: {}, ...request }, estate, state);
  };
  const call: Sandbox["call"] = (operationId, request) => {
    const reply = unchecked(operationId, request);
    const wrong = violations(operationId, reply);
    if (wrong.length > 0) throw new Error(`${operationId} ${reply.status}: ${wrong.join("; ")}`);
    return reply;
  };
  const answer: Sandbox["answer"] = (operationId, request) => {
    const { status, body } = call(operationId, request);
    if (status >= 400) throw new Error(`${operationId} answered ${status}: ${JSON.stringify(body)}`);
    return body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  };
  return {
    estate,
    state,
    call,
    unchecked,
    answer,
    of: (userId, operationId, query = {}) => answer(operationId, { path: { userId }, query }),
  };
}

/** Ids of agents (members of a queue) who are in no trouble, nor nearly. */
export const agentsOf = ({ estate, of }: Sandbox): string[] =>
  estate.purecloud.members
    .filter((index) => estate.person(index).problems.size === 0 && estate.person(index).nearMisses.size === 0)
    .map(estate.purecloud.userId)
    .filter((id) => of(id, "getUserQueues").total > 0);

/** Every value of `expand` of a user. */
export const EXPAND = [
  "routingStatus",
  "presence",
  "integrationPresence",
  "conversationSummary",
  "outOfOffice",
  "geolocation",
  "station",
  "authorization",
  "lasttokenissued",
  "authorization.unusedRoles",
  "team",
  "workPlanBidRanks",
  "externalContactsSettings",
  "groups",
  "customAttributes",
  "profileSkills",
  "certifications",
  "locations",
  "skills",
  "languages",
  "languagePreference",
  "employerInfo",
  "biography",
  "dateLastLogin",
  "dateWelcomeSent",
];
