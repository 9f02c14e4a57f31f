import type { Loss } from "../fact.js";
import type { Section } from "../outcome.js";
import { asDigits, asObject, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";

/** From here a JSON number does not keep all of its digits. */
const INEXACT = 1e15;

/**
 * Text in any section that came as a JSON number and lost digits. Odin turns text into a number only if it has no leading
 * zero and no sign. So up to 15 digits nothing is lost (docs/facts/odin.md O-90).
 */
export function lossesOf(sections: OdinSections): readonly Loss[] {
  for (const name in sections) {
    const section = sections[name as keyof OdinSections];
    if (LISTS.has(name) ? hasLossInLists(section) : hasLoss(section)) return lossesIn(sections);
  }
  return NONE;
}

/** Most of a record is these two lists of services. */
const LISTS: ReadonlySet<string> = new Set(["serviceAssignment", "assignedServices"]);

/** A platform has a hundred services, and a search of each field of each would take most of the time of the clean view. */
function hasLossInLists(section: Section | undefined): boolean {
  const lists = section?.status === "ok" ? asObject(section.data) : undefined;
  if (!lists) return hasLoss(section);
  for (const name in lists) {
    const rows = lists[name];
    if (name === "userServices" && Array.isArray(rows) ? rows.some(hasLostName) : hasLoss(rows)) return true;
  }
  return false;
}

/** Whether a name of a service lost digits. Its other fields are switches and tags. */
function hasLostName(row: unknown): boolean {
  if (typeof row !== "object" || row === null) return hasLoss(row);
  const { serviceName, alias } = row as WireObject;
  return isLost(serviceName) || isLost(alias);
}

const NONE: readonly Loss[] = [];

/** An answer may be nested deeper than the stack. From here each value is looked at with its path. */
const DEEP = 50;

/** Hardly any record lost digits. So this names no paths, which would take most of the time of the clean view. */
function hasLoss(value: unknown, depth = 0): boolean {
  return typeof value === "object" && value !== null ? hasLossWithin(value, depth) : isLost(value);
}

function hasLossWithin(value: object, depth: number): boolean {
  if (depth > DEEP) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (hasLoss(item, depth + 1)) return true;
    return false;
  }
  // Parsed JSON has no inherited fields, and a list of values would be a copy.
  for (const key in value) if (hasLoss(value[key as keyof typeof value], depth + 1)) return true;
  return false;
}

const isLost = (value: unknown): boolean => typeof value === "number" && isInexact(value);

const isInexact = (value: number): boolean => value >= INEXACT || value <= -INEXACT;

function lossesIn(sections: OdinSections): readonly Loss[] {
  const losses: Loss[] = [];
  // No recursion, because an answer may be nested deeper than the stack.
  const left: [path: string, value: unknown][] = [];
  for (const [name, section] of Object.entries(sections)) if (section?.status === "ok") left.push([name, section.data]);
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, value] = next;
    if (typeof value === "number" && isInexact(value)) {
      losses.push({ path, value: asDigits(value) ?? String(value), lost: "exact digits" });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) left.push([`${path}.${key}`, part]);
    }
  }
  return losses.reverse();
}
