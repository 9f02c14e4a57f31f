import { type OutputRequest, outputRequest } from "../../config/output.js";
import type { GivenFlags } from "../../config/parse.js";
import { type Platforms, withSecrets } from "../../config/platforms.js";
import { type Targets, targetsOf } from "../../config/targets.js";
import { UsageError } from "../../config/usage-error.js";
import type { Environment } from "../../context.js";
import type { AuditFlagName } from "./flags.js";

/** Users of each scope that the report shows without `--show`. */
const SHOWN = 50;

/** An audit that can be run: every flag is checked, every credential is found. */
export interface AuditRequest extends Platforms, Pick<Targets, "shard" | "rules"> {
  readonly output: OutputRequest;
}

/** Makes a request of the flags and the environment. @throws UsageError naming what is wrong and what to do */
export function auditRequest(given: GivenFlags<AuditFlagName>, environment: Environment): AuditRequest {
  const print = given.has("json") ? "json" : given.has("quiet") ? "nothing" : "report";
  if (given.has("json") && given.has("quiet"))
    throw new UsageError("--json and --quiet cannot be used together. Give one");
  const targets = targetsOf(given, "audit");
  if (targets.shard && given.has("history"))
    throw new UsageError("--shard and --history cannot be used together. Write each shard with --out, then merge them");
  const output = outputRequest(given, SHOWN);
  if (targets.shard && output.failOn !== "off")
    throw new UsageError(
      "--shard and --fail-on cannot be used together. Merge the shards, then run rollcall report with --fail-on",
    );
  return {
    ...withSecrets(targets, environment),
    shard: targets.shard,
    rules: targets.rules,
    output: { ...output, print },
  };
}
