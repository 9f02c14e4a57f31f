import { destination } from "@rollcall/audit/numbers";
import type { Tokens } from "./tokens.js";

/** Fewer digits are an extension. */
const SHORTEST = 7;
/** The last digits are the same, whether a number is written with its country or without. */
const COMPARED = 9;

/**
 * The token of a telephone number, with its country and class, such as `number-7k3q9xam4t (GB, mobile)`. The last nine digits
 * decide the token, because platforms write one number in several ways.
 */
export const numbersBy =
  (tokens: Tokens) =>
  (text: string, countryCode: string | undefined): string => {
    const digits = text.replace(/\D/g, "");
    if (text.includes("@")) return tokens(/^sips?:/i.test(text) ? "line" : "mail", text);
    if (!/^[+\d\s().*#-]+$/.test(text)) return tokens("text", text);
    if (digits.length < SHORTEST) return tokens("extension", text);
    const found = destination(text, { countryCode });
    const words = [found.country ?? found.mainCountry, found.class === "unknown" ? undefined : found.class]
      .filter(Boolean)
      .join(", ");
    const token = tokens("number", digits.slice(-COMPARED));
    return words === "" ? token : `${token} (${words})`;
  };
