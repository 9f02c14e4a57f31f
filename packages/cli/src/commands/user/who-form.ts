import { UsageError } from "../../config/usage-error.js";
import { SHORTEST_NUMBER, type Wanted, wantedBy } from "../explain/who.js";

/** The longest thing that anybody looks for. Longer text was pasted by mistake. */
const LONGEST = 256;

/** What somebody looks for, as it was given. @throws UsageError if nobody could be found by it */
export function checkedWho(who: string | undefined): string {
  const text = who?.trim() ?? "";
  if (text === "")
    throw new UsageError("user needs WHO: an id, e-mail address, number, extension, MAC address or name");
  if (text.length > LONGEST) throw new UsageError(`WHO is longer than ${LONGEST} characters`);
  if (text.includes("*")) throw new UsageError("WHO cannot have *. Give the beginnings of the words of a name instead");
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError("WHO has neither letters nor digits");
  if (/^\p{Script=Latin}$/u.test(text)) throw new UsageError("WHO is one letter. Give more of the name");
  return text;
}

/** What may be looked for on a platform. Each is absent if WHO has not its form. */
export interface WhoForms {
  readonly wanted: Wanted;
  /** An id, a login or an e-mail address, as it was given. */
  readonly address?: string;
  /** An id of PureCloud. */
  readonly uuid?: string;
  /** A word that may be an id of Odin. */
  readonly word?: string;
  /** Twelve hexadecimal digits. */
  readonly mac?: string;
  /** Digits, without the code that dials abroad. */
  readonly number?: string;
  readonly extension?: string;
  /** The words of a name. */
  readonly name?: readonly string[];
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/** The forms that WHO has. Twelve digits may be a number and a MAC address. */
export function formsOf(who: string): WhoForms {
  const wanted = wantedBy(who);
  const { text, digits, mac } = wanted;
  if (UUID.test(text)) return { wanted, uuid: text };
  const given = mac === "" ? {} : { mac };
  if (digits !== "")
    return digits.replace(/^0+/, "").length >= SHORTEST_NUMBER
      ? { wanted, ...given, number: digits.replace(/^00/, "") }
      : { wanted, ...given, extension: digits };
  if (mac !== "") return { wanted, mac };
  if (text.includes("@")) return { wanted, address: text };
  const words = who
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  return { wanted, name: words, ...(words.length === 1 && { word: text }) };
}
