import { assert } from "../core/assert.js";
import { checkUrl } from "../core/options.js";
import { type Region, regions } from "./regions.js";

/** A host comes from a region, or is given by itself. */
interface Given {
  readonly region?: Region | undefined;
  readonly baseUrl?: string | undefined;
  readonly loginUrl?: string | undefined;
}

/** The host of the API or of logins. Undefined if there is none, and none is needed. */
export function hostOf(
  prefix: "api" | "login",
  name: "baseUrl" | "loginUrl",
  { region, [name]: given }: Given,
  needed: boolean,
): string | undefined {
  const known = region === undefined || Object.hasOwn(regions, region);
  assert(known, `purecloud: unknown region. The regions are ${Object.keys(regions).join(", ")}`);
  if (given !== undefined) return checkUrl("purecloud", name, given);
  assert(!needed || region, `purecloud: region or ${name} is required`);
  return region && `https://${prefix}.${regions[region]}`;
}
