import { send } from "../conformance/send.js";
import type { Drawn, Ground, Request } from "./ground.js";
import { listed } from "./listed.js";
import type { Step } from "./operations.js";
import { GONE, move } from "./pool.js";
import { requestOf } from "./request.js";
import { parsed, short, unseen } from "./seen.js";

/** What came of one request. */
export interface Outcome {
  readonly operationId: string;
  readonly status: number;
  /** What the sandbox did wrong. Empty if nothing. */
  readonly wrong: readonly string[];
}

/** Odin passes on with 500 what BroadWorks refuses. */
const OF_BROADWORKS = "[Error ";

/** Takes the steps in their order, and gives what came of each. */
export async function walk(ground: Ground, drawn: readonly Drawn[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let before: Request | undefined;
  for (const one of drawn) {
    const request: Request | undefined = one.kind === "again" ? before : await requestOf(ground, one, before);
    if (request) outcomes.push(await taken(ground, request, one.kind));
    before = request ?? before;
  }
  return outcomes;
}

async function taken(ground: Ground, request: Request, kind: Drawn["kind"]): Promise<Outcome> {
  const { judged, api, authorization, pool } = ground;
  const { step, parameters, body } = request;
  const { operationId } = step;
  const before = judged.violations.length;
  const { status, body: text } = await send(judged, api, step, {
    authorization,
    parameters,
    ...(body !== undefined && { bodies: { [operationId]: body } }),
    wanted: ({ name, required = false }) => required || (kind !== "read" && pool.has(name)),
  });
  const wrong = [...judged.violations.slice(before)];
  const isDone = status < 300;
  if (status >= 500 && !text.includes(OF_BROADWORKS)) wrong.push(`answers ${status}: ${text}`);
  if (isDone && kind === "nobody" && "userId" in parameters) wrong.push(`answers ${status} for nobody`);
  if (isDone && kind === "stale" && "version" in Object(body)) wrong.push(`answers ${status} for an old version`);
  if (isDone && step.method !== "GET") wrong.push(...(await after(ground, request, text)));
  const of = `${operationId} of ${short(parameters)} with ${short(body)}`;
  return { operationId, status, wrong: wrong.map((one) => `${of}: ${one}`) };
}

/** The paths whose `state` is that of a user. */
const OF_USERS = /\{userId\}(?:\/state)?$/;

/** What is wrong after a write that was done. */
async function after(ground: Ground, request: Request, text: string): Promise<readonly string[]> {
  const { step, parameters, body } = request;
  const { pool, steps } = ground;
  const created = createdBy(step, parsed(text));
  const id = created ?? String(parameters.userId);
  const state: unknown = OF_USERS.test(step.path) ? Reflect.get(Object(body), "state") : undefined;
  const isRemoved = step === steps.remove || state === "deleted";
  const isRestored = !isRemoved && state !== undefined && pool.get(GONE)?.includes(id);
  if (isRemoved) move(pool, id, "userId", GONE);
  else if (isRestored) move(pool, id, GONE, "userId");
  else if (created !== undefined) pool.get("userId")?.push(id);
  else {
    remember(ground, request);
    return unseen(ground, request);
  }
  return (await isListed(ground, id)) === isRemoved ? [`${id} is ${isRemoved ? "still" : "not"} listed`] : [];
}

/** What hangs on a user, and was added, can then be changed and taken away by its keys. */
function remember({ steps, pool }: Ground, { step, body }: Request): void {
  if (step.method !== "POST") return;
  const removing = steps.writes.filter(({ method, path }) => method === "DELETE" && path === step.path);
  for (const { name } of removing.flatMap(({ parameters }) => parameters)) {
    const value: unknown = Reflect.get(Object(body), name);
    if (typeof value === "string" && name !== "userId") pool.set(name, [value]);
  }
}

const createdBy = ({ operationId }: Step, made: Readonly<Record<string, unknown>> | undefined): string | undefined => {
  if (operationId === "postUsers") return String(made?.id);
  return operationId === "postUser" ? String(made?.userId) : undefined;
};

async function isListed(ground: Ground, id: string): Promise<boolean> {
  const users = await listed(ground);
  return users.some((user) => [user.id, user.userId].includes(id) && user.state !== "deleted");
}
