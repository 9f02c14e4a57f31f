import { type OutputRequest, outputRequest } from "../../config/output.js";
import { type Platforms, withSecrets } from "../../config/platforms.js";
import { progressIn } from "../../config/progress.js";
import { type Targets, targetsOf } from "../../config/targets.js";
import type { TenantRun } from "../../config/tenants/tenant-runs.js";
import { UsageError } from "../../config/usage-error.js";
import type { AuditFlagName } from "./flags.js";

/** Users of each scope that the report shows without `--show`. */
const SHOWN = 50;

/** The tenant of a request. */
export type AuditTenant = Pick<TenantRun<AuditFlagName>, "line" | "judging" | "secrets">;

/** An audit that can be run: every flag is checked, every credential is found. */
export interface AuditRequest extends Platforms, Pick<Targets, "shard" | "rules"> {
  readonly output: OutputRequest;
}

/**
 * Makes a request of the flags, the environment and the configuration. Secrets are read last, because a person may have to type a
 * passphrase. @throws UsageError naming what is wrong and what to do
 */
export async function auditRequest({ line: given, judging, secrets }: AuditTenant): Promise<AuditRequest> {
  const print = given.has("json") ? "json" : given.has("quiet") ? "nothing" : "report";
  if (given.has("json") && given.has("quiet"))
    throw new UsageError("--json and --quiet cannot be used together. Give one");
  const targets = targetsOf(given, "audit", judging.known);
  if (targets.shard && given.has("history"))
    throw new UsageError("--shard and --history cannot be used together. Write each shard with --out, then merge them");
  const progress = progressIn(given, print === "nothing");
  const output = { ...outputRequest(given, SHOWN), print, progress } as const;
  if (print === "json" && output.redact)
    throw new UsageError("--json prints what platforms sent, so --redact cannot be used with it. Leave one out");
  if (targets.shard && output.failOn !== "off")
    throw new UsageError(
      "--shard and --fail-on cannot be used together. Leave out --fail-on, merge the shards, then run rollcall report with --fail-on",
    );
  return { ...withSecrets(targets, await secrets()), shard: targets.shard, rules: targets.rules, output };
}
