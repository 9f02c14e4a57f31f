import { printable } from "@rollcall/audit";
import type { ReportedAudit } from "../audit/reported-audit.js";
import type { Call } from "./call.js";
import { actionsOf, callsOf } from "./tables.js";

/** What fixes the open findings, as one JSON document. Each action has its calls, and nothing is ever sent. */
export async function* actionsJson(audit: ReportedAudit): AsyncGenerator<string> {
  const calls = new Map<string, Omit<Call, "action">[]>();
  for await (const { action, ...call } of callsOf(audit)) {
    const own = calls.get(action) ?? [];
    calls.set(action, own);
    own.push(call);
  }
  const { asOf } = audit.facts;
  const head = JSON.stringify({ schemaVersion: 1, asOf, isRedacted: audit.isRedacted });
  yield `${head.slice(0, -1)},"actions":[`;
  for (const [at, action] of (await actionsOf(audit)).entries())
    yield `${at === 0 ? "" : ","}\n${printable(JSON.stringify({ ...action, calls: calls.get(action.id) ?? [] }))}`;
  yield "\n]}\n";
}
