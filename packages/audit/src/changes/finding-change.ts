import type { Sides } from "../people/people.js";
import type { UnknownFinding } from "../rules/ages/earlier.js";
import { usersOf } from "../rules/ages/keys.js";
import type { Finding } from "../rules/engine/finding.js";
import type { Evidence, Severity } from "../rules/engine/verdict.js";
import { isSameEvidence } from "./evidence.js";
import type { Roll, SideName } from "./roll.js";
import type { AuditFinding, AuditRule } from "./source.js";

/** How a finding stands, compared with the earlier audit. */
export interface FindingChange
  extends Pick<Finding, "id" | "rule" | "severity" | "title" | "subject" | "evidence" | "parts"> {
  /**
   * The id of the chain that this finding counts as, because both have the same status, or both are found. A new part of a chain that was
   * known counts itself, and so does a resolved part of one that is left.
   */
  readonly partOf?: string;
  /**
   * `new`, or `open` in both audits. `resolved` only if the later audit judged the user and found nothing, or the user left.
   * `unknown` if nobody can say whether it is still there.
   */
  readonly status: "new" | "open" | "resolved" | "unknown";
  /** Why it is new or unknown, if the reason is not a change of the user's values. */
  readonly because?: string;
  /** Since when it is known, by the audit that knew it earlier. ISO 8601, UTC. */
  readonly firstSeen: string;
  /** Whether it may have begun before that. */
  readonly atLeast?: true;
  /** The severity and evidence of an open finding in the earlier audit, if they changed. */
  readonly was?: { readonly severity: Severity; readonly evidence: readonly Evidence[] };
  /** Who suppressed it. A resolved one has what the earlier audit had. */
  readonly suppressed?: NonNullable<Finding["suppressed"]>;
}

/** What the status of a finding depends on. */
export interface Circumstances {
  readonly roll: Roll;
  readonly sides: Readonly<Record<SideName, Sides>>;
  readonly rules: Readonly<Record<SideName, ReadonlyMap<string, AuditRule>>>;
}

/** How one finding stands. Undefined if neither audit found it. */
export function comparedFinding(
  id: string,
  before: AuditFinding | undefined,
  after: AuditFinding | undefined,
  circumstances: Circumstances,
): FindingChange | undefined {
  const finding = after ?? before;
  if (!finding) return undefined;
  const { rule, severity, title, subject } = finding;
  const keys = usersOf({ ...finding, id }).map(({ key }) => key);
  const verdict = after ? verdictOfFound(before, after, keys, circumstances) : verdictOfGone(rule, keys, circumstances);
  return {
    ...{ id, rule, severity, title, subject, evidence: isUnknown(finding) ? [] : finding.evidence },
    ...verdict,
    ...(finding.parts && { parts: finding.parts }),
    ...(finding.partOf !== undefined && { partOf: finding.partOf }),
    ...ageOf(before, after),
    ...(finding.suppressed && { suppressed: finding.suppressed }),
  };
}

const isUnknown = (finding: AuditFinding): finding is UnknownFinding => "state" in finding;

type Verdict = Pick<FindingChange, "status" | "because" | "was">;

function verdictOfFound(
  before: AuditFinding | undefined,
  after: AuditFinding,
  keys: readonly string[],
  circumstances: Circumstances,
): Verdict {
  if (isUnknown(after)) return { status: "unknown", ...reason(after.because[0]) };
  if (!before) return { status: "new", ...reason(whyNew(after.rule, keys, circumstances)) };
  const isSame =
    isUnknown(before) || (before.severity === after.severity && isSameEvidence(before.evidence, after.evidence));
  return { status: "open", ...(!isSame && { was: { severity: before.severity, evidence: before.evidence } }) };
}

const reason = (because: string | undefined) => (because === undefined ? {} : { because });

/** Why a finding is new, other than that the user changed. */
function whyNew(rule: string, keys: readonly string[], { roll, rules, sides }: Circumstances): string | undefined {
  const judged = rules.before.get(rule);
  if (!judged) return "the rule is new";
  if (judged.because) return NOT_BEFORE;
  const missing = keys.find((key) => roll.placeIn("before", key) === undefined);
  if (missing !== undefined) return isWhole(sides.before, missing) ? "the user is new" : "the user was not seen before";
  const isUnknown = keys.some((key) => roll.isUnknown("before", key, rule));
  return isUnknown ? NOT_BEFORE : undefined;
}

const NOT_BEFORE = "it could not be evaluated before";

/** A finding of the earlier audit only is resolved, if the later audit could have found it. */
function verdictOfGone(id: string, keys: readonly string[], { roll, rules, sides }: Circumstances): Verdict {
  const rule = rules.after.get(id);
  if (!rule) return { status: "unknown", because: "the rule did not judge the later audit" };
  if (rule.because) return { status: "unknown", ...reason(rule.because[0]) };
  const missing = keys.filter((key) => roll.placeIn("after", key) === undefined);
  const isUnknown = keys.some((key) => roll.isUnknown("after", key, id));
  // The user who is gone may be deleted, and such a rule then finds the person all the same.
  const hasLeft = !(isUnknown && rule.judgesDeleted) && missing.some((key) => isWhole(sides.after, key));
  if (hasLeft) return { status: "resolved", because: "the user left" };
  if (isUnknown) return { status: "unknown", because: "it could not be evaluated" };
  return missing.length > 0 ? { status: "unknown", because: "the user was not seen" } : { status: "resolved" };
}

/** Whether an audit listed everybody of the platform of a user. */
const isWhole = (sides: Sides, key: string): boolean =>
  sides[key.startsWith("odin|") ? "odin" : "purecloud"].state === "complete";

/** The earlier of both dates, because an audit without a history says its own. */
function ageOf(
  before: AuditFinding | undefined,
  after: AuditFinding | undefined,
): Pick<FindingChange, "firstSeen" | "atLeast"> {
  const isEarlier = before && (!after || before.firstSeen < after.firstSeen);
  const { firstSeen = "", atLeast } = (isEarlier ? before : after) ?? {};
  return { firstSeen, ...(atLeast && { atLeast: true }) };
}
