/** The real specs behind their fronts. There are five people on each platform, and each always gets their own data. */

import { apis } from "@rollcall/codegen/document";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readUsers } from "../src/choose.ts";
import { type Estate, startEstate } from "../src/front.ts";
import { exampleRequest, listOperations, loadBundle, type MockOperation } from "../src/operations.ts";

let estate: Estate;
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(() => estate.close());

const keys = {
  odin: ["4003", "alternate", "inherits", "nodevice", "trunk"],
  purecloud: ["amara", "daniel", "lena", "priya", "tomas"],
};

/** The `userId` of these is of an administrator or of a service, and of no person. */
const OF_OTHERS = /^get(?:(?:Group|ServiceProvider)Admin|ServiceInstances)/;

describe.each(apis)("%s", async (api) => {
  const operations = listOperations(await loadBundle(api));
  const users = readUsers(operations);

  async function get(operation: MockOperation, userId?: string) {
    const parameters = operation.parameters.map((parameter) =>
      userId !== undefined && /^(userId|subjectId)$/.test(parameter.name)
        ? { ...parameter, example: userId, required: true }
        : parameter,
    );
    const { target, init } = exampleRequest({ ...operation, parameters }, ({ required = false }) => required);
    const response = await fetch((api === "odin" ? estate.odinUrl : estate.purecloudUrl) + target, init);
    return { status: response.status, body: (await response.json()) as unknown };
  }

  test("five people live there", () => {
    expect([...users.values()].sort()).toEqual(keys[api]);
  });

  const aboutUsers = operations.filter(
    ({ operationId, method, parameters }) =>
      method === "GET" &&
      !OF_OTHERS.test(operationId) &&
      parameters.some(({ name }) => /^(userId|subjectId)$/.test(name)),
  );

  test.each(aboutUsers.map((operation) => [operation.operationId, operation] as const))(
    "%s answers everyone as themselves or not at all, and 404 to a stranger",
    async (_, operation) => {
      let own = 0;
      for (const [id, key] of users) {
        const examples = [...operation.successes, ...operation.errors].filter(({ name }) => name === key);
        for (const { status, value } of examples.slice(0, 1)) {
          expect(await get(operation, id)).toEqual({ status, body: value });
          own += 1;
        }
        if (examples.length === 0) expect(await get(operation, id)).toMatchObject({ status: 404 });
      }
      expect(own).toBeGreaterThan(0);
      expect(await get(operation, "a-stranger")).toMatchObject({ status: 404 });
    },
  );
});

test("one person is on both platforms", async () => {
  const headers = { authorization: "Bearer made-up" };
  const email = "amara.okafor@parkbenchsolutions.com";
  const [odin, purecloud] = await Promise.all([
    fetch(`${estate.odinUrl}/api/v2/users?userId=${encodeURIComponent(email)}`, { headers }),
    fetch(`${estate.purecloudUrl}/api/v2/users/1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111`, { headers }),
  ]);
  expect(await odin.json()).toMatchObject({ emailAddress: email, extension: "1021" });
  expect(await purecloud.json()).toMatchObject({ email });
});

test("a listing by state, a list beside one object, and a token, all from one address each", async () => {
  const headers = { authorization: "Bearer made-up" };
  const inactive = await fetch(`${estate.purecloudUrl}/api/v2/users?state=inactive`, { headers });
  expect(await inactive.json()).toMatchObject({ entities: [{ name: "Priya Nair" }], total: 1 });
  const active = await fetch(`${estate.purecloudUrl}/api/v2/users`, { headers });
  expect(await active.json()).toMatchObject({ total: 4 });
  const all = await fetch(`${estate.odinUrl}/api/v2/users?serviceProviderId=ent.odin&groupId=grp.odin`, { headers });
  expect(await all.json()).toHaveLength(5);
  const group = await fetch(`${estate.odinUrl}/api/v2/groups?serviceProviderId=ent.odin&groupId=grp.odin`, { headers });
  expect(await group.json()).toMatchObject({ groupId: "grp.odin" });
  const token = await fetch(`${estate.loginUrl}/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa("made-up:secret")}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  expect(await token.json()).toMatchObject({ token_type: "bearer" });
});
