/** Under each answer to each unknown, an audit says the same of each user. */
import {
  auditOdinGroup,
  type CleanOdinUser,
  CoverageCounter,
  normalise,
  ODIN_STRATEGIES,
  type OdinStrategy,
  odinGroups,
  shareRead,
} from "@rollcall/audit";
import { createOdinClient, passwordLogin, rows } from "@rollcall/clients/odin";
import { beforeAll, expect, test } from "vitest";
import type { Unknowns } from "../../src/index.js";
import { startInProcess } from "../in-process.js";
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

/** @param most users of the group. The others are deleted before */
async function audited(unknowns: Unknowns, strategy: OdinStrategy = "composed", most = 24): Promise<Audited> {
  const sandbox = await startInProcess({ users: 24, seed: 4, groupSize: 24, rateLimits: false, unknowns });
  try {
    const auth = passwordLogin({ username: "auditor", password: "any" });
    const { odinUrl: baseUrl, fetch } = sandbox;
    const odin = createOdinClient({ baseUrl, auth, retry: false, rateLimit: false, fetch });
    const { groups } = await odinGroups(odin);
    const [{ serviceProviderId, groupId } = { serviceProviderId: "", groupId: "" }] = groups;
    const others = rows(await odin.getUsers({ serviceProviderId, groupId })).slice(most);
    for (const { userId } of others) await odin.deleteUser({ userId });
    const counter = new CoverageCounter("odin", groupId);
    const users: CleanOdinUser[] = [];
    const onProgress: CoverageCounter["progress"] = (progress) => counter.progress(progress);
    const options = { serviceProviderId, groupId, strategy, pausesMs: [], onProgress } as const;
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

// Then the list of users, and each list of the group, has one row.
test.each(ODIN_STRATEGIES)("a group of one user, whose list may be a bare object, by %s", async (strategy) => {
  const listed = await audited({}, strategy, 1);
  expect(listed.users).toHaveLength(1);
  expect(listed.share.read).toBe(listed.share.of);
  expect(await audited({ "lists-of-one": "all" }, strategy, 1)).toEqual(listed);
});
