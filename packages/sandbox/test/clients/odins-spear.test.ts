import { expect, test } from "vitest";
import { talk, type Wire } from "./kit.js";

// What `odins_spear` sends, and what it reads without asking whether it is there. So the test does not need it.

const odin = talk("odin", async ({ odinUrl }) => {
  const response = await fetch(`${odinUrl}/api/v2/auth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "auditor", password: "any" }),
  });
  return `Bearer ${((await response.json()) as { token: string }).token}`;
});

/** The query of the first group. */
function group(): string {
  const [provider] = odin.sandbox.estate.odin.serviceProviders;
  const [groupId = ""] = provider?.groups ?? [];
  return new URLSearchParams({ serviceProviderId: provider?.serviceProviderId ?? "", groupId }).toString();
}

const LICENCES = ["authorized", "assigned", "limited", "quantity", "usage", "licensed", "allowed", "alias"];

test.each<{ path: string; rows: (body: Wire) => readonly Wire[]; reads: readonly string[] }>([
  { path: "/api/v2/users?extended=True&", rows: (body) => body, reads: ["userId", "accessDeviceEndpoint"] },
  { path: "/api/v2/users?extended=1&", rows: (body) => body, reads: ["userId", "accessDeviceEndpoint"] },
  {
    path: "/api/v2/groups/services?",
    rows: ({ userServices }) => userServices,
    reads: [...LICENCES, "serviceName", "userAssignable", "groupServiceAssignable", "tags"],
  },
  {
    path: "/api/v2/groups/services?",
    rows: ({ groupServices }) => groupServices,
    reads: [...LICENCES, "serviceName", "instanceCount"],
  },
  {
    path: "/api/v2/groups/services?",
    rows: ({ servicePackServices }) => servicePackServices,
    reads: [...LICENCES, "serviceName", "servicePackName"],
  },
  { path: "/api/v2/groups/dns?", rows: ({ dns }) => dns, reads: ["assigned", "activated", "list", "min", "max"] },
])("$path has $reads in each row", async ({ path, rows, reads }) => {
  const found = rows(await odin.read(path + group()));
  expect(found.length).toBeGreaterThan(0);
  for (const row of found) expect(Object.keys(row)).toEqual(expect.arrayContaining([...reads]));
});

test("the audit of a group counts all its numbers", async () => {
  const { dns } = await odin.read(`/api/v2/groups/dns?${group()}`);
  const counted = dns.flatMap(({ list }: Wire) => list);
  expect(new Set(counted).size).toBe(counted.length);
  expect(counted.length).toBeGreaterThanOrEqual(100);
  for (const { min, max, list } of dns) expect([list[0], list.at(-1)]).toEqual([min, max ?? min]);
  expect(dns.some(({ max }: Wire) => max !== null)).toBe(true);
});

test.each(["services", "services/settings"])("the answer of /users/%s can be sent back", async (part) => {
  const [{ userId }] = await odin.read(`/api/v2/users?${group()}`);
  const before = await odin.read(`/api/v2/users/${part}?userId=${userId}`);
  const { status, body } = await odin.send({ method: "PUT", path: `/api/v2/users/${part}`, body: before });
  expect({ status, body }).toEqual({ status: 200, body: before });
});

test("false is not read as true", async () => {
  const [row] = await odin.read(`/api/v2/users?extended=False&${group()}`);
  expect(row).not.toHaveProperty("accessDeviceEndpoint");
  expect((await odin.send({ path: `/api/v2/users?extended=maybe&${group()}` })).status).toBe(400);
});
