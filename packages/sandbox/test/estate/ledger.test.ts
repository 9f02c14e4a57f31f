import { describe, expect, it } from "vitest";
import { chainsIn } from "../../src/estate/chains.js";
import { COMPANIONS } from "../../src/estate/companions.js";
import { createEstate } from "../../src/estate/create.js";
import { problems } from "../../src/estate/problems/index.js";
import { impliedBy } from "../../src/estate/problems/problem.js";

describe.each([
  [250, 1],
  [250, 2],
  [2000, 3],
])("the ledger of %i people, seed %i", (users, seed) => {
  const estate = createEstate({ users, seed });
  const people = Array.from({ length: users }, (_, index) => estate.person(index));
  const ledger = estate.ledger();

  it("names all problems, in order", () => {
    expect(ledger.map(({ problem }) => problem)).toEqual(problems.map(({ id }) => id));
    expect(ledger.filter(({ problem }) => problem.startsWith("odin-"))).toHaveLength(37);
    expect(ledger.filter(({ problem }) => problem.startsWith("purecloud-"))).toHaveLength(33);
    expect(ledger.filter(({ problem }) => problem.startsWith("both-"))).toHaveLength(21);
  });

  it("agrees with what each person has", () => {
    for (const { problem, has, nearMiss } of ledger) {
      const those = (kind: "problems" | "nearMisses") =>
        people.filter((person) => person[kind].has(problem)).map(({ index }) => index);
      expect(has, problem).toEqual(those("problems"));
      expect(nearMiss, problem).toEqual(those("nearMisses"));
    }
  });

  it("gives every problem to somebody, and to few", () => {
    for (const { problem, has, nearMiss } of ledger) {
      expect(has.length, problem).toBeGreaterThan(0);
      expect(nearMiss.length, problem).toBeGreaterThan(0);
      expect(has.length, problem).toBeLessThan(users * 0.05);
    }
  });

  it("gives nobody a problem and its near-miss, or two that decide the same", () => {
    for (const { index, left, problems: has, nearMisses } of people) {
      const own = [...has, ...nearMisses].flatMap((id) => problems.filter((problem) => problem.id === id));
      const implied = new Set(own.flatMap((one) => impliedBy(one, has.has(one.id) ? "has" : "nearMiss")));
      for (const { first, other, despite } of COMPANIONS)
        if (despite && has.has(first) && has.has(other)) implied.add(other);
      // Everybody who left may still have a number.
      if (left && own.length > 1 && has.has("purecloud-28")) implied.add("purecloud-28");
      const topics = own.filter(({ id }) => !implied.has(id)).flatMap(({ touches }) => touches);
      expect(new Set(topics).size, `${index}: ${topics}`).toBe(topics.length);
      if (topics.includes("alone")) expect(own.length - implied.size, `${index}`).toBe(1);
    }
  });

  it("has each chain and nearly each chain, and chains are the problems of one person", () => {
    for (const { chain, parts, has, nearMiss } of chainsIn(ledger)) {
      const found = (index: number) => parts.filter((any) => any.some((id) => people[index]?.problems.has(id))).length;
      expect(has.length, chain).toBeGreaterThan(0);
      expect(nearMiss.length, chain).toBeGreaterThan(0);
      for (const index of has) expect(found(index), chain).toBe(parts.length);
      for (const index of nearMiss) expect(found(index), chain).toBe(parts.length - 1);
    }
  });

  it("gives both of a pair a problem that takes two", () => {
    for (const { id } of problems.filter(({ pairs }) => pairs))
      for (const person of people) {
        const peer = estate.peer(person.index);
        if (person.problems.has(id)) expect(estate.person(peer ?? -1).problems).toContain(id);
        if (person.nearMisses.has(id)) expect(estate.person(peer ?? -1).nearMisses).toContain(id);
      }
  });

  it("leaves some people without any", () => {
    const clean = people.filter((person) => person.problems.size + person.nearMisses.size === 0);
    expect(clean.length).toBeGreaterThan(users / 10);
  });

  it("plants crowds and broken chains of managers", () => {
    const led = (index: number) => estate.purecloud.reports(index).length;
    for (const { index, on, problems: has, nearMisses } of people.filter((person) => person.on.purecloud)) {
      if (has.has("purecloud-18")) expect(led(index)).toBeGreaterThan(40);
      else if (nearMisses.has("purecloud-18")) expect(led(index)).toBeGreaterThanOrEqual(20);
      if (!has.has("purecloud-18")) expect(led(index), `${index} ${on}`).toBeLessThanOrEqual(35);
    }
    const broken = people.filter((person) => person.problems.has("purecloud-17"));
    for (const { index, manager } of broken) {
      const above = manager === undefined ? undefined : estate.person(manager);
      expect(above === undefined || above.left || above.manager === index).toBe(true);
    }
  });
});

describe("5,000 people", () => {
  const users = 5000;
  const estate = createEstate({ users, seed: 1 });
  const ledger = estate.ledger();

  it("have every problem at least five times, and at least five nearly have it", () => {
    const few = ledger.filter(({ has, nearMiss }) => has.length < 5 || nearMiss.length < 5);
    expect(few.map(({ problem, has, nearMiss }) => [problem, has.length, nearMiss.length])).toEqual([]);
  });

  it("are mostly in order: at most 40 % have any problem, and at most 10 % a high one", () => {
    const isHigh = new Set(problems.flatMap(({ id, severity }) => (severity === "high" ? [id] : [])));
    const sharesOf = ({ size }: typeof estate, entries: typeof ledger) => {
      const having = (some: typeof ledger) => new Set(some.flatMap(({ has }) => has)).size / size;
      return [having(entries), having(entries.filter(({ problem }) => isHigh.has(problem)))];
    };
    const small = createEstate();
    for (const [any = 1, high = 1] of [sharesOf(estate, ledger), sharesOf(small, small.ledger())]) {
      expect(any).toBeLessThanOrEqual(0.4);
      expect(high).toBeLessThanOrEqual(0.1);
      expect(high).toBeGreaterThan(0.04);
    }
  });

  it("are the same again, and others with another seed", () => {
    expect(createEstate({ users, seed: 1 }).ledger()).toEqual(ledger);
    expect(createEstate({ users, seed: 2 }).ledger()).not.toEqual(ledger);
  });

  it("have deleted leavers, and SIP domains other than that of their e-mail", () => {
    const { odin, purecloud, domains } = estate;
    expect(purecloud.deleted.length).toBeGreaterThan(20);
    expect(purecloud.deleted.every((index) => estate.person(index).left)).toBe(true);
    const foreign = odin.serviceProviders.filter(({ domain }) => !domains.includes(domain));
    expect(foreign.length).toBe(Math.floor(odin.serviceProviders.length / 2));
  });
});

it("lets people share settings with the profile `policy`, which the ledger knows", () => {
  const users = 1000;
  const policy = createEstate({ users, seed: 1, profile: "policy" });
  const people = Array.from({ length: users }, (_, index) => policy.person(index));
  const entry = (problem: string) => policy.ledger().find((one) => one.problem === problem);
  const onPureCloud = people.filter(({ on }) => on.purecloud);
  const unled = onPureCloud.filter(({ manager }) => manager === undefined);
  const leading = new Set(onPureCloud.map(({ manager }) => manager));
  expect(unled.length).toBeGreaterThan(policy.purecloud.members.length * 0.7);
  // Anyone who leads somebody may be the top.
  for (const { index, left, problems: has } of unled)
    expect(has.has("purecloud-17") || left || leading.has(index), `${index}`).toBe(true);
  expect(entry("odin-10")?.has.length).toBeGreaterThan(users * 0.7);
  expect(entry("odin-22")?.nearMiss.length).toBeGreaterThan(users * 0.7);
  expect(entry("purecloud-11")).toMatchObject({ has: [] });
  expect(entry("odin-01")).toEqual(createEstate({ users, seed: 1 }).ledger()[0]);
});

it("gives problems with a condition only to people who meet it, and to both of a pair or neither", () => {
  const wanting = problems.filter(({ needs }) => needs !== undefined);
  expect(wanting.map(({ id }) => id)).toContain("both-05");
  let seen = 0;
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const estate = createEstate({ users: 900, seed });
    for (const { problem, has, nearMiss } of estate.ledger()) {
      const needs = [wanting.find(({ id }) => id === problem)?.needs ?? []].flat();
      const need = needs.find((one) => one === "extension" || one === "number");
      if (need === undefined) continue;
      for (const index of [...has, ...nearMiss]) {
        const person = estate.person(index);
        const has = need === "number" ? person.number : person.extension;
        expect(has, `${problem}, seed ${seed}`).toMatch(need === "number" ? /^\+\d{8,15}$/ : /^\d{3,6}$/);
        seen += 1;
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
});
