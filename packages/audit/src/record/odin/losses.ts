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
  const losses: Loss[] = [];
  // No recursion, because an answer may be nested deeper than the stack.
  const left: [path: string, value: unknown][] = [];
  for (const [name, section] of Object.entries(sections)) if (section.status === "ok") left.push([name, section.data]);
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, value] = next;
    if (typeof value === "number" && Math.abs(value) >= INEXACT) {
      losses.push({ path, value: asDigits(value) ?? String(value), lost: "exact digits" });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) left.push([`${path}.${key}`, part]);
    }
  }
  return losses.reverse();
}
