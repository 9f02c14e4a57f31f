import fc from "fast-check";
import { beforeAll, describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  auditPureCloudUsers,
  type CleanOdinUser,
  type CleanPureCloudUser,
  failed,
  forbidden,
  isMisread,
  normalise,
  ODIN_SECTIONS,
  ok,
  PURECLOUD_SECTIONS,
  type PureCloudRecord,
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

  test("a name that came as a number is a string, and lost nothing", () => {
    expect(users[0]).toMatchObject({
      name: is("4003 4003"),
      extension: is("1003"),
      endpoint: is({
        type: "accessDeviceEndpoint",
        deviceName: "4003-polycom550",
        deviceType: "Polycom IP550",
        linePort: expect.any(String),
        macAddress: is("222222222222"),
      }),
      packs: is(["Standard"]),
      alternateUserIds: is(["userid12", "userid45", "userTest"]),
      passwordExpiry: is({ kind: "never" }),
    });
    expect(users[0]?.losses).toEqual([]);
    expect(users[0]?.services).toMatchObject({
      value: expect.arrayContaining([{ name: "Authentication", isActive: null }]),
    });
  });

  test("a trunk user, one without a device, one whose password has expired, one with a bare alternate id", () => {
    expect(users[1]).toMatchObject({
      endpoint: is({ type: "trunkAddressing", deviceType: null, deviceName: expect.anything() }),
    });
    expect(users[2]).toMatchObject({ endpoint: { value: { type: "none", deviceName: null } }, lines: is([]) });
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

  const macOf = (macAddress: unknown) => {
    const device = { endpointType: "accessDeviceEndpoint", accessDeviceEndpoint: { accessDevice: { macAddress } } };
    const { endpoint } = user(device);
    return endpoint.known ? endpoint.value?.macAddress : undefined;
  };

  test.each([
    [222222222, "000222222222"],
    ["AA:BB:CC:11:22:33", "aabbcc112233"],
    ["aabb.cc11.2233", "aabbcc112233"],
    ["", null],
    [null, null],
  ])("macAddress %o", (macAddress, expected) => {
    expect(macOf(macAddress)).toEqual(is(expected));
  });

  test.each(["N/A", "None", "1.565123e51", 1.565123e51, "0012345678901", 1234567890123, "0", 0, "22222222222"])(
    "macAddress %o is none, and says why",
    (macAddress) => {
      expect(macOf(macAddress)).toEqual({
        known: false,
        because: expect.stringMatching(/^".*" is not a MAC address$/),
      });
    },
  );

  test("the stub of the endpoint that is not in use does not count", () => {
    const stub = { endpointType: "none", accessDeviceEndpoint: { accessDevice: { deviceName: "left behind" } } };
    expect(user(stub).endpoint).toMatchObject(is({ type: "none", deviceName: null, deviceType: null }));
  });

  test("blanks around a name are no part of it, and a blank name is none", () => {
    expect(user({ firstName: "Anne ", lastName: " " }).name).toEqual(is("Anne"));
    expect(user({ firstName: " ", lastName: "" }).name).toEqual(is(null));
    expect(normalise(purecloudRecord({ profile: ok({ name: " Anne ", email: " " }) }))).toMatchObject({
      name: is("Anne"),
      email: is(null),
    });
  });

  test("an alternate id in the profile, a list or the bare object, where the utility is lost", () => {
    expect(user({ alternateUserId: { alternateUserId: "a" } }).alternateUserIds).toEqual(is(["a"]));
    expect(user({ alternateUserId: [{ alternateUserId: "a" }, { alternateUserId: 5 }] }).alternateUserIds).toEqual(
      is(["a", "5"]),
    );
    expect(user({}).alternateUserIds).toEqual(isUnknown);
  });

  test.each([
    ["a profile", { user: ok({ pagerPhoneNumber: 1234567890123456 }) }, "user.pagerPhoneNumber", "1234567890123456"],
    [
      "a criterion",
      { serviceSettings: ok({ "Call Forwarding Selective": { criteria: [{ callsFrom: 1e21 }] } }) },
      "serviceSettings.Call Forwarding Selective.criteria.0.callsFrom",
      "1000000000000000000000",
    ],
    [
      "the name of a service",
      { assignedServices: ok({ userServices: [{ serviceName: "A" }, { serviceName: 1234567890123456 }] }) },
      "assignedServices.userServices.1.serviceName",
      "1234567890123456",
    ],
    [
      "the name of the only service, which is a bare object",
      { assignedServices: ok({ userServices: { serviceName: 1234567890123456 } }) },
      "assignedServices.userServices.serviceName",
      "1234567890123456",
    ],
    [
      "the alias of a service",
      { serviceAssignment: ok({ userServices: [{ serviceName: "A", alias: 1234567890123456 }] }) },
      "serviceAssignment.userServices.0.alias",
      "1234567890123456",
    ],
    [
      "the description of a pack",
      { serviceAssignment: ok({ userServices: [], servicePackServices: [{ description: 1234567890123456 }] }) },
      "serviceAssignment.servicePackServices.0.description",
      "1234567890123456",
    ],
  ])("a number in %s with more digits than a JSON number keeps lost some", (_, sections, path, value) => {
    expect(normalise(odinRecord(sections)).losses).toEqual([{ path, value, lost: "exact digits" }]);
  });

  test("a number of 15 digits, as text without a leading zero becomes one, lost nothing", () => {
    expect(user({ lastName: 4003, hiraganaLastName: 1, mobilePhoneNumber: 123456789012345 }).losses).toEqual([]);
  });
});

test.each<[unknown, object]>([
  ["a@example.com", is("a@example.com")],
  [["a@example.com"], is("a@example.com")],
  [["a@example.com", "b@example.com"], isUnknown],
  [[], is(null)],
  ["", is(null)],
])("voice messages that go to %j, a text or from release 23 a list", (address, expected) => {
  const block = { isActive: true, voiceMessageDeliveryEmailAddress: address };
  const record = odinRecord({ serviceSettings: ok({ "Voice Messaging User": block }) });
  expect(normalise(record).voiceMailAddress).toEqual(expected);
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
      forwarding: is({ enabled: true, targets: ["+18135550142"], ownStation: false }),
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
      is({ enabled: true, targets: ["+18135550199"], ownStation: false }),
    );
  });

  test("a date that was returned for nobody is unknown, and one that was returned for others is 'never'", () => {
    const signIn = ok({ dateLastLogin: null, lastTokenIssued: { dateIssued: "2026-01-03" } });
    expect(normalise(purecloudRecord({ signIn }))).toMatchObject({
      lastLogin: is(null),
      lastTokenIssued: is("2026-01-03"),
      welcomeSent: isUnknown,
    });
  });

  test("a team and an employer are names, none or unknown", () => {
    const employerInfo = ok({ employeeId: "E-1", dateHire: "2021-03-15" });
    expect(normalise(purecloudRecord({ team: ok({ id: "t1", name: "Field" }), employerInfo }))).toMatchObject({
      team: is("Field"),
      employer: is({ officialName: null, employeeId: "E-1", employeeType: null, hired: "2021-03-15" }),
    });
    const clean = normalise(purecloudRecord({ team: ok(null), employerInfo: failed("not returned") }));
    expect([clean.team, clean.employer]).toEqual([is(null), isUnknown]);
  });

  test("a grant says where it counts, and which group gives it", () => {
    const grant = (subjectId: string, division: object) => ({ subjectId, role: { id: "r1", name: "Lead" }, division });
    const grants = ok([grant("id-1", { id: "*" }), grant("g1", { id: "d1", name: "Home" }), grant("g2", { id: "d1" })]);
    const groups = ok([{ id: "g1", name: "Night Shift" }]);
    const role = { role: "Lead", roleId: "r1" };
    expect(normalise(purecloudRecord({ grants, groups, licenses: ok(["communicate"]) }))).toMatchObject({
      licenses: is(["communicate"]),
      grants: is([
        { ...role, division: "*", divisionId: "*", group: null, groupId: null },
        { ...role, division: "Home", divisionId: "d1", group: "Night Shift", groupId: "g1" },
        { ...role, division: "d1", divisionId: "d1", group: "g2", groupId: "g2" },
      ]),
    });
    const odd = normalise(purecloudRecord({ grants: ok([{ role: { id: "r1" } }]), licenses: ok([{}]) }));
    expect([odd.grants, odd.licenses]).toEqual([isUnknown, isUnknown]);
  });

  test("a section that was not requested is unknown, and never none", () => {
    const only = (sections: object) => normalise({ ...purecloudRecord({}), sections } as PureCloudRecord);
    const clean = only({ profile: ok({}) });
    expect(clean.licenses).toEqual({ known: false, because: "licenses: not requested" });
    const { division, ...facts } = clean; // It is none, because the profile was read.
    expect(division).toEqual(is(null));
    for (const [name, fact] of Object.entries(facts)) {
      if (typeof fact === "object") expect(fact, name).toEqual(isUnknown);
    }
    const { forwarding } = only({ callForwarding: ok({ enabled: false }) });
    expect(forwarding).toEqual(is({ enabled: false, targets: [], ownStation: false }));
  });

  test("the user's own station is no target, and another station is named as one", () => {
    const target = (type: string, value: string) => ({ targets: [{ type, value }] });
    const callForwarding = ok({ enabled: true, calls: [target("STATION", "s1"), target("STATION", "s2")] });
    const station = ok({ defaultStation: { id: "s1", name: "Desk" } });
    expect(normalise(purecloudRecord({ callForwarding, station })).forwarding).toEqual(
      is({ enabled: true, targets: ["station s2"], ownStation: true }),
    );
  });

  test("a trust that is disabled is no trust", () => {
    const trustor = (name: string, more: object) => ({ organization: { name }, ...more });
    const trustors = ok([trustor("A", { enabled: true }), trustor("B", { enabled: false }), trustor("C", {})]);
    expect(normalise(purecloudRecord({ trustors })).trustors).toEqual(is(["A", "C"]));
  });

  test("half of the memberships is unknown", () => {
    expect(normalise(purecloudRecord({ queues: ok({ joined: [] }) })).queues).toEqual(isUnknown);
  });
});

describe("what was not returned is unknown, and a section with nothing in it counts as failed", () => {
  const misread = (platform: "odin" | "purecloud", name: string, data: object) => isMisread(platform, name, ok(data));

  test("a profile of Odin with ids alone", () => {
    const { name, phoneNumber, extension, emailAddress } = normalise(
      odinRecord({ user: ok({ userId: "a", groupId: "g" }) }),
    ) as CleanOdinUser;
    expect([name, phoneNumber, extension]).toEqual([isUnknown, isUnknown, isUnknown]);
    expect(emailAddress).toEqual(is(null)); // Odin leaves it out if there is none.
    expect(misread("odin", "user", { userId: "a" })).toBe(true);
    const unset = { lastName: "", phoneNumber: "", extension: "" };
    expect(normalise(odinRecord({ user: ok(unset) }))).toMatchObject({ name: is(null), phoneNumber: is(null) });
    expect(misread("odin", "user", unset)).toBe(false);
  });

  test.each([
    ["utilities.portalPasscode", "portalPasscode"],
    ["utilities.callProcessingPolicy", "callProcessing"],
    ["utilities.communicationBarring", "barring"],
    ["utilities.devicePolicies", "lineMode"],
  ])("%s with ids alone", (section, fact) => {
    for (const data of [{}, [], { userId: "a", serviceProviderId: "e", groupId: "g", isEnterprise: true }]) {
      expect(normalise(odinRecord({ [section]: ok(data) }))).toMatchObject({ [fact]: isUnknown });
      expect(misread("odin", section, data as object)).toBe(true);
    }
    expect(misread("odin", section, { userId: "a", useGroupSetting: true, lineMode: "", clidPolicy: "" })).toBe(false);
  });

  test("a calling plan of Odin that does not say whether it is in force", () => {
    const section = "outgoingCallingPlans.outgoingCallingPlanRedirecting";
    const plan = { userPermissions: { group: true } };
    expect(normalise(odinRecord({ [section]: ok(plan) }))).toMatchObject({ plans: { redirecting: isUnknown } });
    expect([plan, {}].map((data) => misread("odin", section, data))).toEqual([true, true]);
    expect(misread("odin", section, { ...plan, useCustomSettings: "false" })).toBe(false);
  });

  test("a profile of PureCloud with an id alone", () => {
    const bare = normalise(purecloudRecord({ profile: ok({ id: "a" }) }));
    expect(bare).toMatchObject({ name: isUnknown, email: isUnknown, state: isUnknown });
    expect(misread("purecloud", "profile", { id: "a" })).toBe(true);
  });

  test.each([
    ["authorization", {}, "roles"],
    ["routingStatus", {}, "routingStatus"],
    ["callForwarding", { enabled: true }, "forwarding"],
    ["callForwarding", { enabled: true, calls: { targets: [] } }, "forwarding"],
    ["callForwarding", { enabled: true, calls: [{ targets: "x" }] }, "forwarding"],
  ])("%s %o", (section, data, fact) => {
    expect(normalise(purecloudRecord({ [section]: ok(data) }))).toMatchObject({ [fact]: isUnknown });
    expect(misread("purecloud", section, data)).toBe(true);
  });

  test("forwarding that is off, or has no target, says so", () => {
    const forwarding = (data: object) => normalise(purecloudRecord({ callForwarding: ok(data) }));
    const nowhere = { targets: [], ownStation: false };
    expect(forwarding({ enabled: false })).toMatchObject({ forwarding: is({ enabled: false, ...nowhere }) });
    expect(forwarding({ enabled: true, calls: [] })).toMatchObject({ forwarding: is({ enabled: true, ...nowhere }) });
  });
});

describe("gaps", () => {
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
    const record = odinRecord({ assignedServices: unavailable("no services") });
    expect(normalise(record).services).toEqual(is(null));
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
        // What the view does not understand counts in the coverage as well.
        for (const { platform, ...rest } of [odin, purecloud]) {
          for (const fact of facts(rest)) {
            const [, name] = fact.known ? [] : (/^(.*): not of a known shape$/.exec(fact.because) ?? []);
            if (name !== undefined) expect(isMisread(platform, name, section)).toBe(true);
          }
        }
      }),
    );
  });
});
