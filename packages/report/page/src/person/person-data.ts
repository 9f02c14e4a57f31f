import type { AuditFinding } from "@rollcall/audit/changes";
import type {
  OdinSide as WrittenOdinSide,
  PureCloudSide as WrittenPureCloudSide,
} from "../../../src/html/encode/person-side.js";

/** What the report holds of a user of Odin. A file of another version may lack a fact. */
export type OdinSide = Pick<WrittenOdinSide, "platform" | "serviceProviderId" | "groupId" | "userId"> &
  Partial<WrittenOdinSide>;

/** The same of PureCloud. */
export type PureCloudSide = Pick<WrittenPureCloudSide, "platform" | "userId"> & Partial<WrittenPureCloudSide>;

/** A user of either platform. */
export type Side = OdinSide | PureCloudSide;

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
