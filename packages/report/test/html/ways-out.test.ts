import { createHmac } from "node:crypto";
import { type OdinRecord, ok } from "@rollcall/audit";
import { expect, test } from "vitest";
import type { ReportedAudit } from "../../src/audit/reported-audit.js";
import { waysOutOf } from "../../src/html/facts/ways-out.js";
import { redacted, redactionBy } from "../../src/redact/index.js";
import { odinRecord, purecloudRecord } from "../records.js";
import { auditOf } from "./audit.js";

/** A user of Odin in Britain, whose calls go there by these services. */
function forwarding(userId: string, phoneNumber: string, to: Readonly<Record<string, string>>): OdinRecord {
  const blocks = Object.entries(to).map(([service, forwardToPhoneNumber]) => [
    ...[service, { isActive: true, forwardToPhoneNumber }],
  ]);
  const record = odinRecord({
    user: ok({ firstName: userId, lastName: "x", phoneNumber, extension: phoneNumber.slice(-4), countryCode: "44" }),
    serviceSettings: ok(Object.fromEntries(blocks)),
  });
  return { ...record, userId };
}

const [ALWAYS, BUSY] = ["Call Forwarding Always", "Call Forwarding Busy"];
const records = [
  forwarding("ann", "+442079460001", { [ALWAYS]: "+33612345678" }),
  forwarding("bob", "+442079460002", { [ALWAYS]: "+33698765432", [BUSY]: "+442079460001" }),
  forwarding("cem", "+442079460003", { [BUSY]: "+447400123456" }),
  // No plan has this number, and Jersey has the calling code too.
  forwarding("fay", "+442079460004", { [BUSY]: "+447700900818" }),
  { ...odinRecord({ user: ok({ firstName: "dee" }) }), userId: "dee" },
  purecloudRecord({
    profile: ok({ name: "Eva", state: "active", addresses: [{ mediaType: "PHONE", address: "+442079460009" }] }),
    callForwarding: ok({
      enabled: true,
      calls: [{ targets: [{ type: "PHONENUMBER", value: "+12125550100" }] }],
    }),
  }),
];

const MOBILE = { country: "FR", class: "international", mechanism: ALWAYS, users: 2 };

test("users are counted by country, class and mechanism, and calls to each other leave nowhere", async () => {
  const { rows, unread } = await waysOutOf(auditOf(records));
  expect(rows[0]).toEqual(MOBILE);
  expect(rows).toContainEqual({ country: "GB", class: "mobile", mechanism: BUSY, users: 1 });
  expect(rows).toContainEqual({ country: "US", class: "unknown", mechanism: "Call forwarding", users: 1 });
  expect(rows).toContainEqual({ country: "GB", class: "unknown", mechanism: BUSY, users: 1 });
  expect(rows).toHaveLength(4);
  expect(unread).toBe(1);
});

test("who may call abroad is counted by what the plan in force says", async () => {
  const section = (international: string) => ok({ useCustomSettings: true, userPermissions: { international } });
  const planned = ["Allow", "Disallow", "Authorization Code Required", "Allow"].map((permission, at) => ({
    ...odinRecord({
      user: ok({ firstName: "x", countryCode: "44" }),
      "outgoingCallingPlans.outgoingCallingPlanOriginating": section(permission),
      "outgoingCallingPlans.outgoingCallingPlanRedirecting": section("Disallow"),
    }),
    userId: `user-${at}`,
  }));
  const unread = { ...odinRecord({ user: ok({ firstName: "y" }) }), userId: "unread" };
  expect((await waysOutOf(auditOf([...planned, unread]))).abroad).toEqual({
    dialling: [
      { permission: "Allow", users: 2 },
      { permission: "Authorization Code Required", users: 1 },
    ],
    forwarding: [],
    unread: 1,
  });
  expect((await waysOutOf(auditOf([purecloudRecord({})]))).abroad).toBeNull();
});

test("a redacted copy says the same", async () => {
  const digest = (text: string) => createHmac("sha256", "key").update(text).digest();
  const copy: ReportedAudit = redacted(auditOf(records), redactionBy(digest));
  expect(await waysOutOf(copy)).toEqual(await waysOutOf(auditOf(records)));
});
