/**
 * Reads the JSON that a program printed.
 *
 * @throws Error with what it printed instead
 */
export function readPrinted(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    throw new Error(`it printed no JSON, but ${printed.trim() || "nothing"}`);
  }
}
