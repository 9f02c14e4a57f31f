import { expect, test } from "vitest";
import { platform } from "../helpers/estate.js";
import { json, rejection } from "../helpers/kit.js";
import { type ApiError, updateUser } from "../helpers/public.js";

const CONFLICT = "The version supplied does not match the current version of the user";

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

test("the fifth conflict is passed on", async () => {
  const { purecloud, requests } = await busy(99);
  expect(await rejection(updateUser(purecloud, "u", {}))).toMatchObject({ status: 409, operation: "patchUser" });
  expect(requests.length).toBe(10);
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
