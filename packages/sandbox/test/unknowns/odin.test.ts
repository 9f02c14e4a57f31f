/** What the answers to the unknowns of Odin change. */
import { describe, expect, test } from "vitest";
import { dice } from "../../src/estate/dice.js";
import { odinService } from "../../src/server/platforms.js";
import { answersTo, type Unknowns } from "../../src/unknowns/index.js";
import { call, estate, groups, onOdin } from "../odin/kit.js";

// biome-ignore lint/suspicious/noExplicitAny: the tests read wire data by its documented names.
type Wire = any;

const [group = { serviceProviderId: "", groupId: "" }] = groups;
const userIds = onOdin.map(estate.odin.userId);

const read = (operationId: string, query: Record<string, unknown>, unknowns: Unknowns = {}, login?: string): Wire =>
  call(operationId, query, estate, login, unknowns);
const bodyOf = (...request: Parameters<typeof read>): Wire => JSON.parse(JSON.stringify(read(...request).body));

/** All values of a key, at any depth. */
function under(value: Wire, key: string): Wire[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...under(inner, key)]);
}

describe("errors", () => {
  const without = userIds.filter((userId) => read("getUserHotelingGuest", { userId }).status !== 200);
  const refused = (unknowns: Unknowns) => without.map((userId) => read("getUserHotelingGuest", { userId }, unknowns));

  test("of a missing service have one status if it is chosen, and several if not", () => {
    expect(new Set(refused({}).map(({ status }) => status)).size).toBeGreaterThan(1);
    for (const status of ["400", "403", "404", "500"] as const)
      for (const reply of refused({ "unlicensed-status": status }))
        expect([reply.status, reply.body.status]).toEqual([Number(status), Number(status)]);
  });

  test("of a missing right have the other status", () => {
    const query = { ...groups[1] };
    expect(read("getGroupAdmins", query, {}, "group-1").status).toBe(403);
    const reply = read("getGroupAdmins", query, { "unauthorised-status": "400" }, "group-1");
    expect(reply).toMatchObject({ status: 400, body: { status: 400, details: expect.stringContaining("4003") } });
  });

  test("have the words of BroadWorks in the other field", () => {
    for (const { body } of refused({ "broadworks-words": "error" }))
      expect(body).toMatchObject({ error: expect.stringMatching(/^\[Error 4410\]/), details: null });
    const [userId] = ["abcd@nowhere.example"];
    expect(bodyOf("getUserAudit", { userId }, { "broadworks-words": "error" })).toMatchObject({
      error: expect.stringContaining("User not found"),
    });
  });

  test("that a fault makes have the same forms", async () => {
    const unknowns = answersTo({ "unlicensed-status": "403", "broadworks-words": "error" });
    const { refusals } = await odinService(
      { handlers: {}, state: undefined },
      { estate, faults: {}, rateLimits: false, unknowns },
    );
    expect(refusals.unlicensed(dice(1))).toMatchObject({ status: 403, body: { status: 403, details: null } });
  });

  test("tell that a limit is too low, and only then", () => {
    const all = bodyOf("getUsers", group).length;
    const statusOf = (limit: number) => read("getUsers", { ...group, limit }, { "limit-exceeded": "error" }).status;
    expect([statusOf(all), statusOf(all - 1)]).toEqual([200, 400]);
    expect(bodyOf("getUsers", { ...group, limit: all - 1 })).toHaveLength(all - 1);
  });

  test("tell that only a POST reads the lines of a device", () => {
    const [{ deviceName }] = bodyOf("getGroupDevices", group);
    const query = { ...group, deviceName };
    expect(read("getGroupDeviceUsers", query).status).toBe(200);
    expect(read("getGroupDeviceUsers", query, { "lines-of-a-device": "post" }).status).toBe(404);
  });
});

describe("envelopes", () => {
  test("of agents, administrators and appearances have both forms, with the same rows", () => {
    const [{ serviceUserId }] = bodyOf("getGroupCallCenters", group);
    const agents = bodyOf("getGroupCallCenterAgents", { serviceUserId });
    expect(bodyOf("getGroupCallCenterAgents", { serviceUserId }, { "call-center-agents": "list" })).toEqual(
      agents.agents,
    );
    const admins = bodyOf("getGroupAdmins", group);
    const inObject: Unknowns = { "administrator-lists": "object", "shared-appearances": "object" };
    expect(bodyOf("getGroupAdmins", group, inObject)).toEqual({ admins });
    const { userId } = admins[0];
    expect(bodyOf("getGroupAdmins", { userId }, inObject)).toEqual(bodyOf("getGroupAdmins", { userId }));
    const endpoints = bodyOf("getUserSharedCallAppearanceBulk", group);
    expect(bodyOf("getUserSharedCallAppearanceBulk", group, inObject)).toEqual({ endpoints });
  });

  test("of the pickup group of a user are an object or a list in all groups, and an empty list for none", () => {
    const forms = (form: "mixed" | "object" | "list") =>
      groups.slice(0, 2).flatMap((where) =>
        bodyOf("getUsers", where).map(({ userId }: Wire) => {
          const body = bodyOf("getUserCallPickup", { ...where, userId }, { "pickup-group-of-user": form });
          return Array.isArray(body) ? `list of ${body.length}` : "object";
        }),
      );
    expect(new Set(forms("mixed"))).toEqual(new Set(["list of 0", "list of 1", "object"]));
    expect(new Set(forms("object"))).toEqual(new Set(["list of 0", "object"]));
    expect(new Set(forms("list"))).toEqual(new Set(["list of 0", "list of 1"]));
  });
});

describe("values", () => {
  const settings = (unknowns: Unknowns = {}) =>
    userIds.slice(0, 60).map((userId) => bodyOf("getUserServiceSettings", { userId }, unknowns));

  test("that are not set are empty text, or null", () => {
    // An unused location is empty text in every form.
    const withoutLocations = (body: unknown) =>
      JSON.parse(JSON.stringify(body), (key, value) => (key === "locations" ? [] : value));
    const texts = (unknowns: Unknowns = {}) =>
      under(withoutLocations(bodyOf("getGroupUserAudit", group, unknowns)), "phoneNumber");
    const usual = texts();
    expect(usual).toEqual(expect.arrayContaining(["", null]));
    expect(texts({ "unset-text": "empty" })).toEqual(usual.map((one) => one ?? ""));
    expect(texts({ "unset-text": "null" })).toEqual(usual.map((one) => (one === "" ? null : one)));
  });

  test("of mobility are those of release 21, with the same number", () => {
    const licensed = userIds.filter((userId) => read("getUserBroadWorksMobility", { userId }).status === 200);
    const all = (unknowns?: Unknowns) =>
      licensed.map((userId) => bodyOf("getUserBroadWorksMobility", { userId }, unknowns));
    const numbers = under(all(), "mobilePhoneNumber");
    expect(numbers.length).toBeGreaterThan(0);
    const later = all({ "mobility-release": "21" });
    expect(under(later, "mobileNumber")).toEqual(numbers);
    expect(under(later, "profileIdentityDevicesToRing")).toEqual(under(all(), "phonesToRing"));
    expect(under(later, "phonesToRing")).toEqual([]);
  });

  test("of voice mail have a list of addresses", () => {
    const addresses = (unknowns?: Unknowns) => under(settings(unknowns), "voiceMessageDeliveryEmailAddress");
    expect(addresses({ "voice-mail-addresses": "list" })).toEqual(addresses().map((one) => [one]));
  });

  test("that are lists of one are a bare object, and empty objects are lists", () => {
    const one = (unknowns?: Unknowns) => under(settings(unknowns), "endpoints");
    const bare = one().map((rows: Wire[]) => (rows.length === 1 ? rows[0] : rows));
    expect(bare.some((rows) => !Array.isArray(rows))).toBe(true);
    expect(one({ "lists-of-one": "all" })).toEqual(bare);
    const data = (unknowns?: Unknowns) => under(bodyOf("getUserCallForwardingAlwaysBulk", group, unknowns), "data");
    const empty = data().map((value) => (Object.keys(value).length === 0 ? [] : value));
    expect(data({ "empty-objects": "list" })).toEqual(empty);
  });
});
