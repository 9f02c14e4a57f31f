import type {
  AgentMaxUtilizationResponse,
  CallForwarding,
  Geolocation,
  Trustor,
  User,
  UserQueue,
  UserRoutingLanguage,
  UserRoutingSkill,
  VoicemailUserPolicy,
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

/** The usual sections of a PureCloud record, in its order. */
export const PURECLOUD_SECTIONS = ["profile", ...PURECLOUD_EXPANDED, ...PURECLOUD_PER_USER] as const;

/** The sections that are only read on request. The first is personal data. Each other one costs a call for each user. */
export const PURECLOUD_ON_REQUEST = ["geolocation", "utilization", "voicemailPolicy"] as const;

export type PureCloudExpanded = (typeof PURECLOUD_EXPANDED)[number];
export type PureCloudPerUser = (typeof PURECLOUD_PER_USER)[number];
export type PureCloudOnRequest = (typeof PURECLOUD_ON_REQUEST)[number];
export type PureCloudSectionName = (typeof PURECLOUD_SECTIONS)[number] | PureCloudOnRequest;

/** A queue of a user. The last two fields are in the list of a queue's members only, so single reads lack them. */
export interface QueueMembership extends UserQueue {
  /** The ring of the queue in which the user is, from 1. */
  readonly ringNumber?: number;
  /** How the user became a member: `user` or `group`. */
  readonly memberBy?: string;
}

/** A user's memberships in queues. */
export interface QueueMemberships {
  /** Queues whose conversations the user receives at the moment. */
  readonly joined: readonly QueueMembership[];
  /** Queues of which the user is a member, but whose conversations the user does not receive. */
  readonly unjoined: readonly QueueMembership[];
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
  readonly geolocation: Geolocation;
  /** Without `level` it is the organisation's, which users inherit who are in no queue. */
  readonly utilization: AgentMaxUtilizationResponse;
  readonly voicemailPolicy: VoicemailUserPolicy;
}

/** The sections of one PureCloud user. A section that was not chosen is absent. Only `profile` is always there. */
export type PureCloudSections = {
  readonly profile: Section<PureCloudSectionData["profile"]>;
} & {
  readonly [Name in Exclude<keyof PureCloudSectionData, "profile">]?: Section<PureCloudSectionData[Name]>;
} & {
  readonly [Name in PureCloudExpanded]?: Section<NonNullable<User[Name]>>;
};

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
