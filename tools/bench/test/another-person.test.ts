import { expect, test } from "vitest";
import { anotherPerson } from "../src/rules/another-person.ts";

test("another person has other addresses, numbers and devices, in JSON that is still whole", () => {
  const line = JSON.stringify({
    userId: "4003@example.com",
    sections: {
      profile: { email: "ada@example.com", addresses: [{ address: "+12035550111", extension: "0111" }] },
      device: { deviceName: "00046-d735", macAddress: "00-04-13-00-00-46" },
      other: { deviceName: "", macAddress: "N/A" },
      station: { defaultStation: { id: "s" } },
      number: { macAddress: 413000046 },
      codes: { same: "33053ea1a162-1" },
    },
  });
  expect(JSON.parse(anotherPerson(line, 2))).toEqual({
    userId: "4003-p2@example.com",
    sections: {
      profile: { email: "ada-p2@example.com", addresses: [{ address: "+12035570111", extension: "0111002" }] },
      device: { deviceName: "2-00046-d735", macAddress: "02-04-13-00-00-46" },
      other: { deviceName: "", macAddress: "N/A" },
      station: { defaultStation: { id: "2s" } },
      number: { macAddress: 2413000046 },
      codes: { same: "33053ea1a162-2-1" },
    },
  });
});
