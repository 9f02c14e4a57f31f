import { type Dice, dice } from "../../src/estate/dice.js";
import { send } from "../conformance/send.js";
import { variantOf } from "./from-schema.js";
import type { Drawn, Ground, Request } from "./ground.js";
import { listed } from "./listed.js";
import { namesIn } from "./names.js";
import type { Step } from "./operations.js";
import { drawFrom, GONE, NOBODY } from "./pool.js";

/**
 * Draws the parameters and the body of a step. Undefined if the platform has no such step.
 *
 * @param before the request before
 */
export async function requestOf(
  ground: Ground,
  drawn: Drawn,
  before: Request | undefined,
): Promise<Request | undefined> {
  const { pool } = ground;
  const { kind, seed } = drawn;
  const step = stepOf(ground, drawn, before);
  if (!step) return undefined;
  const random = dice(seed, step.operationId);
  const whom = kind === "next" ? userOf(before) : someone(ground, kind, random);
  const parameters: Record<string, unknown> = {};
  for (const { name, example } of step.parameters) parameters[name] = drawFrom(pool, name, random) ?? example;
  for (const name of USERS) if (name in parameters && whom !== undefined) parameters[name] = whom;
  if (kind === "restore") return restoring(ground, step, parameters);
  const body = bodyOf(ground, step, { ...parameters, ...(whom !== undefined && { userId: whom }) }, random);
  if (typeof body !== "object" || body === null || !("version" in body)) return { step, parameters, body };
  return { step, parameters, body: await versioned(ground, step, parameters, body, kind === "stale" ? -1 : 0) };
}

/** The names of a user in paths. */
const USERS = ["userId", "subjectId", "memberId"];

/** Whom a request was about. On Odin its body says it. */
function userOf(request: Request | undefined): unknown {
  const { parameters = {}, body } = request ?? {};
  return USERS.map((name) => parameters[name]).find(Boolean) ?? Reflect.get(Object(body), "userId");
}

/** Only a list has the version of a user who is gone. */
async function restoring(ground: Ground, step: Step, parameters: Request["parameters"]): Promise<Request | undefined> {
  const user = (await listed(ground)).find(({ id, state }) => id === parameters.userId && state === "deleted");
  return user && { step, parameters, body: { state: "active", version: user.version } };
}

function stepOf({ steps }: Ground, { at, kind }: Drawn, before: Request | undefined): Step | undefined {
  if (kind === "delete") return steps.remove;
  if (kind === "restore") return steps.restore;
  const last = before?.step.path ?? "";
  const near = (path: string) => path === last || path.startsWith(`${last}/`) || last.startsWith(`${path}/`);
  const writes = kind === "next" ? steps.writes.filter(({ path }) => near(path)) : steps.writes;
  const from = kind === "read" ? steps.reads : writes;
  return from[at % from.length];
}

/** Whom a step is about, if not any user. */
function someone({ api, pool }: Ground, kind: Drawn["kind"], random: Dice): unknown {
  if (kind === "nobody") return NOBODY[api];
  return kind === "restore" || kind === "gone" ? drawFrom(pool, GONE, random) : undefined;
}

function bodyOf({ api, steps, pool }: Ground, step: Step, named: Request["parameters"], random: Dice): unknown {
  if (!step.body || !step.schema) return undefined;
  const nameOf = namesIn(api, step.operationId);
  const known = (name: string) => (name in named ? named[name] : drawFrom(pool, nameOf(name), random));
  return variantOf(random.pick(step.body.examples), step.schema, { dice: random, resolve: steps.resolve, known });
}

/** The body with the version that the thing has at the moment, or with another. */
async function versioned(
  { direct, api, authorization, steps }: Ground,
  { read, path }: Step,
  parameters: Request["parameters"],
  body: object,
  off = 0,
): Promise<object> {
  const ofMembers = steps.reads.find((one) => one.method === "GET" && path === `${one.path}/members`);
  const owner = ofMembers ?? read;
  const answer = owner && (await send(direct, api, owner, { authorization, parameters }));
  const version = answer?.status === 200 ? Reflect.get(JSON.parse(answer.body), "version") : undefined;
  return typeof version === "number" ? { ...body, version: version + off } : body;
}
