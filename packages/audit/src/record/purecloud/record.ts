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

/** The sections that the listing brings by `expand`, by the field of the user that carries them. */
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

/** The sections that cost calls of their own for each user. */
export const PURECLOUD_PER_USER = [
  "callForwarding",
  "queues",
  "routingSkills",
  "routingLanguages",
  "trustors",
] as const;

/** Every section of a PureCloud record but `geolocation`, which is only collected when asked for. */
export const PURECLOUD_SECTIONS = ["profile", ...PURECLOUD_EXPANDED, ...PURECLOUD_PER_USER] as const;

export type PureCloudExpanded = (typeof PURECLOUD_EXPANDED)[number];
export type PureCloudPerUser = (typeof PURECLOUD_PER_USER)[number];
export type PureCloudSectionName = (typeof PURECLOUD_SECTIONS)[number] | "geolocation";

/** A user's memberships in queues. Two calls: by default the platform names the joined ones only. */
export interface QueueMemberships {
  /** Queues that the user takes conversations of at the moment. */
  readonly joined: readonly UserQueue[];
  /** Queues that the user is a member of, but is not taking conversations of. */
  readonly unjoined: readonly UserQueue[];
}

/** What the sections hold: wire values; the pages of a listing put together. */
export interface PureCloudSectionData {
  /** The listed user without the fields that are sections of their own. */
  readonly profile: Omit<User, PureCloudExpanded | "geolocation">;
  readonly callForwarding: CallForwarding;
  readonly queues: QueueMemberships;
  readonly routingSkills: readonly UserRoutingSkill[];
  readonly routingLanguages: readonly UserRoutingLanguage[];
  readonly trustors: readonly Trustor[];
}

/** The sections of one PureCloud user. `geolocation` is absent unless it was asked for. */
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
  /** The user was listed, but gone when read; what had not been learnt by then is `failed`. Absent otherwise. */
  readonly vanished?: true;
  readonly sections: PureCloudSections;
}
