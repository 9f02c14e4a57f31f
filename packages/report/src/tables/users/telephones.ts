import type { CleanOdinUser, CleanPureCloudUser, OdinEndpoint, OdinPermission } from "@rollcall/audit";
import { forwardWords } from "../../terminal/odin-user.js";
import { factCell, listCell, plainCell } from "../cells.js";
import type { Cell, Column } from "../table.js";
import { of, ofOdin, type UserRow } from "./user-row.js";

/** With which telephone a user calls, and where calls may go. */
export const TELEPHONES: readonly Column<UserRow>[] = [
  { id: "device", title: "Device", kind: "text", width: 20, isShown: true, of: of(endpoint("deviceName"), stationOf) },
  { id: "deviceType", title: "Device type", kind: "text", width: 20, of: of(endpoint("deviceType"), stationTypeOf) },
  { id: "mac", title: "MAC", kind: "text", width: 14, of: ofOdin(macOf) },
  { id: "linePort", title: "Line/port", kind: "text", width: 32, of: ofOdin(endpoint("linePort")) },
  { id: "registered", title: "Registered", kind: "flag", width: 11, isShown: true, of: ofOdin(isRegistered) },
  { id: "forwards", title: "Forwards in force", kind: "list", width: 40, isShown: true, of: of(waysOut, forwardsOf) },
  { id: "dialsAbroad", title: "Dials abroad", kind: "text", width: 13, isShown: true, of: ofOdin(abroad("dialling")) },
  {
    id: "forwardsAbroad",
    title: "Forwards abroad",
    kind: "text",
    width: 16,
    isShown: true,
    of: ofOdin(abroad("forwarding")),
  },
];

function endpoint(field: "deviceName" | "deviceType" | "linePort"): (user: CleanOdinUser) => Cell {
  return (user) => factCell(user.endpoint, (one) => one[field]);
}

function macOf(user: CleanOdinUser): Cell {
  return factCell(user.endpoint, ({ macAddress }: OdinEndpoint) => plainCell(macAddress));
}

/** Whether a device of the primary line is registered. None for a user without a device. A trunk registers as a whole. */
function isRegistered({ endpoint: primary, lines }: CleanOdinUser): Cell {
  return factCell(primary, ({ type }) =>
    type === "none" ? null : factCell(lines, ([first]) => (first ? plainCell(first.registered) : null)),
  );
}

function waysOut({ forwarding }: CleanOdinUser): Cell {
  return listCell(forwarding, forwardWords);
}

/** What the plan in force says of calls abroad, such as `Allow`. */
function abroad(way: "dialling" | "forwarding"): (user: CleanOdinUser) => Cell {
  return ({ international }) => factCell(international[way], ({ value }: OdinPermission) => value);
}

function stationOf({ station }: CleanPureCloudUser): Cell {
  return plainCell(station);
}

function stationTypeOf({ stations }: CleanPureCloudUser): Cell {
  return factCell(stations, (all) => (all.effective ?? all.associated ?? all.default)?.type ?? null);
}

function forwardsOf({ forwarding }: CleanPureCloudUser): Cell {
  return factCell(forwarding, ({ enabled, targets }) => (enabled ? targets.map((one) => `all calls to ${one}`) : []));
}
