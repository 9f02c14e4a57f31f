import { createLastingFaults, type Lasted } from "../../src/faults/lasting.js";
import type { Faults, Sandbox } from "../../src/index.js";
import { createRoutes } from "../../src/server/routes.js";
import type { SpecOperation } from "../../src/server/spec.js";
import type { Run } from "./audit.js";

const plan = (name: string) => [`outgoingCallingPlans.o${name.slice(1)}`, [`getUserO${name.slice(1)}`]] as const;
const utility = (name: string, ...operations: readonly string[]) => [`utilities.${name}`, operations] as const;

/** The calls that a section is read by where it is read by itself, the first one first. */
const OPERATIONS: Readonly<Record<string, readonly string[]>> = Object.fromEntries<readonly string[]>([
  ["assignedServices", ["getUserServicesAssigned"]],
  ["serviceAssignment", ["getUserServices"]],
  ["serviceSettings", ["getUserServiceSettings"]],
  plan("outgoingCallingPlanTransferNumbers"),
  plan("outgoingCallingPlanDigitPlanOriginating"),
  plan("outgoingCallingPlanPinholeDigitPlanCallMeNow"),
  [
    "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode",
    ["getUserOutgoingCallingPlanAuthorizationCodes", "getUserOutgoingCallingPlanAuthorizationCodesCodes"],
  ],
  utility("alternateUserId", "getUserAlternateUserId"),
  utility("announcementFile", "getUserAnnouncements"),
  utility("callPolicies", "getUserCallPolicies"),
  utility("callProcessingPolicy", "getUserCallProcessingPolicy"),
  utility("communicationBarring", "getUserCommunicationBarring"),
  utility("devicePolicies", "getUserDevicePolicies"),
  utility("featureAccessCode", "getUserFeatureAccessCodes"),
  utility("portalPasscode", "getUserPortalPasscode"),
  utility("userSchedules", "getUserSchedules", "getUserEvents"),
  ["callForwarding", ["getUserCallforwarding"]],
  ["queues", ["getUserQueues"]],
  ["trustors", ["getUserTrustors"]],
]);

const isOfPureCloud = (section: string) => ["callForwarding", "queues", "trustors"].includes(section);

/** Operations that can be taken from an audit without ending it, of one platform. */
export const operationsOf = (way: Run["way"]): readonly string[] =>
  Object.entries(OPERATIONS)
    .filter(([section]) => isOfPureCloud(section) === (way === "purecloud"))
    .flatMap(([, operations]) => operations)
    .concat(way === "perUser" ? ["getUserAudit"] : []);

/** What a plan of faults does to the sections of users. The sandbox's own dice decide. */
export interface Fate {
  /** Whether a user is gone, in the end. */
  vanishes(userId: string): boolean;
  /** All that befalls the calls of a section, sooner or later. */
  befalls(userId: string, section: string): readonly Lasted[];
  /** What a section's first call meets in the end. Undefined for a call that succeeds. */
  first(userId: string, section: string): Lasted | undefined;
}

export async function fateOf(run: Run, faults: Faults, { estate }: Sandbox): Promise<Fate> {
  const platform = run.way === "purecloud" ? "purecloud" : "odin";
  const { operations } = await createRoutes(platform);
  const known = new Map<string, SpecOperation>(operations.map((one) => [one.operationId, one]));
  const { seed = estate.seed } = faults;
  const lasting = (plan: Faults) => {
    const decide = createLastingFaults(platform, estate, { seed, ...plan });
    return (operationId: string, userId: string): Lasted | undefined => {
      const operation = known.get(operationId);
      if (!operation) throw new TypeError(`no operation ${operationId}`);
      return decide(operation, { userId }, Number.POSITIVE_INFINITY);
    };
  };
  // Each kind by itself, because one may begin sooner than another of higher priority.
  const { forbidden = {}, broken = {}, unlicensed = 0, vanish = 0 } = faults;
  const kinds = [{ forbidden }, { broken }, { unlicensed }, { vanish }].map(lasting);
  const together = lasting(faults);
  return {
    vanishes: (userId) => together(platform === "odin" ? "getUsers" : "getUser", userId) === "vanish",
    befalls: (userId, section) =>
      (OPERATIONS[section] ?? []).flatMap((operationId) => kinds.flatMap((of) => of(operationId, userId) ?? [])),
    first(userId, section) {
      const [operationId] = OPERATIONS[section] ?? [];
      return operationId === undefined ? undefined : together(operationId, userId);
    },
  };
}
