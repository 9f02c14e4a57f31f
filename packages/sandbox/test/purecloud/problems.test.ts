import { counts } from "@rollcall/config/counts";
import { describe, expect, it } from "vitest";
import { createEstate } from "../../src/estate/create.js";
import { EXPAND, type Sandbox, sandbox, type Wire } from "./kit.js";
import { type Around, type Facts, predicates, unsharedOf } from "./predicates.js";

/** Everything of everybody. */
function audit({ answer, of, estate }: Sandbox): Around {
  const all = new Map<string, Facts>();
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const state of ["active", "inactive"]) {
    for (let pageNumber = 1, pageCount = 1; pageNumber <= pageCount; pageNumber += 1) {
      const page = answer("getUsers", { query: { state, pageSize: 500, pageNumber, expand: EXPAND } });
      pageCount = page.pageCount;
      for (const user of page.entities as Wire[]) {
        const queues = [true, false].flatMap(
          (joined) => of(user.id, "getUserQueues", { joined, pageSize: 100 }).entities as Wire[],
        );
        const kinds = user.skills.length > 0 ? ["queue", "skilled"] : ["queue"];
        for (const { id } of queues) for (const kind of kinds) count(`${kind}:${id}`);
        all.set(user.id, {
          user,
          forwarding: of(user.id, "getUserCallforwarding"),
          queues,
          trustors: of(user.id, "getUserTrustors").entities,
          verifiers: of(user.id, "getUserVerifiers").entities,
        });
        for (const key of unsharedOf(user)) count(key);
      }
    }
  }
  const people = Array.from({ length: estate.size }, (_, index) => estate.person(index));
  const lines = new Set(
    people.flatMap(({ number, extension }) => [number, extension]).filter((line) => line !== undefined),
  );
  return { all, lines, domains: estate.domains, counts, now: estate.now };
}

describe.each([
  { users: counts.troubledPeople, seed: 1, day: 1 },
  { users: counts.laterPeople, seed: 7, day: 1 },
  { users: counts.laterPeople, seed: 7, day: 2 },
] as const)("in an estate of $users with seed $seed, on day $day", ({ users, seed, day }) => {
  const org = sandbox(users, seed, createEstate({ users, seed, day }));
  const around = audit(org);
  const ledger = new Map(org.estate.ledger().map((entry) => [entry.problem, entry]));
  const idsOf = (indices: readonly number[] = []) => indices.map(org.estate.purecloud.userId).sort();

  it.each(Object.keys(predicates).map(Number))(
    "problem %i shows for those who have it, and for nobody else",
    (number) => {
      const found = [...around.all.values()].filter((facts) => predicates[number]?.(facts, around));
      const entry = ledger.get(`purecloud-${String(number).padStart(2, "0")}`);
      expect(entry?.has.length).toBeGreaterThan(0);
      expect(found.map(({ user }) => user.id).sort()).toEqual(idsOf(entry?.has));
    },
  );

  const facts = (problem: string, kind: "has" | "nearMiss"): Facts[] => {
    const listed = (ledger.get(problem)?.[kind] ?? []).filter((index) => !org.estate.person(index).deleted);
    const found = idsOf(listed).map((id) => around.all.get(id));
    expect(found.length).toBeGreaterThan(0);
    return found.filter((one) => one !== undefined);
  };
  /** What those who nearly have a problem show of it. */
  const near: Readonly<Record<string, (facts: Facts) => boolean>> = {
    "purecloud-01": ({ user }) => user.state === "inactive" && user.authorization.roles.length === 0,
    "purecloud-02": ({ user }) =>
      user.authorization.roles.some(({ name }: Wire) => /^(Supervisor|Administrative Assistant)$/.test(name)),
    "purecloud-03": ({ user }) => user.authorization.roles.length > 1,
    "purecloud-05": ({ user }) => user.dateWelcomeSent !== undefined && user.dateLastLogin === undefined,
    "purecloud-06": ({ forwarding }) => forwarding.calls[0].targets[0].type === "PHONENUMBER",
    "purecloud-07": ({ forwarding }) => forwarding.phoneNumber !== undefined,
    "purecloud-08": ({ forwarding }) => forwarding.voicemail === "LASTCALL",
    "purecloud-09": ({ user }) => user.outOfOffice.active,
    "purecloud-10": ({ user, queues }) => user.outOfOffice.active && queues.length > 0,
    "purecloud-11": ({ user, queues }) => queues.length > 0 && user.skills.length === 0,
    "purecloud-12": ({ user }) => user.skills.some(({ proficiency }: Wire) => proficiency === 1),
    "purecloud-14": ({ user }) => user.station.defaultStation === undefined,
    "purecloud-15": ({ user }) => user.station.defaultStation !== undefined,
    "purecloud-16": ({ user, queues }) => user.acdAutoAnswer && queues.length === 1 && !queues[0].joined,
    "purecloud-19": ({ user }) => user.addresses.some(({ type }: Wire) => type === "MAIN"),
    "purecloud-20": ({ user }) => user.addresses.some(({ address, extension }: Wire) => !address && extension),
    "purecloud-21": ({ user }) => user.locations[0].locationDefinition.emergencyNumber === undefined,
    "purecloud-22": ({ trustors }) => trustors.length > 0,
    "purecloud-24": ({ user }) => user.groups.length > 1,
    "purecloud-25": ({ verifiers }) => verifiers.length === 0,
    "purecloud-28": ({ user }) => user.state === "inactive",
    "purecloud-29": ({ user }) => user.authorization.permissions.includes("oauth:client:view"),
    "purecloud-30": ({ user, queues }) =>
      user.authorization.permissions.includes("recording:job:add") && queues.length === 0,
    "purecloud-32": ({ user }) =>
      user.locations.some(({ locationDefinition }: Wire) => !locationDefinition.addressVerified),
    "purecloud-33": ({ user }) =>
      /^(reception|test|training|temp)\b/i.test(user.username) !== !user.employerInfo.employeeId,
    "both-01": ({ user }) => user.state === "inactive",
    "both-03": ({ user }) => /^\+1\d+$/.test(user.addresses[0].address) && user.addresses[0].display.startsWith("("),
    "both-04": ({ user }) => /^(8\d{4,}|[1-9]\d{0,2})$/.test(user.addresses[0].extension),
    "both-05": ({ forwarding }) => !forwarding.enabled && forwarding.calls.length === 1,
    "both-09": ({ user }) =>
      user.addresses.length === 0 && user.station.effectiveStation.type === "inin_webrtc_softphone",
  };
  it.each(Object.keys(near))("a near miss of %s looks like it", (problem) => {
    for (const one of facts(problem, "nearMiss")) expect(near[problem]?.(one), one.user.id).toBe(true);
  });

  /** What PureCloud shows of problems that lie between the platforms. */
  const between: Readonly<Record<string, (facts: Facts, index: number) => boolean>> = {
    "both-01": ({ user }) => user.state === "inactive" && user.authorization.roles.length === 0,
    "both-02": ({ user }) => user.state === "active" && user.authorization.roles.length > 0,
    "both-03": ({ user }, index) => user.addresses[0].address === org.estate.spareNumber(index),
    "both-04": ({ user }, index) => user.addresses[0].extension === org.estate.spareExtension(index),
    "both-05": ({ forwarding }, index) => {
      const next = org.estate.circle(index)?.purecloud;
      if (next === undefined) return !forwarding.enabled;
      const { number, extension } = org.estate.person(next);
      return forwarding.enabled && forwarding.calls[0].targets[0].value === (number ?? extension);
    },
    "both-19": ({ user }) => user.authorization.roles.some(({ name }: Wire) => /admin|Migration|Access/i.test(name)),
    "both-20": ({ user, queues }) => user.state === "active" && queues.length > 0,
    "both-09": ({ user }) => user.station.effectiveStation.type === "inin_sip_phone" && user.addresses.length > 0,
    "both-15": ({ user }, index) => {
      const partner = org.estate.purecloud.userId(org.estate.partner(index) ?? -1);
      const others = around.all.get(partner)?.user.addresses ?? [];
      return (
        user.state === "inactive" &&
        user.addresses[0].address === org.estate.person(index).number &&
        others.every(({ address }: Wire) => address === undefined)
      );
    },
    "both-16": ({ user }, index) => user.addresses[0].extension === `7${org.estate.person(index).extension}`,
    "both-17": ({ user }, index) => user.email.toLowerCase() === org.estate.person(index).email,
    "both-18": ({ user }, index) => {
      const [local, domain] = org.estate.person(index).email.split("@");
      return user.email.startsWith(`${local}-`) && user.email.endsWith(`@${domain}`) && user.username === user.email;
    },
    "both-10": ({ user, queues }) =>
      user.station.effectiveStation.type === "inin_sip_phone" && queues.some(({ joined }) => joined),
  };
  it.each(Object.keys(between))("%s shows its side", (problem) => {
    for (const one of facts(problem, "has")) {
      expect(between[problem]?.(one, org.estate.purecloud.indexOf(one.user.id) ?? -1), one.user.id).toBe(true);
    }
  });
});

describe("where most people have neither a manager nor skills", () => {
  const org = sandbox(500, 2, createEstate({ users: 500, seed: 2, profile: "policy" }));
  const around = audit(org);
  const ledger = new Map(org.estate.ledger().map((entry) => [entry.problem, entry.has]));

  it.each([11, 12, 13, 17, 18])("problem %i shows for those who have it, and for nobody else", (number) => {
    const found = [...around.all.values()].filter((facts) => predicates[number]?.(facts, around));
    const has = ledger.get(`purecloud-${number}`) ?? [];
    expect(found.map(({ user }) => user.id).sort()).toEqual(has.map(org.estate.purecloud.userId).sort());
  });
});
