import { known, normalise, type OdinRecord, ok, type PureCloudRecord } from "@rollcall/audit";
import { expect, test } from "vitest";
import { isMeant } from "../../../src/commands/explain/who.js";

const base = { collectedAt: "2026-01-02T03:04:05Z" } as const;
const odin = {
  ...normalise({
    ...{ ...base, platform: "odin", serviceProviderId: "sp", groupId: "g", userId: "4003@Example.com" },
    sections: {
      user: ok({
        firstName: "Zoe",
        lastName: "H\u00e4ber",
        phoneNumber: "2035550111",
        extension: "0111",
        emailAddress: "z@x.test",
      }),
      ...Object.fromEntries(["assignedServices", "serviceAssignment", "serviceSettings"].map((one) => [one, ok({})])),
    },
  } as unknown as OdinRecord),
  alternateUserIds: known(["zoe.sso@x.test"]),
};
const purecloud = normalise({
  ...{ ...base, platform: "purecloud", userId: "id-1" },
  sections: {
    profile: ok({
      ...{ name: "Zoe H\u00e4ber", email: "z@x.test", username: "zoe.login@x.test" },
      addresses: [{ mediaType: "PHONE", type: "WORK", address: "+12035550111", extension: "0111" }],
    }),
  },
} as unknown as PureCloudRecord);

test.each([
  ["4003@example.COM", true, false],
  ["zoe h\u00e4ber", true, true],
  ["Z@X.test", true, true],
  ["zoe.sso@x.test", true, false],
  ["zoe.login@x.test", false, true],
  ["ID-1", false, true],
  ["+1 (203) 555-0111", true, true],
  ["2035550111", true, true],
  ["0111", true, true],
  ["111", false, false],
  ["5550112", false, false],
  ["", false, false],
  ["+", false, false],
  ["zoe", false, false],
])("%j means the user of Odin: %j, of PureCloud: %j", (who, isOdin, isPureCloud) => {
  expect([isMeant(odin, who), isMeant(purecloud, who)]).toEqual([isOdin, isPureCloud]);
});
