import { writesOf } from "../../src/day-two/writes.js";
import { createEstate } from "../../src/estate/create.js";
import type { Estate } from "../../src/estate/estate.js";
import type { OdinState } from "../../src/odin/common/state.js";
import { createOdinState, odinHandlers } from "../../src/odin/index.js";
import type { Reply } from "../../src/server/handler.js";
import { answersTo, type Unknowns } from "../../src/unknowns/index.js";
import { specApi } from "../spec-api.js";

export const estate: Estate = createEstate({ users: 400, seed: 3 });

/** Everybody on Odin. */
export const onOdin: readonly number[] = Array.from({ length: estate.size }, (_, index) => index).filter(
  (index) => estate.person(index).on.odin,
);

export const groups = estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups: ids }) =>
  ids.map((groupId) => ({ serviceProviderId, groupId })),
);

const states = new WeakMap<Estate, OdinState>();

/** An estate keeps its state. No test writes to a state with other answers. */
function stateFor(of: Estate, unknowns?: Unknowns): OdinState {
  const state = states.get(of) ?? createOdinState(answersTo(), writesOf(of)?.odin);
  states.set(of, state);
  return unknowns ? createOdinState(answersTo(unknowns), writesOf(of)?.odin) : state;
}

/** Calls a handler as the server would. */
export function call(
  operationId: string,
  query: Record<string, unknown> = {},
  of: Estate = estate,
  login?: string,
  unknowns?: Unknowns,
): Reply {
  const handler = odinHandlers[operationId];
  if (!handler) throw new TypeError(`no handler for ${operationId}`);
  return handler({ operationId, path: {}, query, body: undefined, headers: {}, login }, of, stateFor(of, unknowns));
}

/** The answer as JSON, as a client reads it. */
// biome-ignore lint/suspicious/noExplicitAny: the tests read wire data by its documented names.
export function answer(operationId: string, query: Record<string, unknown> = {}, of: Estate = estate): any {
  const { status, body } = call(operationId, query, of);
  if (status !== 200) throw new Error(`${operationId} answered ${status}: ${JSON.stringify(body)}`);
  return JSON.parse(JSON.stringify(body));
}

const api = await specApi("odin");

/** The parts of a reply that the spec does not allow. An undocumented status is not allowed. */
export function violations(operationId: string, { status, body }: Reply): readonly string[] {
  if (!(status in api.responsesOf(operationId))) return [`${operationId}: ${status} is not documented`];
  const wrong = api.wrongIn(JSON.parse(JSON.stringify(body)), operationId, status);
  return wrong.map((each) => `${operationId} ${status}: ${each}`);
}

interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[];
}

/** Every operation of the spec, with its id and the names of its required parameters. */
export const operations = (api.operations as unknown as readonly SpecOperation[]).map(
  ({ operationId, method, parameters = [] }) => ({
    operationId,
    method,
    required: parameters.filter((one) => one.required).map(({ name }) => name),
  }),
);

/** A large estate, in which many have each problem. Several files read the audit of it, which takes long to make. */
export const crowd: Estate = createEstate({ users: 1500, seed: 7 });

const audited = new WeakMap<Estate, ReadonlyMap<number, ReturnType<typeof answer>>>();

/** Everybody's record in the audit of their group, by index. It is read once of an estate. */
export function auditedOf(of: Estate): ReadonlyMap<number, ReturnType<typeof answer>> {
  const records = audited.get(of) ?? readAudits(of);
  audited.set(of, records);
  return records;
}

function readAudits(of: Estate): ReadonlyMap<number, ReturnType<typeof answer>> {
  const records = new Map<number, ReturnType<typeof answer>>();
  for (const { serviceProviderId, groups } of of.odin.serviceProviders) {
    for (const groupId of groups) {
      const { users } = answer("getGroupUserAudit", { serviceProviderId, groupId }, of).data[0];
      for (const record of users) records.set(of.odin.indexOf(record.userId) ?? -1, record);
    }
  }
  return records;
}
