/** What is a change of a user, and what is not. */
import { describe, expect, test } from "vitest";
import type { CompareOptions } from "../../src/changes/index.js";
import { compareUsers, notCompared, type ViewedUser } from "../../src/changes/index.js";
import { ODIN_USER } from "../../src/changes/odin-fields.js";
import { PURECLOUD_FIELDS } from "../../src/changes/purecloud-fields.js";
import { normaliseGroup } from "../../src/index.js";
import { odinUser, pureCloudUser, type Sections } from "./kit.js";

/** `field: kind before -> after`, one for each change. */
function changes(before: ViewedUser, after: ViewedUser, options?: CompareOptions): string[] {
  return compareUsers(before, after, options).map(({ field, kind, member, before: was, after: is }) => {
    const of = member === undefined ? "" : ` ${member}`;
    return `${field}: ${kind}${of} ${JSON.stringify(was)} -> ${JSON.stringify(is)}`;
  });
}

/** What only one side read. */
const gaps = (before: ViewedUser, after: ViewedUser) =>
  notCompared(before, after).filter(({ side }) => side !== "both");

const odin = (before: Sections, after: Sections, options?: CompareOptions) =>
  changes(odinUser(before), odinUser(after), options);
const purecloud = (before: Sections, after: Sections, options?: CompareOptions) =>
  changes(pureCloudUser(before), pureCloudUser(after), options);
const settings = (block: object) => ({
  serviceSettings: block,
  assignedServices: { userServices: [{ serviceName: "X" }] },
});

test("each field of the clean view is compared, volatile, or noise with a reason", () => {
  const fields = (user: object) => Object.keys(user).sort();
  const decided = (table: object, ...apart: string[]) => [...Object.keys(table), ...apart].sort();
  // A user's place and id have no field.
  const without = decided(ODIN_USER, "platform", "userId", "serviceProviderId", "groupId").filter(
    (name) => name !== "group",
  );
  expect(fields(odinUser())).toEqual(without);
  expect(fields(pureCloudUser())).toEqual(decided(PURECLOUD_FIELDS, "platform", "userId"));
  const treatments = [...Object.values(ODIN_USER), ...Object.values(PURECLOUD_FIELDS)];
  for (const one of treatments) if (one.how === "noise") expect(one.why.length).toBeGreaterThan(5);
});

describe("Odin", () => {
  test("a value that is set, taken or replaced", () => {
    const before = { user: { extension: "4001", department: "Sales" } };
    const after = { user: { extension: "4002", emailAddress: "a@x" } };
    expect(odin(before, after)).toEqual([
      'department: set "Sales" -> null',
      'emailAddress: set null -> "a@x"',
      'extension: set "4001" -> "4002"',
    ]);
  });

  test("wire forms make no difference", () => {
    const device = (macAddress: unknown) => ({
      endpointType: "accessDeviceEndpoint",
      accessDeviceEndpoint: { linePort: "1@a", accessDevice: { deviceName: "d", macAddress } },
    });
    const before = { ...settings({ "Speed Dial 8": [] }), user: { extension: 78, ...device(123456789012) } };
    const after = { ...settings({ "Speed Dial 8": {} }), user: { extension: "78", ...device("12:34:56:78:90:12") } };
    expect(odin(before, after)).toEqual([]);
    const one = { assignedServices: { userServices: { serviceName: "Voice Mail", isActive: "true" } } };
    const list = { assignedServices: { userServices: [{ serviceName: "voice mail ", isActive: true }] } };
    expect(odin(one, list)).toEqual([]);
  });

  test("lists are sets, and a member is added, removed or changed", () => {
    const services = (...rows: (readonly [string, boolean | null])[]) => ({
      assignedServices: { userServices: rows.map(([serviceName, isActive]) => ({ serviceName, isActive })) },
    });
    expect(odin(services(["A", true], ["B", null]), services(["B", null], ["A", true]))).toEqual([]);
    expect(odin(services(["A", true], ["B", true]), services(["C", null], ["B", false]))).toEqual([
      'services: removed A {"isActive":true} -> null',
      'services: added C null -> "C"',
      "services.isActive: set B true -> false",
    ]);
  });

  test("countdowns are classes", () => {
    const days = (passwordExpiresDays: number, expirationDays: number) => ({
      user: { passwordExpiresDays },
      "utilities.portalPasscode": { isLoginDisabled: false, expirationDays },
    });
    expect(odin(days(30, 8), days(29, 7))).toEqual([]);
    expect(odin(days(-3, 0), days(-4, 0))).toEqual([]);
    expect(odin(days(0, 5), days(-1, -1))).toEqual([
      'passwordExpiry: set "ok" -> "expired"',
      'portalPasscode.expiry: set "ok" -> "never"',
    ]);
    expect(odin(days(2147483647, 5), days(90, -8))).toEqual([
      'passwordExpiry: set "never" -> "ok"',
      'portalPasscode.expiry: set "ok" -> "expired"',
    ]);
  });

  test("forwarding is named by its service and its targets", () => {
    const always = (isActive: boolean | undefined, forwardToPhoneNumber: string) =>
      settings({ "Call Forwarding Always": { isActive, forwardToPhoneNumber } });
    expect(odin(always(false, "1"), always(true, "+44"))).toEqual([
      'forwarding: added Call Forwarding Always null -> {"targets":["+44"]}',
    ]);
    expect(odin(always(true, "1"), always(true, "2"))).toEqual([
      'forwarding.targets: set Call Forwarding Always ["1"] -> ["2"]',
    ]);
    const [off, maybe] = [odinUser(always(false, "1")), odinUser(always(undefined, "1"))];
    expect(changes(off, maybe)).toEqual([]);
    expect(gaps(off, maybe)).toMatchObject([{ section: "serviceSettings", side: "after", fields: ["forwarding"] }]);
  });

  test("a plan says whose it is, and which value is in force", () => {
    const plan = (useCustomSettings: boolean, international: string) => ({
      "outgoingCallingPlans.outgoingCallingPlanOriginating": {
        useCustomSettings,
        userPermissions: { local: "Allow", international },
      },
    });
    const group = (international: boolean) =>
      normaliseGroup(
        { serviceProviderId: "sp", groupId: "g" },
        new Map([
          [
            "outgoingCallingPlans.outgoingCallingPlanOriginating",
            { status: "ok", data: { departments: [{ permissions: { local: true, international } }] } },
          ],
        ]),
      );
    const own = odinUser(plan(true, "Allow"), {}, group(false));
    const inherits = odinUser(plan(false, "Disallow"), {}, group(false));
    const wider = odinUser(plan(false, "Disallow"), {}, group(true));
    expect(compareUsers(inherits, own)).toMatchObject([
      {
        field: "plans.originating.international",
        ...{ before: "Disallow", after: "Allow", inForce: { before: "group", after: "user" } },
      },
      { field: "plans.originating.of", before: "group", after: "user" },
    ]);
    expect(compareUsers(inherits, wider)).toMatchObject([
      { field: "plans.originating.international", inForce: { before: "group", after: "group" } },
    ]);
  });

  test("of authorization codes the number counts, and nothing that one run says of them", () => {
    const codes = (...list: readonly object[]) => ({
      "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode": { useCustomSettings: true, codes: list },
    });
    const code = (run: string, weak = false) => ({ code: "[redacted]", weak, same: `${run}-1` });
    expect(odin(codes(code("0123456789ab")), codes(code("ba9876543210")))).toEqual([]);
    const [change] = odin(codes(code("0123456789ab")), codes(code("ba9876543210"), code("ba9876543210", true)));
    expect(change).toBe('plans.codes: set {"count":1,"weak":0} -> {"count":2,"weak":1}');
  });

  test("registrations are compared on request", () => {
    const registered = (...names: string[]) => ({
      registration: { registrations: names.map((deviceName) => ({ deviceName, endpointType: "Primary" })) },
    });
    expect(odin(registered("phone"), registered())).toEqual([]);
    expect(odin(registered("phone"), registered(), { volatile: true })).toEqual([
      'registrations: removed Primary phone "Primary phone" -> null',
    ]);
    const device = (row: object) => ({ registration: { registrations: [{ deviceName: "phone", ...row }] } });
    const before = device({ userAgent: "Phone/1", uRI: "sip:1@192.0.2.1;transport=tls", expiration: "08:33" });
    const after = device({ userAgent: "Phone/2", uRI: "sip:1@192.0.2.9;transport=tls", expiration: "09:33" });
    expect(odin(before, after, { volatile: true })).toHaveLength(1);
    expect(odin(before, after, { volatile: true })[0]).toMatch(/userAgent.*"Phone\/1" -> "Phone\/2"$/);
  });

  test("a user in another group has moved", () => {
    expect(changes(odinUser(), odinUser({}, { groupId: "h" }))).toEqual(['group: moved "sp/g" -> "sp/h"']);
  });

  test("schedules are compared event by event, and events that were not read are no change", () => {
    const schedule = (events: unknown) => ({
      "utilities.userSchedules": { schedules: [{ name: "Holidays", type: "Holiday", level: "User", events }] },
    });
    const day = (startTime: string) => [{ eventName: "New Year", startTime }];
    expect(odin(schedule(day("2026-01-01")), schedule(day("2027-01-01")))).toEqual([
      'schedules.events.start: set Holidays, New Year "2026-01-01" -> "2027-01-01"',
    ]);
    const [read, unread] = [odinUser(schedule(day("2026-01-01"))), odinUser(schedule(undefined))];
    expect(changes(read, unread)).toEqual([]);
    expect(gaps(read, unread)).toMatchObject([{ section: "schedules.events", side: "after" }]);
  });
});

describe("PureCloud", () => {
  test("members of lists are the same by their ids, whatever their names", () => {
    const groups = (...list: readonly object[]) => ({ groups: list });
    const [one, renamed] = [
      { id: "1", name: "A" },
      { id: "1", name: "B", owners: [{ id: "x" }] },
    ];
    expect(purecloud(groups(one), groups(renamed))).toEqual([]);
    expect(purecloud(groups(one), groups({ id: "2", name: "A" }))).toEqual([
      'memberOf: removed A "A" -> null',
      'memberOf: added A null -> "A"',
    ]);
  });

  test("logins, presence, permissions and stations of the moment are noise", () => {
    const moment = (at: string, station: object, status: string) => ({
      signIn: { dateLastLogin: at, lastTokenIssued: { dateIssued: at } },
      routingStatus: { status, startTime: at },
      station: { effectiveStation: station, associatedStation: station, lastAssociatedStation: station },
      authorization: { roles: [], permissions: [at], unusedRoles: [{ name: at }] },
      queues: { joined: [], unjoined: [{ id: "q", name: "Q" }] },
    });
    const later = moment("2026-11-30", { id: "2", name: "two" }, "IDLE");
    const joined = { ...later, queues: { joined: [{ id: "q", name: "Q" }], unjoined: [] } };
    const before = moment("2026-11-29", { id: "1", name: "one" }, "OFF_QUEUE");
    expect(purecloud(before, joined)).toEqual([]);
    expect(purecloud(before, joined, { volatile: true }).map((line) => line.split(":")[0])).toEqual([
      "queues.joined",
      "stations.associated",
      "stations.effective",
      "stations.lastAssociated",
      "unusedRoles",
      "unusedRoles",
    ]);
  });

  test("call forwarding is one change, with its steps in their order", () => {
    const calls = (...numbers: string[]) => ({
      callForwarding: {
        enabled: true,
        calls: numbers.map((value) => ({ targets: [{ type: "PHONENUMBER", value }] })),
      },
    });
    expect(purecloud(calls("+1", "+2"), calls("+2", "+1"))).toEqual([
      'forwardingSteps.steps: set ["PHONENUMBER +1","PHONENUMBER +2"] -> ["PHONENUMBER +2","PHONENUMBER +1"]',
    ]);
    const older = (phoneNumber: string) => ({ callForwarding: { enabled: true, phoneNumber } });
    expect(purecloud(older("+1"), older("+900"))).toEqual(['forwardingSteps.steps: set ["+1"] -> ["+900"]']);
  });

  test("an agent's skill is inactive or has another proficiency", () => {
    const skill = (proficiency: number | undefined, state: string) => ({
      routingSkills: [{ name: "Contracts", proficiency, state }],
    });
    expect(purecloud(skill(4, "active"), skill(5, "inactive"))).toEqual([
      "skills.proficiency: set Contracts 4 -> 5",
      'skills.state: set Contracts "active" -> "inactive"',
    ]);
    expect(purecloud(skill(4, "active"), skill(undefined, "active"))).toEqual([]);
  });

  test("a division is a place", () => {
    const division = (name: string) => ({ profile: { division: { name } } });
    expect(purecloud(division("Home"), division("Field"))).toEqual(['division: moved "Home" -> "Field"']);
  });
});

describe("What was not read", () => {
  test("is no change on either side, and is reported with its section, its fields and why", () => {
    const [read, lost] = [
      odinUser({ user: { extension: "4001", department: "Sales" } }),
      odinUser({ user: "HTTP 500" }),
    ];
    expect([changes(read, lost), changes(lost, read)]).toEqual([[], []]);
    const [gap] = gaps(read, lost);
    expect(gap).toMatchObject({ section: "user", side: "after", why: "user: HTTP 500", name: "Ann Lee" });
    expect(gap?.fields).toContain("department");
    expect(gaps(lost, read)[0]?.side).toBe("before");
    expect(notCompared(lost, lost).find(({ section }) => section === "user")?.side).toBe("both");
  });

  test("a section that the user does not have is known", () => {
    const none = odinUser({ serviceSettings: null, assignedServices: { userServices: [] } });
    const some = odinUser(settings({ "Remote Office": { isActive: true, remoteOfficePhoneNumber: "+44" } }));
    expect(changes(none, some)).toContain('forwarding: added Remote Office null -> {"targets":["+44"]}');
  });

  test("what belongs to another part is reported with it, and not alone", () => {
    const lines = (...rows: readonly object[]) =>
      settings({ "Shared Call Appearance": { isActive: true, endpoints: rows } });
    const broken = { linePort: "2@a", deviceName: "two", macAddress: "no address" };
    expect(notCompared(odinUser(lines()), odinUser(lines(broken))).flatMap(({ fields }) => fields)).not.toContain(
      "appearances.macAddress",
    );
    expect(odin(lines(), lines(broken))[0]).toMatch(/^appearances: added 2@a null -> \{"deviceName":"two"/);
  });

  test("a field that the view of an older version lacks is not compared", () => {
    const { department: _, ...older } = odinUser({ user: { department: "Sales" } }) as ViewedUser & {
      platform: "odin";
    };
    const user = odinUser({ user: { department: "Marketing" } });
    expect(changes(older as ViewedUser, user)).toEqual([]);
    expect(gaps(older as ViewedUser, user)).toMatchObject([{ section: "department", side: "before" }]);
  });
});
