import { stateOf } from "../audit/finding-state.js";
import type { ReportedAudit } from "../audit/reported-audit.js";
import type { Table } from "../tables/table.js";
import type { Action } from "./action.js";
import { ActionGroups } from "./actions-of.js";
import { type Call, callFor } from "./call.js";

/** What fixes the open findings of an audit, the gravest first. */
export async function actionsOf(audit: Pick<ReportedAudit, "findings" | "judgement">): Promise<readonly Action[]> {
  const groups = new ActionGroups(audit.judgement);
  for await (const { value } of audit.findings()) if (stateOf(value) === "open") groups.add(value);
  return groups.actions;
}

/** The requests that fix open findings, by rule and user. */
export async function* callsOf(audit: Pick<ReportedAudit, "findings">): AsyncGenerator<Call> {
  for await (const { value } of audit.findings()) {
    const call = stateOf(value) === "open" ? callFor(value) : undefined;
    if (call) yield call;
  }
}

/** A row for each thing to do, which fixes all its findings. */
export const actions: Table<Action> = {
  id: "actions",
  title: "Actions",
  columns: [
    { id: "severity", title: "Severity", kind: "severity", width: 9, isShown: true, of: ({ severity }) => severity },
    { id: "words", title: "Do this", kind: "text", width: 60, isShown: true, of: wordsOf },
    { id: "findings", title: "Findings", kind: "number", width: 9, isShown: true, of: ({ findings }) => findings },
    { id: "people", title: "People", kind: "number", width: 9, isShown: true, of: ({ people }) => people },
    { id: "scopes", title: "Groups", kind: "number", width: 9, isShown: true, of: ({ scopes }) => scopes },
    { id: "first", title: "The first people", kind: "list", width: 40, isShown: true, of: ({ first }) => first },
    { id: "method", title: "Method", kind: "text", width: 8, of: ({ request }) => request?.method ?? null },
    { id: "path", title: "Path", kind: "text", width: 44, isShown: true, of: ({ request }) => request?.path ?? null },
    { id: "body", title: "Body", kind: "text", width: 60, of: ({ request }) => jsonOf(request?.body) },
    { id: "permission", title: "Permission", kind: "text", width: 30, isShown: true, of: (one) => one.permission },
    { id: "rules", title: "Rules", kind: "list", width: 20, isShown: true, of: ({ rules }) => rules },
    { id: "id", title: "Id", kind: "text", width: 16, of: ({ id }) => id },
  ],
  rows: async function* (audit) {
    yield* await actionsOf(audit);
  },
};

/** The sentences of all rules. */
function wordsOf({ words }: Action): string {
  return words.join(" ");
}

/** A row for each request that fixes a finding. Nothing of it is ever sent. */
export const calls: Table<Call> = {
  id: "calls",
  title: "Calls that fix findings",
  columns: [
    { id: "severity", title: "Severity", kind: "severity", width: 9, isShown: true, of: ({ severity }) => severity },
    { id: "name", title: "Name", kind: "text", width: 26, isShown: true, of: ({ name }) => name },
    { id: "platform", title: "Platform", kind: "text", width: 10, isShown: true, of: ({ platform }) => platform },
    { id: "userId", title: "User id", kind: "text", width: 38, isShown: true, of: ({ userId }) => userId },
    { id: "method", title: "Method", kind: "text", width: 8, isShown: true, of: ({ method }) => method },
    { id: "path", title: "Path", kind: "text", width: 60, isShown: true, of: ({ path }) => path },
    { id: "body", title: "Body", kind: "text", width: 60, isShown: true, of: ({ body }) => jsonOf(body ?? undefined) },
    { id: "permission", title: "Permission", kind: "text", width: 30, isShown: true, of: (one) => one.permission },
    { id: "toFillIn", title: "To fill in", kind: "list", width: 20, isShown: true, of: ({ toFillIn }) => toFillIn },
    { id: "finding", title: "Finding", kind: "text", width: 50, of: ({ finding }) => finding },
    { id: "action", title: "Action", kind: "text", width: 16, of: ({ action }) => action },
  ],
  rows: (audit) => callsOf(audit),
};

const jsonOf = (body: object | undefined): string | null => (body === undefined ? null : JSON.stringify(body));
