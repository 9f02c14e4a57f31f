/** Who left on one platform and is live on the other: both-01, both-02, and the list of leavers (both-21). */
import { expect, test } from "vitest";
import { odin, purecloud, said, services } from "./kit.js";

const ALL = { isActive: true, inboundCallMode: "Intercept All", outboundCallMode: "Block All" };
const intercept = (more: object = {}) => services({ "Intercept User": { ...ALL, ...more } });
const left = purecloud("ann", { profile: { state: "inactive" } });

test.each([
  ["with a device", {}, "found"],
  ["with a login only", { user: { endpointType: "none" } }, "found"],
  ["with nothing at all", { user: { endpointType: "none", passwordExpiresDays: -1 } }, "clear"],
  ["shut off", intercept(), "clear"],
  ["shut off, but out", intercept({ outboundCallMode: "Allow Outbound Local Calls" }), "found"],
  ["shut off, but rerouting", intercept({ rerouteOutboundCalls: true }), "found"],
  ["with Intercept off", intercept({ isActive: false }), "found"],
  ["with settings unread", { serviceSettings: "broken" }, "not evaluated: serviceSettings: broken"],
])("both-01: left on PureCloud, and on Odin %s", (_, sections, outcome) => {
  expect(said("both-01", [odin("ann", sections), left])).toBe(outcome);
});

test("both-01: a user who is active on PureCloud has not left", () => {
  expect(said("both-01", [odin("ann"), purecloud("ann")])).toBe("clear");
});

/** The user of ann, after PureCloud deleted it. */
const gone = [{ id: "pc-ann", name: "Ann Ofann", email: "ann@ours.example", state: "deleted" }];
const eve = [odin("eve"), purecloud("eve")];

test.each([
  ["with a device", {}, "found"],
  ["with nothing at all", { user: { endpointType: "none", passwordExpiresDays: -1 } }, "clear"],
  ["shut off", intercept(), "clear"],
  ["with settings unread", { serviceSettings: "broken" }, "not evaluated: serviceSettings: broken"],
])("both-01: deleted on PureCloud, and on Odin %s", (_, sections, outcome) => {
  const records = [odin("ann", sections), ...eve];
  expect(said("both-01", records, { deleted: gone })).toBe(outcome);
  expect(said("both-01", records, { deleted: gone, of: "pc-ann" })).toBe(outcome);
});

test("both-01: a user who is not among the deleted users, or has a live user too, has not left", () => {
  expect(said("both-01", [odin("bob"), ...eve], { deleted: gone })).toBe("");
  const back = { ...purecloud("ann"), userId: "pc-new" };
  expect(said("both-01", [odin("ann"), back], { deleted: gone })).toBe("clear");
});

test("both-01: if deleted users were not read, or not all live ones, nobody knows who without a counterpart left", () => {
  const records = [odin("ann"), ...eve];
  expect(said("both-01", records, { deleted: "403" })).toBe("not evaluated: context.deletedUsers: 403");
  expect(said("both-01", [odin("ann", intercept()), ...eve], { deleted: "403" })).toBe("clear");
  expect(said("both-01", records, { deleted: gone, partial: "cut" })).toBe("not evaluated: PureCloud: cut");
});

test("both-02: shut off on Odin, and active on PureCloud", () => {
  expect(said("both-02", [odin("ann", intercept()), purecloud("ann")])).toBe("found");
  expect(said("both-02", [odin("ann", intercept()), left])).toBe("clear");
  expect(said("both-02", [odin("ann", intercept({ inboundCallMode: "Allow All" })), purecloud("ann")])).toBe("clear");
  expect(said("both-02", [odin("ann"), purecloud("ann")])).toBe("clear");
  expect(said("both-02", [odin("ann", intercept({ outboundCallMode: undefined })), purecloud("ann")])).toMatch(
    /^not evaluated: serviceSettings/,
  );
});

const leavers = { config: { people: { left: [{ email: "Ann@ours.example" }, { employeeNumber: "4711" }] } } };

test("both-21: a person on the list who is live anywhere is found, with one user or both", () => {
  expect(said("both-21", [odin("ann")], leavers)).toBe("found");
  expect(said("both-21", [purecloud("ann")], leavers)).toBe("found");
  expect(said("both-21", [purecloud("bob", { employerInfo: { employeeId: "4711" } })], leavers)).toBe("found");
  expect(said("both-21", [odin("ann", intercept()), purecloud("ann")], leavers)).toBe("found");
});

test("both-21: a person who is shut off everywhere or not on the list is clear", () => {
  expect(said("both-21", [odin("ann", intercept()), left], leavers)).toBe("clear");
  expect(said("both-21", [odin("bob"), purecloud("bob")], leavers)).toBe("clear");
  expect(said("both-21", [odin("bob", { user: { firstName: "ann", lastName: "Ofann" } })], leavers)).toBe("clear");
});

test("both-21: nobody is judged without a list, and an e-mail that was not read may be on it", () => {
  expect(said("both-21", [odin("ann"), purecloud("ann")])).toBe("");
  expect(said("both-21", [odin("bob", { user: "broken" })], leavers)).toMatch(/^not evaluated: /);
});

test("both-21: ambiguous users are each judged alone", () => {
  const shared = { user: { emailAddress: "team@ours.example" } };
  const people = [
    odin("ann", shared),
    odin("bob", shared),
    purecloud("ann", { profile: { email: "team@ours.example" } }),
  ];
  expect(
    said("both-21", people, { config: { people: { left: [{ login: "bob@sip.example" }] } }, of: "bob@sip.example" }),
  ).toBe("found");
});
