import type { Loss } from "../fact.js";
import { asDigits } from "../wire.js";
import type { OdinSections } from "./record.js";

/** From here a JSON number does not keep all of its digits. */
const INEXACT = 1e15;

/**
 * Text in any section that came as a JSON number and lost digits. Odin turns text into a number only if it has no leading
 * zero and no sign. So up to 15 digits nothing is lost (docs/facts/odin.md O-90).
 */
export function lossesOf(sections: OdinSections): readonly Loss[] {
  for (const name in sections) {
    if (!LISTS.has(name) && hasLoss(sections[name as keyof OdinSections])) return lossesIn(sections);
  }
  return NONE;
}

/** Most of a record is these two lists of services. They hold names, which are words, so they need no search. */
const LISTS: ReadonlySet<string> = new Set(["serviceAssignment", "assignedServices"]);

const NONE: readonly Loss[] = [];

/** An answer may be nested deeper than the stack. From here each value is looked at with its path. */
const DEEP = 50;

/** Hardly any record lost digits. So this names no paths, which would take most of the time of the clean view. */
function hasLoss(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return isInexact(value);
  return typeof value === "object" && value !== null && hasLossWithin(value, depth);
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
