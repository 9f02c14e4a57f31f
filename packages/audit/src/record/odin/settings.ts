import { type Fact, known, unknown } from "../fact.js";
import type { WireObject } from "../wire.js";
import { keyOf } from "./service-block.js";
import type { ServiceBlocks } from "./service-blocks.js";

/** Why the settings of a service are unknown, although the section was read. */
export const cannotRead = (service: string): string => `serviceSettings: those of ${service} cannot be read`;

/** The settings of one service. `null` if the user has no such service, or if it has no settings. */
export function settingsOf(services: Fact<ServiceBlocks>, service: string): Fact<WireObject> {
  if (!services.known || services.value === null) return services as Fact<WireObject>;
  const { blocks, rows } = services.value;
  const key = keyOf(service);
  const block = blocks.get(key);
  if (block === "unread") return unknown(cannotRead(service));
  if (block !== undefined) return known(block);
  const isLeftOut = rows.has(key) && !blocks.has(key);
  return isLeftOut ? unknown(`serviceSettings: without those of ${service}`) : known<WireObject>(null);
}
