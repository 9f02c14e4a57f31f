import type { EarlierFinding, Since } from "@rollcall/audit/rules";
import type { UserSummary } from "../summary.js";
import type { ReportedScope } from "../terminal/report.js";
import { auditToken, coverageToken } from "./coverage.js";
import { commonToken, findingToken, textBy } from "./finding.js";
import { day, type Redaction } from "./treatment.js";
import { userToken } from "./user.js";

/** A user of the screen. The names of sections are ours. */
const summaryToken = ({ user, sections, notOk }: UserSummary, to: Redaction): UserSummary => ({
  user: userToken(user, to),
  sections,
  notOk,
});

/** What the screen shows of a group or an organisation, without names. */
export const redactedScope = ({ coverage, users }: ReportedScope, to: Redaction): ReportedScope => ({
  coverage: coverageToken(coverage, to),
  users: users.map((one) => summaryToken(one, to)),
});

function earlierToken(finding: EarlierFinding, to: Redaction): EarlierFinding {
  const { state } = finding;
  return { ...commonToken(finding, to), ...(state !== undefined && { state }) };
}

/** What changed since the audit before, without names. */
export function redactedSince(since: Since, to: Redaction): Since {
  const { finishedAt, otherSettings, fresh, firstChecked, resolved, open, unknown } = since;
  return {
    finishedAt: textBy(day, finishedAt, to),
    token: auditToken(finishedAt, to),
    ...{ otherSettings, open, unknown },
    fresh: fresh.map((one) => findingToken(one, to)),
    firstChecked: firstChecked.map((one) => findingToken(one, to)),
    resolved: resolved.map((one) => earlierToken(one, to)),
  };
}
