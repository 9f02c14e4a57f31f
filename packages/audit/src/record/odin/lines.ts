import { type Fact, known } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asObject, asRows, asTrimmed, type WireObject } from "../wire.js";
import type { OdinEndpoint } from "./endpoint.js";
import type { OdinSections } from "./record.js";
import { registrationsIn } from "./shapes.js";

/** One place where a user's line rings: the primary device, or a shared call appearance. */
export interface OdinLine {
  /** `Primary`, `Shared Call Appearance`, or the platform's word for another kind. */
  readonly kind: string;
  readonly deviceName: string | null;
  /** Whether a device has registered for the line. `null` for a trunk, which may register as a whole. */
  readonly registered: Fact<boolean>;
}

interface Place {
  readonly kind: string;
  readonly deviceName: string | null;
  readonly linePort: string | null;
  readonly isTrunk?: boolean;
}

/**
 * The primary line, then the shared appearances that are on, then registrations that belong to none of these. A registration
 * belongs to a line with the same line/port. If either has no line/port, the device decides.
 */
export function linesOf(sections: OdinSections, endpoint: Fact<OdinEndpoint>): Fact<readonly OdinLine[]> {
  if (!endpoint.known) return endpoint;
  const appearances = appearancesOf(sections);
  const places = [...primary(endpoint.value), ...appearances];
  const rows = factOf(sections.registration, "registration", registrationsIn);
  if (!rows.known) return known(places.map((place) => ({ ...named(place), registered: rows })));
  const registered = (rows.value ?? []).map(placeOf);
  const others = registered.filter((row) => !places.some((place) => isSame(place, row)));
  return known([
    ...places.map((place) => {
      const isRegistered = registered.some((row) => isSame(place, row));
      return { ...named(place), registered: known(isRegistered || !place.isTrunk ? isRegistered : null) };
    }),
    ...others.map((row) => ({ ...named(row), registered: known(true) })),
  ]);
}

const named = ({ kind, deviceName }: Place) => ({ kind, deviceName });

function primary(endpoint: OdinEndpoint | null): Place[] {
  if (endpoint === null || endpoint.type === "none") return [];
  const { type, deviceName, linePort } = endpoint;
  return [{ kind: "Primary", deviceName, linePort, isTrunk: type === "trunkAddressing" }];
}

function appearancesOf({ serviceSettings }: OdinSections): Place[] {
  const settings = serviceSettings.status === "ok" ? asObject(serviceSettings.data) : undefined;
  const endpoints = asRows(asObject(settings?.["Shared Call Appearance"])?.endpoints) ?? [];
  return endpoints
    .filter((one) => asBoolean(one.isActive) !== false)
    .map(({ deviceName, linePort }) => ({
      kind: "Shared Call Appearance",
      deviceName: asTrimmed(deviceName) ?? null,
      linePort: asTrimmed(linePort) ?? null,
    }));
}

/** A registered contact. Its line/port is spelled with a slash. */
function placeOf(row: WireObject): Place {
  return {
    kind: asTrimmed(row.endpointType) ?? "Primary",
    deviceName: asTrimmed(row.deviceName) ?? null,
    linePort: asTrimmed(row["line/Port"]) ?? asTrimmed(row.linePort) ?? null,
  };
}

function isSame(one: Place, other: Place): boolean {
  const devices = isEqual(one.deviceName, other.deviceName);
  const ports = isEqual(one.linePort, other.linePort);
  // One device may carry several lines, and one name may occur at two levels.
  return ports === undefined ? devices === true : ports && devices !== false;
}

/** Undefined if either has none. Upper and lower case are the same to BroadWorks. */
function isEqual(one: string | null, other: string | null): boolean | undefined {
  return one === null || other === null ? undefined : one.toLowerCase() === other.toLowerCase();
}
