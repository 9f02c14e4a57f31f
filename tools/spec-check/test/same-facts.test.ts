import { describe, expect, test } from "vitest";
import { type Example, isObject, type Json, type Platform, readExamples } from "./examples.ts";
import { differences, isRead } from "./same/facts.ts";
import { odinWalk } from "./same/odin.ts";
import { purecloudWalk } from "./same/purecloud.ts";

// The same fact of the same person is equal in every example. It may be in a single read, in a map of settings, in a bulk
// answer, in a listing and in an audit.

const walks = { odin: odinWalk, purecloud: purecloudWalk };
const all = { odin: readExamples("odin"), purecloud: readExamples("purecloud") };
/** Reads of a person of which no other example says anything. */
const alone = {
  odin: [],
  purecloud: [
    "getRoutingUserUtilization",
    "getUserGeolocation",
    "getUserSkillgroups",
    "getUserTrustors",
    "getUserVerifiers",
    "getVoicemailUserpolicy",
  ],
};

describe.each(["odin", "purecloud"] as const)("%s", (platform: Platform) => {
  const examples = all[platform];
  const walk = walks[platform](examples);

  test("no two examples differ about a person", () => {
    expect(differences(examples, walk)).toEqual([]);
  });

  test("an operation has two files of examples at most, on average", () => {
    const files = new Set(examples.map(({ file }) => file)).size;
    expect(files / new Set(examples.map(({ operationId }) => operationId)).size).toBeLessThanOrEqual(2);
  });

  test("there is something to compare: each file of a read of a person states facts", () => {
    const silent = examples.filter((example) => isRead(example) && isOfPerson(example) && walk(example).length === 0);
    expect([...new Set(silent.map(({ operationId }) => operationId))]).toEqual(alone[platform]);
  });
});

type Way = readonly (string | number)[];
const AMARA = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111";

test.each<[what: string, platform: Platform, example: string, way: Way, fact: string]>([
  ["a single read", "odin", "getUserCallPolicies.4003", ["callBeingForwardedResponseCallType"], "4003 callpolicies/"],
  [
    "a map of settings",
    "odin",
    "getUserServiceSettings.4003",
    ["Call Forwarding Always", "isActive"],
    "4003 callforwardingalways/isActive",
  ],
  [
    "a bulk answer",
    "odin",
    "getUserOutgoingCallingPlanOriginatingBulk.estate",
    [2, "data", "useCustomSettings"],
    "nodevice outgoingcallingplanoriginating/",
  ],
  [
    "a flat bulk answer",
    "odin",
    "getUserOutgoingCallingPlanOriginatingBulk.flat",
    [2, "extension"],
    "nodevice user/extension",
  ],
  [
    "an audit",
    "odin",
    "getUserAudit.4003",
    ["UserServices", "Call Forwarding Always", "isActive"],
    "4003 callforwardingalways/isActive",
  ],
  ["a listing", "purecloud", "getUsers.active", ["entities", 0, "department"], "amara department"],
  ["a reference", "purecloud", "getAuthorizationSubject.daniel", ["name"], "daniel name"],
  ["the section of a user", "purecloud", "getUserRoutingstatus.amara", ["status"], "amara routingStatus/status"],
])("a difference in %s is named with both files", (_, platform, id, way, fact) => {
  const found = differences(...altered(platform, id, way));
  expect(found).not.toEqual([]);
  for (const line of found) {
    expect(line).toContain(fact);
    expect(line).toContain('"another"');
    expect(line).toMatch(new RegExp(`${id}\\.yaml.*examples/|examples/.*${id}\\.yaml`));
  }
});

test("members of a queue and the queues of a user agree", () => {
  const examples = all.purecloud;
  const queue = "9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a01";
  const selfUri = `/api/v2/routing/queues/${queue}/members/${AMARA}`;
  const members = (joined: boolean): Example => ({
    ...{ operationId: "getRoutingQueueMembers", name: "support", file: "members.yaml" },
    value: { entities: [{ id: AMARA, name: "Amara Okafor", joined, selfUri }] },
  });
  expect(differences([...examples, members(true)], purecloudWalk(examples))).toEqual([]);
  expect(differences([...examples, members(false)], purecloudWalk(examples))).toEqual([
    `amara queues/${queue}/joined: purecloud/components/examples/getUserQueues.amara.yaml says true, members.yaml says false`,
  ]);
});

function isOfPerson({ name, value }: Example): boolean {
  return /^(?:4003|trunk|nodevice|inherits|alternate|amara|daniel|priya|tomas|lena)$/.test(name) && isObject(value);
}

/** The examples of a platform, one of them with another value at a place. */
function altered(platform: Platform, id: string, way: Way): Parameters<typeof differences> {
  const name = (one: Example) => `${one.operationId}.${one.name}`;
  const examples = all[platform].map((one) => (name(one) === id ? structuredClone(one) : one));
  const example = examples.find((one) => name(one) === id);
  let at = example?.value as Json;
  for (const step of way.slice(0, -1)) at = at[step] as Json;
  at[String(way.at(-1))] = "another";
  return [examples, walks[platform](examples)];
}
