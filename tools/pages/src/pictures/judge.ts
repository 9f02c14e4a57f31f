import { sizeIn, textIn } from "./png-text.ts";
import { firstDifference } from "./shown-text.ts";
import type { Taken } from "./take.ts";

/** Everybody who clones the repository downloads them. */
export const MOST_BYTES = 200_000;
/** A picture with fewer pixels on a side is not readable. */
const LEAST_PIXELS = 300;

/** What is wrong with a picture of README.md. Undefined if nothing is. */
export function complaintOf(png: Buffer | undefined, { text }: Pick<Taken, "text">): string | undefined {
  if (png === undefined) return "it is missing";
  if (png.length > MOST_BYTES) return `it has ${png.length} bytes, and ${MOST_BYTES} are allowed`;
  const { width, height } = sizeIn(png);
  if (Math.min(width, height) < LEAST_PIXELS) return `it has ${width} × ${height} pixels, which is too small`;
  const shown = textIn(png);
  return shown === undefined ? "it does not say which text it shows" : firstDifference(shown, text);
}
