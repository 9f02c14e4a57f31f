import { beforeEach, describe, expect, it } from "vitest";
import type { Call } from "../../../src/server/handler.js";
import { agentsOf, type Sandbox, sandbox, type Wire } from "../kit.js";

let org: Sandbox;
/** An agent with a phone, and another. */
let userId: string;
let other: string;

beforeEach(() => {
  org = sandbox(300);
  [userId = "", other = ""] = agentsOf(org);
});

const write = (operationId: string, body?: unknown, path: Call["path"] = {}) =>
  org.call(operationId, { path: { userId, ...path }, body });
const read = (operationId: string, query?: Call["query"]): Wire => org.of(userId, operationId, query);
const expand = (part: string): Wire => read("getUser", { expand: [part] })[part];

describe("stations", () => {
  it("are associated, made default and removed", () => {
    const mine = read("getUserStation").defaultStation.id;
    expect(write("deleteUserStationAssociatedstation")).toEqual({ status: 202 });
    expect(read("getUserStation").associatedStation).toBeUndefined();
    expect(read("getUserStation").effectiveStation.id).toBe(mine);
    expect(write("deleteUserStationDefaultstation")).toEqual({ status: 202 });
    expect(Object.keys(read("getUserStation"))).toEqual(["lastAssociatedStation"]);
    expect(write("putUserStationDefaultstationStationId", undefined, { stationId: mine })).toEqual({ status: 202 });
    expect(write("putUserStationAssociatedstationStationId", undefined, { stationId: mine })).toEqual({ status: 202 });
    expect(expand("station")).toMatchObject({ associatedStation: { id: mine }, defaultStation: { id: mine } });
  });

  it("are freed of whoever uses them, and stay the default", () => {
    const { id: stationId } = read("getUserStation").associatedStation;
    const free = (id: string) => org.call("deleteStationAssociateduser", { path: { stationId: id } });
    expect(free(stationId)).toEqual({ status: 200 });
    expect(read("getUserStation")).toMatchObject({ defaultStation: { id: stationId } });
    expect(read("getUserStation").associatedStation).toBeUndefined();
    expect(org.answer("getStation", { path: { stationId } })).toMatchObject({ status: "AVAILABLE" });
    expect(free(stationId)).toEqual({ status: 200 });
    expect(free("nothing").status).toBe(404);
  });

  it("are refused while another user has them", () => {
    const { id: stationId } = org.of(other, "getUserStation").associatedStation;
    const associate = () => write("putUserStationAssociatedstationStationId", undefined, { stationId });
    expect(associate()).toMatchObject({ status: 409, body: { code: "userservice.stationalreadyassociated" } });
    org.answer("deleteUserStationAssociatedstation", { path: { userId: other } });
    expect(associate().status).toBe(202);
    expect(write("putUserStationDefaultstationStationId", undefined, { stationId: "nothing" }).status).toBe(404);
  });

  const stations = (id: string): Wire => org.of(id, "getUserStation");
  const put = (id: string, what: "Associated" | "Default", stationId: string) =>
    org.call(`putUserStation${what}stationStationId`, { path: { userId: id, stationId } });

  it("belong to their new default user, and no longer to the one before", () => {
    const stationId = stations(other).defaultStation.id;
    expect(put(userId, "Default", stationId).status).toBe(202);
    expect(stations(userId).defaultStation).toMatchObject({ id: stationId, defaultUser: { id: userId } });
    expect(stations(other).defaultStation).toBeUndefined();
    expect(put(other, "Default", stationId).status).toBe(202);
    expect(stations(userId).defaultStation).toBeUndefined();
  });

  it("tell who used them last, and since when", () => {
    const mine = stations(userId).associatedStation.id;
    org.answer("deleteUserStationAssociatedstation", { path: { userId: other } });
    const theirs = stations(other).lastAssociatedStation.id;
    const began = Date.parse(stations(userId).associatedStation.associatedDate);
    expect(put(userId, "Associated", theirs).status).toBe(202);
    expect(stations(userId).associatedStation).toMatchObject({ id: theirs, associatedUser: { id: userId } });
    expect(Date.parse(stations(userId).associatedStation.associatedDate)).toBeGreaterThan(began);
    org.answer("deleteUserStationAssociatedstation", { path: { userId } });
    expect(stations(userId).lastAssociatedStation).toMatchObject({ id: theirs });
    expect(stations(userId).lastAssociatedStation).not.toHaveProperty("associatedUser");
    org.answer("deleteUserStationAssociatedstation", { path: { userId } });
    expect(stations(userId).lastAssociatedStation.id).toBe(theirs);
    expect(put(other, "Associated", mine).status).toBe(202);
    expect(put(userId, "Associated", mine).status).toBe(409);
  });

  it.each(["deleteUser", "patchUser"])("become free when their user goes by %s", (operationId) => {
    const before = stations(userId);
    const { version } = read("getUser");
    org.answer(operationId, { path: { userId }, body: { version, state: "deleted" } });
    expect(put(other, "Associated", before.associatedStation.id).status).toBe(202);
    expect(put(other, "Default", before.defaultStation.id).status).toBe(202);
    write("patchUser", { version: version + 1, state: "active" });
    expect(Object.keys(stations(userId))).toEqual(["lastAssociatedStation"]);
  });

  it("of a pair that changes desks can be used again", () => {
    const index = org.estate.purecloud.members.find((one) => org.estate.person(one).nearMisses.has("purecloud-15"));
    userId = org.estate.purecloud.userId(index ?? -1);
    const { id } = stations(userId).lastAssociatedStation;
    expect(put(userId, "Associated", id).status).toBe(202);
    expect(put(other, "Associated", id).status).toBe(409);
  });
});

describe("call forwarding", () => {
  const calls = [{ targets: [{ type: "PHONENUMBER", value: "+18135551062" }] }];
  const offQueue = () => {
    const isOff = (id: string) => org.of(id, "getUserRoutingstatus").status === "OFF_QUEUE";
    userId = org.estate.purecloud.members.map(org.estate.purecloud.userId).find(isOff) ?? "";
  };

  it("is replaced as a whole, and changed in parts", () => {
    offQueue();
    expect(write("putUserCallforwarding", { enabled: true, calls, voicemail: "NONE" }).status).toBe(200);
    expect(read("getUserCallforwarding")).toMatchObject({ enabled: true, calls, voicemail: "NONE" });
    expect(write("patchUserCallforwarding", { enabled: false }).body).toMatchObject({ enabled: false, calls });
    expect(write("putUserCallforwarding", { enabled: false }).body).toMatchObject({ enabled: false, calls: [] });
    expect(read("getUserCallforwarding")).toMatchObject({ enabled: false, calls: [], voicemail: "PURECLOUD" });
  });

  it("is refused in the platform's cases", () => {
    offQueue();
    const refusal = (body: object) => (write("putUserCallforwarding", body).body as Wire).code;
    expect(refusal({ enabled: true })).toBe("callforwarding.enablednotallowedwithoutcalls");
    const wrong = [{ targets: [{ type: "PHONENUMBER", value: "813-555-1062" }] }];
    expect(refusal({ enabled: false, calls: wrong })).toBe("callforwarding.invalidphonenumberformat");
    const many = Array.from({ length: 7 }, () => calls[0]);
    expect(refusal({ enabled: false, calls: many })).toBe("callforwarding.maxnumberofcallsexceeded");
    const isOn = (id: string) => org.of(id, "getUserRoutingstatus").status === "IDLE";
    userId = org.estate.purecloud.members.map(org.estate.purecloud.userId).find(isOn) ?? "";
    expect(refusal({ enabled: true, calls })).toBe("callforwarding.enablednotallowedwhileonqueue");
  });
});
