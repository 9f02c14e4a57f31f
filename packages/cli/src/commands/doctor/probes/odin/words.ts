import type { Reply } from "../../evidence/probe.js";
import { isRow } from "../../evidence/rows.js";

/** The texts of an error, by the field that has them. A bare string is `body`. */
export function textsOf({ body }: Reply): ReadonlyMap<string, string> {
  const entries = isRow(body) ? Object.entries(body) : [["body", body] as const];
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

const says = (reply: Reply, words: RegExp) => [...textsOf(reply).values()].some((text) => words.test(text));

/** Whether a refusal says that the user lacks the service (docs/facts/odin.md O-27). */
export const saysUnlicensed = (reply: Reply): boolean => isRefused(reply) && says(reply, UNLICENSED);

/** Whether a refusal says that the login may not make the request (docs/facts/odin.md O-129). */
export const saysUnauthorised = (reply: Reply): boolean => isRefused(reply) && says(reply, UNAUTHORISED);

export const UNLICENSED = /\b4410\b|not assigned/i;
const UNAUTHORISED = /\b4003\b|unauthori[sz]ed request/i;

const isRefused = ({ status }: Reply) => status >= 400;

/** The name of the answer that is a status. */
export const statusAnswer = ({ status }: Reply, names: readonly string[]): string =>
  names.includes(`${status}`) ? `${status}` : "other";
