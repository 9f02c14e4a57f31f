import type { AuditFinding, ViewedUser } from "@rollcall/audit/changes";
import type { Severity } from "@rollcall/audit/rules";
import { stateOf } from "../../audit/finding-state.js";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { SEVERITIES } from "../../findings/look.js";

/** The open findings of a user, those of the person too. */
export interface UserFindings {
  /** How many. The parts of a chain count once, as the chain. */
  readonly open: number;
  /** The gravest. Undefined if there is none. */
  readonly worst: Pick<AuditFinding, "severity" | "title"> | undefined;
}

const NONE: UserFindings = { open: 0, worst: undefined };

/** Finds the open findings of users. The judgement has all of them, so no file is read. */
export function findingsByUser({ judgement }: Pick<ReportedAudit, "judgement">): (user: ViewedUser) => UserFindings {
  const open = new Map<string, Pick<AuditFinding, "severity" | "title">>();
  for (const finding of judgement.findings) if (stateOf(finding) === "open") open.set(finding.id, finding);
  return ({ findings = [] }) => {
    const own = findings.flatMap((id) => open.get(id) ?? []);
    return own.length === 0 ? NONE : { open: own.length, worst: gravest(own) };
  };
}

const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity);

const gravest = <F extends Pick<AuditFinding, "severity">>(all: readonly F[]): F | undefined =>
  [...all].sort((one, other) => rankOf(one.severity) - rankOf(other.severity))[0];
