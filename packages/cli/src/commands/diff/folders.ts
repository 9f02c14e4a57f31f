import { dirname, resolve } from "node:path";
import { printable } from "@rollcall/audit";
import { auditsIn, type KeptAudit, latestAudit } from "@rollcall/audit/journal";
import type { CommandLine } from "../../config/given.js";
import { tenantRuns } from "../../config/tenants/tenant-runs.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { assertOneTenant } from "../each-tenant.js";
import { DIFF_FLAGS, type DiffFlagName } from "./flags.js";

/** The folders of the earlier audit and of the later one. */
export interface ComparedFolders {
  readonly before: string;
  readonly after: string;
}

/**
 * The folders of two audits. Of a history, that is the latest one. With a single folder, its audit is compared with the one before it
 * in the history. Without a folder, the history is that of the configuration.
 *
 * @throws UsageError if no folder is given and no history is configured, or if a history has no earlier audit
 */
export async function comparedFolders(
  given: CommandLine<DiffFlagName>,
  context: CommandContext,
): Promise<ComparedFolders> {
  const [first, second] = given.operands;
  const [tenant] = given.get("tenant") ?? [];
  if (first === undefined) return lastTwo(await configured(given, context));
  if (given.has("config"))
    throw new UsageError("--config says where the history is, and so does BEFORE. Leave out one");
  if (second !== undefined) return { before: latestAudit(first, tenant), after: latestAudit(second, tenant) };
  return lastTwo({ folder: first, tenant });
}

/** A history, or an audit in one. */
interface HistoryPlace {
  readonly folder: string;
  /** Which of its tenants. @default the only one */
  readonly tenant: string | undefined;
}

/** The history of the configuration, or of the environment. @throws UsageError if there is none, or no audit is in it */
async function configured(given: CommandLine<DiffFlagName>, context: CommandContext): Promise<HistoryPlace> {
  const runs = await tenantRuns(DIFF_FLAGS, given, context);
  assertOneTenant(runs, "diff");
  const { history, line } = runs[0] ?? {};
  if (history === undefined)
    throw new UsageError(`no folder is given, and no history is configured. ${NAME_TWO}, or set output.history`);
  const place = { folder: history, tenant: line?.get("tenant")?.[0] };
  if (auditsIn(place.folder, place.tenant).some(({ state }) => state !== "unfinished")) return place;
  throw new UsageError(printable(`${history} has no finished audit. Run rollcall audit first`));
}

/** @throws UsageError if there is no audit before the latest one */
function lastTwo({ folder, tenant }: HistoryPlace): ComparedFolders {
  const after = resolve(latestAudit(folder, tenant));
  const before = auditsIn(dirname(after))
    .filter((audit) => isBefore(audit, after))
    .at(-1)?.folder;
  if (before !== undefined) return { before, after };
  const what = after === resolve(folder) ? "has no audit to compare with" : "has only one finished audit";
  throw new UsageError(printable(`${folder} ${what}. ${NAME_TWO}`));
}

const NAME_TWO = "Name the folders of two audits";

/** Names of audits in a history are times, so they sort as times do. An unfinished audit is no earlier one. */
const isBefore = ({ folder, state }: KeptAudit, after: string): boolean => state !== "unfinished" && folder < after;
