import { describe, expect, test } from "vitest";
import { talk, type Wire } from "./kit.js";

// What the SDK of Genesys (262.0.0) and its provider for terraform send. So the test needs neither.

const purecloud = talk("purecloud", async ({ loginUrl }) => {
  const response = await fetch(`${loginUrl}/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa("client:any")}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
});

/** A user whom the tests may change. */
async function someone(): Promise<Wire> {
  const { entities } = await purecloud.read("/api/v2/users?pageSize=100&expand=skills,station");
  return entities.find(({ skills, manager }: Wire) => skills.length > 1 && manager);
}

interface Row {
  readonly name: string;
  readonly method?: string;
  readonly path: (user: Wire) => string;
  readonly body?: (user: Wire) => unknown;
  readonly status?: number;
  readonly reads?: object;
}

const user = ({ id }: Wire) => `/api/v2/users/${id}`;

test.each<Row>([
  {
    name: "the SDK joins a list by commas",
    path: (one) => `${user(one)}?expand=presence,station`,
    reads: { presence: {} },
  },
  {
    name: "the provider sends an empty manager for every user without one",
    method: "PATCH",
    path: user,
    body: ({ version }) => ({ version, title: "", department: "", manager: "" }),
    reads: { title: "" },
  },
  {
    name: "the provider sends the state alone",
    method: "PATCH",
    path: user,
    body: ({ version }) => ({ version, state: "active" }),
    reads: { state: "active" },
  },
  {
    name: "the SDK sends a state of a skill without its proficiency",
    method: "PUT",
    path: (one) => `${user(one)}/routingskills/${one.skills[0].id}`,
    body: () => ({ state: "inactive" }),
    reads: { state: "inactive" },
  },
  {
    name: "a user without a division, as the provider may create one",
    method: "POST",
    path: () => "/api/v2/users",
    body: () => ({ name: "Noor Haddad", email: "noor.haddad@northwind.example", state: "active" }),
    reads: { division: { name: "Home" }, version: 1 },
  },
  ...[{ email: "not-an-email" }, { name: "" }].map((wrong) => ({
    name: `a new user with ${JSON.stringify(wrong)}`,
    method: "POST",
    path: () => "/api/v2/users",
    body: () => ({ name: "Ada Quist", email: "ada.quist@northwind.example", ...wrong }),
    status: 400,
  })),
  ...[{ pageSize: 0 }, { pageSize: -1 }, { pageNumber: 0 }].map((wrong) => ({
    name: `a search with ${JSON.stringify(wrong)}`,
    method: "POST",
    path: () => "/api/v2/users/search",
    body: () => wrong,
    status: 400,
  })),
  ...[{ query: [{ type: "EXACT", value: 5 }] }, { query: 5 }, { query: [null] }, [null], 5, { pageSize: 0 }].map(
    (wrong) => ({
      name: `a q64 of ${JSON.stringify(wrong)}`,
      path: () => `/api/v2/users/search?q64=${encodeURIComponent(btoa(JSON.stringify(wrong)))}`,
      status: 400,
      reads: { code: "bad.request" },
    }),
  ),
  {
    name: "analytics from page 0",
    method: "POST",
    path: () => "/api/v2/analytics/users/details/query",
    body: () => ({ interval: "2026-10-08T00:00:00Z/2026-10-09T00:00:00Z", paging: { pageSize: 25, pageNumber: 0 } }),
    status: 400,
  },
  {
    name: "a routing status of nothing",
    method: "PUT",
    path: (one) => `${user(one)}/routingstatus`,
    body: () => ({}),
    status: 400,
  },
  {
    name: "a queue without its id",
    method: "PATCH",
    path: (one) => `${user(one)}/queues`,
    body: () => [{ joined: true }],
    status: 400,
  },
  {
    name: "a bulk row without its id",
    method: "PATCH",
    path: () => "/api/v2/users/bulk",
    body: () => [{ acdAutoAnswer: true }],
    status: 400,
  },
])("$name", async ({ method = "GET", path, body, status = 200, reads = {} }) => {
  const one = await someone();
  const answer = await purecloud.send({ method, path: path(one), ...(body && { body: body(one) }) });
  expect(answer).toMatchObject({ status, body: reads });
});

describe("a row as it was read", () => {
  const rowOf = async (path: string): Promise<Wire> => {
    const { entities } = await purecloud.read(path);
    return entities.find(({ proficiency = 1 }: Wire) => proficiency >= 0 && proficiency <= 5);
  };

  test.each([
    ["routingskills", "PUT"],
    ["routinglanguages", "PATCH"],
    ["queues", "PATCH"],
  ])("of %s can be given to the writes that take it", async (kind, method) => {
    const [path, row] = await (async () => {
      const { entities } = await purecloud.read("/api/v2/users?pageSize=100");
      for (const one of entities) {
        const found = await rowOf(`${user(one)}/${kind}`);
        if (found) return [`${user(one)}/${kind}`, found];
      }
      throw new Error(`no user has ${kind}`);
    })();
    const changed = await purecloud.send({ method, path: `${path}/${row.id}`, body: row });
    expect(changed).toMatchObject({ status: 200, body: { id: row.id } });
    const [many, body] = kind === "queues" ? ["PATCH", [row]] : ["POST", row];
    expect(await purecloud.send({ method: many, path, body })).toMatchObject({ status: 200 });
    expect(await rowOf(path)).toEqual(row);
  });

  test.each(["callforwarding", "profileskills"])("so is the answer of %s", async (part) => {
    const path = `/api/v2/users/${(await purecloud.read("/api/v2/users?pageSize=1")).entities[0].id}/${part}`;
    expect(await purecloud.send({ method: "PUT", path, body: await purecloud.read(path) })).toMatchObject({
      status: 200,
    });
  });
});

test("the sandbox tells the day on which it stands, and writes are made from then on", async () => {
  const now = purecloud.sandbox.now.getTime();
  const one = await someone();
  const { entities } = await purecloud.read(`/api/v2/users?pageSize=100&expand=dateLastLogin`);
  for (const { dateLastLogin } of entities)
    if (dateLastLogin) expect(Date.parse(dateLastLogin)).toBeLessThanOrEqual(now);
  await purecloud.send({ method: "PUT", path: `${user(one)}/callforwarding`, body: { enabled: false, calls: [] } });
  const { modifiedDate } = await purecloud.read(`${user(one)}/callforwarding`);
  expect(Date.parse(modifiedDate) - now).toBeGreaterThanOrEqual(0);
  expect(Date.parse(modifiedDate) - now).toBeLessThan(3_600_000);
});
