import type {
  AgentMaxUtilizationResponse,
  AuthzGrantRole,
  Biography,
  CallForwarding,
  Division,
  EmployerInfo,
  Geolocation,
  OAuthLastTokenIssued,
  Team,
  Trustor,
  User,
  UserConversationSummary,
  UserPresence,
  UserQueue,
  UserRoutingLanguage,
  UserRoutingSkill,
  Verifier,
  VoicemailUserPolicy,
  WorkPlanBidRanks,
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

/** The sections that only the listing has. No call can make up for what the platform leaves out there. */
export const PURECLOUD_LISTED = ["signIn", "employerInfo", "team", "conversationSummary"] as const;

/** More sections that only the listing has. They are only read on request, because no rule needs them. The biography is personal data. */
export const PURECLOUD_LISTED_ON_REQUEST = [
  "biography",
  "certifications",
  "languagePreference",
  "workPlanBidRanks",
  "integrationPresence",
] as const;

/** The sections that have their own calls for each user. */
export const PURECLOUD_PER_USER = [
  "callForwarding",
  "queues",
  "routingSkills",
  "routingLanguages",
  "trustors",
] as const;

/** What a user may do, and what that costs. These sections have their own calls as well. */
export const PURECLOUD_ACCESS = ["licenses", "grants"] as const;

/** What is only read of users who have, or may have, the power of an administrator. Other records lack it. */
export const PURECLOUD_OF_ADMINISTRATORS = ["verifiers"] as const;

/** The usual sections of a PureCloud record, in its order. */
export const PURECLOUD_SECTIONS = [
  "profile",
  ...PURECLOUD_EXPANDED,
  ...PURECLOUD_LISTED,
  ...PURECLOUD_PER_USER,
  ...PURECLOUD_ACCESS,
  ...PURECLOUD_OF_ADMINISTRATORS,
] as const;

/** The sections that are only read on request. The first two are personal data. The last two take further calls. */
export const PURECLOUD_ON_REQUEST = [
  "geolocation",
  ...PURECLOUD_LISTED_ON_REQUEST,
  "utilization",
  "voicemailPolicy",
] as const;

export type PureCloudExpanded = (typeof PURECLOUD_EXPANDED)[number];
export type PureCloudListed = (typeof PURECLOUD_LISTED | typeof PURECLOUD_LISTED_ON_REQUEST)[number];
export type PureCloudPerUser = (typeof PURECLOUD_PER_USER)[number];
export type PureCloudAccess = (typeof PURECLOUD_ACCESS)[number];
export type PureCloudOnRequest = (typeof PURECLOUD_ON_REQUEST)[number];
export type PureCloudSectionName = (typeof PURECLOUD_SECTIONS)[number] | PureCloudOnRequest;

/** A user's memberships in queues, by the names of the queues, and then by their ids. */
export interface QueueMemberships {
  /** Queues whose conversations the user receives at the moment. */
  readonly joined: readonly UserQueue[];
  /** Queues of which the user is a member, but whose conversations the user does not receive. */
  readonly unjoined: readonly UserQueue[];
}

/**
 * When a user was invited and last seen. `null` if the platform has sent the field for others, and sends none for this user.
 * Absent if it has sent the field for nobody so far, so nothing is known.
 */
export interface PureCloudSignIn {
  /** ISO 8601, UTC. */
  readonly dateLastLogin?: string | null;
  readonly lastTokenIssued?: OAuthLastTokenIssued | null;
  /** When the activation e-mail was sent: ISO 8601, UTC. */
  readonly dateWelcomeSent?: string | null;
}

/** A role that a user has in a division. Its permissions are in the context. */
export interface PureCloudGrant {
  /** Who was granted it: the user, or a group of the user. */
  readonly subjectId: string;
  readonly role: Pick<AuthzGrantRole, "id" | "name">;
  /** The id is `*` for all divisions. */
  readonly division: Pick<Division, "id" | "name">;
}

/** A second factor of a user. What it checks is a secret, and is not kept. */
export type PureCloudVerifier = Pick<Verifier, "id" | "name" | "type" | "enabled" | "default">;

/** The data of the sections, as wire values. The pages of a listing are joined. */
export interface PureCloudSectionData {
  /** The listed user without the fields of other sections. */
  readonly profile: Omit<User, PureCloudExpanded | "geolocation" | "skills" | "languages" | ListedField>;
  readonly callForwarding: CallForwarding;
  readonly queues: QueueMemberships;
  readonly routingSkills: readonly UserRoutingSkill[];
  readonly routingLanguages: readonly UserRoutingLanguage[];
  readonly trustors: readonly Trustor[];
  /** Of this and the next three, `null` means that the platform sent the field for others, and sends none for this user. */
  readonly signIn: PureCloudSignIn;
  readonly employerInfo: EmployerInfo | null;
  readonly team: Team | null;
  readonly conversationSummary: UserConversationSummary | null;
  /** The ids of the licences, in the order of the alphabet. What they are is in the context. */
  readonly licenses: readonly string[];
  /** By role, division and subject. A role that comes in several ways is listed once for each. */
  readonly grants: readonly PureCloudGrant[];
  /** The second factors. Empty if there is none. */
  readonly verifiers: readonly PureCloudVerifier[];
  readonly geolocation: Geolocation;
  /** Of this and the next four, `null` means the same as above. */
  readonly biography: Biography | null;
  readonly certifications: readonly string[] | null;
  readonly languagePreference: string | null;
  readonly workPlanBidRanks: WorkPlanBidRanks | null;
  /** The presence in the other system that the run names. */
  readonly integrationPresence: UserPresence | null;
  /** Without `level` it is the organisation's, which users inherit who are in no queue. */
  readonly utilization: AgentMaxUtilizationResponse;
  readonly voicemailPolicy: VoicemailUserPolicy;
}

/** The fields of a user from which the sections of {@link PureCloudListed} are made. */
type ListedField = keyof PureCloudSignIn | Exclude<PureCloudListed, "signIn">;

/**
 * The sections of one PureCloud user. A section that was not chosen is absent, and so are the `verifiers` of a user without the
 * power of an administrator. Only `profile` is always there.
 */
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
