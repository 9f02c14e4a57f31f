import { diff } from "@rollcall/audit/changes";
import { auditSourceIn } from "@rollcall/audit/journal";
import type { Redaction } from "@rollcall/report/redact";
import type { ReportedAudit } from "@rollcall/report/tables";
import type { OpenAudit } from "../formats/reported-audit.js";

/** A judged audit without names, for its reports. What changed is found in audits without names too. */
export async function redactedAudit(audit: OpenAudit, to: Redaction, stop?: AbortSignal): Promise<ReportedAudit> {
  const { redacted } = await import("@rollcall/report/redact");
  const { before } = audit;
  return redacted(audit, to, before === undefined ? undefined : () => changesSince(before, audit, to, stop));
}

async function* changesSince(
  before: string,
  after: OpenAudit,
  to: Redaction,
  stop: AbortSignal | undefined,
): ReturnType<typeof diff> {
  const { redactedSource } = await import("@rollcall/report/redact");
  const earlier = await auditSourceIn(before);
  try {
    yield* diff(redactedSource(earlier, to), redactedSource(after, to), { stop });
  } finally {
    earlier.close();
  }
}
