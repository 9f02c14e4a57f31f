import { UNPRINTABLE } from "../record/unprintable.js";

/** Data that is safe to print. Such characters become visible, as in `\u001b`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (mark) => mark.split("").map(escaped).join(""));
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
