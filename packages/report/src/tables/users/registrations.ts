import type { CleanOdinUser, Fact, OdinEndpoint, OdinRegistration } from "@rollcall/audit";
import { factCell, plainCell } from "../cells.js";
import type { Cell, Table } from "../table.js";
import { type ContactCells, contactCells } from "./contacts.js";
import { scopeOf } from "./users.js";

/** A device on which a user's line rings, and its registration. */
export interface RegistrationRow extends ContactCells {
  readonly user: CleanOdinUser;
  readonly kind: Cell;
  readonly device: Cell;
  readonly deviceType: Cell;
  readonly mac: Cell;
  readonly linePort: Cell;
  readonly registered: Cell;
}

/** A row for each device of each user of Odin: the primary one, shared call appearances, and registrations that belong to neither. */
export const registrations: Table<RegistrationRow> = {
  id: "registrations",
  title: "Registrations",
  columns: [
    { id: "name", title: "Name", kind: "text", width: 26, isShown: true, of: ({ user }) => plainCell(user.name) },
    { id: "group", title: "Group", kind: "text", width: 30, isShown: true, of: ({ user }) => scopeOf(user) },
    {
      id: "extension",
      title: "Extension",
      kind: "phone",
      width: 10,
      isShown: true,
      of: ({ user }) => plainCell(user.extension),
    },
    { id: "kind", title: "Kind", kind: "text", width: 22, isShown: true, of: ({ kind }) => kind },
    { id: "device", title: "Device", kind: "text", width: 24, isShown: true, of: ({ device }) => device },
    {
      id: "deviceType",
      title: "Device type",
      kind: "text",
      width: 20,
      isShown: true,
      of: ({ deviceType }) => deviceType,
    },
    { id: "mac", title: "MAC", kind: "text", width: 14, isShown: true, of: ({ mac }) => mac },
    { id: "linePort", title: "Line/port", kind: "text", width: 34, isShown: true, of: ({ linePort }) => linePort },
    {
      id: "registered",
      title: "Registered",
      kind: "flag",
      width: 11,
      isShown: true,
      of: ({ registered }) => registered,
    },
    { id: "secure", title: "TLS", kind: "flag", width: 6, isShown: true, of: ({ secure }) => secure },
    { id: "userAgent", title: "User agent", kind: "list", width: 30, of: ({ userAgent }) => userAgent },
    { id: "expires", title: "Expires", kind: "list", width: 28, of: ({ expires }) => expires },
    { id: "contact", title: "Contact", kind: "list", width: 40, of: ({ contact }) => contact },
    { id: "userId", title: "User id", kind: "text", width: 34, of: ({ user }) => user.userId },
  ],
  isIn: ({ facts }) => facts.sides.odin.state !== "not audited",
  rows: async function* (audit) {
    for await (const { value: user } of audit.users()) if (user.platform === "odin") yield* rowsOf(user);
  },
};

/** A user whose devices were not read has one row, which says so. A user without a device has none. */
function rowsOf(user: CleanOdinUser): RegistrationRow[] {
  const { lines, endpoint, registrations: registered, appearances } = user;
  if (!lines.known) {
    const unknown = { unknown: lines.because };
    return [
      {
        user,
        kind: unknown,
        device: unknown,
        deviceType: unknown,
        mac: unknown,
        linePort: unknown,
        registered: unknown,
        contact: unknown,
        userAgent: unknown,
        expires: unknown,
        secure: unknown,
      },
    ];
  }
  const primary = endpoint.known ? endpoint.value : null;
  return (lines.value ?? []).map((line, index) => {
    const isPrimary = index === 0 && primary !== null && primary.type !== "none";
    const appearance = (appearances.known ? (appearances.value ?? []) : []).find(
      ({ deviceName }) => deviceName === line.deviceName,
    );
    const linePort = (isPrimary ? primary.linePort : appearance?.linePort) ?? null;
    return {
      user,
      kind: line.kind,
      device: line.deviceName,
      deviceType: isPrimary ? primary.deviceType : null,
      mac: isPrimary ? plainCell(primary.macAddress) : appearance ? plainCell(appearance.macAddress) : null,
      linePort: linePort ?? linePortIn(registered, line.deviceName),
      registered: plainCell(line.registered),
      ...contactCells(registered, { deviceName: line.deviceName, linePort }),
    };
  });
}

/** The line/port of the registration of a device. */
const linePortIn = (all: Fact<readonly OdinRegistration[]>, device: OdinEndpoint["deviceName"]): Cell =>
  factCell(all, (some) => some.find(({ deviceName }) => deviceName === device)?.linePort ?? null);
