import { planOf } from "../../numbers/phone-library.js";
import type { RulesConfig } from "./config.js";
import type { Severity } from "./verdict.js";
import type { Whereabouts } from "./world.js";

/** The classes of numbers where a call costs most. */
const COSTLY: ReadonlySet<string> = new Set(["premium", "satellite"]);

/** The words of {@link riskOf} in the conditions of rules. */
export const RISKY =
  "a premium or satellite number, or is in a country that `countries` of the configuration does not list";

/** Whether calls go where they cost most, or to a country that the configuration does not list. */
const isRisky = (to: Whereabouts, { countries }: RulesConfig): boolean =>
  COSTLY.has(to.destination) || (countries.length > 0 && isElsewhere(to, countries));

/** Fraud also uses numbers that no country has assigned. Only the calling code says where such a number is, and countries may share a code. */
function isElsewhere({ country, mainCountry }: Whereabouts, countries: readonly string[]): boolean {
  if (country !== null) return !countries.includes(country);
  if (mainCountry === null) return false;
  const callingCode = planOf(mainCountry)?.callingCode;
  return !countries.some((one) => planOf(one)?.callingCode === callingCode);
}

/** How grave a finding is if one of its outside numbers is risky. Undefined if none is. */
export function riskOf(
  outside: readonly Whereabouts[],
  config: RulesConfig,
  severity: Severity = "critical",
): { readonly severity: Severity; readonly because: string } | undefined {
  if (!outside.some((one) => isRisky(one, config))) return undefined;
  return { severity, because: "a premium or satellite number, or a country that is not allowed" };
}
