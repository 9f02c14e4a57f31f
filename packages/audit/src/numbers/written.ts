/** A number as somebody wrote it, before any numbering plan is asked. */
export type Written =
  | { readonly kind: "nothing" }
  /** Not a number: a name, an id, or a JSON number that lost digits. */
  | { readonly kind: "other" }
  | { readonly kind: "sip"; readonly user: string; readonly host: string }
  /** `*` or `#` and digits. `rest` is what follows the code. */
  | { readonly kind: "feature"; readonly code: string; readonly rest: string }
  | WrittenDigits;

export interface WrittenDigits {
  readonly kind: "digits";
  readonly hasPlus: boolean;
  readonly digits: string;
  /** Whether it came as a JSON number. Then it may have lost leading zeros (docs/facts/odin.md O-90). */
  readonly isNumber: boolean;
}

const NOTHING: Written = { kind: "nothing" };
const OTHER: Written = { kind: "other" };

/** Odin takes 161 characters (docs/facts/odin.md O-110). Longer text is no number, and not worth the time. */
const LONGEST_TEXT = 200;
/** From here a JSON number does not keep all of its digits. */
const INEXACT = 1e15;

/** Most numbers: `8135551003`, `+18135551003`, `+1-8135551003`. They need none of what follows. */
const PLAIN = /^\+?\d[\d-]*$/;

/** Reads a number as Odin and PureCloud send it: text or a JSON number, a `tel:` or `sip:` address, a feature code. */
export function readWritten(value: unknown): Written {
  if (value === null || value === undefined) return NOTHING;
  if (typeof value === "number") return ofNumber(value);
  if (typeof value !== "string" || value.length > LONGEST_TEXT) return OTHER;
  if (PLAIN.test(value)) return ofPlain(value);
  // People paste numbers with marks that nobody sees.
  const text = value
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
  if (text === "") return NOTHING;
  if (/^<?sips?:/i.test(text) || text.includes("@")) return ofSip(text);
  return ofText(/^tel:/i.test(text) ? withoutTel(text) : text);
}

function ofNumber(value: number): Written {
  if (!Number.isInteger(value) || value < 0 || value >= INEXACT) return OTHER;
  return { kind: "digits", hasPlus: false, digits: String(value), isNumber: true };
}

/** `sip:user:password@host:5060;user=phone`, in angle brackets or not, and `user@host`. */
function ofSip(text: string): Written {
  const bare = text.replace(/^<|>$/g, "").replace(/^sips?:/i, "");
  const at = bare.lastIndexOf("@");
  const user = bare.slice(0, Math.max(at, 0)).split(/[:;]/)[0] ?? "";
  const host = (bare.slice(at + 1).split(/[:;?>/]/)[0] ?? "").toLowerCase();
  return host === "" ? OTHER : { kind: "sip", user: unescaped(user), host };
}

function unescaped(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    return user;
  }
}

/** The number of a `tel:` address. A context that begins with a plus is the front of the number (RFC 3966). */
function withoutTel(text: string): string {
  const [number = "", ...parameters] = text.slice("tel:".length).split(";");
  const context = parameters.map((one) => /^phone-context=(\+[\d.()-]+)$/i.exec(one.trim())?.[1]).find(Boolean);
  return context === undefined || number.startsWith("+") ? number : context + number;
}

/** What is dialled after the call is answered: `;ext=12`, ` x12`, `ext. 12`, and a pause with digits. */
const AFTER_ANSWER = /(\d[^\da-z]*?)\s*(?:;\s*ext=|(?:ext(?:ension|n)?|x)[.:]?\s*|[,;pw]+\s*)[\d,;pw]{1,30}#?$/i;

function ofText(text: string): Written {
  if (/^[*#]/.test(text)) return ofFeature(text);
  const number = text
    .replace(AFTER_ANSWER, "$1")
    .replace(/^(?:ext(?:ension|n)?|x)[.:]?\s*(?=\d)/i, "")
    .replace(/#$/, "");
  // Any dash, because programs for text replace hyphens.
  if (!/^\(?\+?[\d\s().\p{Pd}/·]*\d[\d\s().\p{Pd}/·]*$/u.test(number)) return OTHER;
  return ofPlain(number);
}

const ONLY_DIGITS = /^\d+$/;

function ofPlain(number: string): WrittenDigits {
  const digits = ONLY_DIGITS.test(number) ? number : number.replace(/\D/g, "");
  return { kind: "digits", hasPlus: number.includes("+"), digits, isNumber: false };
}

/** `*72`, `*728135551003`, `#31#030123456`. A code has two digits, unless another sign ends it. */
function ofFeature(text: string): Written {
  const [, code, rest] = /^([*#]+\d{1,3}[*#]|[*#]+\d{0,2})(\+?\d*)/.exec(text.replace(/[^\d*#+]/g, "")) ?? [];
  return /[^\d\s*#+().-]/.test(text) ? OTHER : { kind: "feature", code: code ?? text, rest: rest ?? "" };
}

/** Fewer digits behind a feature code are its own, such as the extension whose call it picks up. */
const SHORTEST_NUMBER = 7;

/** The number that is called by a feature code. Undefined if it calls none. */
export function behindFeature({ rest }: Written & { readonly kind: "feature" }): string | undefined {
  return rest.length >= SHORTEST_NUMBER ? rest : undefined;
}
