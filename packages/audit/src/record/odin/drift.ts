import { type Fact, known, unknown } from "../fact.js";
import { asBoolean, asObject, asTrimmed, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";
import { keyOf } from "./service-block.js";
import type { ServiceBlocks } from "./service-blocks.js";
import type { OdinService } from "./services.js";
import { cannotRead } from "./settings.js";

/** A service of which the list of services and its settings say different things. */
export interface OdinDrift {
  readonly service: string;
  /** Whether the list of services has it. */
  readonly isListed: boolean;
  /** Whether it is on by the list. `null` if the list does not have it. */
  readonly listed: boolean | null;
  /** Whether it is on by its settings. `null` if they do not say it. */
  readonly set: boolean | null;
}

/**
 * Services that the list and the settings disagree about. Unknown if either was not read. Unknown as well if they agree as far
 * as they can be read.
 */
export function driftOf(
  sections: OdinSections,
  settings: Fact<ServiceBlocks>,
  services: Fact<readonly OdinService[]>,
): Fact<readonly OdinDrift[]> {
  if (!settings.known) return settings;
  if (!services.known) return services;
  if (settings.value === null) return known([]);
  const { blocks, rows } = settings.value;
  const drifts: OdinDrift[] = [];
  let unread: string | undefined;
  for (const [key, block] of blocks) {
    if (block === undefined) continue;
    const row = rows.get(key);
    if (block === "unread") unread ??= key;
    else if (!row) {
      drifts.push({ service: nameIn(sections, key), isListed: false, listed: null, set: switchIn(key, block) });
    } else {
      const [listed, set] = [asBoolean(row.isActive), switchIn(key, block)];
      if (listed === undefined || set === null || set === listed) continue;
      drifts.push({ service: asTrimmed(row.serviceName) ?? "", isListed: true, listed, set });
    }
  }
  return drifts.length === 0 && unread !== undefined ? unknown(cannotRead(unread)) : known(drifts);
}

/** How the settings write the name of a service. */
function nameIn({ serviceSettings }: OdinSections, key: string | undefined): string {
  const names = serviceSettings?.status === "ok" ? Object.keys(serviceSettings.data) : [];
  return names.find((name) => keyOf(name) === key) ?? "";
}

const VOICE_MESSAGING = "Voice Messaging User";
const NESTED = keyOf(VOICE_MESSAGING);

/** The switch of a service. Voice mail has several blocks, of which the one with the same name has the switch. */
function switchIn(key: string | undefined, block: WireObject): boolean | null {
  const own = key === NESTED ? (asObject(block[VOICE_MESSAGING]) ?? block) : block;
  return asBoolean(own.isActive) ?? null;
}
