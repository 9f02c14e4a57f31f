import { isSo, type Json } from "../../kit/index.ts";
import type { PartChange } from "./part.ts";

/** Settings of a service. */
export type Block = Readonly<Record<string, Json>>;

const SWITCHED_OFF = () => ({ isActive: false });

/** Services that lead calls elsewhere, and the settings that stop them. */
const OFF: Readonly<Record<string, (block: Block) => Block>> = {
  "Call Forwarding Always": SWITCHED_OFF,
  "Call Forwarding Always Secondary": SWITCHED_OFF,
  "Call Forwarding Busy": SWITCHED_OFF,
  "Call Forwarding No Answer": SWITCHED_OFF,
  "Call Forwarding Not Reachable": SWITCHED_OFF,
  "Call Forwarding Selective": SWITCHED_OFF,
  "Simultaneous Ring Personal": SWITCHED_OFF,
  "Remote Office": SWITCHED_OFF,
  "BroadWorks Mobility": SWITCHED_OFF,
  "Executive-Assistant": () => ({ enableDivert: false }),
  "CommPilot Express": () => ({ profile: null }), // null removes the profile
  // Callers leave messages there, which may go by e-mail, and get to other numbers. The block holds another one with its name.
  "Voice Messaging User": () => ({ "Voice Messaging User": { isActive: false } }),
  // Sequential Ring has no switch. It is on while a criterion is active.
  "Sequential Ring": ({ criteria = [] }) => ({
    criteria: rowsOf(criteria).map(({ criteriaName = "" }) => ({ criteriaName, isActive: false })),
  }),
};

/** The settings of a service in an answer. A service without settings is an empty list there. One criterion is a bare object. */
export function blockIn(answer: object, service: string): Block {
  const block: Json = (answer as Record<string, Json>)[service] ?? {};
  if (!isBlock(block)) return {};
  const { criteria, ...settings } = block;
  return criteria === undefined ? settings : { ...settings, criteria: rowsOf(criteria) };
}

/** Stops all services that are on. Each has its own change. */
export const stopping = (answer: object): PartChange<Block>[] =>
  Object.entries(OFF).flatMap(([service, off]) => {
    const block = blockIn(answer, service);
    const to = off(block);
    // Without the service, there are no settings.
    if (Object.keys(block).length === 0 || isSo(block, to)) return [];
    return [{ what: `stops ${service}`, key: service, from: asBefore(block, to), to }];
  });

export const rowsOf = (list: Json): Block[] => [list].flat() as Block[];

/** What the wanted fields are now. Of a criterion, only its name and its switch count. */
function asBefore(block: Block, wanted: Block): Block {
  const field = ([name, value]: [string, Json]): [string, Json] => {
    const now = block[name] ?? null;
    if (Array.isArray(value))
      return [name, rowsOf(now ?? []).map(({ criteriaName = "", isActive = false }) => ({ criteriaName, isActive }))];
    return [name, isBlock(now) && isBlock(value) ? asBefore(now, value) : now];
  };
  return Object.fromEntries(Object.entries(wanted).map(field));
}

const isBlock = (value: Json): value is Block => typeof value === "object" && value !== null && !Array.isArray(value);
