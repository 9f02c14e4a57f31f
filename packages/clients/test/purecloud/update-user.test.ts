import { beforeEach, describe, expect, test } from "vitest";
import { platform } from "../helpers/estate.js";
import { virtualClock } from "../helpers/in-process.js";
import { json, rejection } from "../helpers/kit.js";
import { type ApiError, chunks, repeatConflicts, updateUser } from "../helpers/public.js";

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
  const estate = (state: string, conflicts = 0) => {
    const user = { id: "u", title: "Agent", state, version: 1 };
    const writes: object[] = [];
    let left = conflicts;
    const server = platform((response, { method, url, body }) => {
      const found = (user.state === "deleted") === url.includes("state=deleted");
      if (method === "GET") return json(response, found ? user : { code: "not.found" }, found ? 200 : 404);
      const { version, ...fields } = JSON.parse(body);
      if (writes.length === 1 && left-- > 0) user.version += 1;
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

  test("after a conflict in between, what is written already is not written again", async () => {
    const { purecloud, user, writes } = estate("deleted", 1);
    await updateUser(purecloud, "u", { state: "active", title: "Lead" }, { state: "deleted" });
    expect(writes).toEqual([{ state: "active" }, { title: "Lead" }]);
    expect(user).toMatchObject({ state: "active", title: "Lead" });
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
