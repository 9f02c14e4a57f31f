import type { Fact } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asTrimmed, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";
import { registrationsIn } from "./shapes.js";

/** A contact that a device has registered for a user. */
export interface OdinRegistration {
  /** `Primary`, `Shared Call Appearance`, or the platform's word for another kind. */
  readonly kind: string;
  readonly deviceName: string | null;
  readonly linePort: string | null;
}

/** The registered contacts of a user. Empty if no device is registered. */
export function registrationsOf({ registration }: OdinSections): Fact<readonly OdinRegistration[]> {
  return factOf(registration, "registration", (data) => registrationsIn(data)?.map(contactOf));
}

/** The line/port of a registration is spelled with a slash. */
function contactOf(row: WireObject): OdinRegistration {
  return {
    kind: asTrimmed(row.endpointType) ?? "Primary",
    deviceName: asTrimmed(row.deviceName) ?? null,
    linePort: asTrimmed(row["line/Port"]) ?? asTrimmed(row.linePort) ?? null,
  };
}

/** Whether two names of a device, or two line/ports, are the same. Undefined if either is missing. Case is nothing to BroadWorks. */
export function isSameName(one: string | null, other: string | null): boolean | undefined {
  return one === null || other === null ? undefined : one === other || one.toLowerCase() === other.toLowerCase();
}
