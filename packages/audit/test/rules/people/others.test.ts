/** Users whom the other platform lacks (both-08, -09), agents (-10, -20) and administrators (-19). */
import { describe, expect, test } from "vitest";
import { addresses, forwards, odin, phone, purecloud, said, services } from "./kit.js";

const OURS = { config: { trustedDomains: ["ours.example"] } };
/** Somebody on both platforms. */
const EVE = [odin("eve"), purecloud("eve")];

describe("both-08", () => {
  const SHUT = services({
    "Intercept User": { isActive: true, inboundCallMode: "Intercept All", outboundCallMode: "Block All" },
  });

  test.each([
    ["a person", {}, "found"],
    ["a room", { user: { emailAddress: "" } }, "clear"],
    ["an address outside", { user: { emailAddress: "ann@mail.example" } }, "clear"],
    ["no device", { user: { endpointType: "none" } }, "clear"],
    ["one name", { user: { firstName: "", lastName: "Lobby" } }, "clear"],
    ["shut off", SHUT, "clear"],
  ])("%s on Odin alone", (_, sections, outcome) => {
    expect(said("both-08", [odin("ann", sections), ...EVE], OURS)).toBe(outcome);
  });

  test("without trusted domains, those of people on both platforms count", () => {
    expect(said("both-08", [odin("ann"), ...EVE])).toBe("found");
    expect(said("both-08", [odin("ann"), purecloud("eve")])).toBe("clear");
  });

  test("a user who is matched, or shares a key, is not missing", () => {
    expect(said("both-08", [odin("ann"), purecloud("ann")], OURS)).toBe("");
    const second = odin("ann2", { user: { firstName: "ann", lastName: "Ofann", emailAddress: "ann@ours.example" } });
    expect(said("both-08", [second, odin("ann"), purecloud("ann")], OURS)).toBe("");
  });

  test("nobody is missing from a platform that was not read as a whole", () => {
    const reason = "not evaluated: PureCloud: the list ended";
    expect(said("both-08", [odin("ann"), ...EVE], { ...OURS, partial: "the list ended" })).toBe(reason);
    expect(said("both-08", [odin("ann")], OURS)).toBe("");
  });

  test("a user who is deleted on PureCloud is not missing there", () => {
    const records = [odin("ann"), ...EVE];
    const deleted = [{ id: "d", name: "Ann Ofann", email: "ann@ours.example" }];
    expect(said("both-08", records, { ...OURS, deleted })).toBe("clear");
    expect(said("both-08", records, { ...OURS, deleted: [{ ...deleted[0], email: "bob@ours.example" }] })).toBe(
      "found",
    );
    expect(said("both-08", records, { ...OURS, deleted: "500" })).toBe("not evaluated: context.deletedUsers: 500");
  });
});

const station = (type: string) => ({ station: { effectiveStation: { id: "s", name: "S", type } } });
const DESK = station("inin_sip_phone");

describe("both-09", () => {
  test.each([
    ["with an extension and a desk phone", { ...addresses(phone(undefined, "7001")), ...DESK }, "found"],
    ["with a number and a desk phone", { ...addresses(phone("+12035550101")), ...DESK }, "found"],
    ["without a line", DESK, "clear"],
    ["on WebRTC", { ...addresses(phone(undefined, "7001")), ...station("inin_webrtc_softphone") }, "clear"],
    ["without a station", addresses(phone(undefined, "7001")), "clear"],
    [
      "with stations unread",
      { ...addresses(phone(undefined, "7001")), station: "broken" },
      "not evaluated: station: broken",
    ],
    ["who is not active", { profile: { state: "inactive", addresses: [phone(undefined, "7001")] }, ...DESK }, ""],
  ])("a user %s on PureCloud alone", (_, sections, outcome) => {
    expect(said("both-09", [purecloud("ann", sections), ...EVE])).toBe(outcome);
  });

  test("nobody is missing from Odin if it was not read as a whole", () => {
    const records = [purecloud("ann", { ...addresses(phone(undefined, "7001")), ...DESK }), ...EVE];
    expect(said("both-09", records, { partial: "the list ended" })).toBe("not evaluated: Odin: the list ended");
  });
});

describe("both-10", () => {
  const JOINED = { queues: { joined: [{ id: "q", name: "Q" }], unjoined: [] } };
  const AWAY = forwards("Call Forwarding Always", "2035550199");

  test.each([
    ["an agent whose calls are sent away", AWAY, { ...JOINED, ...DESK }, "found"],
    ["on WebRTC", AWAY, { ...JOINED, ...station("inin_webrtc_softphone") }, "clear"],
    ["without a station", AWAY, JOINED, "clear"],
    ["who joined no queue", AWAY, DESK, "clear"],
    [
      "with the forward off",
      forwards("Call Forwarding Always", "2035550199", { isActive: false }),
      { ...JOINED, ...DESK },
      "clear",
    ],
    ["with another forward", forwards("Call Forwarding Busy", "2035550199"), { ...JOINED, ...DESK }, "clear"],
    ["who gets the calls there", AWAY, { ...JOINED, ...DESK, ...addresses(phone("+12035550199")) }, "clear"],
    ["with queues unread", AWAY, { ...DESK, queues: "broken" }, "not evaluated: queues: broken"],
    [
      "with a station of no type",
      AWAY,
      { ...JOINED, station: { effectiveStation: { id: "s" } } },
      "not evaluated: station: no type was returned",
    ],
  ])("%s", (_, own, other, outcome) => {
    expect(said("both-10", [odin("ann", own), purecloud("ann", other)])).toBe(outcome);
  });
});

test("both-19: an administrator whose Odin password never expires", () => {
  const power = { authorization: { roles: [], permissions: ["authorization:grant:add"] } };
  const never = { user: { passwordExpiresDays: 2147483647 } };
  expect(said("both-19", [odin("ann", never), purecloud("ann", power)])).toBe("found");
  expect(said("both-19", [odin("ann"), purecloud("ann", power)])).toBe("clear");
  expect(said("both-19", [odin("ann", never), purecloud("ann")])).toBe("clear");
  expect(said("both-19", [odin("ann", never), purecloud("ann", { authorization: "broken" })])).toBe(
    "not evaluated: authorization: broken",
  );
});

test("both-20: an agent with a licence on each platform", () => {
  const agent = services({ "Call Center - Premium": {} });
  const member = { queues: { joined: [], unjoined: [{ id: "q", name: "Q" }] } };
  expect(said("both-20", [odin("ann", agent), purecloud("ann", member)])).toBe("found");
  expect(said("both-20", [odin("ann", agent), purecloud("ann")])).toBe("clear");
  expect(said("both-20", [odin("ann"), purecloud("ann", member)])).toBe("clear");
  expect(said("both-20", [odin("ann", agent), purecloud("ann", { queues: "broken" })])).toBe(
    "not evaluated: queues: broken",
  );
});
