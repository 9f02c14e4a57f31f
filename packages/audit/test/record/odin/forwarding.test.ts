import { describe, expect, test } from "vitest";
import { countedSections, isMisread, normalise, type OdinForwarding, ok, redactRecord } from "../../../src/index.js";
import { odinRecord } from "../../records.js";

const ABROAD = "011525555501234";
const MOBILE = "+525555501235";
const unreadable = { known: false, because: expect.any(String) };

/** What is listed of a user with these settings, in short: `service (when) -> targets`, a `?` for an unknown state. */
function listed(settings: object, userServices: object[] = []): string[] | typeof unreadable {
  const assignedServices = ok({ userServices, groupServices: [] });
  const record = odinRecord({ serviceSettings: ok(settings), assignedServices });
  const { forwarding } = normalise(record);
  // A report may be made from a file, where secrets are masked.
  expect(normalise(redactRecord(record)).forwarding).toEqual(forwarding);
  if (!forwarding.known) return unreadable;
  return (forwarding.value ?? []).map(({ service, state, when, targets }: OdinForwarding) =>
    [service, when === null ? "" : ` (${when})`, state === "on" ? " -> " : " ?> ", targets?.join(" ") ?? "null"].join(
      "",
    ),
  );
}

const on = { isActive: true };
const criterion = (more: object) => ({ ...on, criteriaName: "c", ...more });
const selective = (...criteria: object[]) => ({
  "Call Forwarding Selective": { ...on, defaultForwardToPhoneNumber: "6500", criteria },
});
const commPilot = (profile: unknown, more: object = {}) => ({
  "CommPilot Express": {
    profile,
    availableInOffice: {
      additionalPhoneNumberToRing: MOBILE,
      busySetting: { action: "Transfer To Voice Mail", forwardingPhoneNumber: "1" },
      noAnswerSetting: { action: "Forward", forwardingPhoneNumber: 6500 },
    },
    availableOutOfOffice: { incomingCalls: { action: "Transfer To Voice Mail" } },
    busy: { incomingCalls: { sendCallsToVoiceMailExceptExcludedNumbers: "true", forwardExcludedNumbersTo: ABROAD } },
    unavailable: { incomingCalls: { action: "Forward", forwardingPhoneNumber: ABROAD } },
    ...more,
  },
});
const voiceMail = (user: object, greeting: object = {}) => ({
  "Voice Messaging User": {
    "Voice Messaging User": { ...on, transferPhoneNumber: MOBILE, ...user },
    "Voice Messaging User Greeting": {
      disableMessageDeposit: false,
      greetingOnlyForwardDestination: ABROAD,
      ...greeting,
    },
  },
});

describe("every way out that is on", () => {
  test.each<[name: string, settings: object, expected: string[]]>([
    ["Remote Office", { "Remote Office": { ...on, remoteOfficePhoneNumber: ABROAD } }, [`Remote Office -> ${ABROAD}`]],
    [
      "Simultaneous Ring",
      { "Simultaneous Ring Personal": { ...on, locations: [{ phoneNumber: "0044" }, { phoneNumber: "" }] } },
      ["Simultaneous Ring Personal -> 0044"],
    ],
    [
      "Sequential Ring has no switch, so a criterion decides",
      { "Sequential Ring": { locations: [{ phoneNumber: MOBILE }, { phoneNumber: "" }], criteria: [criterion({})] } },
      [`Sequential Ring -> ${MOBILE}`],
    ],
    [
      "Sequential Ring without a criterion that is on",
      { "Sequential Ring": { locations: [{ phoneNumber: MOBILE }], criteria: [{ isActive: "False" }] } },
      [],
    ],
    [
      "Sequential Ring without numbers",
      { "Sequential Ring": { locations: [{ phoneNumber: "" }], criteria: [criterion({})] } },
      [],
    ],
    [
      "BroadWorks Anywhere, a switch for each number",
      {
        "BroadWorks Anywhere": {
          phoneNumbers: [{ ...on, phoneNumber: 1 }, { phoneNumber: 2 }, { isActive: false, phoneNumber: 3 }],
        },
      },
      ["BroadWorks Anywhere -> 1", "BroadWorks Anywhere ?> 2"],
    ],
    ["BroadWorks Anywhere without numbers", { "BroadWorks Anywhere": { phoneNumbers: [] } }, []],
    [
      "BroadWorks Mobility",
      { "BroadWorks Mobility": { ...on, phonesToRing: "Both", mobilePhoneNumber: MOBILE } },
      [`BroadWorks Mobility -> ${MOBILE}`],
    ],
    [
      "BroadWorks Mobility of a newer release",
      { "BroadWorks Mobility": { ...on, phonesToRing: "Mobile", mobileIdentity: [{ mobileNumber: MOBILE }] } },
      [`BroadWorks Mobility -> ${MOBILE}`],
    ],
    [
      "BroadWorks Mobility that rings the desk phone only",
      { "BroadWorks Mobility": { ...on, phonesToRing: "Fixed", mobilePhoneNumber: MOBILE } },
      [],
    ],
    [
      "Call Forwarding Always Secondary",
      { "Call Forwarding Always Secondary": { ...on, forwardToPhoneNumber: ABROAD } },
      [`Call Forwarding Always Secondary -> ${ABROAD}`],
    ],
    [
      "Group Night Forwarding as the group has it",
      { "Group Night Forwarding": { nightForwarding: "Use Group", groupNightForwarding: "Auto On" } },
      ["Group Night Forwarding (the group's night hours) -> null"],
    ],
    [
      "Group Night Forwarding off",
      { "Group Night Forwarding": { nightForwarding: "Off", groupNightForwarding: "On" } },
      [],
    ],
    [
      "Executive-Assistant",
      { "Executive-Assistant": { enableDivert: true, divertToPhoneNumber: MOBILE } },
      [`Executive-Assistant -> ${MOBILE}`],
    ],
    [
      "voice mail's transfer on 0, and its greeting",
      voiceMail(
        { transferOnZeroToPhoneNumber: true },
        { disableMessageDeposit: true, disableMessageDepositAction: "Forward" },
      ),
      [`Voice Messaging User (caller presses 0) -> ${MOBILE}`, `Voice Messaging User (greeting ends) -> ${ABROAD}`],
    ],
    ["voice mail that transfers nobody", voiceMail({ transferOnZeroToPhoneNumber: false }), []],
    ["voice mail that is off", voiceMail({ isActive: false, transferOnZeroToPhoneNumber: true }), []],
    [
      "Intercept User",
      { "Intercept User": { ...on, transferOnZeroToPhoneNumber: true, transferPhoneNumber: 111111 } },
      ["Intercept User (caller presses 0) -> 111111"],
    ],
    [
      "CommPilot in the office",
      commPilot("Available In Office"),
      [`CommPilot Express (Available In Office) -> ${MOBILE} 6500`],
    ],
    ["CommPilot out of the office, to voice mail", commPilot("Available Out Of Office"), []],
    ["CommPilot busy, except some callers", commPilot("Busy"), [`CommPilot Express (Busy) -> ${ABROAD}`]],
    ["CommPilot unavailable", commPilot("Unavailable"), [`CommPilot Express (Unavailable) -> ${ABROAD}`]],
    ["CommPilot without a profile in force", commPilot(undefined), []],
    ["CommPilot with a profile that nobody knows", commPilot("On Holiday"), ["CommPilot Express (On Holiday) ?> null"]],
  ])("%s", (_, settings, expected) => {
    expect(listed(settings)).toEqual(expected);
  });

  test("a service whose settings Odin never sends is unknown if the user has it", () => {
    expect(listed({}, [{ serviceName: "Personal Assistant" }])).toEqual(["Personal Assistant ?> null"]);
    expect(listed({}, [{ serviceName: "Personal Assistant", isActive: false }])).toEqual([]);
  });
});

describe("Call Forwarding Selective forwards what a criterion in force selects", () => {
  test.each<[name: string, criteria: object[], expected: string]>([
    ["nothing without a criterion", [], ""],
    ["nothing if no criterion is on", [{ isActive: false, forwardToPhoneNumber: ABROAD }], ""],
    ["the criterion's own number", [criterion({ forwardToPhoneNumber: 1021 })], "1021"],
    ["the number as a table shows it", [criterion({ forwardTo: ABROAD })], ABROAD],
    ["the default number", [criterion({ forwardToNumberSelection: "Forward To Default Number" })], "6500"],
    ["the default number if the criterion names none", [criterion({})], "6500"],
    ["nothing for Do not forward", [criterion({ forwardTo: "Do not forward", forwardToPhoneNumber: ABROAD })], ""],
    ["nothing for excluded callers", [criterion({ blacklisted: true, forwardTo: ABROAD })], ""],
  ])("%s", (_, criteria, expected) => {
    expect(listed(selective(...criteria))).toEqual([`Call Forwarding Selective -> ${expected}`]);
  });

  test("a table of one row may come as the bare row", () => {
    const criteria = { ...on, criteriaName: "c", forwardTo: ABROAD };
    const settings = { "Call Forwarding Selective": { ...on, criteria } };
    expect(listed(settings)).toEqual([`Call Forwarding Selective -> ${ABROAD}`]);
    const assigned = { serviceName: "Call Forwarding Busy", isActive: true };
    const sections = { serviceSettings: ok({}), assignedServices: ok({ userServices: assigned }) };
    expect(normalise(odinRecord(sections))).toMatchObject({
      services: { value: [{ name: "Call Forwarding Busy", isActive: true }] },
      forwarding: { value: [{ service: "Call Forwarding Busy", state: "on" }] },
    });
  });

  test("criteria that cannot be read make the numbers unknown", () => {
    expect(listed({ "Call Forwarding Selective": { ...on, criteria: ["x"] } })).toEqual([
      "Call Forwarding Selective -> null",
    ]);
  });
});

describe("settings of another shape are read, or unknown, and never none", () => {
  const rows = { location01: { phoneNumber: ABROAD, numberOfRings: 5 }, location02: { phoneNumber: "" } };
  const always = { ...on, forwardToPhoneNumber: ABROAD };
  test.each<[name: string, settings: object, expected: string[]]>([
    ["a block in a list", { "Call Forwarding Always": [always] }, [`Call Forwarding Always -> ${ABROAD}`]],
    ["another case", { "call forwarding ALWAYS": always }, [`Call Forwarding Always -> ${ABROAD}`]],
    ["a blank at the end", { "Call Forwarding Always ": always }, [`Call Forwarding Always -> ${ABROAD}`]],
    ["text", { "Remote Office": "temporarily not available" }, ["Remote Office ?> null"]],
    ["null", { "Call Forwarding Busy": null }, ["Call Forwarding Busy ?> null"]],
    ["a list of two", { "Remote Office": [{ ...on }, { ...on }] }, ["Remote Office ?> null"]],
    ["an error", { "Remote Office": { error: "[Error 500] boom" } }, ["Remote Office ?> "]],
    ["an unknown switch", { "Remote Office": { isActive: "Yes" } }, ["Remote Office ?> "]],
    ["a block with ids alone", { "Remote Office": { userId: "a", groupId: "g" } }, []],
    [
      "locations by name",
      { "Simultaneous Ring Personal": { ...on, locations: rows } },
      [`Simultaneous Ring Personal -> ${ABROAD}`],
    ],
    ["locations lost", { "Simultaneous Ring Personal": { ...on } }, ["Simultaneous Ring Personal -> null"]],
    [
      "a sequence by name",
      { "Sequential Ring": { locations: rows, criteria: [criterion({})] } },
      [`Sequential Ring -> ${ABROAD}`],
    ],
    [
      "a sequence whose criteria are lost",
      { "Sequential Ring": { locations: rows } },
      [`Sequential Ring ?> ${ABROAD}`],
    ],
    [
      "a sequence whose criteria have no switch",
      { "Sequential Ring": { locations: rows, criteria: [{}, { criteriaName: "c" }] } },
      [`Sequential Ring ?> ${ABROAD}`],
    ],
    [
      "numbers by number",
      { "BroadWorks Anywhere": { phoneNumbers: { [ABROAD]: { ...on } } } },
      ["BroadWorks Anywhere ?> null"],
    ],
    [
      "numbers under another name",
      { "BroadWorks Anywhere": { phoneNumber: [{ ...on, phoneNumber: "1" }] } },
      ["BroadWorks Anywhere ?> null"],
    ],
    [
      "a desk phone only, in lower case",
      { "BroadWorks Mobility": { ...on, phonesToRing: "fixed", mobilePhoneNumber: "1" } },
      [],
    ],
    [
      "night hours in lower case",
      { "Group Night Forwarding": { nightForwarding: "use group", groupNightForwarding: "on" } },
      ["Group Night Forwarding (the group's night hours) -> null"],
    ],
    [
      "night hours in other words",
      { "Group Night Forwarding": { nightForwarding: "Automatic" } },
      ["Group Night Forwarding (the group's night hours) ?> null"],
    ],
    ["a profile in lower case", commPilot("unavailable"), [`CommPilot Express (unavailable) -> ${ABROAD}`]],
    [
      "an action in lower case",
      commPilot("Unavailable", { unavailable: { incomingCalls: { action: "forward", forwardingPhoneNumber: "1" } } }),
      ["CommPilot Express (Unavailable) -> 1"],
    ],
    [
      "an action that nobody knows",
      commPilot("Unavailable", { unavailable: { incomingCalls: { action: "Deflect" } } }),
      ["CommPilot Express (Unavailable) ?> null"],
    ],
    [
      "a profile whose settings are lost",
      commPilot("Unavailable", { unavailable: [] }),
      ["CommPilot Express (Unavailable) ?> null"],
    ],
    [
      "a transfer with an unknown switch",
      voiceMail({ transferOnZeroToPhoneNumber: "Yes" }),
      [`Voice Messaging User (caller presses 0) ?> ${MOBILE}`],
    ],
    ["a transfer without a switch", voiceMail({}), [`Voice Messaging User (caller presses 0) ?> ${MOBILE}`]],
    [
      "a greeting without a switch",
      voiceMail(
        { transferOnZeroToPhoneNumber: false },
        { disableMessageDeposit: undefined, disableMessageDepositAction: "forward" },
      ),
      [`Voice Messaging User (greeting ends) ?> ${ABROAD}`],
    ],
    [
      "an intercept without a switch",
      { "Intercept User": { ...on, transferPhoneNumber: "1" } },
      ["Intercept User (caller presses 0) ?> 1"],
    ],
    ["a criterion without a switch", selective({ criteriaName: "c" }), ["Call Forwarding Selective ?> 6500"]],
    [
      "criteria of which one has a switch",
      selective(criterion({ forwardTo: "1" }), { forwardTo: "2" }),
      ["Call Forwarding Selective -> 1", "Call Forwarding Selective ?> 2"],
    ],
    ["criteria that are lost", { "Call Forwarding Selective": { ...on } }, ["Call Forwarding Selective -> null"]],
  ])("%s", (_, settings, expected) => {
    expect(listed(settings)).toEqual(expected);
  });

  test("a service of the list is found in another case, too", () => {
    expect(listed({}, [{ serviceName: " remote office", isActive: true }])).toEqual(["Remote Office -> null"]);
  });

  test("what is there and cannot be read is unknown, whatever the list of services says", () => {
    const off = { serviceName: "Remote Office", isActive: false };
    expect(listed({ "Remote Office": "not available" }, [off])).toEqual(["Remote Office ?> null"]);
  });

  test("it counts as failed in the coverage. Text for another service does not", () => {
    const isLost = (settings: object) => isMisread("odin", "serviceSettings", ok(settings));
    expect([{ "remote office": "not available" }, { "Sequential Ring": null }].map(isLost)).toEqual([true, true]);
    expect([{ Basic: "none" }, { "Remote Office": [] }, { "Remote Office": {} }].map(isLost)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("without the list of services", () => {
  const forwarding = (serviceSettings: object, more: object) =>
    normalise(odinRecord({ serviceSettings: ok(serviceSettings), ...more })).forwarding;

  test.each([{}, { "Remote Office": [] }])("empty settings (%o) say nothing", (settings) => {
    expect(forwarding(settings, {})).toEqual(unreadable);
    expect(forwarding(settings, { assignedServices: ok({ userServices: "x" }) })).toEqual(unreadable);
    expect(forwarding(settings, { assignedServices: ok({ userServices: [] }) })).toEqual({ known: true, value: [] });
  });

  test("settings of other services do", () => {
    expect(forwarding({ "Call Waiting": { isActive: true } }, {})).toEqual({ known: true, value: [] });
  });

  test("a list that is empty although a pack is assigned is not believed, and counts as failed", () => {
    const packs = (assigned: unknown) => ok({ servicePackServices: [{ serviceName: "Premium", assigned }] });
    const sections = (assigned: unknown) => ({
      serviceSettings: ok({}),
      assignedServices: ok({ userServices: [] }),
      serviceAssignment: packs(assigned),
    });
    const record = odinRecord(sections("true"));
    const because = "assignedServices: none, although packs are assigned (Premium)";
    expect(normalise(record)).toMatchObject({ services: { known: false, because }, forwarding: unreadable });
    expect(new Map(countedSections(record)).get("assignedServices")).toMatchObject({
      status: "failed",
      error: { message: because },
    });
    const fine = odinRecord(sections(false));
    expect(normalise(fine).services).toEqual({ known: true, value: [] });
    expect(new Map(countedSections(fine)).get("assignedServices")?.status).toBe("ok");
  });
});

describe("each service is a fact of its own", () => {
  test("one that does not say whether it is on hides no other", () => {
    const settings = {
      "Call Forwarding Always": { ...on, forwardToPhoneNumber: ABROAD },
      "Call Forwarding Busy": { forwardToPhoneNumber: "" },
    };
    expect(listed(settings)).toEqual([`Call Forwarding Always -> ${ABROAD}`, "Call Forwarding Busy ?> "]);
  });

  test.each(["True", "true", 1, "1", true])("isActive %o is on", (isActive) => {
    const settings = { "Call Forwarding Busy": { isActive, forwardToPhoneNumber: 441134960000 } };
    expect(listed(settings)).toEqual(["Call Forwarding Busy -> 441134960000"]);
  });

  test.each(["False", 0, "0", false])("isActive %o is off", (isActive) => {
    expect(listed({ "Call Forwarding Busy": { isActive, forwardToPhoneNumber: "1" } })).toEqual([]);
  });

  test("a number is written out, however long it is", () => {
    const settings = { "Call Forwarding Always": { ...on, forwardToPhoneNumber: 1e21 } };
    expect(listed(settings)).toEqual(["Call Forwarding Always -> 1000000000000000000000"]);
  });

  test("what the list of services has on is not off because the settings leave it out", () => {
    const row = (serviceName: string, isActive: boolean) => ({ serviceName, isActive });
    expect(listed({}, [row("Call Forwarding Not Reachable", true), row("Remote Office", false)])).toEqual([
      "Call Forwarding Not Reachable -> null",
    ]);
    expect(listed({ "Call Forwarding Always": [] })).toEqual([]);
  });

  test("settings that were not read are unknown as a whole", () => {
    expect(normalise(odinRecord({})).forwarding).toEqual(unreadable);
    expect(normalise(odinRecord({ serviceSettings: ok([1]) })).forwarding).toEqual(unreadable);
  });
});
