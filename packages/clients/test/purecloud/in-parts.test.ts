import type { ServerResponse } from "node:http";
import { beforeEach, describe, expect, test } from "vitest";
import type { InPartsOptions, PureCloudClient } from "../../src/purecloud/index.js";
import { serveInProcess, virtualClock } from "../helpers/in-process.js";
import { json, rejection, type Seen } from "../helpers/kit.js";
import {
  accessToken,
  addGroupMembers,
  addQueueMembers,
  createPureCloudClient,
  type RetryOptions,
  removeGroupMembers,
  removeQueueMembers,
  replaceUserSkills,
} from "../helpers/public.js";

// The waits between tries take no time.
beforeEach(virtualClock);

const CONFLICT = { message: "The version supplied does not match the current version of the user" };
const idsFrom = (count: number) => Array.from({ length: count }, (_, at) => `u${at}`);

/** What happens to a write. Its answer may be lost after it was carried out (`cut`, `reset`), or before (`unsent`). */
type Fault = "cut" | "reset" | "unsent" | "busy" | "pace" | "conflict" | "changed" | "vague" | "wrong";

/** A queue, a group and a user, as the platform keeps them. `fault` is asked at each write. */
function estate(fault: (write: number, seen: Seen) => Fault | undefined = () => undefined) {
  const queue = new Set<string>();
  const group = { members: new Set<string>(), version: 1 };
  const skills = new Map<string, number>();
  /** How many items each write had that was carried out. */
  const carriedOut: number[] = [];
  let writes = 0;
  const ofQueue = (sent: readonly { id: string }[], isRemoved: boolean): number => {
    if (sent.length > 100) return 400;
    for (const { id } of sent) isRemoved ? queue.delete(id) : queue.add(id);
    return carriedOut.push(sent.length) && 200;
  };
  const ofGroup = (sent: { memberIds: string[]; version: number } | undefined, ids: string): number => {
    const members = sent?.memberIds ?? ids.split(",");
    if (members.length > 50) return 400;
    if (sent && sent.version !== group.version) return 409;
    for (const id of members) sent ? group.members.add(id) : group.members.delete(id);
    group.version += 1;
    return carriedOut.push(members.length) && 202;
  };
  const ofUser = (sent: readonly { id: string; proficiency: number }[], isAll: boolean): number => {
    if (sent.length > 50) return 400;
    if (isAll) skills.clear();
    for (const { id, proficiency } of sent) skills.set(id, proficiency);
    return carriedOut.push(sent.length) && 200;
  };
  const carryOut = ({ method, url, body }: Seen): number => {
    const { pathname, searchParams } = new URL(url, "http://x");
    const sent = body ? JSON.parse(body) : undefined;
    if (pathname.includes("/groups/")) return ofGroup(sent, searchParams.get("ids") ?? "");
    return pathname.includes("/queues/")
      ? ofQueue(sent, searchParams.get("delete") === "true")
      : ofUser(sent, method === "PUT");
  };
  const refusals: Partial<Record<Fault, [status: number, body: object]>> = {
    unsent: [503, {}],
    wrong: [400, { code: "invalid.id" }],
    changed: [400, CONFLICT],
    conflict: [409, CONFLICT],
    vague: [409, { message: "The request conflicts with the current state of the resource." }],
  };
  const answer = (response: ServerResponse, seen: Seen) => {
    if (seen.method === "GET") return json(response, { id: "g", version: group.version });
    const what = fault(++writes, seen);
    if (what === "pace") return json(response, {}, 429, { "retry-after": "3" });
    const refused = what && refusals[what];
    if (refused) return json(response, refused[1], refused[0]);
    const status = carryOut(seen);
    if (what === "reset") response.destroy();
    else if (status >= 400) json(response, CONFLICT, status);
    else response.writeHead(what === "busy" ? 502 : status).end(what === "cut" ? "{" : "{}");
  };
  const { url, fetch, requests } = serveInProcess(answer);
  const clientWith = (retry?: RetryOptions | false) =>
    createPureCloudClient({ auth: accessToken("t"), rateLimit: false, retry, baseUrl: url, fetch });
  return { clientWith, requests, queue, group, skills, carriedOut };
}

const once = (what: Fault, at = 1) => {
  let left = 1;
  return (write: number) => (write >= at && left-- > 0 ? what : undefined);
};
const methodsOf = (requests: readonly Seen[]) => requests.map(({ method }) => method);

test("a queue gets and loses users by 100 a call, and no user twice", async () => {
  const { clientWith, requests, queue, carriedOut } = estate();
  const users = idsFrom(250);
  const done: number[] = [];
  await addQueueMembers(clientWith(), "q", [...users, "u1"], { onWritten: (ids) => done.push(ids.length) });
  expect([...queue]).toEqual(users);
  expect(carriedOut).toEqual([100, 100, 50]);
  expect(done).toEqual(carriedOut);
  await removeQueueMembers(clientWith(), "q", users.slice(0, 150));
  expect([...queue]).toEqual(users.slice(150));
  expect(requests.map(({ url }) => url).slice(2, 4)).toEqual([
    "/api/v2/routing/queues/q/members?delete=false",
    "/api/v2/routing/queues/q/members?delete=true",
  ]);
});

test("a group gets users by 50 a call, each with the version of that moment, and loses them", async () => {
  const { clientWith, requests, group, carriedOut } = estate();
  const users = idsFrom(120);
  await addGroupMembers(clientWith(), "g", users);
  expect([...group.members]).toEqual(users);
  expect(methodsOf(requests)).toEqual(["GET", "POST", "GET", "POST", "GET", "POST"]);
  expect(requests.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body).version)).toEqual([
    1, 2, 3,
  ]);
  await removeGroupMembers(clientWith(), "g", users.slice(20));
  expect([...group.members]).toEqual(users.slice(0, 20));
  expect(carriedOut).toEqual([50, 50, 20, 50, 50]);
});

test("an empty list sends nothing, but takes all skills from a user", async () => {
  const { clientWith, requests, skills } = estate();
  skills.set("old", 3);
  const purecloud = clientWith();
  await addQueueMembers(purecloud, "q", []);
  await removeGroupMembers(purecloud, "g", []);
  expect(requests).toEqual([]);
  await replaceUserSkills(purecloud, "u", []);
  expect(skills.size).toBe(0);
});

test("a user gets exactly the skills that are named, also if they are more than one call takes", async () => {
  const { clientWith, requests, skills, carriedOut } = estate();
  skills.set("old", 3);
  const wanted = idsFrom(120).map((id, at) => ({ id, proficiency: at % 6, name: "as it was read" }));
  await replaceUserSkills(clientWith(), "u", [{ id: "u7", proficiency: 5 }, ...wanted]);
  expect([...skills].sort()).toEqual(wanted.map(({ id, proficiency }) => [id, proficiency]).sort());
  expect(methodsOf(requests)).toEqual(["PUT", "PATCH", "PATCH"]);
  expect(carriedOut).toEqual([50, 50, 20]);
  expect(requests[0]?.body).not.toContain("as it was read");
});

/** Each function with the same 120 ids, and what must be the end. */
const FUNCTIONS: Record<string, (purecloud: PureCloudClient, options?: InPartsOptions) => Promise<void>> = {
  addQueueMembers: (purecloud, options) => addQueueMembers(purecloud, "q", idsFrom(120), options),
  removeQueueMembers: (purecloud, options) => removeQueueMembers(purecloud, "q", idsFrom(120), options),
  addGroupMembers: (purecloud, options) => addGroupMembers(purecloud, "g", idsFrom(120), options),
  removeGroupMembers: (purecloud, options) => removeGroupMembers(purecloud, "g", idsFrom(120), options),
  replaceUserSkills: (purecloud, options) =>
    replaceUserSkills(
      purecloud,
      "u",
      idsFrom(120).map((id) => ({ id, proficiency: 1 })),
      options,
    ),
};
const names = Object.keys(FUNCTIONS);
const run = (name: string, purecloud: PureCloudClient, options?: InPartsOptions) =>
  FUNCTIONS[name]?.(purecloud, options) ?? Promise.reject(new Error(name));

/** What is there in the end. The other user in queue and group stays, and the other skill goes. */
function endOf(name: string, { queue, group, skills }: ReturnType<typeof estate>) {
  const all = { queue: [...queue], group: [...group.members], skills: [...skills.keys()] };
  return name.includes("Queue") ? all.queue : name.includes("Group") ? all.group : all.skills;
}
const wantedOf = (name: string) =>
  name.startsWith("remove") ? ["other"] : name.startsWith("add") ? ["other", ...idsFrom(120)] : idsFrom(120);

function filled(fault: (write: number) => Fault | undefined, name: string) {
  const made = estate(fault);
  for (const set of [made.queue, made.group.members]) {
    set.add("other");
    if (name.startsWith("remove")) for (const id of idsFrom(120)) set.add(id);
  }
  made.skills.set("other", 1);
  return made;
}

describe.each(names)("%s", (name) => {
  test.each(["cut", "reset", "busy", "unsent", "pace", "conflict", "changed", "vague"] as const)(
    "reaches its end after a write that is %s, the first or the second",
    async (what) => {
      for (const at of [1, 2]) {
        const made = filled(once(what, at), name);
        await run(name, made.clientWith());
        expect(endOf(name, made)).toEqual(wantedOf(name));
      }
    },
  );

  test("throws the fault of a part, tells what is done, and reaches the end when it is run again", async () => {
    let isBroken = true;
    const made = filled((write) => (isBroken && write > 1 ? "wrong" : undefined), name);
    const done: string[] = [];
    const options = { onWritten: (ids: readonly string[]) => done.push(...ids) };
    expect(await rejection(run(name, made.clientWith(), options))).toMatchObject({ status: 400 });
    expect(made.carriedOut).toHaveLength(1);
    const size = name.includes("Queue") ? 100 : 50;
    expect(done).toEqual(name === "replaceUserSkills" ? [] : idsFrom(size));
    isBroken = false;
    await run(name, made.clientWith());
    expect(endOf(name, made)).toEqual(wantedOf(name));
  });

  test("sends nothing again without retries, and gives a conflict up after ten tries", async () => {
    const lost = filled(once("reset"), name);
    expect(await rejection(run(name, lost.clientWith(false)))).toMatchObject({ name: "ApiConnectionError" });
    expect(lost.carriedOut).toHaveLength(1);
    const busy = filled(() => "vague", name);
    expect(await rejection(run(name, busy.clientWith()))).toMatchObject({ status: 409 });
    expect(busy.requests.filter(({ method }) => method !== "GET")).toHaveLength(10);
  });

  test("a signal ends the wait for a conflict", async () => {
    const made = filled(() => "conflict", name);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 700);
    const started = performance.now();
    const error = await rejection(run(name, made.clientWith(), { signal: controller.signal }));
    expect(error).toMatchObject({ name: "ApiAbortError" });
    expect(performance.now() - started).toBe(700);
  });

  test("refuses a client without the methods in one line, before anything is sent", async () => {
    const error = await rejection(run(name, {} as never));
    expect(String(error)).toMatch(new RegExp(`^TypeError: ${name}: the client must have \\w+$`));
  });
});

test.each(["a,b", "", "a b", undefined, 7])("the id %j is refused before anything is sent", async (id) => {
  const { clientWith, requests } = estate();
  const ids = ["u1", id] as string[];
  for (const call of [
    addQueueMembers(clientWith(), "q", ids),
    removeQueueMembers(clientWith(), "q", ids),
    addGroupMembers(clientWith(), "g", ids),
    removeGroupMembers(clientWith(), "g", ids),
    replaceUserSkills(
      clientWith(),
      "u",
      ids.map((one) => ({ id: one, proficiency: 1 })),
    ),
  ])
    expect(String(await rejection(call))).toMatch(/^TypeError: \w+: each id must be a text/);
  expect(requests).toEqual([]);
});
