import { beforeEach, describe, expect, test } from "vitest";
import { groupPasscodeRules } from "../../src/odin/groups/rules.js";
import { estate, onOdin } from "./kit.js";
import type { Wire } from "./seen.js";
import { platform } from "./writing.js";

let on = platform();

const send: typeof on.send = (...call) => on.send(...call);

const read = (operationId: string, userId: string): Wire =>
  JSON.parse(JSON.stringify(send(operationId, { userId }).body));
const all = onOdin.map((index) => estate.odin.userId(index));
const groupOf = (userId: string) => ({ estate, ...estate.odin.groupOf(estate.odin.indexOf(userId) ?? -1) });
const hasPasscode = (userId: string) => send("getUserPortalPasscode", { userId }).status === 200;
/** A user whose group allows short passcodes, and one whose group demands six digits. */
const [short = "", long = ""] = [4, 6].map((digits) =>
  all.find((userId) => groupPasscodeRules(groupOf(userId)).minCodeLength === digits && hasPasscode(userId)),
);

beforeEach(() => {
  on = platform();
});

describe("a passcode", () => {
  const set = (userId: string, newPasscode: string) => send("putUserPortalPasscode", {}, { userId, newPasscode });

  test("is set, unlocks the login, and is in no answer", () => {
    expect(set(short, "048291")).toEqual({ status: 200, body: [] });
    expect(read("getUserPortalPasscode", short)).toEqual({
      isLoginDisabled: false,
      expirationDays: 90,
      passcode: "*****",
      userId: short,
    });
    const group = estate.odin.groupOf(estate.odin.indexOf(short) ?? -1);
    const audit = JSON.stringify([send("getGroupUserAudit", group), send("getUserAudit", { userId: short })]);
    expect(audit).toContain('"expirationDays":90');
    expect(audit).not.toContain("048291");
  });

  test("is judged by the rules of the group, without being repeated", () => {
    expect([set(short, "0482").status, set(long, "0482").status]).toEqual([200, 400]);
    for (const wrong of ["0482", "048291048291"]) expect(JSON.stringify(set(long, wrong).body)).not.toContain(wrong);
    expect(set(short, "0482")).toMatchObject({ body: { details: "The passcode must not be the old one." } });
  });

  test("needs a voice portal", () => {
    const without = all.find((userId) => !hasPasscode(userId)) ?? "";
    expect(set(without, "048291").body).toMatchObject({ details: expect.stringContaining("[Error 4410]") });
  });
});

describe("a web password", () => {
  const set = (newPassword: string, more = {}) => send("putUserPassword", {}, { userId: long, newPassword, ...more });

  test("is set, and expires by the rules", () => {
    expect(set("Longer-than-8").status).toBe(200);
    expect(read("getUserPassword", long)).toMatchObject({ expirationDays: 90 });
    expect(read("getUsers", long)).toMatchObject({ passwordExpiresDays: 90 });
    expect(JSON.stringify(read("getUserAudit", long))).not.toContain("Longer-than-8");
  });

  test.each(["short1", "no-digit-here", long])("%s is refused", (password) => {
    expect(set(password).status).toBe(400);
  });

  test("is compared with the old one only if that is given", () => {
    set("Longer-than-8");
    expect(set("Longer-than-8").status).toBe(200);
    expect(set("Longer-than-8", { oldPassword: "Longer-than-8" }).status).toBe(400);
    expect(set("Longer-than-9", { oldPassword: "not-the-old-1" }).status).toBe(400);
  });
});

test("a SIP login changes its name, and its password is in no answer", () => {
  const userId = all.find((one) => send("getUserAuthentication", { userId: one }).status === 200) ?? "";
  const body = { userId, userName: "04711", newPassword: "Longer-than-8" };
  expect(send("putUserAuthentication", {}, body).body).toEqual({ userId, userName: "04711", newPassword: "" });
  send("putUserAuthentication", {}, { userId, newPassword: "Longer-than-9" });
  expect(read("getUserAuthentication", userId)).toMatchObject({ userName: "04711" });
  const without = all.find((one) => send("getUserAuthentication", { userId: one }).status !== 200) ?? "";
  expect(send("putUserAuthentication", {}, { userId: without }).status).toBeGreaterThanOrEqual(400);
});

test("what the generators make is accepted, and differs each time", () => {
  const { estate: _, ...group } = groupOf(long);
  const answer = (operationId: string, limit?: number): Wire => send(operationId, { ...group, limit }).body;
  const passcodes: string[] = [answer("getPasscodeGenerate").passcode, ...answer("getPasscodeGenerate", 20).passcodes];
  expect(new Set(passcodes).size).toBe(21);
  for (const newPasscode of passcodes)
    expect(send("putUserPortalPasscode", {}, { userId: long, newPasscode }).status).toBe(200);
  for (const newPassword of answer("getPasswordGenerate", 5).passwords)
    expect(send("putUserPassword", {}, { userId: long, newPassword }).status).toBe(200);
  expect(answer("getSipPasswordGenerate")).toEqual({ password: expect.any(String) });
});
