import fc from "fast-check";
import { beforeAll, describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  auditPureCloudUsers,
  type CleanOdinUser,
  type CleanPureCloudUser,
  failed,
  forbidden,
  normalise,
  ODIN_SECTIONS,
  ok,
  PURECLOUD_SECTIONS,
  unavailable,
} from "../../src/index.js";
import { all, GROUP, odinAt, purecloudAt } from "../kit.js";
import { odinRecord, purecloudRecord } from "../records.js";

const is = <T>(value: T) => ({ known: true, value });
const isUnknown = { known: false, because: expect.any(String) };

describe("the example users of Odin", () => {
  let users: CleanOdinUser[];
  beforeAll(async () => {
    users = (await all(auditOdinGroup(odinAt(inject("odinUrl")), GROUP))).map((record) => normalise(record));
  });

  test("a name that came as a number is a string, and may have lost zeros", () => {
    expect(users[0]).toMatchObject({
      name: is("4003 4003"),
      extension: is("1003"),
      endpoint: is({
        type: "accessDeviceEndpoint",
        deviceName: "4003-polycom550",
        deviceType: "Polycom IP550",
        macAddress: "222222222222",
      }),
      registered: is(true),
      packs: is(["Standard"]),
      alternateUserIds: is(["userid12", "userid45", "userTest"]),
      passwordExpiry: is({ kind: "never" }),
    });
    expect(users[0]?.losses).toContainEqual({ path: "user.lastName", value: "4003", lost: "leading zeros" });
    expect(users[0]?.services).toMatchObject({
      value: expect.arrayContaining([{ name: "Authentication", isActive: null }]),
    });
  });

  test("a trunk user, one without a device, one whose password has expired, one with a bare alternate id", () => {
    expect(users[1]).toMatchObject({
      endpoint: is({ type: "trunkAddressing", deviceType: null, macAddress: null, deviceName: expect.anything() }),
    });
    expect(users[2]).toMatchObject({ endpoint: { value: { type: "none", deviceName: null } }, registered: is(false) });
    expect(users[3]).toMatchObject({ passwordExpiry: is({ kind: "days", days: -107 }) });
    expect(users[4]).toMatchObject({ alternateUserIds: is(["mei.tanaka@example.net"]) });
  });
});

describe("Odin's wire", () => {
  const user = (data: object) => normalise(odinRecord({ user: ok(data) }));

  test.each([
    [2147483647, { kind: "never" }],
    ["-2147483648", { kind: "never" }],
    ["-107", { kind: "days", days: -107 }],
    [0, { kind: "days", days: 0 }],
  ])("passwordExpiresDays %o", (passwordExpiresDays, expected) => {
    expect(user({ passwordExpiresDays }).passwordExpiry).toEqual(is(expected));
  });

  test("a password without a date is unknown", () => {
    expect(user({}).passwordExpiry).toEqual(isUnknown);
    expect(user({ passwordExpiresDays: "soon" }).passwordExpiry).toEqual(isUnknown);
  });

  test.each([
    [222222222, "000222222222"],
    ["AA:BB:CC:11:22:33", "aabbcc112233"],
    ["", null],
    [null, null],
  ])("macAddress %o", (macAddress, expected) => {
    const endpoint = { endpointType: "accessDeviceEndpoint", accessDeviceEndpoint: { accessDevice: { macAddress } } };
    expect(user(endpoint).endpoint).toMatchObject({ value: { macAddress: expected } });
  });

  test("the stub of the endpoint that is not in use does not count", () => {
    const stub = { endpointType: "none", accessDeviceEndpoint: { accessDevice: { deviceName: "left behind" } } };
    expect(user(stub).endpoint).toEqual(is({ type: "none", deviceName: null, deviceType: null, macAddress: null }));
  });

  test("an alternate id in the profile, a list or the bare object, where the utility is lost", () => {
    expect(user({ alternateUserId: { alternateUserId: "a" } }).alternateUserIds).toEqual(is(["a"]));
    expect(user({ alternateUserId: [{ alternateUserId: "a" }, { alternateUserId: 5 }] }).alternateUserIds).toEqual(
      is(["a", "5"]),
    );
    expect(user({}).alternateUserIds).toEqual(isUnknown);
  });

  test("a number with more digits than a JSON number holds may have lost some", () => {
    expect(user({ mobilePhoneNumber: 1234567890123456 }).losses).toEqual([
      { path: "user.mobilePhoneNumber", value: "1234567890123456", lost: "exact digits" },
    ]);
  });
});

describe("the example users of PureCloud", () => {
  let users: CleanPureCloudUser[];
  beforeAll(async () => {
    users = (await all(auditPureCloudUsers(purecloudAt(inject("purecloudUrl"))))).map((record) => normalise(record));
  });

  test("an agent", () => {
    expect(users[0]).toMatchObject({
      name: is("Amara Okafor"),
      state: is("active"),
      roles: is(["employee", "user"]),
      queues: is([
        { name: "Support", joined: true },
        { name: "Billing", joined: false },
      ]),
      station: is("Amara WebRTC"),
      forwarding: is({ enabled: true, targets: ["+18135550142"] }),
      outOfOffice: is(false),
      trustors: is([]),
    });
  });

  test("a supervisor with unused roles; a skill of proficiency 0; what is forbidden is unknown", () => {
    expect(users[1]).toMatchObject({
      roles: is(expect.arrayContaining(["Supervisor"])),
      unusedRoles: is(expect.arrayContaining([expect.any(String)])),
      queues: is([]),
      trustors: is(["Harbour Lights"]),
    });
    expect(users[2]).toMatchObject({
      skills: is([{ name: "Refunds", proficiency: 0 }]),
      outOfOffice: is(true),
      station: is(null),
    });
    expect(users[3]).toMatchObject({ trustors: { known: false, because: "trustors: forbidden" } });
  });
});

describe("PureCloud's wire", () => {
  test("roles that were not returned are unknown, not none", () => {
    const clean = normalise(purecloudRecord({ authorization: ok({ roles: [] }) }));
    expect(clean.roles).toEqual(is([]));
    expect(clean.unusedRoles).toEqual(isUnknown);
  });

  test("the older forwarding field counts if it is the only one", () => {
    const callForwarding = ok({ enabled: true, phoneNumber: "+18135550199" });
    expect(normalise(purecloudRecord({ callForwarding })).forwarding).toEqual(
      is({ enabled: true, targets: ["+18135550199"] }),
    );
  });

  test("half of the memberships is unknown", () => {
    expect(normalise(purecloudRecord({ queues: ok({ joined: [] }) })).queues).toEqual(isUnknown);
  });
});

describe("holes", () => {
  const facts = (user: object) => Object.values(user).filter((value) => typeof value === "object" && "known" in value);

  test.each([
    ["failed", failed("500")],
    ["forbidden", forbidden([])],
  ])("%s everywhere: every fact is unknown", (_, outcome) => {
    const odin = normalise(odinRecord(Object.fromEntries(ODIN_SECTIONS.map((name) => [name, outcome]))));
    const purecloud = normalise(purecloudRecord(Object.fromEntries(PURECLOUD_SECTIONS.map((name) => [name, outcome]))));
    expect(facts(odin).length + facts(purecloud).length).toBeGreaterThan(20);
    for (const fact of [...facts(odin), ...facts(purecloud)]) expect(fact).toEqual(isUnknown);
  });

  test("what does not exist for a user is known to be none", () => {
    const record = odinRecord({ registration: unavailable("no device") });
    expect(normalise(record).registered).toEqual(is(null));
  });

  test("for any wire data: no throw, and every fact is known or says why not", () => {
    const data = fc.jsonValue().filter((value) => value !== null);
    fc.assert(
      fc.property(data, (value) => {
        const section = ok(value);
        const odin = normalise(odinRecord(Object.fromEntries(ODIN_SECTIONS.map((name) => [name, section]))));
        const purecloud = normalise(
          purecloudRecord(Object.fromEntries(PURECLOUD_SECTIONS.map((name) => [name, section]))),
        );
        for (const fact of [...facts(odin), ...facts(purecloud)]) {
          expect(fact).toEqual(fact.known ? { known: true, value: fact.value } : isUnknown);
        }
      }),
    );
  });
});
