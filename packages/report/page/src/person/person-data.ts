import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import type { AuditFinding } from "@rollcall/audit/changes";

/** What the report holds of a user of Odin. It may leave out what no page shows. */
export type OdinSide = Pick<CleanOdinUser, "platform" | "serviceProviderId" | "groupId" | "userId"> &
  Partial<CleanOdinUser>;

/** The same of PureCloud. */
export type PureCloudSide = Pick<CleanPureCloudUser, "platform" | "userId"> & Partial<CleanPureCloudUser>;

/** A value that the platforms show differently. */
export interface Difference {
  readonly topic: string;
  readonly odin: string;
  readonly purecloud: string;
}

/** A person with what is known on each platform. A user whom nobody matched is one side. */
export interface PersonData {
  readonly odin: OdinSide | undefined;
  readonly purecloud: PureCloudSide | undefined;
  /** Why nobody knows who this is on the other platform. Undefined if it is known, or if there is nobody. */
  readonly unclear: string | undefined;
  /** The keys by which both sides are one person. */
  readonly by: string;
  readonly differences: readonly Difference[];
  /** The gravest first. */
  readonly findings: readonly AuditFinding[];
  /** The rules that could not judge the person. */
  readonly notEvaluated: readonly string[];
}
