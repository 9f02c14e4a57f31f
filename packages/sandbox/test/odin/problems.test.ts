import { beforeAll, describe, expect, test } from "vitest";
import { createEstate } from "../../src/estate/create.js";
import type { Estate } from "../../src/estate/estate.js";
import { answer, auditedOf, crowd } from "./kit.js";
import { predicates } from "./predicates.js";
import { directOf, mac, packsOf, type Seen, type Wire } from "./seen.js";

/** What the rules see of every user on Odin, by index. */
function look(estate: Estate): Map<number, Seen> {
  const macs = new Map<string, number>();
  const codes = new Map<string, number>();
  const packs = new Map<string, Set<string>>();
  const seen = new Map<number, Seen>();
  const audited = auditedOf(estate);
  for (const { serviceProviderId, groups } of estate.odin.serviceProviders) {
    for (const groupId of groups) {
      const group = { serviceProviderId, groupId };
      const records: Wire[] = estate.odin.members(serviceProviderId, groupId).map((index) => audited.get(index));
      const { users } = answer("getUserRegistrationBulk", group, estate);
      const numberOf = ({ user }: Wire): string[] => [user.phoneNumber, user.extension].filter(Boolean);
      const plan = (name: string) => answer(`getGroupOutgoingCallingPlan${name}`, group, estate).departments[0];
      const ofGroup = {
        codes: plan("AuthorizationCodes").codes,
        transferNumbers: plan("TransferNumbers").transferNumbers,
        usesPacks: records.filter((record) => packsOf(record).length > 0).length * 2 >= records.length,
      };
      const free = estate.odin.numbers(serviceProviderId, groupId).map((number) => number.slice(2));
      const own = new Set(
        records.flatMap((record) => numberOf(record).flatMap((one) => [one, String(Number(one))])).concat(free),
      );
      const longestExtension = Math.max(...records.map(({ user }) => user.extension?.length ?? 0));
      records.forEach((record, at) => {
        const device = mac(record.user.accessDeviceEndpoint.accessDevice?.macAddress);
        if (device) macs.set(device, (macs.get(device) ?? 0) + 1);
        for (const { code } of record.outgoingCallingPlans.outgoingCallingPlanAuthorizationCode.codes)
          codes.set(code, (codes.get(code) ?? 0) + 1);
        learn(packs, record);
        const others = new Set(records.flatMap(({ user }) => (user === record.user ? [] : user.phoneNumber || [])));
        const index = estate.odin.indexOf(record.userId) ?? -1;
        seen.set(index, {
          record,
          group: ofGroup,
          registrations: users[at].data.registrations,
          own,
          longestExtension,
          macs,
          codes,
          others,
          packs,
          now: estate.now,
        });
      });
    }
  }
  return seen;
}

/** What works for a user and was not given alone is in the user's pack, where that is one. */
function learn(packs: Map<string, Set<string>>, record: Wire): void {
  const [pack, ...more] = packsOf(record);
  if (pack === undefined || more.length > 0) return;
  const direct = directOf(record);
  const content = packs.get(pack) ?? new Set();
  packs.set(pack, content);
  for (const { serviceName } of record.assignedServices.userServices) {
    if (!direct.includes(serviceName)) content.add(serviceName);
  }
}

/** Seeds and sizes: one small estate, one where every problem has many. */
describe.each([
  createEstate({ users: 250, seed: 1 }),
  crowd,
  createEstate({ users: 400, seed: 5, profile: "policy" }),
  createEstate({ users: 1500, seed: 7, day: 2 }),
])("of $size people, seed $seed, on day $day", (estate) => {
  const ledger = new Map(estate.ledger().map((entry) => [entry.problem, entry]));
  let seen: Map<number, Seen>;
  beforeAll(() => {
    seen = look(estate);
  });

  test.each(Object.keys(predicates).map(Number))(
    "problem %i shows of those who have it, and of nobody else",
    (problem) => {
      const id = `odin-${String(problem).padStart(2, "0")}`;
      const shown = [...seen].filter(([, one]) => predicates[problem]?.(one)).map(([index]) => index);
      const has = ledger.get(id)?.has ?? [];
      expect(has.length).toBeGreaterThan(0);
      expect(shown.sort((a, b) => a - b)).toEqual([...has].sort((a, b) => a - b));
    },
  );
});
