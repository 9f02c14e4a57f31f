import type { Operation } from "../operation.js";

/** The data of a good answer; or why it is none. */
export interface Decoded {
  readonly data?: unknown;
  readonly why?: string;
}

/** Whether an answer is none because it is no JSON: a page of a gateway, or half of it. The next one may well be whole. */
export const isGarbled = (why: string) => /[HJ]/.test(why);

/**
 * Decodes a good answer. JSON whatever the media type says, for servers mislabel it; checked against the one shape that
 * the spec is certain of. An empty answer is undefined, unless an object or array was promised.
 */
export function decode(text: string, result?: Operation["result"]): Decoded {
  if (!text.trim()) return result && result !== "void" ? { why: "empty" } : { data: undefined };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { why: /^\s*</.test(text) ? "HTML" : "not JSON" };
  }
  if (result === "void") return { data: undefined };
  const shape = Array.isArray(data) ? "array" : data && typeof data;
  return result && result !== shape ? { why: `${shape}, not ${result}` } : { data };
}
