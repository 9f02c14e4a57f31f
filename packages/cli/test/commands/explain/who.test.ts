import { known, normalise, type OdinRecord, ok, type PureCloudRecord } from "@rollcall/audit";
import { expect, test } from "vitest";
import { bestOf, fitOf, wantedBy } from "../../../src/commands/explain/who.js";

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
        aliases: ["zoe.alias@x.test"],
        mobilePhoneNumber: "07700-900-123",
        endpointType: "accessDeviceEndpoint",
        accessDeviceEndpoint: {
          linePort: "zoe.line@x.test",
          accessDevice: { deviceName: "d", macAddress: "0004F2A1B2C3" },
        },
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
  ["4003@example.COM", "id", undefined],
  ["sip:4003@example.com;user=phone", "id", undefined],
  ["zoe h\u00e4ber", "name", "name"],
  ["Haber, Zoe", "name", "name"],
  ["Z@X.test", "e-mail", "e-mail"],
  ["zoe.sso@x.test", "login", undefined],
  ["zoe.alias@x.test", "alias", undefined],
  ["zoe.line@x.test", "line/port", undefined],
  ["zoe.login@x.test", undefined, "login"],
  ["ID-1", undefined, "id"],
  ["+1 (203) 555-0111", "number", "number"],
  ["tel:+12035550111", "number", "number"],
  ["0012035550111", "number", "number"],
  ["2035550111", "number", "number"],
  ["+44 7700 900123", "mobile number", undefined],
  ["7700900123", "mobile number", undefined],
  ["0111", "extension", "extension"],
  ["00:04:f2:a1:b2:c3", "MAC address", undefined],
  ["0004.F2A1.B2C3", "MAC address", undefined],
  ["0004f2-a1b2c3", undefined, undefined],
  ["zoe", "part of the name", "part of the name"],
  ["hab zo", "part of the name", "part of the name"],
  ["oe", undefined, undefined],
  ["zoe zoe", undefined, undefined],
  ["111", undefined, undefined],
  ["5550112", undefined, undefined],
  ["", undefined, undefined],
  ["+", undefined, undefined],
])("%j fits the user of Odin by %j, of PureCloud by %j", (who, ofOdin, ofPureCloud) => {
  const wanted = wantedBy(who);
  expect([fitOf(odin, wanted)?.by, fitOf(purecloud, wanted)?.by]).toEqual([ofOdin, ofPureCloud]);
});

test("who fits exactly counts alone", () => {
  const [exact, part] = [
    { fit: { is: "exact", by: "name" } },
    { fit: { is: "part", by: "part of the name" } },
  ] as const;
  expect([bestOf([part, exact]), bestOf([part, part])]).toEqual([[exact], [part, part]]);
});
