import { beforeEach, describe, expect, test } from "vitest";
import type { Call } from "../../../src/server/handler.js";
import { agentsOf, type Sandbox, sandbox, type Wire } from "../kit.js";

let org: Sandbox;
let userId: string;
let other: string;

beforeEach(() => {
  org = sandbox(300);
  [userId = "", other = ""] = agentsOf(org);
});

const write = (operationId: string, body?: unknown, path: Call["path"] = {}) =>
  org.call(operationId, { path: { userId, ...path }, body });
const read = (operationId: string, query?: Call["query"]): Wire => org.of(userId, operationId, query);

describe("the state of a user", () => {
  const set = (state: string, more: object = {}, version = read("getUserState").version) =>
    write("putUserState", { state, version, ...more });

  test("is set with its reason, raises the version, and shows in every read", () => {
    const { version } = read("getUser");
    const { body, status } = set("inactive", { stateChangeReason: "Leave" });
    const after = { state: "inactive", version: version + 1, stateChangeReason: "Leave" };
    expect({ status, body }).toMatchObject({ status: 200, body: after });
    expect(read("getUserState")).toEqual(body);
    expect(read("getUser")).toMatchObject({ state: "inactive", version: version + 1 });
    const listed = org.answer("getUsers", { query: { state: "inactive", pageSize: 500 } }).entities;
    expect(listed.map(({ id }: Wire) => id)).toContain(userId);
  });

  test("of an old version is refused, and changes nothing", () => {
    const { version } = read("getUser");
    const refused = set("inactive", {}, version - 1);
    expect(refused).toMatchObject({ status: 409, body: { message: expect.stringContaining("does not match") } });
    expect(read("getUser")).toMatchObject({ state: "active", version });
    expect(write("putUserState", { state: "inactive", version }, { userId: "nobody" }).status).toBe(404);
  });

  test("deletes and restores a user, and the next change has its own reason", () => {
    const { version } = read("getUser");
    set("deleted", { stateChangeReason: "Conduct" });
    expect(org.call("getUser", { path: { userId } }).status).toBe(404);
    expect(read("getUserState")).toMatchObject({ state: "deleted", stateChangeReason: "Conduct" });
    expect(set("active", {}, version + 1)).toMatchObject({ body: { state: "active", stateChangeReason: "Unknown" } });
    write("patchUser", { version: version + 2, state: "inactive" });
    expect(read("getUserState")).toMatchObject({ state: "inactive", stateChangeReason: "Unknown" });
  });
});

describe("ids in other systems", () => {
  const payroll = { authorityName: "payroll", externalKey: "P/7 1" };
  const userWith = (one: Record<string, string>) =>
    org.call("getUsersExternalidAuthorityNameExternalKey", { path: one });

  test("are added, found by and removed, and case counts", () => {
    const [hr] = read("getUserExternalid");
    expect(write("postUserExternalid", payroll)).toMatchObject({ status: 201, body: [hr, payroll] });
    expect(write("postUserExternalid", payroll).status).toBe(200);
    expect(read("getUserExternalid")).toHaveLength(2);
    expect(read("getUserExternalid")[1].selfUri).toBe(`/api/v2/users/${userId}/externalid/payroll/P%2F7%201`);
    expect(userWith(payroll)).toMatchObject({ status: 200, body: { id: userId } });
    expect(userWith({ ...payroll, authorityName: "Payroll" }).status).toBe(404);
    const one = org.answer("getUserExternalidAuthorityName", { path: { userId, authorityName: "payroll" } });
    expect(one).toMatchObject(payroll);
    const remove = (path: Call["path"]) => write("deleteUserExternalidAuthorityNameExternalKey", undefined, path);
    expect(remove({ ...payroll, externalKey: "p/7 1" }).status).toBe(404);
    expect(remove(payroll)).toEqual({ status: 204 });
    expect(remove(hr)).toEqual({ status: 204 });
    expect(read("getUserExternalid")).toEqual([]);
    for (const gone of [payroll, hr]) expect(userWith(gone).status).toBe(404);
  });

  test("are of one user only, and at most 100", () => {
    const [hr] = read("getUserExternalid");
    write("postUserExternalid", payroll);
    const { authorityName, externalKey } = hr;
    for (const taken of [payroll, { authorityName, externalKey }])
      expect(write("postUserExternalid", taken, { userId: other }).status).toBe(409);
    for (let at = 2; at < 100; at += 1)
      write("postUserExternalid", { authorityName: `system ${at}`, externalKey: "1" });
    expect(read("getUserExternalid")).toHaveLength(100);
    expect(write("postUserExternalid", { authorityName: "one more", externalKey: "1" }).status).toBe(400);
    expect(read("getUserExternalid")).toHaveLength(100);
  });
});

describe("second factors", () => {
  const verifiers = (): Wire[] => read("getUserVerifiers").entities;

  test("are renamed and removed, and the credential is in no answer", () => {
    userId = agentsOf(org).find((id) => org.of(id, "getUserVerifiers").total > 0) ?? "";
    const [{ id: verifierId, type }] = verifiers() as [Wire];
    const body = { name: "New phone", enabled: false, credential: { secret: "s3cr3t" } };
    const changed = write("putUserVerifier", body, { verifierId });
    expect(changed).toMatchObject({ status: 200, body: { id: verifierId, type, name: "New phone", enabled: false } });
    expect(verifiers()).toEqual([changed.body]);
    expect(JSON.stringify([changed, ...org.state.written])).not.toContain("s3cr3t");
    expect(write("putUserVerifier", { name: "x" }, { verifierId: "none" }).status).toBe(404);
    expect(write("deleteUserVerifier", undefined, { verifierId })).toEqual({ status: 204 });
    expect(verifiers()).toEqual([]);
    expect(write("deleteUserVerifier", undefined, { verifierId }).status).toBe(404);
  });
});

describe("the voicemail policy", () => {
  test("is changed in part or as a whole, and the PIN is in no answer", () => {
    const before = read("getVoicemailUserpolicy");
    const patched = write("patchVoicemailUserpolicy", { alertTimeoutSeconds: 45, pin: "271828" });
    expect(patched).toMatchObject({ status: 200, body: { enabled: before.enabled, alertTimeoutSeconds: 45 } });
    expect(read("getVoicemailUserpolicy")).toEqual(patched.body);
    const put = write("putVoicemailUserpolicy", { enabled: false, pin: "314159" });
    expect(put.body).toEqual({ enabled: false, modifiedDate: expect.any(String) });
    expect(read("getVoicemailUserpolicy")).toEqual(put.body);
    expect(JSON.stringify([patched, put, ...org.state.written])).not.toMatch(/271828|314159|pin/);
  });
});
