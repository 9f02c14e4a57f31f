import type { Json } from "../../kit/index.ts";

type Block = Readonly<Record<string, Json>>;

/** Settings of a user on Odin, by the name of a service. */
export type Settings = Readonly<Record<string, Block>>;

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
  // It has no switch. It is on while a criterion is active.
  "Sequential Ring": ({ criteria = [] }) => ({
    criteria: rowsOf(criteria).map(({ criteriaName = "" }) => ({ criteriaName, isActive: false })),
  }),
};

/** The settings of an answer. A service without settings is an empty list there, and the id of the user is none. */
export const settingsIn = (answer: object): Settings =>
  Object.fromEntries(Object.entries(answer).filter(([, block]) => typeof block === "object" && !Array.isArray(block)));

/** The settings that stop all services that are on, and what these settings are now. */
export function stopping(now: Settings): { readonly change: Settings; readonly before: Settings } {
  const on = Object.entries(OFF).flatMap(([service, off]) => {
    const block = now[service];
    const wanted = block && off(block);
    return !wanted || isSo(block, wanted) ? [] : [{ service, wanted, before: asBefore(block, wanted) }];
  });
  return {
    change: Object.fromEntries(on.map(({ service, wanted }) => [service, wanted])),
    before: Object.fromEntries(on.map(({ service, before }) => [service, before])),
  };
}

/** The settings of a record that are different now. */
export const differing = (now: Settings, before: Json): Settings =>
  Object.fromEntries(Object.entries(before as Settings).filter(([service, block]) => !isSo(now[service] ?? {}, block)));

/** One row comes as a bare object. */
const rowsOf = (list: Json): Block[] => [list].flat() as Block[];

/** What the wanted fields are now. Of a criterion, only its name and its switch count. */
function asBefore(block: Block, wanted: Block): Block {
  const field = ([name, value]: [string, Json]): [string, Json] => {
    if (!Array.isArray(value)) return [name, block[name] ?? null];
    const rows = rowsOf(block[name] ?? []);
    return [name, rows.map(({ criteriaName = "", isActive = false }) => ({ criteriaName, isActive }))];
  };
  return Object.fromEntries(Object.entries(wanted).map(field));
}

/** Texts and booleans may both say whether something is on. */
const isSo = (block: Block, wanted: Block): boolean =>
  JSON.stringify(asBefore(block, wanted)).replaceAll(/"(true|false)"/g, "$1") === JSON.stringify(wanted);
