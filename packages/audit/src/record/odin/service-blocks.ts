import { type Fact, known, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asObject, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";
import { blockOf, keyOf } from "./service-block.js";
import { contradictionIn, servicesIn } from "./shapes.js";

type Block = WireObject | "unread" | undefined;

/** The settings of a user's services and the list of services in effect, each by {@link keyOf}. */
export interface ServiceBlocks {
  readonly blocks: ReadonlyMap<string | undefined, Block>;
  /** Empty if the list is not known. */
  readonly rows: ReadonlyMap<string | undefined, WireObject>;
}

/** The settings of the services. Unknown if they were not read, or if neither answer names a service. */
export function serviceBlocksOf(sections: OdinSections): Fact<ServiceBlocks> {
  const { serviceSettings, assignedServices } = sections;
  const isKnown = assignedServices?.status === "ok" && contradictionIn(sections) === undefined;
  const assigned = isKnown ? servicesIn(assignedServices.data) : undefined;
  const fact = factOf(serviceSettings, "serviceSettings", (data) => {
    const settings = asObject(data);
    if (!settings) return undefined;
    const blocks = new Map<string | undefined, Block>();
    for (const name in settings) blocks.set(keyOf(name), blockOf(settings[name]));
    const rows = new Map<string | undefined, WireObject>();
    for (const row of assigned ?? []) rows.set(keyOf(row.serviceName), row);
    return { blocks, rows };
  });
  if (!fact.known || fact.value === null || assigned) return fact;
  // Neither answer names a service. That is no proof that there is none.
  const isEmpty = [...fact.value.blocks.values()].every((block) => !block);
  return isEmpty ? unknown("serviceSettings: empty, and the services are unknown") : fact;
}

/** What the settings of one service say. `null` if the user has no such service. Undefined from `read` means that nobody knows. */
export function inBlock<T>(
  fact: Fact<ServiceBlocks>,
  service: string,
  read: (block: WireObject) => T | undefined,
): Fact<T> {
  if (!fact.known || fact.value === null) return fact as Fact<T>;
  const block = fact.value.blocks.get(keyOf(service));
  if (block === "unread") return unknown(`serviceSettings: those of ${service} are not of a known shape`);
  const value = block && read(block);
  if (value !== undefined) return known(value);
  if (block) return unknown(`serviceSettings: those of ${service} do not say it`);
  return fact.value.rows.has(keyOf(service)) ? unknown(`serviceSettings: without those of ${service}`) : known<T>(null);
}
