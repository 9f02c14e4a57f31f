import { redactText } from "@rollcall/clients/core";
import { UNPRINTABLE } from "../record/unprintable.js";
import { asObject } from "../record/wire.js";

const MAX_WORDS = 300;
/** More is not looked at. */
const MAX_TEXT = 10_000;
/** Marks and characters that nobody sees. They part no words. */
const FORMAT = /\p{Cf}/u;
/** Credentials in the text of an error. The client redacts them already, and this is the second lock. */
const CREDENTIALS = /\b(bearer|basic)\s+[\w.~+/=-]{6,}|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/gi;

/** One line that may be stored and printed, without control characters and credentials, of at most 300 characters. */
export function oneLine(text: string): string {
  const named = redactText(text.slice(0, MAX_TEXT).replace(UNPRINTABLE, blankFor));
  const clean = named.replace(CREDENTIALS, "[redacted]").replace(/ {2,}/g, " ").trim();
  return clean.length <= MAX_WORDS ? clean : `${clean.slice(0, MAX_WORDS - 3)}...`;
}

const blankFor = (mark: string) => (FORMAT.test(mark) ? "" : " ");

/**
 * The text of an error's body: Odin's `error` and `details` (or a bare string), PureCloud's `message`. `null` if a person
 * cannot read it, such as the web page of a proxy.
 */
export function platformWords(body: unknown): string | null {
  if (typeof body === "string") {
    const text = body.trim();
    return text === "" || text.startsWith("<") ? null : oneLine(text);
  }
  const { error, message, details } = asObject(body) ?? {};
  const words = [error, message, details].filter((part) => typeof part === "string" && part.trim() !== "");
  return words.length > 0 ? oneLine(words.map(String).join(" ")) : null;
}
