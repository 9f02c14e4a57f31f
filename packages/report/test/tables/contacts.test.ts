import type { OdinRegistration } from "@rollcall/audit";
import { expect, test } from "vitest";
import { contactCells } from "../../src/tables/users/contacts.js";

const one = (more: Partial<OdinRegistration>): OdinRegistration => ({
  ...{ kind: "Primary", deviceName: "Desk", linePort: "1@a.example", contact: "sip:1@192.0.2.1", userAgent: "Phone/1" },
  ...{ expires: "08:33", isSecure: true },
  ...more,
});
const cells = (all: readonly OdinRegistration[], line = { deviceName: "desk", linePort: "1@A.example" }) =>
  contactCells({ known: true, value: all }, line);

test("a line has all of its contacts, and none of another line", () => {
  const other = one({ linePort: "2@a.example", contact: "sip:2@192.0.2.1" });
  expect(cells([one({}), one({ contact: "sip:1@192.0.2.9" }), other])).toEqual({
    ...{ contact: ["sip:1@192.0.2.1", "sip:1@192.0.2.9"], userAgent: ["Phone/1"], expires: ["08:33"], secure: true },
  });
  expect(cells([other])).toEqual({ contact: null, userAgent: null, expires: null, secure: null });
});

test("one open contact makes a line open, and nobody calls a contact safe that does not say it", () => {
  expect(cells([one({}), one({ isSecure: false }), one({ isSecure: null })]).secure).toBe(false);
  expect(cells([one({}), one({ isSecure: null })]).secure).toHaveProperty("unknown");
  const lost = contactCells({ known: false, because: "failed" }, { deviceName: "desk", linePort: null });
  expect(lost).toEqual(Object.fromEntries(Object.keys(lost).map((name) => [name, { unknown: "failed" }])));
});
