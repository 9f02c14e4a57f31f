import { beforeEach, describe, expect, test } from "vitest";
import type { Contact, User } from "../../src/purecloud/index.js";
import { platform } from "../helpers/estate.js";
import { serveInProcess, virtualClock } from "../helpers/in-process.js";
import { json, rejection, type Seen } from "../helpers/kit.js";
import {
  type ApiError,
  accessToken,
  chunks,
  createPureCloudClient,
  type RetryOptions,
  repeatConflicts,
  updateUser,
} from "../helpers/public.js";

const CONFLICT = "The version supplied does not match the current version of the user";

// The waits between tries take no time.
beforeEach(virtualClock);

/** A user whom others change `others` times before we get through. */
async function busy(others: number, status = 409, message = CONFLICT) {
  const user = { id: "u", name: "Okafor", title: "Agent", version: 1 };
  let left = others;
  const server = platform((response, { method, body }) => {
    if (method === "GET") return json(response, user);
    const { version, ...change } = JSON.parse(body);
    if (left-- > 0) {
      user.version += 1;
      user.name += "!";
    }
    if (version !== user.version) return json(response, { code: "general.conflict", message }, status);
    Object.assign(user, change, { version: version + 1 });
    json(response, user);
  });
  return { ...server, user };
}

test("reads, changes and writes with the version that was read", async () => {
  const { purecloud, requests } = await busy(0);
  expect(await updateUser(purecloud, "u", { title: "Lead" })).toMatchObject({ title: "Lead", version: 2 });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /api/v2/users/u",
    "PATCH /api/v2/users/u",
  ]);
  expect(JSON.parse(requests[1]?.body ?? "")).toEqual({ title: "Lead", version: 1 });
});

test.each([409, 400])("after a version conflict (%i) the change is made of what is there now", async (status) => {
  const { purecloud, requests, user } = await busy(2, status);
  await updateUser(purecloud, "u", async ({ name }) => ({ title: `Lead ${name}` }));
  expect(user).toMatchObject({ name: "Okafor!!", title: "Lead Okafor!!" });
  expect(requests.length).toBe(6);
});

test("the tenth conflict is passed on, after waits that grow by half a second", async () => {
  const { purecloud, requests } = await busy(99);
  const started = performance.now();
  expect(await rejection(updateUser(purecloud, "u", {}))).toMatchObject({ status: 409, operation: "patchUser" });
  expect(requests.length).toBe(20);
  expect(performance.now() - started).toBe(500 * (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9));
});

test("a conflict that lasts for 1.5 s is waited for, and a signal ends the wait", async () => {
  const { purecloud, requests } = await busy(2);
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), 700);
  const started = performance.now();
  const error = await rejection(updateUser(purecloud, "u", {}, { signal: controller.signal }));
  expect(error).toMatchObject({ name: "ApiAbortError" });
  expect(performance.now() - started).toBe(700);
  expect(requests.length).toBe(4);
});

test("a 409 about something else does not pass, so it is thrown at once", async () => {
  const { purecloud, requests } = await busy(99, 409, "A user with that email already exists");
  expect(await rejection(updateUser(purecloud, "u", { email: "a@b.example" }))).toMatchObject({ status: 409 });
  expect(requests.length).toBe(2);
});

test("a client without patchUser is refused in one line, before anything is sent", async () => {
  const { purecloud, requests } = await busy(0);
  const error = await rejection(updateUser({ getUser: purecloud.getUser } as never, "u", {}));
  expect(String(error)).toBe("TypeError: updateUser: the client must have patchUser");
  expect(requests.length).toBe(0);
});

describe("the state of a user", () => {
  /** As on the platform, a deleted user is found only as such, and a write with `state` changes nothing else. */
  const estate = (state: string, conflicts = 0, other = () => {}) => {
    const user = { id: "u", title: "Agent", state, version: 1 };
    const writes: object[] = [];
    let left = conflicts;
    const server = platform((response, { method, url, body }) => {
      const found = (user.state === "deleted") === url.includes("state=deleted");
      if (method === "GET") return json(response, found ? user : { code: "not.found" }, found ? 200 : 404);
      const { version, ...fields } = JSON.parse(body);
      if (writes.length === 1 && left-- > 0) {
        user.version += 1;
        other();
      }
      if (version !== user.version) return json(response, { message: CONFLICT }, 409);
      writes.push(fields);
      Object.assign(user, "state" in fields ? { state: fields.state } : fields, { version: version + 1 });
      return json(response, user);
    });
    return { ...server, user, writes };
  };

  test("a deleted user is restored, and then changed", async () => {
    const { purecloud, user, writes } = estate("deleted");
    await updateUser(purecloud, "u", { state: "active", title: "Lead" }, { state: "deleted" });
    expect(writes).toEqual([{ state: "active" }, { title: "Lead" }]);
    expect(user).toMatchObject({ state: "active", title: "Lead", version: 3 });
  });

  test("otherwise the state is written last, and alone", async () => {
    const { purecloud, user, writes } = estate("active");
    await updateUser(purecloud, "u", { state: "inactive", title: "Lead" });
    expect(writes).toEqual([{ title: "Lead" }, { state: "inactive" }]);
    expect(user).toMatchObject({ state: "inactive", title: "Lead" });
  });

  test.each([
    ["active", "inactive", [{ title: "Agent+" }, { state: "inactive" }]],
    ["deleted", "active", [{ state: "active" }, { title: "Agent!+" }]],
  ] as const)("after a conflict in between, a function is not applied to its own result, %s", async (from, to, all) => {
    const { purecloud, user, writes } = estate(from, 1, () => {
      if (from === "deleted") user.title += "!"; // The other writer's own field must survive.
    });
    await updateUser(purecloud, "u", ({ title }) => ({ state: to, title: `${title}+` }), { state: from });
    expect(writes).toEqual(all);
    expect(user).toMatchObject({ state: to, title: from === "deleted" ? "Agent!+" : "Agent+" });
  });

  test("after a conflict in between, what is written already is not written again", async () => {
    const { purecloud, user, writes } = estate("deleted", 1);
    await updateUser(purecloud, "u", { state: "active", title: "Lead" }, { state: "deleted" });
    expect(writes).toEqual([{ state: "active" }, { title: "Lead" }]);
    expect(user).toMatchObject({ state: "active", title: "Lead" });
  });
});

describe("a write whose answer is lost", () => {
  type Fault = "cut" | "busy" | "reset" | "unsent";
  /** Users with addresses. `fault` says what happens to an answer. A write is carried out, unless it is `unsent`. */
  const estate = (fault: (seen: Seen, count: number) => Fault | undefined, more: Partial<User> = {}) => {
    const users = new Map<string, User & { version: number }>();
    const writes: Record<string, object[]> = {};
    let count = 0;
    const { url, fetch, requests } = serveInProcess((response, seen) => {
      const id = /users\/([^?]*)/.exec(seen.url)?.[1] ?? "";
      const user = users.get(id) ?? { id, state: "active", title: "Agent", addresses: [], version: 1, ...more };
      users.set(id, user);
      const what = fault(seen, ++count);
      if (what === "unsent") return json(response, {}, 503);
      let status = (user.state === "deleted") === seen.url.includes("state=deleted") ? 200 : 404;
      if (seen.method === "PATCH") {
        const { version, ...fields } = JSON.parse(seen.body);
        status = version === user.version ? 200 : 409;
        if (status === 200) {
          writes[id] = [...(writes[id] ?? []), fields];
          Object.assign(user, "state" in fields ? { state: fields.state } : fields, { version: version + 1 });
        }
      }
      if (what === "reset") return response.destroy();
      const answer = JSON.stringify(status === 200 ? user : { message: CONFLICT });
      response.writeHead(what === "busy" ? 502 : status).end(what === "cut" ? answer.slice(0, 9) : answer);
    });
    const clientWith = (retry: RetryOptions | false) =>
      createPureCloudClient({ auth: accessToken("t"), rateLimit: false, retry, baseUrl: url, fetch });
    return { clientWith, requests, users, writes };
  };
  const added: Contact = { address: "+13175550100", mediaType: "PHONE", type: "WORK" };
  const append = ({ addresses = [] }: User) => ({ addresses: [...addresses, added] });
  const writeOnce = (what: Fault) => {
    let left = 1;
    return ({ method }: Seen) => (method === "PATCH" && left-- > 0 ? what : undefined);
  };

  test.each([false, true])("50 users get one address each, with unsafe: %o", async (unsafe) => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const { clientWith, users, writes } = estate(() => (random() < 0.3 ? "cut" : undefined));
    const purecloud = clientWith({ limit: 8, unsafe });
    const ids = Array.from({ length: 50 }, (_, at) => `u${at}`);
    for (const id of ids) expect(await updateUser(purecloud, id, append)).toMatchObject({ addresses: [added] });
    for (const id of ids) expect(users.get(id)?.addresses).toEqual([added]);
    expect(Object.values(writes).map((all) => all.length)).toEqual(ids.map(() => 1));
  });

  test.each(["cut", "busy", "reset", "unsent"] as const)(
    "%s: the user is read, and the write made once",
    async (what) => {
      for (const retry of [{ unsafe: true }, { limit: 1 }]) {
        const { clientWith, requests, users, writes } = estate(writeOnce(what));
        let calls = 0;
        const change = (user: User) => {
          calls += 1;
          return append(user);
        };
        expect(await updateUser(clientWith(retry), "u", change)).toMatchObject({ addresses: [added], version: 2 });
        expect(users.get("u")?.addresses).toEqual([added]);
        expect(writes.u).toHaveLength(1);
        expect(calls).toBe(1);
        expect(requests).toHaveLength(what === "unsent" ? 4 : 3);
      }
    },
  );

  test("without retries, the user is read once, and an undone write fails by its own error", async () => {
    const done = estate(writeOnce("cut"));
    expect(await updateUser(done.clientWith(false), "u", append)).toMatchObject({ addresses: [added] });
    const { clientWith, requests } = estate(({ method }) => (method === "PATCH" ? "unsent" : undefined));
    const error = await rejection(updateUser(clientWith(false), "u", append));
    expect(error).toMatchObject({ status: 503, operation: "patchUser" });
    expect(requests.map(({ method }) => method)).toEqual(["GET", "PATCH", "GET"]);
    // With retries it fails by that error too, after as many writes as they allow.
    requests.length = 0;
    expect(await rejection(updateUser(clientWith({ limit: 2 }), "u", append))).toMatchObject({ status: 503 });
    expect(requests.filter(({ method }) => method === "PATCH")).toHaveLength(3);
  });

  test("if the user cannot be read then, the error is that of the write", async () => {
    const { clientWith, requests } = estate((_, count) => (count === 2 ? "cut" : count > 2 ? "busy" : undefined));
    const error = await rejection(updateUser(clientWith({ limit: 1 }), "u", append));
    expect(error).toMatchObject({ name: "ApiDecodeError", operation: "patchUser" });
    expect(requests).toHaveLength(4);
  });

  test("if another wrote instead, the change is made of the user as it is now", async () => {
    const theirs: Contact = { ...added, address: "+13175550199" };
    let left = 1;
    const { clientWith, users, writes } = estate(({ method }) => {
      if (method !== "PATCH" || left-- <= 0) return undefined;
      Object.assign(users.get("u") ?? {}, { addresses: [theirs], version: 2 });
      return "unsent";
    });
    await updateUser(clientWith({}), "u", append);
    expect(users.get("u")?.addresses).toEqual([theirs, added]);
    expect(writes.u).toHaveLength(1);
  });

  test("a write that is carried out late is found after the conflict with it", async () => {
    let late: (() => void) | undefined;
    const { clientWith, users, writes } = estate((seen, count) => {
      if (count === 4) late?.(); // The second write arrives after the first.
      if (count !== 2) return undefined;
      const { version, ...fields } = JSON.parse(seen.body);
      late = () => void Object.assign(users.get("u") ?? {}, fields, { version: version + 1 });
      return "unsent";
    });
    expect(await updateUser(clientWith({}), "u", append)).toMatchObject({ addresses: [added], version: 2 });
    expect(users.get("u")?.addresses).toEqual([added]);
    expect(writes.u).toBeUndefined();
  });

  test.each([
    ["active", { state: "deleted" }, {}],
    ["deleted", { state: "active", title: "Lead" }, { state: "deleted" }],
  ] as const)("a state that is lost is found where the user is now, %s before", async (state, change, options) => {
    const { clientWith, users, writes } = estate(writeOnce("cut"), { state });
    await updateUser(clientWith({}), "u", change, options);
    expect(users.get("u")).toMatchObject(change);
    expect(writes.u).toHaveLength(Object.keys(change).length);
  });

  test("fields that are read on request only are requested, and empty ones may be left out", async () => {
    const { clientWith, requests, writes } = estate(writeOnce("cut"));
    const change = { certifications: ["CCNA"], manager: "", employerInfo: {} };
    const purecloud = clientWith({});
    await updateUser(purecloud, "u", change);
    expect(writes.u).toEqual([change]);
    expect(requests.at(-1)?.url).toContain("expand=certifications&expand=employerInfo");
  });
});

test("repeatConflicts makes any write again", async () => {
  let count = 0;
  const { purecloud } = platform((response) => {
    count += 1;
    json(response, count < 4 ? { message: CONFLICT } : { id: "s" }, count < 4 ? 409 : 200);
  });
  const write = () => purecloud.request("PUT", "/api/v2/users/u/routingskills/s", { body: {} });
  expect(await repeatConflicts(write)).toEqual({ id: "s" });
  expect(count).toBe(4);
});

test("chunks cuts lists into the size of the platform", () => {
  const rows = Array.from({ length: 120 }, (_, at) => at);
  expect(chunks(rows).map((part) => part.length)).toEqual([50, 50, 20]);
  expect(chunks(rows, 100).flat()).toEqual(rows);
  expect(chunks([])).toEqual([]);
  for (const size of [0, -1, 1.5, Number.NaN]) expect(() => chunks(rows, size)).toThrow(/size/);
});

test("other errors pass through at once: a 400 of another kind, a read that fails, a change that throws", async () => {
  const { purecloud, requests } = await busy(1, 400, "The version of your browser is fine, your title is not");
  expect(((await rejection(updateUser(purecloud, "u", {}))) as ApiError).status).toBe(400);
  expect(requests.length).toBe(2);
  const gone = platform((response) => json(response, {}, 404));
  expect(((await rejection(updateUser(gone.purecloud, "u", {}))) as ApiError).status).toBe(404);
  const own = new Error("mine");
  const throwing = updateUser((await busy(0)).purecloud, "u", () => {
    throw own;
  });
  expect(await rejection(throwing)).toBe(own);
});

test("a user without a version is not written", async () => {
  const { purecloud, requests } = platform((response) => json(response, { id: "u" }));
  expect(await rejection(updateUser(purecloud, "u", {}))).toBeInstanceOf(TypeError);
  expect(requests.length).toBe(1);
});

test.each([null, "3", 1.5])("a user with version %o is not written", async (version) => {
  const { purecloud, requests } = platform((response) => json(response, { id: "u", version }));
  expect(String(await rejection(updateUser(purecloud, "u", {})))).toContain("has no version");
  expect(requests.length).toBe(1);
});

test.each(["v", undefined])("a read that answers the user %o is refused, before anything is written", async (id) => {
  const { purecloud, requests } = platform((response) => json(response, { id, version: 1 }));
  const error = await rejection(updateUser(purecloud, "u", { title: "Lead" }));
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toContain("another user was read");
  expect(requests.length).toBe(1);
});

test("an id in other letters is the same user", async () => {
  const { purecloud } = await busy(0);
  expect(await updateUser(purecloud, "U", { title: "Lead" })).toMatchObject({ title: "Lead" });
});
