import type {
  CallForwarding,
  Geolocation,
  Trustor,
  User,
  UserQueue,
  UserRoutingLanguage,
  UserRoutingSkill,
} from "@rollcall/clients/purecloud";
import type { Section } from "../outcome.js";

/** The sections that come with the listing through `expand`, each under the field of the user. */
export const PURECLOUD_EXPANDED = [
  "authorization",
  "station",
  "routingStatus",
  "presence",
  "outOfOffice",
  "groups",
  "locations",
  "profileSkills",
] as const;

/** The sections that have their own calls for each user. */
export const PURECLOUD_PER_USER = [
  "callForwarding",
  "queues",
  "routingSkills",
  "routingLanguages",
  "trustors",
] as const;

/** Every section of a PureCloud record, except `geolocation`, which is only collected on request. */
export const PURECLOUD_SECTIONS = ["profile", ...PURECLOUD_EXPANDED, ...PURECLOUD_PER_USER] as const;

export type PureCloudExpanded = (typeof PURECLOUD_EXPANDED)[number];
export type PureCloudPerUser = (typeof PURECLOUD_PER_USER)[number];
export type PureCloudSectionName = (typeof PURECLOUD_SECTIONS)[number] | "geolocation";

/** A user's memberships in queues. They need two calls, because by default the platform lists joined queues only. */
export interface QueueMemberships {
  /** Queues whose conversations the user receives at the moment. */
  readonly joined: readonly UserQueue[];
  /** Queues of which the user is a member, but whose conversations the user does not receive. */
  readonly unjoined: readonly UserQueue[];
}

/** The data of the sections, as wire values. The pages of a listing are joined. */
export interface PureCloudSectionData {
  /** The listed user without the fields of other sections. */
  readonly profile: Omit<User, PureCloudExpanded | "geolocation">;
  readonly callForwarding: CallForwarding;
  readonly queues: QueueMemberships;
  readonly routingSkills: readonly UserRoutingSkill[];
  readonly routingLanguages: readonly UserRoutingLanguage[];
  readonly trustors: readonly Trustor[];
}

/** The sections of one PureCloud user. `geolocation` is only there on request. */
export type PureCloudSections = {
  readonly [Name in keyof PureCloudSectionData]: Section<PureCloudSectionData[Name]>;
} & {
  readonly [Name in PureCloudExpanded]: Section<NonNullable<User[Name]>>;
} & { readonly geolocation?: Section<Geolocation> };

/** What was collected of one PureCloud user. */
export interface PureCloudRecord {
  readonly platform: "purecloud";
  readonly userId: string;
  /** When the user's last section arrived: ISO 8601, UTC. */
  readonly collectedAt: string;
  /** True if the user was listed, but gone when read. Sections that were not read by then are `failed`. */
  readonly vanished?: true;
  readonly sections: PureCloudSections;
}
