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
  /** Where the device can be reached, as a SIP URI. */
  readonly contact: string | null;
  /** The name and version that the device gives itself. */
  readonly userAgent: string | null;
  /** When the registration ends, in the words of the platform, such as `Thu May 23 08:33:00 EDT 2019`. */
  readonly expires: string | null;
  /** Whether calls to the contact are signalled by TLS. `null` if the contact does not say by what. */
  readonly isSecure: boolean | null;
}

/** The registered contacts of a user. Empty if no device is registered. */
export function registrationsOf({ registration }: OdinSections): Fact<readonly OdinRegistration[]> {
  return factOf(registration, "registration", (data) => registrationsIn(data)?.map(contactOf));
}

/** The line/port of a registration is spelled with a slash. */
function contactOf(row: WireObject): OdinRegistration {
  const contact = asTrimmed(row.uRI) ?? null;
  return {
    kind: asTrimmed(row.endpointType) ?? "Primary",
    deviceName: asTrimmed(row.deviceName) ?? null,
    linePort: asTrimmed(row["line/Port"]) ?? asTrimmed(row.linePort) ?? null,
    contact,
    userAgent: asTrimmed(row.userAgent) ?? null,
    expires: asTrimmed(row.expiration) ?? null,
    isSecure: isSecure(contact),
  };
}

/** `sips:` is TLS on every hop. Without it, the parameter names the transport. */
function isSecure(contact: string | null): boolean | null {
  if (contact === null) return null;
  if (/^<?sips:/i.test(contact)) return true;
  const transport = /;transport=(\w+)/i.exec(contact)?.[1]?.toLowerCase();
  return transport === undefined ? null : transport === "tls" || transport === "wss";
}

/** Whether two names of a device, or two line/ports, are the same. Undefined if either is missing. Case is nothing to BroadWorks. */
export function isSameName(one: string | null, other: string | null): boolean | undefined {
  return one === null || other === null ? undefined : one === other || one.toLowerCase() === other.toLowerCase();
}
