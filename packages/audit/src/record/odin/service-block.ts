import { asObject, asTrimmed, type WireObject } from "../wire.js";

const keys = new Map<string, string | undefined>();
/** A platform has some hundred names. What else a record says must not fill the memory. */
const MOST_KEYS = 5000;

/** The key of a name, because answers differ in the case of names, and in blanks. Each name is read once. */
export function keyOf(name: unknown): string | undefined {
  const known = keys.get(name as string);
  if (known !== undefined) return known;
  const key = asTrimmed(name)?.toLowerCase();
  if (typeof name === "string" && keys.size < MOST_KEYS) keys.set(name, key);
  return key;
}

/** These fields are in every block. A block with nothing else has no settings. */
const CONTEXT = new Set(["serviceProviderId", "groupId", "userId", "isEnterprise"]);

/**
 * The settings of a service. Undefined if it has none, which is `[]` or `{}` on the wire. `unread` for another shape. A block
 * may come in a list.
 */
export function blockOf(value: unknown): WireObject | "unread" | undefined {
  const block = Array.isArray(value) && value.length <= 1 ? asObject(value[0] ?? {}) : asObject(value);
  if (block === undefined) return "unread";
  // Parsed JSON has no inherited fields, and a list of names would be a copy.
  for (const name in block) if (!CONTEXT.has(name)) return block;
  return undefined;
}
