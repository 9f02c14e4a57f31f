import { createHash } from "node:crypto";

const DIGITS = 16;
const BEFORE = ',"sum":"';
const AFTER = '"}\n';
/** The bytes of a sealed line after its content. They are the checksum, a brace, and the line break. */
export const SEAL_LENGTH = BEFORE.length + DIGITS + AFTER.length;

const sumOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex").slice(0, DIGITS);

/**
 * Adds a checksum to the JSON of an object, as its last field. The line break comes later.
 *
 * @param json ends with a brace
 */
export function sealed(json: string): string {
  const content = json.slice(0, -1);
  return `${content}${BEFORE}${sumOf(content)}"}`;
}

/** The JSON of a sealed line without its checksum. Undefined if any bit of the line has changed. */
export function unsealed(line: Buffer): string | undefined {
  const end = line.length - SEAL_LENGTH;
  if (end < 1) return undefined;
  const content = line.subarray(0, end);
  const seal = line.toString("latin1", end);
  if (seal !== `${BEFORE}${sumOf(content)}${AFTER}`) return undefined;
  return `${content.toString("utf8")}}`;
}
