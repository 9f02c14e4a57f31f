/**
 * Finds who has telephone numbers. It only reads.
 *
 *     node who-owns.ts --odin-url https://tenant.prod.odinapi.net --numbers "+18135551003, 5551004"
 *
 * Needs any login of an administrator. It looks in all that the login sees: a group, a service provider, or the whole system.
 */
import type { DnOwner, OdinClient, Session } from "@rollcall/clients/odin";
import { defineReport, failed, main, odin } from "../kit/index.ts";
import { COLUMNS, digitsOf, lastDigitsOf, numbersIn, rowOf } from "./shared/owners.ts";

/** The numbers that a search found in one scope. The caller keeps those that end like the wanted one. */
type Search = (number: string) => Promise<readonly DnOwner[]>;

export const whoOwns = defineReport({
  name: "who-owns",
  about: "Finds who has telephone numbers.",
  needs: ["any login of an administrator. It looks in all that the login sees"],
  platforms: { odin },
  flags: {
    numbers: { value: "LIST", help: "numbers, with commas between them. A country code, or the last digits only" },
  },
  columns: COLUMNS,
  async *rows({ odin }, { numbers }) {
    const wanted = numbersIn(numbers);
    const search = searchIn(odin, await odin.getSession());
    for (const number of wanted) {
      try {
        const owners = await ownersOf(search, number);
        if (owners.length === 0) throw new Error("no number of this login ends like this");
        for (const owner of owners) yield rowOf(owner);
      } catch (error) {
        yield failed(number, error);
      }
    }
  },
});

/** Each scope has its own search. The search of the system finds whole numbers only, so last digits need one in each service provider. */
function searchIn(odin: OdinClient, { serviceProviderId, groupId }: Session): Search {
  const inProvider = (provider: string, number: string) =>
    odin.searchServiceProviderDns({ serviceProviderId: provider, dn: `*${lastDigitsOf(number)}*` });
  if (serviceProviderId && groupId)
    return (number) => odin.searchGroupDns({ serviceProviderId, groupId, dn: `*${lastDigitsOf(number)}*` });
  if (serviceProviderId) return (number) => inProvider(serviceProviderId, number);
  return async (number) => {
    if (number.startsWith("+")) return odin.searchSystemDns({ dn: `+${digitsOf(number)}` });
    const providers = [await odin.getServiceProviders()].flat();
    return (await Promise.all(providers.map((one) => inProvider(one.serviceProviderId, number)))).flat();
  };
}

async function ownersOf(search: Search, number: string): Promise<DnOwner[]> {
  const found = [await search(number)].flat(); // one row may come as a bare object
  return found.filter(({ phoneNumbers }) => digitsOf(phoneNumbers).endsWith(digitsOf(number)));
}

await main(whoOwns, import.meta.url);
