import { asObject, asTrimmed, type WireObject } from "../wire.js";

/** Answers differ in the case of names, and in blanks. */
export const keyOf = (name: unknown) => asTrimmed(name)?.toLowerCase();

/** These fields are in every block. A block with nothing else has no settings. */
const CONTEXT = new Set(["serviceProviderId", "groupId", "userId", "isEnterprise"]);

/**
 * The settings of a service. Undefined if it has none, which is `[]` or `{}` on the wire. `unread` for another shape. A block
 * may come in a list.
 */
export function blockOf(value: unknown): WireObject | "unread" | undefined {
  const block = Array.isArray(value) && value.length <= 1 ? asObject(value[0] ?? {}) : asObject(value);
  if (block === undefined) return "unread";
  return Object.keys(block).every((name) => CONTEXT.has(name)) ? undefined : block;
}
