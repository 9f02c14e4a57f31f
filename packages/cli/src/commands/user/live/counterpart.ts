import type { CleanOdinUser, CleanPureCloudUser, CleanUser } from "@rollcall/audit";
import { differences, Matcher, projectionOf, type Side } from "@rollcall/audit/people";
import type { RulesConfig } from "@rollcall/audit/rules";
import type { CardMatch } from "@rollcall/report";
import type { Hit } from "../audit-hits.js";
import { scopeOf } from "../audit-hits.js";
import { formsOf, type WhoForms } from "../who-form.js";
import type { Found } from "./found.js";

/** The most keys of a person that the other platform is searched by. */
const MOST_KEYS = 2;

/** What a configuration says of people. */
export type PeopleConfig = Pick<RulesConfig, "people" | "country">;

/** Who a user of each platform is to the other, by the keys of an audit. */
export function matchOf(odin: CleanOdinUser, purecloud: CleanPureCloudUser, config: PeopleConfig): CardMatch {
  const { map, sites, departments, extensionPrefixes } = config.people;
  const matcher = new Matcher({ map: new Map(Object.entries(map)), sites, country: config.country ?? undefined });
  matcher.add(odin, scopeOf(odin));
  matcher.add(purecloud, scopeOf(purecloud));
  // Others were not read, and may have the same keys.
  const part: Side = { state: "partial", because: ["only these users were read"] };
  const { matched, ambiguous } = matcher.match({ odin: part, purecloud: part });
  const [pair] = matched;
  if (pair)
    return {
      is: "person",
      by: pair.by,
      differences: differences(projectionOf(odin), projectionOf(purecloud), { departments, extensionPrefixes }),
    };
  const [group] = ambiguous;
  return group
    ? { is: "ambiguous", odin: [], purecloud: [namedBy(purecloud)], because: group.because }
    : { is: "alone", because: [], perhaps: [namedBy(purecloud)] };
}

/** A user as a card names it. */
const namedBy = (user: CleanUser) => ({
  scope: scopeOf(user),
  userId: user.userId,
  name: user.name.known ? user.name.value : null,
});

/** What to search the other platform by: e-mail addresses, then a number. @param asked what was searched already */
function keysToTry(user: CleanUser, asked: string): readonly WhoForms[] {
  const texts = user.platform === "odin" ? ofOdin(user) : ofPureCloud(user);
  const unique = [...new Set(texts.map((text) => text.toLowerCase()))].filter((text) => text !== asked);
  return unique.slice(0, MOST_KEYS).map(formsOf);
}

const textIn = (fact: CleanUser["name"]): string[] => (fact.known && fact.value !== null ? [fact.value] : []);

function ofOdin({ emailAddress, phoneNumber, userId }: CleanOdinUser): readonly string[] {
  const mail = textIn(emailAddress);
  return [...(mail.length > 0 || !userId.includes("@") ? mail : [userId]), ...textIn(phoneNumber)];
}

function ofPureCloud({ email, addresses }: CleanPureCloudUser): readonly string[] {
  const contacts = (addresses.known ? addresses.value : null) ?? [];
  const numbers = contacts.flatMap(({ mediaType, address }) => (mediaType === "EMAIL" ? [] : (address ?? [])));
  return [...textIn(email), ...numbers.slice(0, 1)];
}

/** Searches the other platform by the keys of a user, one by one. The first who fits exactly is taken. */
export async function counterpartOf<User extends CleanOdinUser | CleanPureCloudUser>(
  user: CleanUser,
  asked: string,
  find: (forms: WhoForms) => Promise<Found<User>>,
): Promise<Hit<User> | undefined> {
  for (const forms of keysToTry(user, asked)) {
    const { hits } = await find(forms);
    const [only] = hits;
    if (only && hits.length === 1) return only;
  }
  return undefined;
}
