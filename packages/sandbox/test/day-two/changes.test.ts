import type { CleanUser, Section } from "@rollcall/audit";
import { counts } from "@rollcall/config/counts";
import { beforeAll, describe, expect, test } from "vitest";
import { type ChangeEntry, createEstate, type Estate } from "../../src/index.js";
import { type Audited, audited } from "./audit.js";
import { quiet, sorted } from "./seen.js";

const WHO = { users: counts.peopleOfTwoDays, seed: 3 } as const;

/** The key of a person's user on a platform. Undefined for a person without one on that day. */
function keyOf({ person, odin, purecloud }: Estate, platform: "odin" | "purecloud", index: number): string | undefined {
  if (!person(index).on[platform]) return undefined;
  return `${platform}|${platform === "odin" ? odin.userId(index) : purecloud.userId(index)}`;
}

const fieldsOf = (user: CleanUser) => Object.keys(user);

type Parts = ReadonlyMap<string, Section>;

/** The agents of each hunt group of a group, by the id of the hunt group. */
function agentsIn(parts: Parts | undefined): ReadonlyMap<string, readonly string[]> {
  const section = parts?.get("huntGroups");
  if (section?.status !== "ok") throw new Error("the hunt groups were not read");
  const groups = section.data as readonly { serviceUserId: string; agents: readonly { userId: string }[] }[];
  return new Map(groups.map((one) => [one.serviceUserId, one.agents.map(({ userId }) => userId)]));
}

/** Users who came into a hunt group or left it without a change of theirs. A hunt group itself may come or go with one who changed. */
function strangersIn(before: Parts, after: Parts | undefined, changed: ReadonlySet<string>): readonly string[] {
  const [first, second] = [agentsIn(before), agentsIn(after)];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((id) => {
    const [was = [], is = []] = [first.get(id), second.get(id)];
    const moved = [...was.filter((one) => !is.includes(one)), ...is.filter((one) => !was.includes(one))];
    const strangers = moved.filter((one) => !changed.has(`odin|${one}`));
    const isExplained = (was.length === 0 || is.length === 0) && strangers.length < moved.length;
    return isExplained ? [] : strangers;
  });
}

describe("a day later", () => {
  const estate = createEstate({ ...WHO, day: 2 });
  const first = createEstate(WHO);
  const changes = estate.changes();
  const noise = estate.noise();
  let days: readonly [Audited, Audited];
  beforeAll(async () => {
    days = [await audited(WHO), await audited({ ...WHO, day: 2 })];
  });

  /** The fields that the ledger names, by the user's key on the first day. */
  function told(list: (entry: ChangeEntry) => readonly string[]): Map<string, Set<string>> {
    const fields = new Map<string, Set<string>>();
    for (const entry of changes)
      for (const index of entry.people) {
        const key = keyOf(first, entry.platform, index) ?? "";
        fields.set(key, new Set([...(fields.get(key) ?? []), ...list(entry)]));
      }
    return fields;
  }

  /** The users who are there on both days, each with the fields that differ. */
  function different(): Map<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    for (const [key, before] of days[0].users) {
      const after = days[1].users.get(key);
      if (!after) continue;
      const differs = (field: string) => quiet(before, field, noise) !== quiet(after, field, noise);
      found.set(key, [...new Set([...fieldsOf(before), ...fieldsOf(after)])].filter(differs));
    }
    return found;
  }

  test("every user shows the changes of the ledger, and no others", () => {
    const [must, may] = [told(({ fields }) => fields), told(({ perhaps = [] }) => perhaps)];
    for (const [key, fields] of different()) {
      const expected = must.get(key) ?? new Set();
      expect(
        [...expected].filter((field) => !fields.includes(field)),
        `${key} does not show`,
      ).toEqual([]);
      expect(
        fields.filter((field) => !expected.has(field) && !may.get(key)?.has(field)),
        `${key} shows too`,
      ).toEqual([]);
    }
    expect([...must.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(150);
  });

  test("the values are those of the ledger", () => {
    let compared = 0;
    for (const { platform, fields, values = {}, id } of changes) {
      for (const [index, { before, after }] of Object.entries(values)) {
        const read = ({ users }: Audited, of: Estate): unknown => {
          const user = users.get(keyOf(of, platform, Number(index)) ?? "") as unknown as Record<string, unknown>;
          const fact = user?.[fields[0] ?? ""] as { value?: unknown } | undefined;
          return fact?.value;
        };
        const shown = [read(days[0], first), read(days[1], estate)];
        // A field with several values is compared as a whole above.
        if (!shown.every((one) => one === null || ["string", "boolean"].includes(typeof one))) continue;
        for (const [at, value] of [before, after].entries())
          expect(String(shown[at]).toLowerCase(), `${id} ${index}`).toContain(String(value).toLowerCase());
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(25);
  });

  test("users come, go and get another id as the ledger says", () => {
    const only = (at: 0 | 1) => [...days[at].users.keys()].filter((key) => !days[1 - at]?.users.has(key)).sort();
    const people = (...kinds: string[]) =>
      changes
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((one) => one.people.map((index) => ({ ...one, index })));
    const keys = (of: Estate, ...kinds: string[]) =>
      people(...kinds)
        .map(({ platform, index }) => keyOf(of, platform, index))
        .sort();
    expect(only(1)).toEqual(keys(estate, "created", "renamed"));
    // An audit does not list deleted users.
    expect(only(0)).toEqual(keys(first, "deleted", "renamed"));
    for (const { index } of people("renamed", "moved")) {
      const id = estate.odin.userId(index);
      expect(estate.odin.indexOf(id)).toBe(index);
      const { serviceProviderId, groupId } = estate.odin.groupOf(index);
      expect(estate.odin.members(serviceProviderId, groupId)).toContain(index);
    }
    for (const { index } of people("renamed")) expect(estate.odin.indexOf(first.odin.userId(index))).toBeUndefined();
  });

  test("every group shows the changes of the ledger, and no others", () => {
    const entries = changes.filter(({ kind }) => kind === "group");
    const people = changes.flatMap((entry) => entry.people);
    const changed = new Set(people.flatMap((index) => [keyOf(first, "odin", index), keyOf(estate, "odin", index)]));
    expect(entries.flatMap(({ groups = [] }) => groups).length).toBeGreaterThan(3);
    for (const [key, before] of days[0].groups) {
      const mine = entries.filter(({ groups = [] }) =>
        groups.some(({ serviceProviderId, groupId }) => `${serviceProviderId}/${groupId}` === key),
      );
      const after = days[1].groups.get(key);
      const text = (value: unknown) => JSON.stringify(sorted(value));
      const parts = [...before].filter(([part, section]) => text(section) !== text(after?.get(part)));
      const shown = new Set(parts.map(([part]) => part));
      // Agents come and go only with people whom the ledger names.
      shown.delete("huntGroups");
      expect(strangersIn(before, after, changed as ReadonlySet<string>), `hunt groups of ${key}`).toEqual([]);
      const [must, may] = [mine.flatMap(({ fields }) => fields), mine.flatMap(({ perhaps = [] }) => perhaps)];
      expect(
        must.filter((part) => !shown.has(part)),
        `${key} does not show`,
      ).toEqual([]);
      expect(
        [...shown].filter((part) => ![...must, ...may].includes(part)),
        `${key} shows too`,
      ).toEqual([]);
    }
  });

  test("the ledger of problems follows from that of changes", () => {
    const before = new Map(first.ledger().map(({ problem, has }) => [problem, has]));
    for (const { problem, has, nearMiss } of estate.ledger()) {
      const people = (how: "brings" | "ends") =>
        changes.flatMap((entry) => (entry[how] === problem ? entry.people : []));
      const ended = new Set(people("ends"));
      const expected = new Set([...(before.get(problem) ?? []), ...people("brings")].filter((one) => !ended.has(one)));
      expect([...has], problem).toEqual([...expected].sort((a, b) => a - b));
      for (const index of has) expect(estate.person(index).problems.has(problem), `${problem} ${index}`).toBe(true);
      for (const index of nearMiss) expect(estate.person(index).nearMisses.has(problem)).toBe(true);
      expect(nearMiss.filter((index) => has.includes(index))).toEqual([]);
    }
  });
});

/** Few people can have it. They have the problem that ends, or nearly have the one that time or a trust brings. */
const isRare = ({ ends, kind, id }: ChangeEntry) => ends !== undefined || kind === "passed" || id === "purecloud-trust";

describe("every change is there", () => {
  const crowds = [
    { users: 600, least: 3 },
    { users: 5000, least: 5 },
  ]
    .filter(({ users }) => users <= counts.crowd)
    .map((crowd) => ({ ...crowd, changes: createEstate({ users: crowd.users, seed: 1, day: 2 }).changes() }));

  test.each(crowds)("of $least people among $users", ({ changes: entries, least }) => {
    const usual = entries.filter((entry) => entry.kind !== "group" && !isRare(entry));
    expect(usual.length).toBeGreaterThan(55);
    expect(usual.filter(({ people }) => people.length < least).map(({ id }) => id)).toEqual([]);
    for (const entry of entries.filter(({ kind }) => kind === "group")) expect(entry.groups?.length).toBeGreaterThan(0);
  });

  test("once by its id, and the same again", () => {
    const [one, two] = [createEstate({ ...WHO, day: 2 }), createEstate({ ...WHO, day: 2 })];
    expect(two.changes()).toEqual(one.changes());
    const ids = one.changes().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(createEstate({ ...WHO, seed: 4, day: 2 }).changes()).not.toEqual(one.changes());
  });

  test("in time: some problems are there because a night passed", () => {
    const passed = crowds.at(-1)?.changes.filter(({ kind }) => kind === "passed") ?? [];
    expect(passed.filter(({ people }) => people.length > 0).length).toBeGreaterThan(1);
  });

  test.each([1, 2, 9, 40])("or nobody has it, among %i", async (users) => {
    const estate = createEstate({ users, seed: 2, day: 2 });
    expect(estate.changes().every(({ people }) => people.every((index) => index < users))).toBe(true);
    expect((await audited({ users, seed: 2, day: 2 })).users.size).toBeGreaterThan(0);
  });
});

test("the first day has no changes, and no other day is known", () => {
  const estate = createEstate(WHO);
  expect([estate.day, estate.changes(), estate.noise(), estate.original]).toEqual([1, [], [], undefined]);
  expect(() => createEstate({ day: 3 as 2 })).toThrow("day is 3. Give 1 or 2");
});
