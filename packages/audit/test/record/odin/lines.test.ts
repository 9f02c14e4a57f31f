import { describe, expect, test } from "vitest";
import { failed, normalise, ok, unavailable } from "../../../src/index.js";
import { odinRecord } from "../../records.js";

const profile = ok({
  userId: "u",
  endpointType: "accessDeviceEndpoint",
  accessDeviceEndpoint: { accessDevice: { deviceName: "desk" }, linePort: "1001@example.com" },
});
const appearance = (deviceName: string, linePort: string, more: object = {}) => ({
  deviceName,
  linePort,
  isActive: true,
  ...more,
});
const settings = (...endpoints: object[]) => ok({ "Shared Call Appearance": { endpoints } });
const registered = (deviceName: string, linePort: string, endpointType = "Primary") => ({
  deviceName,
  "line/Port": linePort,
  endpointType,
});
const registrations = (...rows: object[]) => ok({ userId: "u", registrations: rows });

/** In short: `device kind yes|no|?`. */
const linesOf = (sections: Parameters<typeof odinRecord>[0]) => {
  const { lines } = normalise(odinRecord({ user: profile, ...sections }));
  if (!lines.known) return lines;
  return (lines.value ?? []).map((line) => {
    const word = line.registered.known ? (line.registered.value ? "yes" : "no") : "?";
    return `${line.deviceName} ${line.kind} ${word}`;
  });
};

describe("registrations belong to a device and its line", () => {
  test("a registered softphone does not make the desk phone registered", () => {
    const sections = {
      serviceSettings: settings(appearance("softphone", "1001_s@example.com")),
      registration: registrations(registered("softphone", "1001_S@example.com", "Shared Call Appearance")),
    };
    expect(linesOf(sections)).toEqual(["desk Primary no", "softphone Shared Call Appearance yes"]);
  });

  test("one device with two lines: the line/port decides", () => {
    const sections = {
      serviceSettings: settings(appearance("desk", "1001_2@example.com")),
      registration: registrations(registered("desk", "1001_2@example.com", "Shared Call Appearance")),
    };
    expect(linesOf(sections)).toEqual(["desk Primary no", "desk Shared Call Appearance yes"]);
  });

  test("an appearance that is off is no line, and a registration that nobody explains is one", () => {
    const sections = {
      serviceSettings: settings(appearance("old", "old@example.com", { isActive: "false" })),
      registration: registrations(
        registered("desk", "1001@example.com"),
        registered("tablet", "t@example.com", "Video"),
      ),
    };
    expect(linesOf(sections)).toEqual(["desk Primary yes", "tablet Video yes"]);
  });

  test("one registration may come as the bare row", () => {
    const registration = ok({ userId: "u", registrations: registered("desk", "1001@example.com") });
    expect(linesOf({ registration })).toEqual(["desk Primary yes"]);
  });

  test("a trunk user needs no own registration", () => {
    const user = ok({
      endpointType: "trunkAddressing",
      trunkAddressing: { trunkGroupDeviceEndpoint: { name: "trunk" } },
    });
    const { lines } = normalise(odinRecord({ user, registration: registrations() }));
    expect(lines).toEqual({
      known: true,
      value: [{ kind: "Primary", deviceName: "trunk", registered: { known: true, value: null } }],
    });
  });

  test("without registrations, none is registered; if they were not read, nobody knows", () => {
    expect(linesOf({ registration: registrations() })).toEqual(["desk Primary no"]);
    expect(linesOf({ registration: unavailable("no such thing") })).toEqual(["desk Primary no"]);
    expect(linesOf({ registration: failed("500") })).toEqual(["desk Primary ?"]);
    expect(linesOf({ registration: ok({ registrations: ["sip:x"] }) })).toEqual(["desk Primary ?"]);
    expect(linesOf({ user: failed("500") })).toMatchObject({ known: false });
  });
});
