import type { Operation } from "../operation.js";

/** The data of a good answer, or why it is not one. */
export interface Decoded {
  readonly data?: unknown;
  readonly why?: string;
  /** Whether it is not JSON, such as a gateway's page or half of the JSON. The next answer may be whole. */
  readonly retryable?: boolean;
}

/**
 * Decodes a good answer as JSON, with any media type, because servers mislabel it. The answer must have the shape that the
 * spec is certain of. An empty answer is undefined, unless the spec promises an object or an array.
 * @param writes whether the request changed something. Words then mean that the change is done, and count as the answer
 */
export function decode(text: string, result?: Operation["result"], writes?: boolean): Decoded {
  const words = text.trim();
  if (!words) return result && result !== "void" ? { why: "empty" } : {};
  let data: unknown = words;
  try {
    data = JSON.parse(words);
  } catch {
    // A page, and JSON that is cut short, do not begin with a letter.
    if (!writes || /^\W/.test(words)) return { why: "not JSON", retryable: true };
  }
  if (result === "void") return {};
  const shape = Array.isArray(data) ? "array" : data === null ? data : typeof data;
  return result && !result.includes(shape as string) ? { why: `${shape}, not ${result}` } : { data };
}
