import { expect, test } from "vitest";
import { createEstate, type Estate } from "../../src/index.js";
import { answer as askOdin } from "../odin/kit.js";
import { EXPAND, sandbox } from "../purecloud/kit.js";
import { sorted, without } from "./seen.js";

const WHO = { users: 250, seed: 1 } as const;
const days = [createEstate(WHO), createEstate({ ...WHO, day: 2 })] as const;
const [, later] = days;

/** People who changed in no way, and whose group gave them no other plan. */
function unchanged(platform: "odin" | "purecloud"): number[] {
  const changed = new Set(later.changes().flatMap((one) => (one.platform === platform ? one.people : [])));
  return Array.from({ length: later.size }, (_, index) => index).filter(
    (index) => !changed.has(index) && later.person(index).on[platform],
  );
}

/** An answer as text, without what the noise moves. */
function quiet(platform: "odin" | "purecloud", value: unknown): string {
  const moved = later.noise().filter((one) => one.platform === platform && one.moves !== "order");
  return JSON.stringify(sorted(without(value, new Set(moved.flatMap(({ wire }) => wire)))));
}

const UTILITIES = [
  "AlternateUserId",
  "Announcements",
  "CallPolicies",
  "CommunicationBarring",
  "DevicePolicies",
  "Password",
];

test("a person who did not change has the same answers on Odin, except for noise", () => {
  const read = (estate: Estate, index: number) => {
    const userId = estate.odin.userId(index);
    const query = { userId };
    return [
      askOdin("getUserAudit", query, estate),
      askOdin("getUserReport", query, estate),
      askOdin("getUserServiceSettings", query, estate),
      ...UTILITIES.map((name) => askOdin(`getUser${name}`, query, estate)),
    ];
  };
  const people = unchanged("odin");
  expect(people.length).toBeGreaterThan(60);
  const answers = days.map((estate) => people.map((index) => read(estate, index)));
  for (const [at, index] of people.entries()) {
    const [before, after] = answers.map((all) => quiet("odin", all[at]));
    expect(after, later.odin.userId(index)).toBe(before);
  }
  // The noise is there.
  const [before, after] = answers.map((all) => all.map((one) => JSON.stringify(one)));
  expect(before?.filter((one, at) => one === after?.[at]).length).toBeLessThan(people.length / 10);
});

test("a person who did not change has the same answers on PureCloud, except for noise", () => {
  const orgs = days.map((estate) => sandbox(WHO.users, WHO.seed, estate));
  const read = ({ of, estate }: ReturnType<typeof sandbox>, index: number) => {
    const id = estate.purecloud.userId(index);
    const queues = [true, false].flatMap((joined) => of(id, "getUserQueues", { joined, pageSize: 100 }).entities);
    return {
      user: of(id, "getUser", { expand: EXPAND.filter((one) => one !== "team") }),
      queues: queues.map(({ id: queue }: { id: string }) => queue),
      ...Object.fromEntries(
        ["getUserCallforwarding", "getUserOutofoffice", "getUserTrustors", "getUserVerifiers", "getLicenseUser"].map(
          (name) => [name, of(id, name)],
        ),
      ),
    };
  };
  const people = unchanged("purecloud").filter((index) => !later.person(index).deleted);
  expect(people.length).toBeGreaterThan(60);
  for (const index of people) {
    const [before, after] = orgs.map((org) => quiet("purecloud", read(org, index)));
    expect(after, later.purecloud.userId(index)).toBe(before);
  }
});

test("a request writes over a change, and keeps the others", () => {
  const org = sandbox(WHO.users, WHO.seed, later);
  const { people = [], values = {} } = later.changes().find(({ id }) => id === "purecloud-last-name") ?? {};
  const [index = -1] = people;
  const userId = later.purecloud.userId(index);
  const { version } = org.of(userId, "getUser");
  org.answer("patchUser", { path: { userId }, body: { version, title: "Pilot" } });
  expect(org.of(userId, "getUser")).toMatchObject({ title: "Pilot", name: values[index]?.after, version: version + 1 });
});
