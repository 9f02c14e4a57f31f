import { expect, test } from "vitest";
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
])("$name", async ({ method = "GET", path, body, status = 200, reads = {} }) => {
  const one = await someone();
  const answer = await purecloud.send({ method, path: path(one), ...(body && { body: body(one) }) });
  expect(answer).toMatchObject({ status, body: reads });
});
