import type { AuditFinding } from "@rollcall/audit/changes";
import type { Judgement, UserSubject } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { ActionGroups } from "../src/actions/actions-of.js";
import { callFor } from "../src/actions/call.js";
import { actionsJson } from "../src/actions/json.js";
import { NOBODY } from "./reported.js";

const ann = { platform: "odin", scope: "sp/g", userId: "Ann@x y", name: "Ann" } as const;
const annToo = { platform: "purecloud", scope: "organisation", userId: "id-1", name: "Ann" } as const;
const bob: UserSubject = { platform: "odin", scope: "sp/other", userId: "bob", name: null };
const both = { platform: "both", scope: "sp/g", name: "Ann", odin: ann, purecloud: annToo } as const;

const OFF = {
  method: "PUT",
  path: "/settings",
  body: { userId: "{userId}", "{service}": { isActive: false } },
} as const;
const PATCH = { method: "PATCH", path: "/api/v2/users/{userId}", body: { version: "{version}" } } as const;

function finding(rule: string, subject: AuditFinding["subject"], more: Partial<AuditFinding> = {}): AuditFinding {
  const remedy = { words: "Switch it off.", request: OFF };
  const rest = { severity: "low", title: rule, evidence: [], firstSeen: "2026-11-29T01:00:00.000Z" } as const;
  return { id: `${rule}|${subject.name}`, rule, subject, ...rest, remedy, ...more } as AuditFinding;
}

const judgement = {
  people: { matched: [{ odin: 0, purecloud: 1, by: [] }] },
  subjects: [ann, annToo, bob],
} as unknown as Judgement;

function actionsOf(...findings: readonly AuditFinding[]) {
  const groups = new ActionGroups(judgement);
  for (const one of findings) groups.add(one);
  return groups.actions;
}

test("findings with one request are one action, whose person counts once on both platforms", () => {
  const [first, second, ...more] = actionsOf(
    finding("odin-06", ann),
    finding("both-10", both, { remedy: { words: "Leave the queues.", request: OFF } }),
    finding("odin-08", bob, { severity: "high" }),
    finding("odin-09", bob, { severity: "medium", remedy: { words: "Ask." } }),
  );
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    ...{ severity: "high", findings: 3, people: 2, scopes: 3, request: OFF, first: ["Ann", "bob"] },
    ...{ words: ["Switch it off.", "Leave the queues."], rules: ["odin-06", "both-10", "odin-08"] },
  });
  expect(second).toMatchObject({ severity: "medium", findings: 1, request: null, words: ["Ask."] });
});

test("the same request with another permission is another action, and ids stay", () => {
  const remedy = { words: "Deactivate.", request: PATCH, permission: "directory:user:edit" };
  const twice = [
    finding("a", annToo, { remedy }),
    finding("b", annToo, { remedy: { ...remedy, permission: "other" } }),
  ];
  const ids = actionsOf(...twice).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(
    actionsOf(...twice.reverse())
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});

test("a call names the user of the platform that takes it, and what a person must fill in", () => {
  expect(callFor(finding("both-10", both))).toMatchObject({
    ...{ platform: "odin", userId: "Ann@x y", body: { userId: "Ann@x y", "{service}": { isActive: false } } },
    toFillIn: ["service"],
  });
  const remedy = { words: "", request: PATCH, permission: "directory:user:edit" };
  expect(callFor(finding("both-02", both, { remedy }))).toMatchObject({
    ...{ platform: "purecloud", userId: "id-1", path: "/api/v2/users/id-1", toFillIn: ["version"] },
    permission: "directory:user:edit",
  });
  const path = { words: "", request: { method: "DELETE", path: "/users/{userId}/roles" } } as const;
  expect(callFor(finding("odin-01", ann, { remedy: path }))?.path).toBe("/users/Ann%40x%20y/roles");
});

test("a user whom the platform lacks leaves the id to fill in", () => {
  const remedy = { words: "", request: PATCH, permission: "directory:user:add" };
  expect(callFor(finding("both-08", ann, { remedy }))).toMatchObject({
    ...{ platform: "purecloud", userId: null, path: "/api/v2/users/{userId}", toFillIn: ["userId", "version"] },
  });
  expect(callFor(finding("odin-01", ann, { remedy: { words: "Ask." } }))).toBeUndefined();
});

test("the document has each action with its calls, and nothing of what is suppressed or part of a chain", async () => {
  const suppressed = { reason: "r", owner: "o", until: "2027-01-01" };
  const all = [
    finding("odin-06", ann),
    finding("odin-07", bob, { suppressed }),
    finding("odin-08", bob, { partOf: "chain-01|odin|bob" }),
  ];
  const audit = { ...NOBODY, judgement, findings: () => all.map((value, place) => ({ value, place })) };
  let text = "";
  for await (const piece of actionsJson(audit)) text += piece;
  const { schemaVersion, actions } = JSON.parse(text);
  expect(schemaVersion).toBe(1);
  expect(actions).toMatchObject([{ findings: 1, calls: [{ finding: "odin-06|Ann", method: "PUT" }] }]);
});
