import { createHash } from "node:crypto";
import type { RulesConfig } from "../../rules/engine/config.js";

/**
 * A short hash of what rules judge by. Suppressions change no verdict, nor does where a value was set. Another order of names
 * changes nothing either.
 */
export function settingsOf({ suppressions: _, origins: __, ...settings }: RulesConfig): string {
  return createHash("sha256")
    .update(JSON.stringify(ordered(settings)))
    .digest("hex")
    .slice(0, 16);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(ordered(one))).sort();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, of]) => [name, ordered(of)]);
}
