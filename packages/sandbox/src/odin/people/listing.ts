import type { Estate } from "../../estate/estate.js";
import type { Call, Reply } from "../../server/handler.js";
import { groupsOf, membersOf } from "../common/answering.js";
import { groupNotFound, limited, ok, providerNotFound, searchTooShort, userNotFound } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import { type Subject, subjectOf, type Wire } from "../common/subject.js";
import { reachOf } from "../session/reach.js";
import { profileOf, shortItemOf } from "./profile.js";

/** The fields of a profile that filter a list. The number has another name there. */
const FILTERS: Readonly<Record<string, string>> = {
  userId: "userId",
  lastName: "lastName",
  firstName: "firstName",
  dn: "phoneNumber",
  emailAddress: "emailAddress",
  extension: "extension",
};

export const SHORTEST_SEARCH = 3;

/** `GET /users`: a list, or one user if `userId` is given. A `userId` with `*` is a filter. */
export function getUsers(call: Call, estate: Estate, state: OdinState): Reply {
  const { userId, serviceProviderId, groupId, extended, limit } = call.query as Partial<
    Record<string, string | number>
  >;
  if (userId !== undefined && !String(userId).includes("*")) {
    const subject = subjectOf(estate, String(userId), state);
    return subject ? ok(profileOf(subject)) : userNotFound(String(userId));
  }
  const filter = filterOf(call.query);
  if (filter === "too short") return searchTooShort();
  const providers = reachOf(estate, call.login).providers.filter(
    (one) => serviceProviderId === undefined || one.serviceProviderId === serviceProviderId,
  );
  if (providers.length === 0) return providerNotFound();
  const items: Wire[] = [];
  // One more than the limit shows that there are more.
  const most = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit) + 1;
  let groups = 0;
  for (const provider of providers) {
    for (const group of groupsOf(estate, provider.serviceProviderId) ?? []) {
      if (groupId !== undefined && group !== groupId) continue;
      groups += 1;
      for (const subject of membersOf(estate, { ...provider, groupId: group }, state)) {
        if (items.length < most && filter(subject))
          items.push(isTrue(extended) ? profileOf(subject) : shortItemOf(subject));
      }
    }
  }
  return groupId !== undefined && groups === 0 ? groupNotFound() : limited(items, limit, state);
}

/** One of the SDKs writes it with a capital. */
const isTrue = (value: unknown) => String(value).toLowerCase() === "true";

type Filter = (subject: Subject) => boolean;

/** Matches text, with `*` for any at the beginning or the end. */
function filterOf(query: Call["query"]): Filter | "too short" {
  const filters: Filter[] = [];
  for (const [parameter, wanted] of Object.entries(query)) {
    if (parameter !== "macAddress" && !(parameter in FILTERS)) continue;
    const text = String(wanted).toLowerCase();
    if (text.replaceAll("*", "").length < SHORTEST_SEARCH) return "too short";
    filters.push((subject) => matches(fieldOf(subject, parameter), text));
  }
  return (subject) => filters.every((filter) => filter(subject));
}

function fieldOf(subject: Subject, parameter: string): string {
  const profile = profileOf(subject);
  if (parameter !== "macAddress") return String(profile[FILTERS[parameter] ?? parameter] ?? "");
  const { accessDevice } = profile.accessDeviceEndpoint as { accessDevice?: Wire };
  return String(accessDevice?.macAddress ?? "").replaceAll(":", "");
}

/** Whether a value fits what a search names. `*` stands for any text, at the end or at both ends. */
export function matches(value: string, wanted: string): boolean {
  const found = value.toLowerCase();
  const text = wanted.replaceAll("*", "");
  if (wanted.startsWith("*") && wanted.endsWith("*")) return found.includes(text);
  return wanted.endsWith("*") ? found.startsWith(text) : found === text;
}
