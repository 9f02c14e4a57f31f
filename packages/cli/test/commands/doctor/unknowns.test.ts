import { createOdinClient, type OdinClient, passwordLogin, rows } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, items } from "@rollcall/clients/purecloud";
import { type Sandbox, startSandbox, type Unknowns, unknowns } from "@rollcall/sandbox";
import { describe, expect, test } from "vitest";
import type { HttpLike } from "../../../src/commands/doctor/evidence/reader.js";
import { odinProbes } from "../../../src/commands/doctor/probes/odin/index.js";
import { pureCloudProbes } from "../../../src/commands/doctor/probes/purecloud/index.js";
import { ask } from "./ask.js";

const USERS = 250;
/** With so many users, a group has a call centre. */
const LARGE = 600;

/** Answers that nobody can see, because a platform that lacks something may never have had it. */
const UNSEEN: Readonly<Record<string, string>> = {
  "inactive-members": "absent",
  "deleted-members": "absent",
  "unresolved-members": "absent",
  "hidden-queues": "none",
};

/** One is about an organisation, and not about the platform. Only a change could settle the other. */
const NO_QUESTION = ["trustors", "new-criteria"];

const answersOf = (table: typeof unknowns.odin | typeof unknowns.purecloud) =>
  Object.entries(table)
    .filter(([id]) => !NO_QUESTION.includes(id))
    .flatMap(([id, { answers }]) => Object.keys(answers).map((answer) => [id, answer] as const));

async function verdictOf(platform: "odin" | "purecloud", id: string, answer: string) {
  const users = id === "call-center-agents" ? LARGE : USERS;
  const sandbox = await startSandbox({ users, rateLimits: false, unknowns: { [id]: answer } as Unknowns });
  try {
    if (platform === "purecloud") return await ask(platform, await purecloud(sandbox, id), id);
    const given = id === "call-center-agents" ? await placeWithCallCentre(sandbox) : {};
    return await ask(platform, (await odin(sandbox, id)).http, id, given);
  } finally {
    await sandbox.close();
  }
}

/** A login of a group is refused where one of the system is not. */
async function odin({ odinUrl }: Pick<Sandbox, "odinUrl">, id = ""): Promise<OdinClient> {
  const username = id === "unauthorised-status" ? "group-1" : "system";
  return createOdinClient({ baseUrl: odinUrl, auth: passwordLogin({ username, password: "any" }), rateLimit: false });
}

/** Few groups have a call centre. */
async function placeWithCallCentre(sandbox: Sandbox) {
  const client = await odin(sandbox);
  for (const { serviceProviderId, groups } of sandbox.estate.odin.serviceProviders)
    for (const groupId of groups)
      if (rows(await client.getGroupCallCenters({ serviceProviderId, groupId })).length > 0)
        return { serviceProviderId, groupId };
  throw new Error("no group has a call centre");
}

/** The organisation gets a user who was deleted, and one who lost all roles. */
async function purecloud({ purecloudUrl }: Sandbox, id: string): Promise<HttpLike> {
  const auth = clientCredentials({ clientId: "doctor", clientSecret: "any" });
  const client = createPureCloudClient({ baseUrl: purecloudUrl, loginUrl: purecloudUrl, auth, rateLimit: false });
  if (id.startsWith("licences") || id.startsWith("deleted")) {
    for await (const queue of items(client.getRoutingQueues, {})) {
      const { entities = [] } = await client.getRoutingQueueMembers({ queueId: queue.id ?? "", memberBy: "user" });
      const [first, second] = entities.map((member) => member.user?.id ?? "");
      if (!first || !second) continue;
      await client.deleteUser({ userId: first });
      await client.putUserRoles({ userId: second, body: [] });
      break;
    }
  }
  return client.http;
}

describe.each([
  ["odin", unknowns.odin],
  ["purecloud", unknowns.purecloud],
] as const)("%s", (platform, table) => {
  test.each(Object.entries(table).filter(([id]) => !NO_QUESTION.includes(id)))(
    "%s is the question of its fact",
    (id, { fact }) => {
      const all: readonly { readonly id: string; readonly fact: string }[] = [...odinProbes, ...pureCloudProbes];
      expect(all.find((probe) => probe.id === id)?.fact).toBe(fact);
    },
  );

  test.each(answersOf(table))("%s is %s, and the verdict says so", async (id, answer) => {
    const verdict = await verdictOf(platform, id, answer);
    expect(verdict.answer, verdict.why).toBe(UNSEEN[id] === answer ? null : answer);
  });
});
