import type { Estate } from "../../estate/estate.js";
import { type Group, mainNumber } from "../common/group.js";
import { dashed } from "../common/numbers.js";
import { providerOf, type Wire } from "../common/subject.js";

/** A service that has an id, such as a call centre. No list of users has it. */
export interface VirtualUser {
  readonly kind: "Auto Attendant" | "Call Center" | "Hunt Group";
  readonly serviceUserId: string;
  readonly name: string;
  /** Shorter than those of users, so no user has it. */
  readonly extension: string;
  /** In E.164. Most have none. */
  readonly number?: string | undefined;
}

/** Where something is. */
export type Where = Group & { readonly estate: Estate };

export const allGroups = ({ odin }: Estate): readonly Group[] =>
  odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => ({ serviceProviderId, groupId })),
  );

/** The number of a group among all groups. */
export const numberOfGroup = ({ estate, serviceProviderId, groupId }: Where): number =>
  allGroups(estate).findIndex((one) => one.serviceProviderId === serviceProviderId && one.groupId === groupId);

/** An id at the group's domain that has the number of the group in it. */
export const idIn = (where: Where, kind: string, slug = ""): string =>
  `${kind}.${numberOfGroup(where)}${slug && `.${slug}`}@${providerOf(where.estate, where.serviceProviderId)?.domain ?? ""}`;

/** The group of such an id. Undefined for another id, and for one of another domain. */
export function groupOfId(estate: Estate, id: string): Group | undefined {
  const group = allGroups(estate)[Number(/^[a-z]+\.(\d+)[.@]/.exec(id)?.[1] ?? -1)];
  return group && id.endsWith(`@${providerOf(estate, group.serviceProviderId)?.domain}`) ? group : undefined;
}

export const siteOf = ({ estate, serviceProviderId, groupId }: Where): string =>
  estate.odin.site(serviceProviderId, groupId) ?? groupId;

export const mainNumberOf = ({ estate, ...group }: Where): string => mainNumber(estate, group);

/** What the lists of a group have of every kind. */
export const virtualRow = ({ serviceUserId, name, extension, number }: VirtualUser): Wire => ({
  serviceUserId,
  name,
  video: false,
  phoneNumber: number === undefined ? null : dashed(number),
  extension,
  department: null,
  isActive: true,
});

/** The profile in their own reads. */
export const virtualProfile = ({ kind, name, extension }: VirtualUser): Wire => ({
  name,
  callingLineIdLastName: name,
  callingLineIdFirstName: kind,
  hiraganaLastName: name,
  hiraganaFirstName: kind,
  extension,
  language: "English",
  timeZone: "America/New_York",
  timeZoneDisplayName: "(GMT-04:00) (US) Eastern Time",
  aliases: [],
});
