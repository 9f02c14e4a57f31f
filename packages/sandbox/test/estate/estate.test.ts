import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEstate } from "../../src/estate/create.js";
import type { Estate, Person } from "../../src/estate/estate.js";

const everybody = (estate: Estate): Person[] => Array.from({ length: estate.size }, (_, index) => estate.person(index));
const sizes = [1, 2, 9, 60, 250, 1003];

describe.each(sizes)("an estate of %i", (users) => {
  const estate = createEstate({ users, seed: 7 });
  const people = everybody(estate);

  it("is the same for the same seed, in any order of calls", () => {
    const again = createEstate({ users, seed: 7 });
    const backwards = people.map((_, at) => again.person(users - 1 - at)).reverse();
    expect(backwards).toEqual(people);
  });

  it("has everybody on a platform, most on both", () => {
    expect(people.filter(({ on }) => !on.odin && !on.purecloud)).toEqual([]);
    expect(people.filter(({ on }) => on.odin && on.purecloud).length).toBeGreaterThanOrEqual(Math.floor(users / 2));
  });

  it("gives nobody another's e-mail address, employee id, extension or number", () => {
    // Those of the cases of matching have them on purpose.
    const shares = { email: "both-13", employeeId: "both-13", extension: "both-16", number: "both-15" } as const;
    for (const field of ["email", "employeeId", "extension", "number"] as const) {
      const own = people.filter(({ problems }) => !problems.has(shares[field]));
      const values = own.map((person) => person[field]).filter((value) => value !== undefined);
      expect(new Set(values).size, field).toBe(values.length);
    }
  });

  it("knows Odin's users by their ids", () => {
    const members = estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
      groups.flatMap((groupId) =>
        estate.odin.members(serviceProviderId, groupId).map((index) => ({ index, serviceProviderId, groupId })),
      ),
    );
    const indices = members.map(({ index }) => index).sort((a, b) => a - b);
    expect(indices).toEqual(people.filter(({ on }) => on.odin).map(({ index }) => index));
    for (const { index, ...group } of members) {
      expect(estate.odin.groupOf(index)).toEqual(group);
      expect(estate.odin.userId(index)).toMatch(/^\D{0,5}\d{4,}@[a-z-]+\.(carrier\.)?example$/);
      expect(estate.odin.indexOf(estate.odin.userId(index))).toBe(index);
    }
    expect(estate.odin.indexOf("4003@nowhere.example")).toBeUndefined();
    expect(estate.odin.indexOf("nobody")).toBeUndefined();
  });

  it("knows PureCloud's users by their ids", () => {
    expect(estate.purecloud.members).toEqual(
      people.filter(({ on, deleted }) => on.purecloud && !deleted).map(({ index }) => index),
    );
    expect(estate.purecloud.deleted).toEqual(people.filter(({ deleted }) => deleted).map(({ index }) => index));
    for (const index of [...estate.purecloud.members, ...estate.purecloud.deleted]) {
      const id = estate.purecloud.userId(index);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(estate.purecloud.indexOf(id)).toBe(index);
      expect(estate.purecloud.indexOf(id.toUpperCase())).toBe(index);
      expect(estate.purecloud.indexOf(`${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`)).toBeUndefined();
    }
  });

  it("pairs people of one group", () => {
    for (const { index, on } of people) {
      const peer = estate.peer(index);
      if (peer === undefined) continue;
      expect(on).toEqual({ odin: true, purecloud: true });
      expect(estate.peer(peer)).toBe(index);
      expect(estate.odin.groupOf(peer)).toEqual(estate.odin.groupOf(index));
    }
  });

  it("has reports that match the managers", () => {
    for (const { index, on } of people.filter((person) => person.on.purecloud)) {
      const led = people.filter((person) => person.on.purecloud && person.manager === index).map((one) => one.index);
      expect(estate.purecloud.reports(index), `${index} ${on}`).toEqual(led);
    }
  });

  it("leads everybody to the top, except for people with that problem", () => {
    const wrong = people.filter((person) => {
      const way: Person[] = [person];
      for (let at = person; at.manager !== undefined && way.length < 40; way.push(at)) at = estate.person(at.manager);
      const top = way.at(-1);
      const broken = way.some((one) => one.problems.has("purecloud-17") || one.nearMisses.has("purecloud-17"));
      return (
        !broken && (way.length === 40 || way.slice(1).some(({ left }) => left) || top?.title !== "Managing Director")
      );
    });
    expect(wrong.filter(({ on }) => on.purecloud)).toEqual([]);
  });
});

describe("any estate", () => {
  it("holds together, whatever its size and seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer(), fc.nat(), (users, seed, some) => {
        const estate = createEstate({ users, seed });
        const index = some % users;
        const { on, manager } = estate.person(index);
        if (on.odin) expect(estate.odin.indexOf(estate.odin.userId(index))).toBe(index);
        expect(estate.purecloud.indexOf(estate.purecloud.userId(index))).toBe(on.purecloud ? index : undefined);
        if (manager !== undefined && on.purecloud) expect(estate.purecloud.reports(manager)).toContain(index);
      }),
      { numRuns: counts.estates },
    );
  });

  it("can have all groups at one service provider, each with its own name", () => {
    const estate = createEstate({ users: 30_000, seed: 1, groupsPerProvider: 1000 });
    const [provider, ...others] = estate.odin.serviceProviders;
    const { serviceProviderId = "", groups = [] } = provider ?? {};
    expect(others).toEqual([]);
    expect(groups.length).toBeGreaterThan(48);
    expect(new Set(groups).size).toBe(groups.length);
    const members = groups.flatMap((groupId) => estate.odin.members(serviceProviderId, groupId));
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBe(27_000);
  });

  it.each([0, -1, 2.5, 500_001, Number.NaN])("refuses %d users", (users) => {
    expect(() => createEstate({ users })).toThrow(`users is ${users}. Give a whole number from 1 to 500000`);
  });
});

describe("groups", () => {
  it("have the requested size on average", () => {
    for (const groupSize of [6, 10]) {
      const { odin } = createEstate({ users: 120, seed: 4, groupSize });
      const sizes = odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
        groups.map((groupId) => odin.members(serviceProviderId, groupId).length),
      );
      const sum = sizes.reduce((total, one) => total + one, 0);
      expect(sizes.length).toBe(Math.round(sum / groupSize));
      expect(Math.min(...sizes)).toBeGreaterThan(1);
    }
  });

  it("are refused in a size that extensions do not allow", () => {
    for (const groupSize of [5, 271, Number.NaN]) expect(() => createEstate({ groupSize })).toThrow(/6 to 270/);
  });
});
