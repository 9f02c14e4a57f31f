import type { NumberContext } from "./context.js";
import { type HomePlan, mainCountry, planOf } from "./phone-library.js";

/**
 * The plan by which somebody's numbers are dialled. The user's country comes first, and then the configured one. A calling
 * code such as 1 belongs to many countries. Then the configured one decides, if it is among them.
 */
export function homeOf({ countryCode, country }: NumberContext): HomePlan | undefined {
  // Users of one country come one after the other, each with several numbers.
  if (latest.countryCode !== countryCode || latest.country !== country)
    latest = { countryCode, country, plan: readHome({ countryCode, country }) };
  return latest.plan;
}

let latest: Pick<NumberContext, "countryCode" | "country"> & { readonly plan?: HomePlan | undefined } = {};

function readHome({ countryCode, country }: NumberContext): HomePlan | undefined {
  const configured = country === undefined ? undefined : planOf(country.trim().toUpperCase());
  const said = typeof countryCode === "number" ? String(countryCode) : countryCode;
  if (typeof said !== "string") return configured;
  const text = said.trim().toUpperCase();
  const callingCode = /^\+?(\d{1,3})$/.exec(text)?.[1];
  if (callingCode === undefined) return planOf(text) ?? configured;
  if (configured?.callingCode === callingCode) return configured;
  return planOf(mainCountry(callingCode) ?? "") ?? configured;
}
