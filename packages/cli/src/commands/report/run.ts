import { join } from "node:path";
import { printable } from "@rollcall/audit";
import { COPY_FOLDER, JUDGED_FILES, type JudgedAudit, latestAudit, readReports } from "@rollcall/audit/journal";
import type { JudgedReport } from "@rollcall/report";
import { asOfIn } from "../../config/choice.js";
import { failOnIn } from "../../config/fail-on.js";
import type { CommandLine } from "../../config/given.js";
import { notedPrices, pricesOf } from "../../config/prices.js";
import { chosenRules } from "../../config/rules.js";
import { type TenantRun, tenantRuns } from "../../config/tenants/tenant-runs.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { isDemoTime } from "../../run/demo-time.js";
import { endingOf, endQuietly, printEnding } from "../../run/ending.js";
import { reportRequest } from "../../run/formats/report-request.js";
import { writeFormats } from "../../run/formats/write-formats.js";
import { gateOf } from "../../run/gate.js";
import { judged, judgedBy } from "../../run/judged.js";
import { licencesIn } from "../../run/licences.js";
import { explainNext, nextLines, openNext, printFindings } from "../../run/print-findings.js";
import { writtenText } from "../../run/written.js";
import { assertOneTenant, eachTenant } from "../each-tenant.js";
import { apartRequest, assertTableAlone, reportApart } from "./apart.js";
import { REPORT_FLAGS, type ReportFlagName } from "./flags.js";

/** Where the demo writes, and many others do. */
const FOLDER = "out";

/** `rollcall report`: judges a finished audit again. It makes no call. */
export async function run(given: CommandLine<ReportFlagName>, context: CommandContext): Promise<ExitCode> {
  assertTableAlone(given);
  const [folder] = given.operands;
  const runs = await tenantRuns(REPORT_FLAGS, given, context, { folder });
  if (folder !== undefined) assertOneTenant(runs, "DIR");
  return eachTenant(runs, context, { isQuiet: given.has("quiet"), one: (tenant) => reportTenant(tenant, context) });
}

async function reportTenant(tenant: TenantRun<ReportFlagName>, context: CommandContext): Promise<ExitCode> {
  const { line: given, judging, prices } = tenant;
  const { stdout, stderr, stop } = context;
  const folder = oneFolder(given.operands, tenant);
  const asOf = asOfIn(given);
  const rules = chosenRules(given.get("rule"), judging.known)?.map(({ id }) => id);
  const failOn = failOnIn(given, "fail-on");
  const apart = apartRequest(given);
  // Judging removes the reports of the last judgement, so they are looked at before.
  const kept = readReports(folder);
  const request = reportRequest(given, kept);
  const options = { prices: pricesOf(prices) ?? notedPrices(kept.options.prices), tenant: tenant.tenant, stop };
  const how = { isQuiet: given.has("quiet"), isDetailed: given.has("details") };
  const by = { asOf, rules, stop, judging };
  if (apart) return reportApart(apart, { folder, by, request, options, failOn, ...how }, context);
  const audit = await judged(folder, by);
  const files = await writeFormats(folder, audit, request, options);
  if (kept.formats.some(({ format }) => format === COPY_FOLDER)) stderr.write(`rollcall: ${copyIsGone(folder)}\n`);
  const ending = endingOf(EXIT.ok, gateOf(audit, { failOn }));
  if (how.isQuiet) return endQuietly(ending, stderr);
  const licences = await licencesIn(folder, audit, options);
  const below =
    judgedBy(audit.judgement, judging.known) +
    writtenText(folder, [...files, ...JUDGED_FILES], stdout) +
    nextLines([openNext(folder, files), explainNext(audit.judgement, folder)]);
  print(context, audit, { asOf, licences, isDetailed: how.isDetailed, isCovered: given.has("coverage"), below });
  return printEnding(ending, stdout);
}

/** It showed the judgement before. */
const copyIsGone = (folder: string): string =>
  printable(
    `the redacted copy in ${join(folder, COPY_FOLDER)} is removed, because the audit is judged again. Write one with --redact --out COPY`,
  );

interface Printing extends Pick<JudgedReport, "licences"> {
  readonly asOf: Date | undefined;
  readonly isDetailed: boolean;
  readonly isCovered: boolean;
  readonly below: string;
}

function print(
  context: CommandContext,
  { judgement, journal, since }: JudgedAudit,
  { asOf, licences, isDetailed, isCovered, below }: Printing,
): void {
  const { head, scopes } = journal;
  const coverage = scopes.flatMap((scope) => scope.coverage ?? []);
  const judgedBy = asOf ?? new Date(head.asOf);
  const isDemo = isDemoTime(head, judgedBy.toISOString());
  const times = { startedAt: new Date(head.startedAt), asOf: judgedBy, isDemoTime: isDemo };
  const details = { scopes: coverage.map((one) => ({ coverage: one, users: [] })), mostUsers: 0 };
  printFindings(
    context,
    { ...times, coverage, judgement, since, licences },
    {
      ...{ isDetailed, below },
      coverage: isCovered ? details : undefined,
    },
  );
}

/** The audit in the folder that was given, or where the configuration says, or in the usual one. Of a history, the latest. */
export const oneFolder = (
  [given]: readonly string[],
  { tenant, folder = FOLDER }: Partial<Pick<TenantRun, "tenant" | "folder">> = {},
): string => latestAudit(given ?? folder, tenant);
