import { type Fact, known } from "../fact.js";
import type { OdinAppearance } from "./appearances.js";
import type { OdinEndpoint } from "./endpoint.js";
import { isSameName, type OdinRegistration } from "./registrations.js";

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
export function linesOf(
  endpoint: Fact<OdinEndpoint>,
  appearances: Fact<readonly OdinAppearance[]>,
  registrations: Fact<readonly OdinRegistration[]>,
): Fact<readonly OdinLine[]> {
  if (!endpoint.known) return endpoint;
  const places = [...primary(endpoint.value), ...shared(appearances)];
  if (!registrations.known) return known(places.map((place) => ({ ...named(place), registered: registrations })));
  const registered: readonly Place[] = registrations.value ?? [];
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

function shared(appearances: Fact<readonly OdinAppearance[]>): Place[] {
  const endpoints = (appearances.known && appearances.value) || [];
  return endpoints
    .filter(({ isActive }) => isActive !== false)
    .map(({ deviceName, linePort }) => ({ kind: "Shared Call Appearance", deviceName, linePort }));
}

function isSame(one: Place, other: Place): boolean {
  const devices = isSameName(one.deviceName, other.deviceName);
  const ports = isSameName(one.linePort, other.linePort);
  // One device may carry several lines, and one name may occur at two levels.
  return ports === undefined ? devices === true : ports && devices !== false;
}
