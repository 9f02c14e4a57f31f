import { describe, expect, test } from "vitest";
import { ok, REDACTED, redactRecord } from "../../src/index.js";
import { odinRecord } from "../records.js";

const CODES = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";

describe("redactRecord", () => {
  test("masks codes, passwords, passcodes, PINs and tokens at any depth; leaves the rest", () => {
    const record = odinRecord({
      user: ok({
        passwordExpiresDays: 5,
        accessDeviceCredentials: { userName: "x", password: "hunter2" },
        extension: "1003",
      }),
      serviceSettings: ok({ "Meet-Me": { moderatorPin: 4321, list: [{ sipPassword: "s" }] }, a: { token: "" } }),
      [CODES]: ok({
        codes: [
          { code: "1001", description: "door 1001" },
          { code: "77", description: "lift" },
        ],
      }),
    });
    const masked = redactRecord(record).sections;
    expect(masked.user).toEqual(
      ok({ passwordExpiresDays: 5, accessDeviceCredentials: { userName: "x", password: REDACTED }, extension: "1003" }),
    );
    expect(masked.serviceSettings).toEqual(
      ok({ "Meet-Me": { moderatorPin: REDACTED, list: [{ sipPassword: REDACTED }] }, a: { token: "" } }),
    );
    expect(masked[CODES]).toEqual(
      ok({
        codes: [
          { code: REDACTED, description: REDACTED },
          { code: REDACTED, description: "lift" },
        ],
      }),
    );
    expect(record.sections[CODES]).toMatchObject({ data: { codes: [{ code: "1001" }, { code: "77" }] } });
  });
});

test("a single authorization code, one of an odd shape, and other codes in its row are masked", () => {
  const mask = (codes: unknown) => redactRecord(odinRecord({ [CODES]: ok({ codes }) })).sections[CODES];
  expect(mask({ code: "1001", description: "door" })).toEqual(ok({ codes: { code: REDACTED, description: "door" } }));
  expect(mask([{ authorizationCode: "1001" }])).toEqual(ok({ codes: [{ authorizationCode: REDACTED }] }));
  const odd = JSON.parse('[{"code":{"toString":1},"description":{"toString":1}}]');
  expect(mask(odd)).toEqual(ok({ codes: [{ code: REDACTED, description: { toString: 1 } }] }));
  expect(mask(null)).toEqual(ok({ codes: null }));
});
