/** Under each answer to each unknown, an audit says the same of each user. */
import { auditOdinGroup, type CleanOdinUser, CoverageCounter, normalise, shareRead } from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { beforeAll, expect, test } from "vitest";
import { startSandbox, type Unknowns } from "../../src/index.js";
import { choicesOf, chosen } from "./kit.js";

/** Only these ask for a list of a group, or for a right, that an audit with the highest login never asks for. */
const NOT_OF_USERS = [
  "unauthorised-status",
  "limit-exceeded",
  "call-center-agents",
  "administrator-lists",
  "shared-appearances",
  "pickup-group-of-user",
  "lines-of-a-device",
];

interface Audited {
  readonly users: readonly CleanOdinUser[];
  readonly share: ReturnType<typeof shareRead>;
}

async function audited(unknowns: Unknowns): Promise<Audited> {
  const sandbox = await startSandbox({ users: 24, seed: 4, groupSize: 24, rateLimits: false, unknowns });
  try {
    const auth = passwordLogin({ username: "auditor", password: "any" });
    const odin = createOdinClient({ baseUrl: sandbox.odinUrl, auth, retry: false, rateLimit: false });
    const [{ serviceProviderId, groups: [groupId = ""] = [] } = { serviceProviderId: "" }] =
      sandbox.estate.odin.serviceProviders;
    const counter = new CoverageCounter("odin", groupId);
    const users: CleanOdinUser[] = [];
    const onProgress: CoverageCounter["progress"] = (progress) => counter.progress(progress);
    const options = { serviceProviderId, groupId, strategy: "composed", pausesMs: [], onProgress } as const;
    for await (const record of auditOdinGroup(odin, options)) {
      counter.add(record);
      users.push(normalise(record));
    }
    return { users, share: shareRead([counter.result()]) };
  } finally {
    await sandbox.close();
  }
}

let usual: Audited;
beforeAll(async () => {
  usual = await audited({});
});

test("the group has what the answers are about", () => {
  const { users, share } = usual;
  expect(share.read).toBe(share.of);
  const has = (is: (user: CleanOdinUser) => boolean) => users.filter(is).length;
  expect(has(({ voiceMailAddress }) => voiceMailAddress.known && voiceMailAddress.value !== null)).toBeGreaterThan(0);
  expect(has(({ alternateUserIds }) => alternateUserIds.known && alternateUserIds.value?.length === 1)).toBeGreaterThan(
    0,
  );
});

test.each(choicesOf("odin").filter(([id]) => !NOT_OF_USERS.includes(id)))("%s=%s", async (id, answer) => {
  expect(await audited(chosen(id, answer))).toEqual(usual);
});
