import { expect } from "vitest";
import { createOdinState, odinHandlers } from "../../src/odin/index.js";
import type { Reply } from "../../src/server/handler.js";
import { answersTo, type Unknowns } from "../../src/unknowns/index.js";
import { estate, onOdin, violations } from "./kit.js";
import type { Wire } from "./seen.js";

/** A platform to which a test writes. Everything that it answers follows the spec. */
export function platform(unknowns: Unknowns = {}) {
  const state = createOdinState(answersTo(unknowns));
  const call = (operationId: string, query: Wire, body?: unknown, login?: string): Reply =>
    odinHandlers[operationId]?.({ operationId, path: {}, query, body, headers: {}, login }, estate, state) ?? {
      status: 0,
    };
  const send = (operationId: string, query: Wire, body?: unknown, login?: string): Reply => {
    const reply = call(operationId, query, body, login);
    expect(violations(operationId, reply)).toEqual([]);
    return reply;
  };
  return {
    state,
    send,
    /** The answer as a client has it. */
    read: (operationId: string, query: Wire): Wire => JSON.parse(JSON.stringify(send(operationId, query).body)),
    /** Gives a user a service directly. Other tests judge the long answer. */
    give: (userId: string, serviceName: string) =>
      call("putUserServices", {}, { userId, userServices: [{ serviceName, assigned: true }] }),
  };
}

/** People of every kind: some without trouble, and some whose calls, rings or mailboxes lead elsewhere. */
export const people: readonly string[] = onOdin
  .filter((index, at) => at < 3 || ["06", "15", "32", "33", "34"].some((id) => isFirst(index, `odin-${id}`)))
  .map(estate.odin.userId);

/** Whether a person is the first who has a problem. */
function isFirst(index: number, problem: string): boolean {
  return index === onOdin.find((one) => estate.person(one).problems.has(problem as never));
}

/** A refusal in the words of BroadWorks, and that nothing changed by it. */
export function expectRefused(reply: Reply, words: string | RegExp): void {
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.body).toMatchObject({ details: expect.stringMatching(words) });
}
