import { createOdinState } from "../common/state.js";
import type { Subject, Wire } from "../common/subject.js";
import { devicesOf } from "./inventory.js";

/** An appearance needs a device of the group, and a line/port that no other user has. */
export function appearanceFlaw({ deviceName, linePort }: Wire, subject: Subject): string | undefined {
  const devices = devicesOf(subject);
  if (!devices.some(({ detail }) => detail.deviceName === deviceName))
    return `[Error 4505] Access Device not found: ${String(deviceName)}`;
  const lines = devices.flatMap((device) => device.lines);
  const isTaken = lines.some((line) => line.linePort === linePort && line.subject.userId !== subject.userId);
  return isTaken ? `The line/port ${String(linePort)} is in use.` : undefined;
}

/** No write adds a device. With later writes, an appearance would be read while it is made. */
const UNTOUCHED = createOdinState();

/** A new appearance with what the device says. One that exists keeps it. */
export function appearanceRow(row: Wire, subject: Subject): Wire {
  const device = devicesOf({ ...subject, state: UNTOUCHED }).find(({ detail }) => detail.deviceName === row.deviceName);
  return {
    deviceType: device?.detail.deviceType,
    portNumber: null,
    deviceSupportVisualDeviceManagement: false,
    isActive: true,
    allowOrigination: true,
    allowTermination: true,
    macAddress: device?.detail.macAddress ?? null,
    sipContact: "sip:",
    ...row,
  };
}
