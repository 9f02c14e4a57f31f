import { type Fact, known, unknown } from "../record/fact.js";
import type { NumberContext } from "./context.js";
import { dial } from "./dialled.js";
import { homeOf } from "./home.js";
import { readWritten, type Written, type WrittenDigits } from "./written.js";

/**
 * A number in E.164, such as `+442079460000`. `null` if there is none, unknown with the reason if it is not certain.
 * Extensions that are dialled after the answer (`;ext=12`, `x12`) are left out.
 *
 * @param number as the platform sent it, as text or a JSON number, with `tel:` or `sip:` or without
 */
export function e164(number: unknown, context: NumberContext = {}): Fact<string> {
  const written = readWritten(number);
  if (written.kind === "nothing") return known<string>(null);
  if (written.kind === "sip" && written.user !== "") return ofSipUser(written.user, context);
  if (written.kind !== "digits") return unknown(NO_NUMBER[written.kind]);
  const found = e164Of(written, context);
  if (found !== undefined) return known(found);
  return unknown(written.hasPlus || homeOf(context) ? "no country has such a number" : "the country is not known");
}

const NO_NUMBER: Readonly<Record<Exclude<Written["kind"], "digits" | "nothing">, string>> = {
  other: "it is no telephone number",
  sip: "it is a SIP address without a number",
  feature: "it is a feature code",
};

/** The number of `sip:+18135551003@example.com`. The user of another address is a name, or digits that only its host knows. */
function ofSipUser(user: string, context: NumberContext): Fact<string> {
  return user.startsWith("+") ? e164(user.replaceAll("@", ""), context) : unknown(NO_NUMBER.sip);
}

const NORTH_AMERICAN = /^1?([2-9]\d{9})$/;

/** The number that the digits reach, in E.164. Most are ten digits of North America, which need no library. */
export function e164Of(written: WrittenDigits, context: NumberContext): string | undefined {
  const { hasPlus, digits } = written;
  const ten = NORTH_AMERICAN.exec(digits)?.[1];
  const isOne = hasPlus
    ? digits.length === 11
    : !context.outsidePrefixes?.length && homeOf(context)?.callingCode === "1";
  if (ten !== undefined && isOne) return `+1${ten}`;
  return dial(written, context).number?.e164;
}
