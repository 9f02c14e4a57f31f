import { mayImprove, printable } from "@rollcall/audit";
import {
  type AnyRecord,
  JournalError,
  type Merged,
  mergeJournals,
  missingWords,
  shardWords,
} from "@rollcall/audit/journal";
import { summarise, terminalReport, type UserSummary } from "@rollcall/report";
import type { Redaction } from "@rollcall/report/redact";
import { percent, wholeNumber } from "../../config/choice.js";
import { type FormatRequest, formatRequest, isReport } from "../../config/formats.js";
import type { CommandLine } from "../../config/given.js";
import { pricesOf } from "../../config/prices.js";
import { redactRequest } from "../../config/redact.js";
import { type TenantRun, tenantRuns } from "../../config/tenants/tenant-runs.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { type CoverageCheck, coverageCode } from "../../run/coverage-code.js";
import { rawFormats } from "../../run/formats/write-formats.js";
import { writeReports } from "../../run/formats/write-reports.js";
import { judged } from "../../run/judged.js";
import { redactionFor } from "../../run/redact/redaction.js";
import { type Screen, screenBy } from "../../run/redact/screen.js";
import { writeCopyWithin } from "../../run/redact/write-copy.js";
import { WITHOUT_NAMES, writtenText } from "../../run/written.js";
import { paintFor } from "../../terminal/paint.js";
import { assertOneTenant } from "../each-tenant.js";
import { expanded } from "./expanded.js";
import { MERGE_FLAGS, type MergeFlagName } from "./flags.js";

const REPAIR = "Run rollcall audit --resume in the merged folder, without --shard, to request failed sections again";

/** `rollcall merge`: joins the journals of shards into one audit. It makes no call. */
export async function run(line: CommandLine<MergeFlagName>, context: CommandContext): Promise<ExitCode> {
  const { stdout, stderr } = context;
  const runs = await tenantRuns(MERGE_FLAGS, line, context);
  assertOneTenant(runs, "a merge");
  const [tenant] = runs;
  if (!tenant) throw new UsageError("no tenant is chosen. See rollcall merge --help");
  const { line: given } = tenant;
  const redact = redactRequest(given);
  const out = given.get("out")?.[0];
  if (given.operands.length === 0) throw new UsageError("merge needs the folders of the shards, such as audit/shard-*");
  if (out === undefined) throw new UsageError("merge needs --out DIR, the folder of the merged audit");
  const request = formatRequest(given);
  const shown = wholeNumber("show", given.get("show")?.[0] ?? "0", 0);
  const minCoverage = percent("min-coverage", given.get("min-coverage")?.[0] ?? "100");

  const users = new Map<number, UserSummary[]>();
  let isOpen = false;
  const onRecord = (scope: number, record: AnyRecord) => {
    isOpen ||= mayImprove(record);
    const kept = users.get(scope) ?? [];
    if (kept.length >= shown) return;
    kept.push(summarise(record));
    users.set(scope, kept);
  };
  const to = redact && (await redactionFor({ ...redact, environment: context.environment, folder: out }));
  const screen = await screenBy(to);
  const options = { format: rawFormats(request), restart: given.has("restart"), onRecord };
  const merged = await mergeJournals(expanded(given.operands), out, options).catch(restartInstead);
  // A merge with gaps is no whole audit, so nobody judges it.
  const reports = isWhole(merged) ? await reportsOf(out, request, { tenant, to, stop: context.stop }) : undefined;
  if (!given.has("quiet")) {
    const { startedAt, asOf, finishedAt, coverage } = merged;
    const scopes = coverage.map((one, index) => screen.scope({ coverage: one, users: users.get(index) ?? [] }));
    const look = { paint: paintFor(stdout, context.environment), columns: stdout.columns, mostUsers: shown };
    stdout.write(`${terminalReport({ ...screen.times({ startedAt, asOf, finishedAt }), scopes, ...look })}\n`);
    if (reports) stdout.write(writtenText(reports.folder, reports.files, stdout, to && WITHOUT_NAMES));
  }
  return codeOf(merged, { minCoverage, stderr, again: isOpen ? REPAIR : undefined }, screen);
}

const isWhole = ({ missing, unfinished, uneven }: Merged): boolean =>
  missing.length + unfinished.length + uneven.length === 0;

/** Judges the merged audit, if a report is asked for. @returns the files and their folder, or undefined without reports */
async function reportsOf(out: string, request: FormatRequest, { tenant, to, stop }: Reporting) {
  if (!request.formats.some(isReport)) return undefined;
  const { judging, prices, tenant: name } = tenant;
  const merged = await judged(out, { stop, judging });
  const options = { prices: pricesOf(prices), tenant: name, stop };
  if (to) return writeCopyWithin({ folder: out, judged: merged, to, request, options });
  return { folder: out, files: await writeReports(out, merged, request, options) };
}

interface Reporting {
  readonly tenant: TenantRun<MergeFlagName>;
  /** What hides names. Undefined if they are shown. */
  readonly to: Redaction | undefined;
  readonly stop: AbortSignal;
}

/** Prints what is missing, and returns the exit code. */
function codeOf(merged: Merged, check: CoverageCheck, screen: Screen): ExitCode {
  const { stderr } = check;
  for (const line of merged.damaged) stderr.write(`rollcall: ${printable(line)}\n`);
  const gaps = [missingShards(merged), unevenGroups(merged, screen)].filter((line) => line !== undefined);
  for (const line of gaps) stderr.write(`rollcall: ${printable(line)}\n`);
  return gaps.length > 0 ? EXIT.incomplete : coverageCode(merged.coverage, check);
}

/** The journal's remedy is for audits. A merge makes no call, so it starts again. */
function restartInstead(error: unknown): never {
  if (!(error instanceof JournalError) || error.blame !== "machine") throw error;
  throw new JournalError("machine", error.message.replace("--resume", "--restart"));
}

/** Which groups some shards lack, and how to add them. Undefined if all shards have the same. */
function unevenGroups({ uneven, of }: Merged, screen: Screen): string | undefined {
  const [first, ...others] = uneven;
  if (!first) return undefined;
  const more = others.length > 0 ? `. ${others.length} more groups are not in all shards` : "";
  const what = `"${screen.name(first.scope)}" is not in ${shardWords(first.lacking)} of ${of}, which listed the groups at another time`;
  return `${what}${more}. Run rollcall audit --resume in the merged folder, without --shard, to audit the rest`;
}

/** Which shards are missing, and how to add them. Undefined if the audit is whole. */
function missingShards({ missing, unfinished, of }: Merged): string | undefined {
  const words = [
    ...[missingWords(missing, of) ?? []].flat(),
    ...(unfinished.length === 0 ? [] : [`${shardWords(unfinished)} of ${of} did not finish`]),
  ];
  const [first] = [...missing, ...unfinished];
  if (first === undefined) return undefined;
  const such = `--shard ${first}/${of}`;
  const isOne = missing.length + unfinished.length === 1;
  const how = `Run rollcall audit --resume ${isOne ? `with ${such}` : `for each of these shards, such as ${such}`}`;
  return `${words.join(", and ")}. ${how}. Then merge all shards again with --restart`;
}
