import { type AuditSource, type ChangeEvent, type DiffOptions, diff } from "@rollcall/audit/changes";
import type { Redaction } from "@rollcall/report/redact";
import { UsageError } from "../../config/usage-error.js";

/** What changed between two audits, without names. It is what a comparison of their copies shows. @throws UsageError */
export async function redactedDiff(
  before: AuditSource,
  after: AuditSource,
  { renamed = new Map(), ...options }: DiffOptions,
  to: Redaction,
): Promise<AsyncIterable<ChangeEvent>> {
  if (after.facts.redactedBy !== undefined)
    throw new UsageError("these copies are redacted already. Leave --redact out");
  const { redactedSource } = await import("@rollcall/report/redact");
  const user = (id: string) => to.tokens("user", id);
  const tokens = new Map([...renamed].map(([was, is]) => [user(was), user(is)]));
  return diff(redactedSource(before, to), redactedSource(after, to), { ...options, renamed: tokens });
}
