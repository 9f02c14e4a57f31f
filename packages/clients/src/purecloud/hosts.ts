import { checkUrl } from "../core/options.js";
import { type Region, regions } from "./regions.js";

/** The region's host for the API or for logins, unless another URL is given; undefined where there is neither. */
export function hostOf(
  prefix: "api" | "login",
  region: Region | undefined,
  given: string | undefined,
): string | undefined {
  if (region !== undefined && !Object.hasOwn(regions, region)) {
    throw new TypeError(`purecloud: unknown region (known: ${Object.keys(regions).join(", ")})`);
  }
  if (given !== undefined) return checkUrl("purecloud", prefix === "api" ? "baseUrl" : "loginUrl", given);
  return region && `https://${prefix}.${regions[region]}`;
}
