import { type PureCloudContextPart, type PureCloudSectionName, pureCloudCost } from "@rollcall/audit";
import type { PureCloudNeeded } from "@rollcall/audit/rules";

/** What reads each section of one user by itself. A list of users brings most of them, and asks for the same permissions. */
const OF_SECTION: Readonly<Record<PureCloudSectionName, readonly string[]>> = {
  profile: ["getUser", "getUsers"],
  authorization: ["getUserRoles"],
  station: ["getUserStation"],
  routingStatus: ["getUserRoutingstatus"],
  presence: [],
  outOfOffice: ["getUserOutofoffice"],
  groups: [],
  locations: [],
  profileSkills: ["getUserProfileskills"],
  signIn: [],
  employerInfo: [],
  team: [],
  conversationSummary: [],
  callForwarding: ["getUserCallforwarding"],
  queues: ["getUserQueues"],
  routingSkills: ["getUserRoutingskills"],
  routingLanguages: ["getUserRoutinglanguages"],
  trustors: ["getUserTrustors"],
  licenses: ["getLicenseUser"],
  grants: ["getAuthorizationSubject"],
  verifiers: ["getUserVerifiers"],
  geolocation: [],
  biography: [],
  certifications: [],
  languagePreference: [],
  workPlanBidRanks: [],
  integrationPresence: [],
  utilization: ["getRoutingUserUtilization"],
  voicemailPolicy: ["getVoicemailUserpolicy"],
};

/** What reads these sections of one user by themselves. */
export const operationsOfSections = (sections: readonly PureCloudSectionName[]): readonly string[] =>
  sections.flatMap((name) => OF_SECTION[name]);

/** An organisation so large that an audit reads it in bulk, and by cursor. */
const LARGE = { active: 50_000, inactive: 50_000 };
const BULK = { trustors: 1, roles: 1, memberCounts: [1] };
const SMALL = { active: 1, inactive: 1 };

/** The operations of PureCloud that an audit may call of an organisation of any size. */
export function operationsOf(
  needed: Omit<PureCloudNeeded, "context"> & { readonly context?: readonly PureCloudContextPart[] },
) {
  const { sections, when, context = true } = needed;
  const costs = [SMALL, LARGE].flatMap((sizes) =>
    (["single", "bulk"] as const).flatMap(
      (strategy) => pureCloudCost(sizes, { sections, when, context, strategy, bulk: BULK }).costs,
    ),
  );
  const own = operationsOfSections([...sections, ...when.administrator]);
  return new Set([...costs.map(({ operation }) => operation), ...own]);
}
