import { expect, test } from "vitest";
import { normalise, ok } from "../../../src/index.js";
import { odinRecord } from "../../records.js";

const registered = (row: object) => {
  const { registrations } = normalise(
    odinRecord({ registration: ok({ registrations: [{ deviceName: "desk", ...row }] }) }),
  );
  return registrations.known ? registrations.value?.[0] : undefined;
};

test("a registration says where, by what, until when and how safely a device is reached", () => {
  const uRI = "sip:1001@192.0.2.5:5061;transport=TLS";
  const expiration = "Thu May 23 08:33:00 EDT 2019";
  expect(registered({ uRI, expiration, userAgent: " Phone/1.2 ", "line/Port": "1001@example.com" })).toEqual({
    ...{ kind: "Primary", deviceName: "desk", linePort: "1001@example.com", contact: uRI },
    ...{ userAgent: "Phone/1.2", expires: expiration, isSecure: true },
  });
});

test.each([
  ["sips:1001@192.0.2.5", true],
  ["<sips:1001@192.0.2.5>;q=1", true],
  ["sip:1001@192.0.2.5;transport=udp", false],
  ["sip:1001@192.0.2.5;transport=tcp", false],
  ["sip:1001@192.0.2.5", null],
  [undefined, null],
])("%s: whether it is secure is %s", (uRI, isSecure) => {
  expect(registered({ uRI })?.isSecure).toBe(isSecure);
});
