import type { FlagName } from "../../config/flags.js";
import { type OutputRequest, outputRequest } from "../../config/output.js";
import type { Given } from "../../config/parse.js";
import { type Environment, readSecrets, type Secrets } from "../../config/secrets.js";
import { type OdinTarget, type PureCloudTarget, type Targets, targetsOf } from "../../config/targets.js";
import { UsageError } from "../../config/usage-error.js";

/** Users of each scope that the report shows, unless it is said otherwise. */
const SHOWN = 50;

/** What to audit on Odin, and as whom. */
export type OdinRequest = OdinTarget & Secrets["odin"];

/** What to audit on PureCloud, and as whom. */
export type PureCloudRequest = PureCloudTarget & Secrets["purecloud"];

/** Both platforms, or one, with all that it takes to ask them. */
export interface Platforms {
  readonly odin: OdinRequest | undefined;
  readonly purecloud: PureCloudRequest | undefined;
}

/** An audit that can be run: every flag checked, every secret found. */
export interface AuditRequest extends Platforms, Pick<Targets, "shard"> {
  readonly output: OutputRequest;
}

/** Makes a request of the flags and the environment. @throws UsageError naming what is wrong and what to do */
export function auditRequest(given: Given<FlagName>, environment: Environment): AuditRequest {
  const print = given.has("json") ? "json" : given.has("quiet") ? "nothing" : "report";
  if (given.has("json") && given.has("quiet")) throw new UsageError("--json and --quiet exclude each other; give one");
  const targets = targetsOf(given);
  return {
    ...withSecrets(targets, environment),
    shard: targets.shard,
    output: { ...outputRequest(given, SHOWN), print },
  };
}

/** Adds the credentials, all at once: one line names everything that is missing. @throws UsageError with that line */
export function withSecrets({ odin, purecloud }: Targets, environment: Environment): Platforms {
  const secrets = readSecrets(environment, { odin: !!odin, purecloud: !!purecloud });
  return {
    odin: odin && { ...odin, ...secrets.odin },
    purecloud: purecloud && { ...purecloud, ...secrets.purecloud },
  };
}
