import type { Subject, Wire } from "../common/subject.js";
import { type Appearance, appearancesOf } from "../devices/appearances.js";

export function sharedCallAppearance(subject: Subject): Wire {
  const roll = subject.roll("shared appearance");
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
    endpoints: appearancesOf(subject).map(endpoint),
  };
}

function endpoint({ deviceName, deviceType, macAddress, linePort, address, ...one }: Appearance, at: number): Wire {
  return {
    deviceLevel: "Group",
    deviceName,
    deviceType,
    portNumber: address === undefined ? null : at + 2,
    deviceSupportVisualDeviceManagement: false,
    isActive: one.isActive,
    allowOrigination: one.allowOrigination,
    allowTermination: true,
    macAddress,
    linePort,
    sipContact: address === undefined ? "sip:" : `sip:${deviceName}@${address}`,
  };
}
