import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { DnOwner } from "../generated/odin.gen.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";
import { rows } from "./rows.js";

/** A client that can search for numbers in everything that a login sees. */
export type NumberSearchClient = Pick<
  OdinOperations,
  "getSession" | "getServiceProviders" | "searchSystemDns" | "searchServiceProviderDns" | "searchGroupDns"
>;

const METHODS = [
  "getSession",
  "getServiceProviders",
  "searchSystemDns",
  "searchServiceProviderDns",
  "searchGroupDns",
] as const;

/** Digits that a search sends. Lists write `+1-8135551003`, so the last seven find a number in each of its forms. */
const LAST = 7;

/**
 * Makes a search for the owners of telephone numbers, in all that the login sees: a group, a service provider or the whole system.
 *
 *     const ownersOf = await numberSearch(odin);
 *     const [owner] = await ownersOf("+1 813 555 1003");
 *
 * The text has a whole number with `+`, or the last digits of a number, at least three. A number is found if it ends with these
 * digits. The search of the system finds whole numbers only. So for the last digits, a login of the system searches each service
 * provider, one call for each.
 * @param odin a client that has `getSession`, `getServiceProviders`, `searchSystemDns`, `searchServiceProviderDns` and `searchGroupDns`
 * @param options those of each call
 * @returns a function that finds the owners of a number. If it finds none, nobody has the number. It throws a `TypeError` for a text
 *   with fewer than three digits
 * @throws ApiError as the methods do
 * @throws TypeError if the client lacks a method
 */
export async function numberSearch(
  odin: NumberSearchClient,
  options: CallOptions = {},
): Promise<(number: string) => Promise<DnOwner[]>> {
  checkMethods("numberSearch", odin, METHODS);
  const { serviceProviderId, groupId } = await odin.getSession({}, options);
  const inProvider = async (provider: string, dn: string) =>
    rows(await odin.searchServiceProviderDns({ serviceProviderId: provider, dn }, options));
  const search = async (number: string): Promise<DnOwner[]> => {
    const dn = `*${digitsOf(number).slice(-LAST)}*`;
    if (serviceProviderId && groupId)
      return rows(await odin.searchGroupDns({ serviceProviderId, groupId, dn }, options));
    if (serviceProviderId) return inProvider(serviceProviderId, dn);
    if (number.startsWith("+")) return rows(await odin.searchSystemDns({ dn: `+${digitsOf(number)}` }, options));
    const providers = rows(await odin.getServiceProviders({}, options));
    return (await Promise.all(providers.map((one) => inProvider(one.serviceProviderId, dn)))).flat();
  };
  return async (number) => {
    const digits = digitsOf(number);
    if (digits.length < 3) throw new TypeError(`numberSearch: "${number}" has fewer than 3 digits`);
    const found = await search(number.trim());
    return found.filter(({ phoneNumbers }) => digitsOf(phoneNumbers).endsWith(digits));
  };
}

const digitsOf = (number: string): string => number.replace(/\D/g, "");
