/**
 * Finds who has telephone numbers. It only reads.
 *
 *     node who-owns.ts --odin-url https://tenant.prod.odinapi.net --numbers "+18135551003, 5551004"
 *
 * Needs any login of an administrator. It looks in all that the login sees: a group, a service provider, or the whole system.
 */
import type { DnOwner, OdinClient, Session } from "@rollcall/clients/odin";
import { defineReport, failed, main, odin, UsageError } from "../kit/index.ts";

const COLUMNS = ["number", "owner", "name", "kind", "extension", "department", "group", "serviceProvider"] as const;

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
    const wanted = numbers.split(",").map((number) => number.trim());
    const bad = wanted.find((number) => !/^\+?(?:[\s().-]*\d){3,15}$/.test(number));
    if (bad !== undefined) throw new UsageError(`--numbers: "${bad}" is no telephone number of at least 3 digits`);
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

const digitsOf = (number: string) => number.replace(/\D/g, "");

/** Lists write `+1-8135551003`, so a search for the last digits finds a number in each of its forms. */
const pattern = (number: string) => `*${digitsOf(number).slice(-7)}*`;

/** Each scope has its own search. That of the system finds whole numbers only, so it looks in each service provider instead. */
function searchIn(odin: OdinClient, { serviceProviderId, groupId }: Session): Search {
  const inProvider = (provider: string, number: string) =>
    odin.searchServiceProviderDns({ serviceProviderId: provider, dn: pattern(number) });
  if (serviceProviderId && groupId)
    return (number) => odin.searchGroupDns({ serviceProviderId, groupId, dn: pattern(number) });
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

/** The number of a group has no user, but a name. A virtual user has its kind as first name. */
const rowOf = (owner: DnOwner): Record<(typeof COLUMNS)[number], string> => ({
  number: owner.phoneNumbers,
  owner: text(owner.userId),
  name: [owner.firstName, owner.lastName].map(text).filter(Boolean).join(" ") || "nobody",
  kind: text(owner.userType),
  extension: text(owner.extension),
  department: text(owner.department),
  group: text(owner.groupId),
  serviceProvider: text(owner.serviceProviderId),
});

const text = (value: string | number | null | undefined): string => String(value ?? "");

await main(whoOwns, import.meta.url);
