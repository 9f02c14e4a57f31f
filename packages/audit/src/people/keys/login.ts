import { isAscii } from "./ascii.js";

/** A login. Both platforms ignore its case. `null` if there is none. */
export function loginKey(name: string | null): string | null {
  const text = (name ?? "").trim();
  return (isAscii(text) ? text : text.normalize("NFC")).toLowerCase() || null;
}
