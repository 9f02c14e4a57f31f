import { createHash } from "node:crypto";
import type { RulesConfig } from "../../rules/engine/config.js";

/** A short hash of what rules judge by. Suppressions change no verdict. Another order of names changes nothing either. */
export function settingsOf({ suppressions: _, ...settings }: RulesConfig): string {
  return createHash("sha256")
    .update(JSON.stringify(ordered(settings)))
    .digest("hex")
    .slice(0, 16);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, of]) => [name, ordered(of)]);
}
