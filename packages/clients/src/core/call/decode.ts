import type { Operation } from "../operation.js";

/** The data of a good answer, or why it is not one. */
export interface Decoded {
  readonly data?: unknown;
  readonly why?: string;
  /** Whether it is not JSON, such as a gateway's page or half of the JSON. The next answer may be whole. */
  readonly retryable?: boolean;
}

/** How a page of HTML, and JSON that is cut short, begin. */
const NO_WORDS = /^[<{["]/;

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
    if (!writes || NO_WORDS.test(words)) return { why: words.startsWith("<") ? "HTML" : "not JSON", retryable: true };
  }
  if (result === "void") return {};
  const shape = Array.isArray(data) ? "array" : data === null ? data : typeof data;
  return result && result !== shape ? { why: `${shape}, not ${result}` } : { data };
}
