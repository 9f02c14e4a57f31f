import { type CleanScope, normaliseOrganisation } from "@rollcall/audit";
import type { ViewedUser } from "@rollcall/audit/changes";
import { Numbers, type Whereabouts } from "@rollcall/audit/rules";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { groupsOf, partsOf } from "../../tables/scopes/groups-of-context.js";
import { scopeOf } from "../../tables/users/users.js";

/** What of a user decides where a call leads. */
export interface Caller {
  readonly platform: ViewedUser["platform"];
  readonly scope: string;
  readonly country: string | null;
}

/** Knows where calls lead, when all users have been added. */
export interface Leads {
  add(user: ViewedUser): void;
  where(number: string, caller: Caller): Pick<Whereabouts, "external" | "country" | "destination">;
}

/** Asks the numbers that the rules ask, so the page and the rules say the same. A redacted copy has tokens instead. */
export const leadsIn = async (audit: ReportedAudit): Promise<Leads> =>
  audit.isRedacted ? byTokens() : byNumbers(audit);

async function byNumbers(audit: ReportedAudit): Promise<Leads> {
  const numbers = new Numbers(audit.judgement.config);
  const groups = new Map<string, CleanScope>(
    (await groupsOf(audit)).map((group) => [`${group.serviceProviderId}/${group.groupId}`, group]),
  );
  const organisation = normaliseOrganisation((await partsOf(audit, "purecloud")).get("organisation"));
  const { sides } = audit.facts;
  for (const side of [sides.odin, sides.purecloud])
    if (side.state === "partial") for (const because of side.because) numbers.partial(because);
  return {
    add: (user) => numbers.add(user, groups.get(scopeOf(user)) ?? organisation),
    where: (number, caller) => {
      const { mainCountry, ...where } = numbers.where(number, caller);
      // Many unused numbers are of one of several countries. The main one is more help than none.
      return { ...where, country: where.country ?? mainCountry };
    },
  };
}

/** `number-7k3q9xam4t (GB, mobile)`: the token of a number, its country and its class. */
const TOKEN = /^(\S+)(?: \((?:([A-Z]{2})(?:, )?)?(\w+)?\))?$/;

/** Users with one number have one token, so a number of the organisation is known by it. Ranges of groups are not. */
function byTokens(): Leads {
  const own = new Set<string>();
  return {
    add: (user) => {
      for (const text of numbersOf(user)) own.add(tokenOf(text));
    },
    where: (number) => {
      const [, , country, destination] = TOKEN.exec(number) ?? [];
      return {
        external: !own.has(tokenOf(number)),
        country: country ?? null,
        destination: destination ?? "unknown",
      };
    },
  };
}

const tokenOf = (text: string): string => TOKEN.exec(text)?.[1] ?? text;

function numbersOf(user: ViewedUser): readonly string[] {
  if (user.platform === "odin")
    return [user.phoneNumber, user.extension].flatMap((fact) => (fact.known ? (fact.value ?? []) : []));
  const contacts = user.addresses.known ? (user.addresses.value ?? []) : [];
  return contacts.flatMap(({ address, extension }) => [address ?? [], extension ?? []].flat());
}
