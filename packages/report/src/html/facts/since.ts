import type { FindingChange } from "@rollcall/audit/changes";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { SEVERITIES } from "../../findings/look.js";
import { nameOf } from "../../subjects.js";
import { MOST_FIRST, type SinceLast } from "./facts.js";
import { whereOf } from "./found.js";

type Shown = SinceLast["first"][number];

/** What changed since the audit before. `null` if there is none. */
export async function sinceLast({ changes }: ReportedAudit): Promise<SinceLast | null> {
  if (!changes) return null;
  const first: Shown[] = [];
  let made: Pick<SinceLast, "finishedAt" | "token"> = { finishedAt: "", token: undefined };
  let notes: readonly string[] = [];
  let counts: Pick<SinceLast, "findings" | "users"> | undefined;
  for await (const event of changes()) {
    if (event.about === "audits") {
      notes = event.notes;
      made = { finishedAt: event.before.finishedAt, token: event.before.token };
    }
    if (event.about === "finding" && event.status === "new" && isCounted(event))
      first.push({ ...pick(event), name: nameOf(event.subject), where: whereOf(event.subject) });
    if (event.about === "summary") counts = { findings: event.findings, users: event.users };
  }
  if (!counts) return null;
  const gravity = ({ severity }: Shown) => SEVERITIES.indexOf(severity);
  first.sort((one, other) => gravity(one) - gravity(other));
  const { new: fresh, open, resolved, unknown } = counts.findings;
  const { added, removed, changed } = counts.users;
  return {
    ...{ ...made, notes, findings: { new: fresh, open, resolved, unknown }, users: { added, removed, changed } },
    first: first.slice(0, MOST_FIRST),
  };
}

/** A part of a chain counts as the chain. */
const isCounted = ({ suppressed, partOf }: FindingChange): boolean => !suppressed && partOf === undefined;

const pick = ({ id, rule, severity, title }: Pick<Shown, "id" | "rule" | "severity" | "title">) => ({
  ...{ id, rule, severity, title },
});
