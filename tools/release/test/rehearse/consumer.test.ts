import { expect, test } from "vitest";
import { strangers } from "../../src/rehearse/consumer.ts";

const released = {
  versions: { "@rollcall/audit": "0.2.0", "@rollcall/clients": "0.2.0" },
  tarballs: {
    "@rollcall/audit@0.2.0": "sha512-a",
    "@rollcall/clients@0.2.0": "sha512-c",
    "@rollcall/clients@0.1.0": "sha512-b",
  },
};
const audit = { version: "0.2.0", integrity: "sha512-a" };
const clients = { version: "0.2.0", integrity: "sha512-c" };

test("what was released, and what others made", () => {
  const packages = {
    "": { version: "1.0.0" },
    "node_modules/@rollcall/audit": audit,
    "node_modules/@rollcall/clients": clients,
    "node_modules/openapi-fetch": { version: "0.17.0", integrity: "sha512-o" },
  };
  expect(strangers({ packages }, released)).toEqual([]);
});

test.each([
  [
    "an older one",
    { "node_modules/@rollcall/clients": { version: "0.1.0", integrity: "sha512-b" } },
    "node_modules/@rollcall/clients 0.1.0",
  ],
  [
    "another tarball",
    { "node_modules/@rollcall/clients": { ...clients, integrity: "sha512-x" } },
    "node_modules/@rollcall/clients 0.2.0",
  ],
  [
    "a second one",
    { "node_modules/@rollcall/audit/node_modules/@rollcall/clients": clients },
    "node_modules/@rollcall/audit/node_modules/@rollcall/clients 0.2.0",
  ],
])("%s", (_, packages, stranger) => {
  expect(strangers({ packages }, released)).toEqual([stranger]);
});
