import type { Operation } from "@rollcall/clients/core";
import * as operations from "@rollcall/clients/odin/operations";
import { odinNamedReads } from "../../../../generated/odin.evidence.gen.js";
import type { Probe, ReadParams, Reply } from "../../evidence/probe.js";
import { unsettled } from "../../evidence/unsettled.js";
import { type OdinSample, userIds } from "./sample.js";
import { saysUnauthorised, saysUnlicensed, textsOf } from "./words.js";

const TABLE: Readonly<Record<string, Operation>> = operations;

/** A question for each path that is derived from a name. The specs say which these are. */
export const namedPaths: readonly Probe<OdinSample>[] = odinNamedReads.flatMap((name) => {
  const operation = TABLE[name];
  return operation === undefined ? [] : [probeOf(name, operation)];
});

function probeOf(name: string, operation: Operation): Probe<OdinSample> {
  return {
    id: `path-of-${name}`,
    question: `Does \`${operation.path}\` exist, whose path is derived from a name?`,
    fact: "O-121",
    answers: { exists: "It does.", missing: "It does not." },
    reads: [operation],
    most: 1,
    ask: async (read, sample) => pathVerdict(await read(operation, await paramsOf(operation, sample))),
  };
}

/** The ids that an operation asks for, from the sample. */
async function paramsOf({ required = [] }: Operation, sample: OdinSample): Promise<ReadParams> {
  const ids: ReadParams = { ...(await sample.place()), userId: (await userIds(sample, 1))[0] };
  const missing = required.find((name) => ids[name] === undefined);
  if (missing !== undefined) unsettled(`the sample has no ${missing}`);
  return Object.fromEntries(required.map((name) => [name, ids[name]]));
}

/** BroadWorks answered, so the path led to it. */
const BROADWORKS = /\[Error \d{4}\]|broadworks|not found: |user not found/i;

/** `exists` or `missing`, by the answer to a read. @throws Unsettled if the answer does not say it */
export function pathVerdict(reply: Reply): string {
  const { status } = reply;
  const isOfBroadWorks = [...textsOf(reply).values()].some((text) => BROADWORKS.test(text));
  if (status === 200 || saysUnlicensed(reply) || saysUnauthorised(reply)) return "exists";
  if (status === 404 || status === 405) return isOfBroadWorks ? "exists" : "missing";
  return unsettled(status === 0 ? "no answer came" : `the answer ${status} does not say whether the path exists`);
}
