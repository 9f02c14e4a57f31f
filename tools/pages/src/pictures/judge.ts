import { createHash } from "node:crypto";
import { firstDifference } from "./shown-text.ts";
import type { Taken } from "./take.ts";

/** Everybody who clones the repository downloads them. */
export const MOST_BYTES = 200_000;
/** A picture with fewer pixels on a side is not readable. */
const LEAST_PIXELS = 300;

/** The file next to a picture. It has the hash of the picture and the words that it shows, so neither changes alone. */
export const wordsOf = ({ png, text }: Taken): string => `${hashOf(png)}\n${text}\n`;

const hashOf = (png: Buffer): string => `sha256 ${createHash("sha256").update(png).digest("hex")}`;

/** The size of a picture in pixels, which is in the first part of a PNG file. */
export const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** What is wrong with a picture of README.md and the file of its words. Undefined if nothing is. */
export function complaintOf(
  png: Buffer | undefined,
  words: string | undefined,
  { text }: Pick<Taken, "text">,
): string | undefined {
  if (png === undefined) return "it is missing";
  if (words === undefined) return "the file of its words is missing";
  if (png.length > MOST_BYTES) return `it has ${png.length} bytes, and ${MOST_BYTES} are allowed`;
  const [hash, ...shown] = words.trimEnd().split("\n");
  if (hash !== hashOf(png)) return "the file of its words is that of another picture";
  const { width, height } = sizeOf(png);
  if (Math.min(width, height) < LEAST_PIXELS) return `it has ${width} × ${height} pixels, which is too small`;
  return firstDifference(shown.join("\n"), text);
}
