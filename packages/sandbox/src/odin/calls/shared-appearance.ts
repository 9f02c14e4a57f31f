import type { Subject, Wire } from "../common/subject.js";

export function sharedCallAppearance(subject: Subject): Wire {
  const roll = subject.roll("shared appearance");
  const endpoints = subject.has(17) || subject.nearly(17) || roll.chance(0.15) ? [endpoint(subject)] : [];
  return {
    alertAllAppearancesForClickToDialCalls: roll.chance(0.5),
    alertAllAppearancesForGroupPagingCalls: false,
    maxAppearances: roll.pick([2, 5, 35]),
    allowSCACallRetrieve: true,
    enableMultipleCallArrangement: false,
    multipleCallArrangementIsActive: false,
    allowBridgingBetweenLocations: false,
    bridgeWarningTone: roll.pick(["None", "Barge-In", "Barge-In and Repeat"]),
    enableCallParkNotification: false,
    endpoints,
  };
}

/** With problem 17, a line may call out, but has no device. In a near miss, it may only ring, or is off. */
function endpoint(subject: Subject): Wire {
  const near = subject.nearly(17) && subject.roll("orphan").pick(["off", "rings"]);
  const orphan = subject.has(17) || subject.nearly(17);
  const name = `shared_${subject.person.index}_1`;
  const serial = subject.person.index.toString(16).toUpperCase().padStart(6, "0");
  return {
    deviceLevel: "Group",
    deviceName: name,
    deviceType: "Polycom VVX 411",
    portNumber: orphan ? null : 2,
    deviceSupportVisualDeviceManagement: false,
    isActive: near !== "off",
    allowOrigination: near !== "rings",
    allowTermination: true,
    macAddress: orphan ? null : `64167F${serial}`,
    linePort: `${name}@${subject.userId.split("@")[1]}`,
    sipContact: orphan ? "sip:" : `sip:${name}@192.0.2.${(subject.person.index % 254) + 1}`,
  };
}
