import { type Fact, known, unknown } from "../fact.js";
import { asBoolean, asRows, asTrimmed, type WireObject } from "../wire.js";
import { macOf } from "./mac.js";
import type { ServiceBlocks } from "./service-blocks.js";
import { cannotRead, settingsOf } from "./settings.js";

/** A further device on which the line of a user appears. */
export interface OdinAppearance {
  readonly deviceName: string | null;
  readonly linePort: string | null;
  /** `null` if the settings do not say it. */
  readonly isActive: boolean | null;
  /** Whether calls may go out from it. `null` if the settings do not say it. */
  readonly mayOriginate: boolean | null;
  readonly macAddress: Fact<string>;
  /** The SIP address at which it is reached. `null` if none is known. `sip:` alone is none. */
  readonly contact: string | null;
}

const SERVICE = "Shared Call Appearance";

/** The shared call appearances of a user, in the platform's order. Also those that are off. */
export function appearancesOf(settings: Fact<ServiceBlocks>): Fact<readonly OdinAppearance[]> {
  const fact = settingsOf(settings, SERVICE);
  if (!fact.known || fact.value === null) return fact as Fact<readonly OdinAppearance[]>;
  const rows = asRows(fact.value.endpoints ?? []);
  return rows ? known(rows.map(appearanceOf)) : unknown(cannotRead(SERVICE));
}

function appearanceOf(row: WireObject): OdinAppearance {
  const contact = asTrimmed(row.sipContact);
  return {
    deviceName: asTrimmed(row.deviceName) ?? null,
    linePort: asTrimmed(row.linePort) ?? null,
    isActive: asBoolean(row.isActive) ?? null,
    mayOriginate: asBoolean(row.allowOrigination) ?? null,
    macAddress: macOf(row.macAddress),
    contact: contact === undefined || contact.toLowerCase() === "sip:" ? null : contact,
  };
}
